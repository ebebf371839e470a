import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export interface Flaky {
  url: string;
  /** How often each failure was answered. */
  failures: Record<'limited' | 'failed' | 'broken', number>;
  /** Requests that came before a Retry-After was over. */
  tooEarly: number;
}

/**
 * The server behind one that fails now and then: by turns it asks to wait a second (429), answers 500, and breaks the
 * connection in the middle of an answer.
 */
export async function onFlaky(app: Express, everyNth: number, work: (flaky: Flaky) => Promise<void>): Promise<void> {
  const flaky: Flaky = { url: '', failures: { limited: 0, failed: 0, broken: 0 }, tooEarly: 0 };
  let requests = 0;
  let openFrom = 0;
  const fail = (kind: keyof Flaky['failures'], response: ServerResponse) => {
    flaky.failures[kind]++;
    if (kind === 'limited') openFrom = Date.now() + 950;
    if (kind === 'limited') return response.writeHead(429, { 'Retry-After': '1' }).end('{}');
    if (kind === 'failed') return response.writeHead(500).end('<h1>Oops</h1>');
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('{"half": ');
    return setTimeout(() => response.destroy(), 5);
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (Date.now() < openFrom) flaky.tooEarly++;
    if (++requests % everyNth !== 0) return app(request, response);
    return fail((['limited', 'failed', 'broken'] as const)[(requests / everyNth) % 3] ?? 'failed', response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  flaky.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await work(flaky);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
