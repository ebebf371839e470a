import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a message is whatever was sent.
  body: any;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers from now on; undefined: nothing at all. */
  answer: { status: number; text?: string; headers?: Record<string, string> } | undefined;
  /** Resolves once so many came. */
  until(count: number): Promise<Received[]>;
  /** Breaks off every connection and takes no more. */
  stop(): void;
  /** Is there again, on the same port. */
  start(): Promise<void>;
}

/** Somebody who is told of events. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let server: Server;
  let port = 0;
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    received.push({ headers: request.headers, text, body: JSON.parse(text) });
    const { answer } = receiver;
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.text);
  };
  const receiver: Receiver = {
    url: '',
    received,
    answer: { status: 204 },
    async until(count) {
      for (let tries = 0; received.length < count && tries < 1000; tries++) await sleep(10);
      return received;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
    async start() {
      // A request that is broken off has no answer.
      server = createServer((...exchange) => Promise.resolve(listener(...exchange)).catch(() => {}));
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      ({ port } = server.address() as AddressInfo);
      receiver.url = `http://127.0.0.1:${port}/hook`;
    },
  };
  await receiver.start();
  return receiver;
}
