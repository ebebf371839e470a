import { createServer, type RequestListener, type Server, ServerResponse } from 'node:http';
import type { Express } from 'express';

/** What each server makes its responses of. */
const responses = new WeakMap<Server, { prototype: ServerResponse }>();

/** An HTTP server that is not listening yet. */
export function createHttpServer(listener: RequestListener): Server {
  class Response extends ServerResponse {}
  // Longer than the 60 seconds after which common proxies drop an idle connection: theirs must be the end that closes it.
  const server = createServer(
    {
      ServerResponse: Response as typeof ServerResponse,
      keepAliveTimeout: 65_000,
      headersTimeout: 15_000,
      requestTimeout: 60_000,
    },
    listener,
  );
  responses.set(server, Response);
  return server;
}

/**
 * Stops accepting, answers what was accepted and closes every connection; what still runs after `boundMs` is cut off. Express, which the listener may hand
 * on to, gives its responses a prototype of its own.
 */
export async function closeHttpServer(server: Server, express: Express, boundMs: number): Promise<void> {
  for (const prototype of [responses.get(server)?.prototype, express.response])
    Object.assign(prototype ?? {}, {
      writeHead(this: ServerResponse, ...head: Parameters<ServerResponse['writeHead']>) {
        this.setHeader('Connection', 'close');
        return ServerResponse.prototype.writeHead.apply(this, head);
      },
    });
  const bound = setTimeout(() => server.closeAllConnections(), boundMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(bound);
}
