import type { Statement } from '../database/database.ts';
import type { Sequenced } from './sequence.ts';

/** Which events exist for somebody, and which of them are wanted. `sees` and `whereOf` say the same. */
export interface Filter {
  /** Whose records the caller may read. */
  modules: readonly string[];
  /** null: all clients, and what belongs to none. */
  only: readonly number[] | null;
  except: readonly number[];
  /** `asset.created`, `asset.*` or `*`; none: all. */
  patterns: readonly string[];
}

export const matches = (patterns: readonly string[], type: string): boolean =>
  patterns.some(
    (pattern) =>
      pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))),
  );

export const sees = (
  { modules, only, except, patterns }: Filter,
  { type, module, clientId }: Pick<Sequenced, 'type' | 'module' | 'clientId'>,
): boolean =>
  modules.includes(module) &&
  (!only || only.includes(clientId)) &&
  !except.includes(clientId) &&
  (patterns.length === 0 || matches(patterns, type));

/** The same as SQL; none of the lists is empty where it stands in an IN. */
export function whereOf({ modules, only, except, patterns }: Filter): Statement {
  if (modules.length === 0 || only?.length === 0) return { sql: 'FALSE', parameters: [] };
  const types = patterns.includes('*') ? [] : patterns;
  const parts: Statement[] = [
    { sql: 'event_module IN (?)', parameters: [modules] },
    ...(only ? [{ sql: 'event_client_id IN (?)', parameters: [only] }] : []),
    ...(except.length > 0 ? [{ sql: 'event_client_id NOT IN (?)', parameters: [except] }] : []),
    ...(types.length > 0
      ? [{ sql: `(${types.map(() => 'event_type LIKE ?').join(' OR ')})`, parameters: types.map(likeOf) }]
      : []),
  ];
  return { sql: parts.map(({ sql }) => sql).join(' AND '), parameters: parts.flatMap(({ parameters }) => parameters) };
}

const likeOf = (pattern: string) => pattern.replaceAll('_', '\\_').replace(/\*$/, '%');
