import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { ApiError } from '../src/errors/api-error.ts';
import { exchangeOf, refusalFrom, send } from '../src/http/exchange.ts';
import { refusalOf } from './itflow/answer.ts';

/** Any path that no door knows. */
export const notFound: RequestHandler = () => {
  throw new ApiError('path_unknown', 'There is nothing at this path. The API is at /api/v1/');
};

/**
 * The one place where a throw becomes an answer, in the form of the door that took the request. Nobody sees a stack.
 */
export const errors =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const exchange = exchangeOf(response);
    const refusal = refusalFrom(error, log, exchange.info.id);
    const answer = exchange.refusal?.(refusal) ?? refusalOf(refusal, undefined, true);
    return send(response, answer);
  };
