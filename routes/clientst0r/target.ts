import { notFound } from './call.ts';
import type { Resource, Resources } from './resource.ts';

/** What a path below `/api/` means. */
export interface Target {
  resource: Resource;
  id: number | undefined;
  action: string | undefined;
  parent: { resource: Resource; field: string; id: number } | undefined;
}

/** The resource of a path, which may end with a slash or not. Refuses paths that name none. */
export function targetOf(resources: Resources, path: string): Target {
  const parts = path
    .replace(/\.json$/, '')
    .split('/')
    .filter(Boolean)
    .map(decoded);
  const [resource, rest] = resourceIn(resources, parts);
  const [id, name, below, ...more] = rest;
  if (id === undefined) return { resource, id, action: undefined, parent: undefined };
  const number = idOf(id);
  if (name === undefined) return { resource, id: number, action: undefined, parent: undefined };
  if (below === undefined && resource.group.actions?.[name])
    return { resource, id: number, action: name, parent: undefined };
  const child = resources.all.find(
    ({ group }) => group.below?.group === resource.group.name && isCalled(group.below.as, name),
  );
  if (!child?.group.below || more.length > 0) throw notFound();
  const parent = { resource, field: child.group.below.field, id: number };
  return { resource: child, id: below === undefined ? undefined : idOf(below), action: undefined, parent };
}

const isCalled = (as: string, name: string) => as === name || as.replaceAll('-', '_') === name;

/** The longest path of a group that the parts begin with, and the parts behind it. */
function resourceIn({ byPath }: Resources, parts: readonly string[]): [Resource, string[]] {
  for (const length of [2, 1]) {
    const found = byPath.get(parts.slice(0, length).join('/'));
    if (found && parts.length >= length) return [found, parts.slice(length)];
  }
  throw notFound();
}

function idOf(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw notFound();
  return Number(text);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound();
  }
}
