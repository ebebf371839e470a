import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Express } from 'express';
import { boundBodies } from './body-time.ts';

/**
 * How long a connection may stay without a byte while it is used (longer than any answer takes to begin), and how long
 * a body may take to come that is no file.
 */
const BOUNDS = { silenceMs: 120_000, bodyMs: 60_000 };

/**
 * The open connections of each server. Its own count leaves out those that it did not accept itself (see
 * shared-listener.ts).
 */
const connections = new WeakMap<Server, Set<Socket>>();

/**
 * An HTTP server that is not listening yet. It makes its requests and responses with Express's own prototypes from the
 * start: to give each another one costs more than all that Express does besides (docs/performance.md).
 */
export function createHttpServer(app: Express, { silenceMs, bodyMs } = BOUNDS): Server {
  const server = createServer(
    {
      IncomingMessage: withPrototype(IncomingMessage, app.request),
      ServerResponse: withPrototype(ServerResponse, app.response),
      // Longer than the 60 seconds after which common proxies drop an idle connection: theirs must be the end that
      // closes it.
      keepAliveTimeout: 65_000,
      headersTimeout: 15_000,
      // Bodies have a bound of their own (body-time.ts).
      requestTimeout: 0,
    },
    app,
  );
  server.setTimeout(silenceMs);
  boundBodies(server, bodyMs);
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return server;
}

/**
 * A constructor like Node's own, whose objects have the given prototype. A class could not be called on another's
 * `this`.
 */
function withPrototype<C extends typeof IncomingMessage | typeof ServerResponse>(base: C, prototype: object): C {
  function Message(this: object, ...parameters: unknown[]) {
    (base as unknown as (...parameters: unknown[]) => void).apply(this, parameters);
  }
  Message.prototype = prototype;
  return Message as unknown as C;
}

/**
 * Stops accepting, answers what was accepted and closes every connection; what still runs after `boundMs` is cut off.
 */
export async function closeHttpServer(server: Server, app: Express, boundMs: number): Promise<void> {
  // For those whose answers would never end.
  app.emit('close');
  Object.assign(app.response, {
    writeHead(this: ServerResponse, ...head: Parameters<ServerResponse['writeHead']>) {
      this.setHeader('Connection', 'close');
      return ServerResponse.prototype.writeHead.apply(this, head);
    },
  });
  const bound = setTimeout(() => server.closeAllConnections(), boundMs);
  server.close();
  for (const socket of connections.get(server) ?? []) await new Promise((resolve) => socket.once('close', resolve));
  clearTimeout(bound);
}
