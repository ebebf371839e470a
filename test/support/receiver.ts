import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a message is whatever was sent.
  body: any;
  at: number;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers from now on; undefined: nothing at all. */
  answer: { status: number; text?: string; headers?: Record<string, string> } | undefined;
  /** Resolves once so many came. */
  until(count: number): Promise<Received[]>;
  stop(): void;
}

/** Somebody who is told of events. */
export async function startReceiver(): Promise<Receiver> {
  const receiver = { received: [], answer: { status: 204 } } as unknown as Receiver;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    receiver.received.push({ headers: request.headers, text, body: JSON.parse(text), at: Date.now() });
    const { answer } = receiver;
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  receiver.until = async (count) => {
    for (let tries = 0; receiver.received.length < count && tries < 1000; tries++) await sleep(10);
    return receiver.received;
  };
  receiver.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return receiver;
}
