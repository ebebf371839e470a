import {
  type Compilable,
  DummyDriver,
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { Statement } from './database.ts';
import type { Tables } from './tables.ts';

/**
 * Builds queries: a table or column that our migrations do not make does not compile. A `Database` runs them, this
 * never does.
 */
export const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new MysqlAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new MysqlIntrospector(db),
    createQueryCompiler: () => new MysqlQueryCompiler(),
  },
});

/** A query whose text comes again and again, with other values: the database keeps it prepared. */
export function preparedStatement(query: Compilable): Statement {
  const { sql: text, parameters } = query.compile();
  return { sql: text, parameters, prepared: true };
}

/** Times are always the database's own: ITFlow compares them with its NOW(). */
export const NOW: RawBuilder<string> = sql`NOW()`;
export const TODAY: RawBuilder<string> = sql`CURDATE()`;
