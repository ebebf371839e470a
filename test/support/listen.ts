import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
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
