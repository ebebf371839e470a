import type { RequestHandler } from 'express';
import type { App } from '../src/app.ts';
import { ApiError } from '../src/errors.ts';
import { refusalOf } from './itflow-answer.ts';

/** Any other path, in the same envelope as every refusal. */
export function notFoundRoute({ begin }: App): RequestHandler {
  return (request, response) =>
    begin(request, response).send(refusalOf(new ApiError('path_unknown', 'There is nothing at this path. The API is at /api/v1/'), true));
}
