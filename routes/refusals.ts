import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { App } from '../src/app.ts';
import { ApiError } from '../src/errors/api-error.ts';
import { refusalFrom } from '../src/http/exchange.ts';
import { refusalOf } from './itflow/answer.ts';

/** Any other path, in the same envelope as every refusal. */
export function notFoundRoute({ begin }: App): RequestHandler {
  return (request, response) =>
    begin(request, response).send(
      refusalOf(new ApiError('path_unknown', 'There is nothing at this path. The API is at /api/v1/'), true),
    );
}

/** Too many requests from one address, outside the API. */
export function tooManyRoute({ begin }: App): RequestHandler {
  return (request, response) =>
    begin(request, response).send(
      refusalOf(
        new ApiError('rate_limited', 'Too many requests a minute from this address', { 'Retry-After': '60' }),
        true,
      ),
    );
}

/** What nobody caught: Express itself would show its stack. The API answers its own errors. */
export function errorRoute({ begin, log }: App): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const exchange = begin(request, response);
    exchange.send(refusalOf(refusalFrom(error, log, exchange.info.id), true));
  };
}
