import type { IncomingMessage, Server } from 'node:http';

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/**
 * Cuts off a request whose body is not there after `ms`. Node's own `requestTimeout` does the same for every request
 * alike, so it would cut off the large file of a slow line too.
 */
export function boundBodies(server: Server, ms: number): void {
  // Before the application, which may lift the bound at once.
  server.prependListener('request', (request: IncomingMessage) => {
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (length === '0' && encoding === undefined) return;
    const timer = setTimeout(() => request.complete || request.destroy(), ms);
    timers.set(request, timer.unref());
    request.once('close', () => clearTimeout(timer));
  });
}

/** Of a request that brings a file: it may come slowly, as long as it comes. The silence of its connection ends it. */
export const mayTakeLong = (request: IncomingMessage): void => clearTimeout(timers.get(request));
