import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { basename, dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { RequestInfo } from '../core/context.ts';
import type { StoredFileResult } from '../core/result.ts';
import { fromDatabase } from '../database/errors.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Metrics } from './metrics.ts';
import { openAnswer } from './open-answers.ts';
import type { DoorName, Traffic } from './traffic.ts';

const STALLED_MS = 30_000;

/**
 * What goes out: a status, JSON text (or text or bytes of another type where a header says so), and headers beyond the
 * usual ones.
 */
export interface Answer {
  status: number;
  /** Piece by piece where it is large. */
  json: string | Buffer | AsyncIterable<string>;
  headers?: Record<string, string>;
}

/** One request and its answer: what the log line, the metrics and the audit rows say of it. */
export interface Exchange {
  info: RequestInfo;
  /** The door that took it; none for what is open to everybody, and for answers that never end. */
  door?: DoorName;
  /** `module/function`, as soon as that is known. */
  operation?: string;
  /** What the log calls the caller, as soon as that is known. */
  caller?: string;
  /** How the door that took the request puts a refusal. */
  refusal?: (error: ApiError) => Answer;
}

export const exchangeOf = (response: Response): Exchange => response.locals.exchange;

/** Begins an exchange with every request: its id, and a log line and a count once it is over. */
export function exchanges(log: Logger, metrics: Metrics, traffic?: Traffic): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const info: RequestInfo = {
      id: randomUUID(),
      ip: request.ip ?? '',
      userAgent: request.headers['user-agent'] ?? '',
      idempotencyKey: request.headers['idempotency-key'] as string | undefined,
    };
    const exchange: Exchange = { info };
    response.locals.exchange = exchange;
    response.setHeader('X-Request-Id', info.id);
    response.on('close', () => {
      const ms = performance.now() - startedAt;
      const { statusCode: status } = response;
      metrics.observe(exchange.operation, status, ms / 1000);
      if (exchange.door) traffic?.observe(exchange.door, status, ms);
      // The path alone: a key may stand in the query.
      const { method } = request;
      const path = pathOf(request);
      log.info({ id: info.id, ip: info.ip, method, path, status, ms: Math.round(ms), key: exchange.caller }, 'request');
      if (!response.writableFinished) log.warn({ id: info.id }, 'an answer was cut short');
    });
    next();
  };
}

/**
 * Sends an answer. One in pieces goes no faster than it is read; a reader that takes nothing for half a minute is cut
 * off.
 */
export async function send(response: Response, { status, json, headers = {} }: Answer): Promise<void> {
  const { caller, info } = exchangeOf(response);
  const isWhole = typeof json === 'string' || Buffer.isBuffer(json);
  const close = isWhole ? undefined : openAnswer(caller ?? info.ip);
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  for (const name in headers) response.setHeader(name, headers[name] as string);
  if (isWhole) {
    response.setHeader('Content-Length', Buffer.byteLength(json));
    response.end(response.req.method === 'HEAD' ? undefined : json);
    return;
  }
  response.setTimeout(STALLED_MS, () => response.destroy());
  // Who hangs up ends it; the log line says so.
  await pipeline(json, response).catch((error) => response.destroy(error));
  close?.();
}

/** Sends a file, or the range that was asked for, as it is read. Always to be saved, under a name without a path. */
export async function sendFile(response: Response, { path, name, type }: StoredFileResult): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  response.type(type);
  const options = { root: dirname(path), dotfiles: 'allow', cacheControl: false } as const;
  const failure = await new Promise<Error | undefined>((resolve) =>
    response.download(basename(path), name, options, resolve),
  );
  // Who hangs up ends it, as with any answer.
  if (!failure || response.headersSent || response.destroyed) return;
  response.removeHeader('Content-Disposition');
  if ((failure as { status?: number }).status !== 416) throw failure;
  throw new ApiError('range_invalid', 'Range: lies outside the file');
}

export const pathOf = ({ url = '' }: IncomingMessage | Request): string => {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
};

/** The refusal that any throw means. What nobody foresaw is logged whole and told as "internal" only. */
export function refusalFrom(error: unknown, log: Logger, id: string): ApiError {
  if (error instanceof ApiError) return error;
  const known = fromDatabase(error);
  if (known?.code === 'database_unavailable' || !known)
    log.error({ id, err: error }, known ? 'database unavailable' : 'unexpected error');
  return known ?? new ApiError('internal', `Something broke here; the log has it under ${id}`, {}, { cause: error });
}
