import type { Context } from '../core/context.ts';
import type { Operation } from '../core/operation.ts';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { ApiError } from '../errors/api-error.ts';

/** What everything needs that the server does by itself. */
export interface Watching {
  database: Database;
  schema: Schema;
  operations(): ReadonlyMap<string, Operation>;
  /** Told of what went wrong; the next turn tries again. */
  onError(error: unknown): void;
}

/** The server itself as a caller: it sees every client, and may decrypt nothing. Log rows call it `name`. */
export const itself = ({ database, schema }: Pick<Watching, 'database' | 'schema'>, name: string): Context => ({
  database,
  schema,
  caller: {
    keyId: 0,
    subject: name,
    name,
    userId: 0,
    clientId: 0,
    only: null,
    except: [],
    may: () => true,
    masterKey: () => Promise.reject(new ApiError('forbidden', 'The server itself may not decrypt')),
  },
  request: { id: '', ip: '', userAgent: name },
});

/** An operation that every database has which has the module's table. */
export function operationNamed({ operations }: Pick<Watching, 'operations'>, name: string): Operation {
  const operation = operations().get(name);
  if (!operation) throw new Error(`${name} is not there on this database`);
  return operation;
}
