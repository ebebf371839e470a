import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartError } from '../errors/start-error.ts';
import type { SourceRecord } from './source.ts';

/** What a file of names may rename, and the column that holds the name. */
const NAMED = {
  users: { module: 'users', column: 'user_email' },
  statuses: { module: 'ticket_statuses', column: 'ticket_status_name' },
  categories: { module: 'categories', column: 'category_name' },
} as const;

const namesFile = z.strictObject({
  users: z.record(z.string(), z.string()).optional(),
  statuses: z.record(z.string(), z.string()).optional(),
  categories: z.record(z.string(), z.string()).optional(),
});

export type Names = z.infer<typeof namesFile>;

/** `{"statuses": {"In progress": "Working"}, "users": {"kim@old.example": "kim@new.example"}}` */
export function readNames(path: string): Names {
  try {
    return namesIn(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StartError(`${path}: ${(error as Error).message}`);
  }
}

/** Throws an error that says what is wrong with it. */
export function namesIn(text: string): Names {
  const { data, error } = namesFile.safeParse(JSON.parse(text));
  if (data) return data;
  const [issue] = error.issues;
  throw new Error([...(issue?.path ?? []), issue?.message].join(': '));
}

/** Its values, with our name for what the source calls otherwise. */
export function renamed<V>(names: Names, { module }: SourceRecord, values: Record<string, V>): Record<string, V> {
  for (const [kind, named] of Object.entries(NAMED)) {
    if (named.module !== module) continue;
    const ours = names[kind as keyof Names]?.[String(values[named.column])];
    if (ours !== undefined) return { ...values, [named.column]: ours as V };
  }
  return values;
}
