import type { AnyModule } from '../core/module.ts';
import type { Operation } from '../core/operation.ts';
import { quoteName } from '../database/schema.ts';

/** A right that the database user needs, and a statement that needs it too but touches no row. */
export interface Right {
  right: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  table: string;
  sql: string;
}

const RIGHTS: Record<string, readonly Right['right'][]> = {
  create: ['INSERT'],
  update: ['UPDATE'],
  delete: ['DELETE'],
  archive: ['UPDATE'],
  unarchive: ['UPDATE'],
  upsert: ['INSERT', 'UPDATE'],
};

/**
 * What an operation needs on its module's table and on the tables of its links. A function of a module's own that
 * writes is taken for an update.
 */
export function rightsOf(operation: Operation, module: AnyModule): Right[] {
  const { name, writes } = operation.each ?? operation;
  // To make logins in somebody's ITFlow is for its administrator to allow (docs/attach.md).
  if (writes && module.table === 'users') return [];
  if (name === 'link' || name === 'unlink') {
    const links = [...operation.prepared.relations().values()].filter(({ through }) => through !== undefined);
    const rights = name === 'link' ? (['SELECT', 'INSERT'] as const) : (['SELECT', 'DELETE'] as const);
    return links.flatMap(({ through, from }) => rights.map((right) => probe(right, String(through), from)));
  }
  const rights = writes ? (RIGHTS[name] ?? ['UPDATE']) : (['SELECT'] as const);
  return rights.map((right) => probe(right, module.table, module.id));
}

function probe(right: Right['right'], table: string, column: string): Right {
  const [from, name] = [quoteName(table), quoteName(column)];
  const STATEMENTS: Record<Right['right'], string> = {
    SELECT: `SELECT ${name} FROM ${from} WHERE FALSE`,
    INSERT: `INSERT INTO ${from} (${name}) SELECT 1 FROM DUAL WHERE FALSE`,
    UPDATE: `UPDATE ${from} SET ${name} = ${name} WHERE FALSE`,
    DELETE: `DELETE FROM ${from} WHERE FALSE`,
  };
  return { right, table, sql: STATEMENTS[right] };
}
