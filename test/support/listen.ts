import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Express } from 'express';
import { createHttpServer } from '../../src/http/server.ts';

/** Lets programs of other languages reach an application while `work` runs. */
export async function listening(app: Express, work: (url: string) => Promise<void>): Promise<void> {
  const server = createHttpServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A port that a program can have, and have again after it was killed. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}
