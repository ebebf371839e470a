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
    return namesFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues;
      throw new StartError(`${path}: ${[...(issue?.path ?? []), issue?.message].join(': ')}`);
    }
    throw new StartError(`${path}: ${(error as Error).message}`);
  }
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
