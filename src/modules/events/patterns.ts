import type { Caller } from '../../core/caller.ts';
import type { AnyModule } from '../../core/module.ts';
import { eventPrefix } from '../../core/write/event.ts';
import { invalid } from '../../errors/api-error.ts';
import { didYouMean } from '../../errors/suggest.ts';
import type { Filter } from '../../events/filter.ts';

/** What is told of credentials is called so. */
const BESIDES = ['vault'];

/** `asset.created, ticket.*` as patterns. Refuses what no event is ever called. */
export function patternsOf(modules: readonly AnyModule[], text: string, field: string): string[] {
  const prefixes = [...modules.map(eventPrefix), ...BESIDES];
  const patterns = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  for (const pattern of patterns) {
    const [, prefix] = /^([a-z_]+)\.(?:[a-z_]+|\*)$/.exec(pattern) ?? [];
    if (pattern === '*' || (prefix && prefixes.includes(prefix))) continue;
    throw invalid(
      field,
      `${pattern} is no event${didYouMean(prefix ?? pattern, prefixes)}. Events are asset.created, asset.* or *`,
    );
  }
  return [...new Set(patterns)];
}

/** The modules whose records the caller may read. */
export const readableBy = (caller: Caller, modules: readonly AnyModule[]): AnyModule[] =>
  modules.filter(({ name, permission }) =>
    caller.may({ moduleName: name, name: 'read', permission, level: 1, writes: false }),
  );

/** The events that exist for a caller. */
export const filterOf = (caller: Caller, modules: readonly AnyModule[], patterns: readonly string[]): Filter => ({
  modules: readableBy(caller, modules).map(({ name }) => name),
  only: caller.only,
  except: caller.except,
  patterns,
});
