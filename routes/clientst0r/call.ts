import type { Request, Response } from 'express';
import type { Context } from '../../src/core/context.ts';
import { execute } from '../../src/core/execute.ts';
import { type Input, NOTHING } from '../../src/core/module.ts';
import type { Result } from '../../src/core/result.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import type { Resource, Resources } from './resource.ts';

/** One request for one resource. */
export interface Call {
  request: Request;
  response: Response;
  context: Context;
  resources: Resources;
  resource: Resource;
  /** The record that is meant; undefined: the list. */
  id: number | undefined;
  /** The record that it hangs below, by the field that names it. */
  parent: { field: string; id: number } | undefined;
  /** Where the door was found, for the links in its answers: `https://host/api/`. */
  base: string;
  query: URLSearchParams;
}

/** What reading and writing records needs of a call. */
export type Records = Pick<Call, 'context' | 'resources' | 'resource' | 'parent'>;

export const notFound = () => new ApiError('path_unknown', 'Not found.');

/** Runs a function of a resource's module; one that this database does not have is not there. */
export function run(context: Context, resource: Resource, name: string, input: Partial<Input>): Promise<Result> {
  const operation = resource.operation(name);
  if (!operation) throw notFound();
  return execute(context, operation, { ...NOTHING, ...input });
}

/** Runs several functions of one request: all of them or none. */
export const together = <T>(context: Context, work: (inside: Context) => Promise<T>): Promise<T> =>
  context.database.transaction((database) => work({ ...context, database }));
