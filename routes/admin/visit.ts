import type { Context } from '../../src/core/context.ts';
import { execute } from '../../src/core/execute.ts';
import { type Input, NOTHING } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Result, StoredFileResult } from '../../src/core/result.ts';
import type { Upload } from '../../src/core/uploads.ts';
import { fromDatabase } from '../../src/database/errors.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { StartError } from '../../src/errors/start-error.ts';
import type { Answer } from '../../src/http/exchange.ts';
import type { Runs } from '../../src/moving/runs/runs.ts';
import type { Door } from '../door.ts';
import type { Html } from './html.ts';
import type { Moments } from './moments.ts';

/** What these pages need besides. */
export interface AdminDoor extends Door {
  /** Moves from other systems, which run beside the answers. */
  runs: Runs;
}

/** One request of an administrator. */
export interface Visit {
  door: AdminDoor;
  context: Context;
  /** Of the path: `module`, `id`. */
  params: Record<string, string>;
  query: URLSearchParams;
  /** What a form sent; empty otherwise. */
  form: URLSearchParams;
  /** The file that it brought, where the page takes one. Throws why that was refused. */
  upload(): Upload | undefined;
  /** What every form must carry. */
  csrf: string;
  moments: Moments;
  /** For links that must name the server. */
  origin: string;
  /** Keeps something in the browser, for these pages alone. */
  keep(cookie: string, value: string): void;
}

export interface Page {
  title: string;
  body: Html;
  status?: number;
}

/** A page, the address of one, or something that is no page (a text, a stored file). */
export type Reply = Page | { goTo: string } | Answer | StoredFileResult;
export type Handler = (visit: Visit) => Promise<Reply> | Reply;

/** By the path below `/admin`. */
export type Routes = Record<string, { get?: Handler; post?: Handler; takesFile?: true }>;

export const BASE = '/admin';

export const noSuchPage = () => new ApiError('path_unknown', 'There is no such page');

/** A function of a module; one that this database does not have is not there. */
export function operationOf({ door }: Visit, module: string, name: string): Operation {
  const operation = door.operations().get(`${module}/${name}`);
  if (!operation) throw noSuchPage();
  return operation;
}

/** Runs a function as the administrator. */
export const run = (visit: Visit, module: string, name: string, input: Partial<Input>): Promise<Result> =>
  execute(visit.context, operationOf(visit, module, name), { ...NOTHING, ...input });

/** Whole numbers that stand in paths. */
export function idIn({ params }: Visit): number {
  if (!/^\d{1,15}$/.test(params.id ?? '')) throw noSuchPage();
  return Number(params.id);
}

/** The refusal that a throw means, where whoever sent the form can do something about it. */
export function refusedBy(error: unknown): ApiError | undefined {
  const refused = error instanceof StartError ? new ApiError('input_invalid', error.message) : error;
  const known = refused instanceof ApiError ? refused : fromDatabase(error);
  return known && known.status < 500 ? known : undefined;
}

/** Does what a form asks for. Where that is refused, the page shows the form again, and says why. */
export async function attempt(
  work: () => Promise<Reply>,
  again: (refused: ApiError) => Promise<Page> | Page,
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    const refused = refusedBy(error);
    if (!refused) throw error;
    return { ...(await again(refused)), status: refused.status < 400 ? 409 : refused.status };
  }
}
