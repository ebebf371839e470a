import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { Caller } from './caller.ts';
import type { Uploads } from './uploads.ts';

/** What came with the request, for the log rows. */
export interface RequestInfo {
  id: string;
  ip: string;
  userAgent: string;
  /** The header of that name: a write that carries it happens once (see idempotency.ts). */
  idempotencyKey?: string | undefined;
}

/**
 * Everything that an operation knows of its caller. It is never changed: a transaction hands on a copy with its own
 * database.
 */
export interface Context {
  database: Database;
  /** What the attached database really has. */
  schema: Schema;
  caller: Caller;
  request: RequestInfo;
  /** Where files are kept; a door that gives none has no functions with files. */
  uploads?: Uploads;
  /** The operation is a part of a write that is not over yet (see `together`). */
  isPart?: boolean;
}
