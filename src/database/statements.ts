import type { Connection, UpsertResult } from 'mariadb';
import { format, type SqlValue } from 'sql-escaper';
import { executePrepared } from './connections/prepared-statements.ts';
import type { Database, Query, Row, Statement } from './database.ts';

/** Asks something of a connection, whichever it is. */
type Ask = <T>(ask: (connection: Connection) => Promise<T>) => Promise<T>;

/** The whole statement, values and all. */
export const textOf = (query: Query): string => {
  const { sql, parameters } = 'compile' in query ? query.compile() : query;
  return parameters.length ? format(sql, parameters as SqlValue[]) : sql;
};

export const isPrepared = (query: Query): query is Statement => 'prepared' in query;

/** Sends a statement, at once and in the order of the calls. */
export const run = <T>(connection: Connection, query: Query): Promise<T> =>
  (isPrepared(query) ? executePrepared<T>(connection, query) : undefined) ?? connection.query<T>(textOf(query));

/** What a `Database` does on whatever connection `ask` finds. */
export const queries = (ask: Ask): Pick<Database, 'rows' | 'all' | 'first' | 'write'> => ({
  rows: (query) => ask((connection) => run<Row[]>(connection, query)),
  all: (query) => ask((connection) => connection.query({ sql: textOf(query), rowsAsArray: false })),
  first: async <O>(query: Query<O>) =>
    (await ask((connection) => connection.query<O[]>({ sql: textOf(query), rowsAsArray: false })))[0],
  write: async (query) => {
    const { affectedRows, insertId } = await ask((connection) => run<UpsertResult>(connection, query));
    return { changed: affectedRows, insertId: Number(insertId) };
  },
});
