import { createServer, IncomingMessage, type RequestListener, type Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Express } from 'express';

/**
 * An HTTP server for a listener that may hand on to an Express app, not listening yet.
 *
 * Express gives every request and response its own prototype with `Object.setPrototypeOf`, which costs more than all its other work together. Made
 * with that prototype from the start, they are left alone. Only constructor functions can do it: a class fixes its own prototype.
 */
export function createHttpServer(listener: RequestListener, express: Express): Server {
  function Request(this: IncomingMessage, socket: Socket) {
    IncomingMessage.call(this, socket);
  }
  Request.prototype = express.request;
  function Response(this: ServerResponse, request: IncomingMessage, options: object) {
    // Node passes options that its types leave out (highWaterMark among them).
    (ServerResponse as unknown as (request: IncomingMessage, options: object) => void).call(this, request, options);
  }
  Response.prototype = express.response;

  const constructors = { IncomingMessage: Request, ServerResponse: Response } as unknown as { IncomingMessage: typeof IncomingMessage };
  // Longer than the 60 seconds after which common proxies drop an idle connection: theirs must be the end that closes it.
  return createServer({ ...constructors, keepAliveTimeout: 65_000, headersTimeout: 15_000, requestTimeout: 60_000 }, listener);
}

/** Stops accepting, answers what was accepted and closes every connection; what still runs after `boundMs` is cut off. */
export async function closeHttpServer(server: Server, express: Express, boundMs: number): Promise<void> {
  express.response.writeHead = function (this: ServerResponse, ...head: Parameters<ServerResponse['writeHead']>) {
    this.setHeader('Connection', 'close');
    return ServerResponse.prototype.writeHead.apply(this, head);
  } as typeof express.response.writeHead;
  const bound = setTimeout(() => server.closeAllConnections(), boundMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(bound);
}
