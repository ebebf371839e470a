import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Caller, RequestInfo } from '../core/context.ts';
import { fromDatabase } from '../database/errors.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Metrics } from './metrics.ts';

const STALLED_MS = 30_000;

/** What goes out: a status, JSON text, and headers beyond the usual ones. */
export interface Answer {
  status: number;
  /** Piece by piece where it is large. */
  json: string | AsyncIterable<string>;
  headers?: Record<string, string>;
}

/** One request and its answer on the hot path: what the log and the audit rows say of it, and the one place that sends. */
export interface Exchange {
  info: RequestInfo;
  /** Which `module/function`, as soon as that is known. */
  operation: string | undefined;
  /** Set as soon as the key is known. */
  caller: Caller | undefined;
  headers: Record<string, string>;
  send(answer: Answer): Promise<void>;
}

/** Begins exchanges. Everything that is the same for every answer is made once, here. */
export function exchanges(log: Logger, ipOf: (request: IncomingMessage) => string, metrics: Metrics) {
  const fixed = [...securityHeaders(), 'Cache-Control', 'no-store', 'Content-Type', 'application/json; charset=utf-8'];
  return (request: IncomingMessage, response: ServerResponse): Exchange => {
    const startedAt = performance.now();
    const idempotencyKey = request.headers['idempotency-key'] as string | undefined;
    const info: RequestInfo = {
      id: randomUUID(),
      ip: ipOf(request),
      userAgent: request.headers['user-agent'] ?? '',
      idempotencyKey,
      onHangUp: (listener) => response.once('close', listener),
    };
    const exchange: Exchange = {
      info,
      operation: undefined,
      caller: undefined,
      headers: {},
      async send({ status, json, headers }) {
        const head = [...fixed, 'X-Request-Id', info.id];
        if (typeof json === 'string') head.push('Content-Length', String(Buffer.byteLength(json)));
        for (const more of [exchange.headers, headers]) for (const name in more) head.push(name, more[name] as string);
        response.writeHead(status, head);
        if (typeof json !== 'string')
          await sendPieces(response, json).catch((err) => log.warn({ id: info.id, err }, 'an answer was cut short'));
        else response.end(request.method === 'HEAD' ? undefined : json);
        const ms = performance.now() - startedAt;
        metrics.observe(exchange.operation, status, ms / 1000);
        // The path alone: a key may stand in the query.
        log.info(
          {
            id: info.id,
            ip: info.ip,
            method: request.method,
            path: pathOf(request),
            status,
            ms: Math.round(ms),
            key: exchange.caller?.keyName,
          },
          'request',
        );
      },
    };
    return exchange;
  };
}

/** No faster than they are read; a reader that takes nothing for half a minute is cut off, since its query holds a connection to the database. */
function sendPieces(response: ServerResponse, pieces: AsyncIterable<string>): Promise<void> {
  response.setTimeout(STALLED_MS, () => response.destroy());
  return pipeline(pieces, response);
}

export const pathOf = ({ url = '' }: IncomingMessage): string => {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
};

/** helmet's headers as a flat list. They never change, so helmet runs once instead of once a request. */
function securityHeaders(): string[] {
  const list: string[] = [];
  const response = { setHeader: (name: string, value: string) => list.push(name, value), removeHeader() {} };
  helmet()({} as IncomingMessage, response as unknown as ServerResponse, () => {});
  return list;
}

/** The refusal that any throw means. What nobody foresaw is logged whole and told as "internal" only. */
export function refusalFrom(error: unknown, log: Logger, id: string): ApiError {
  if (error instanceof ApiError) return error;
  const known = fromDatabase(error);
  if (known?.code === 'database_unavailable' || !known)
    log.error({ id, err: error }, known ? 'database unavailable' : 'unexpected error');
  return known ?? new ApiError('internal', `Something broke here; the log has it under ${id}`, {}, { cause: error });
}
