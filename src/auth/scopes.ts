import type { Demand } from '../core/caller.ts';

/**
 * What a key, an OAuth client or a token may call: `module:function` patterns, either side of them `*`. A role says the
 * same in ITFlow's own words (see user-rights.ts).
 */
export type Scopes = ReadonlySet<string>;

/**
 * A credential's password and one-time secret are another thing than its row: `credentials:reveal` beside
 * `credentials:read`.
 */
export const REVEAL: Demand = {
  moduleName: 'credentials',
  name: 'reveal',
  permission: 'credential',
  level: 1,
  writes: false,
};

export const EVERYTHING = '*:*';

const PATTERN = /^(?:[a-z0-9_]+|\*)(?::(?:[a-z_]+(?:,[a-z_]+)*|\*))?$/;

/**
 * Reads `assets:read,create tickets *:read`; a module alone means all its functions. Undefined, with the part that is
 * not like that.
 */
export function parseScopes(text: string): { scopes: Scopes } | { wrong: string } {
  const scopes = new Set<string>();
  for (const part of text.split(/\s+/).filter(Boolean)) {
    if (!PATTERN.test(part)) return { wrong: part };
    const [module, functions = '*'] = part.split(':');
    for (const name of functions.split(',')) scopes.add(`${module}:${name}`);
  }
  return { scopes };
}

/** Whether one of the patterns names the function. `*:read` reveals nothing: a name of its own must be said. */
export const allows = (scopes: Scopes, { moduleName, name }: Pick<Demand, 'moduleName' | 'name'>): boolean =>
  [`${moduleName}:${name}`, `${moduleName}:*`, `*:${name}`, EVERYTHING].some((pattern) => scopes.has(pattern));

/** What both allow. */
export function meet(some: Scopes, others: Scopes): Scopes {
  const both = new Set<string>();
  for (const one of some)
    for (const other of others) {
      const common = one.split(':').map((part, side) => commonPart(part, other.split(':')[side] as string));
      if (!common.includes(undefined)) both.add(common.join(':'));
    }
  return new Set([...both].filter((pattern) => !isCovered(pattern, both)));
}

const commonPart = (part: string, other: string) =>
  part === '*' ? other : other === '*' || other === part ? part : undefined;

/** Whether another pattern of the set says it already. */
const isCovered = (pattern: string, all: Scopes) => {
  const [moduleName = '', name = ''] = pattern.split(':');
  const wider = new Set(all);
  wider.delete(pattern);
  return allows(wider, { moduleName, name });
};

export const scopeText = (scopes: Scopes): string => [...scopes].sort().join(' ');
