import type { Group } from '../group.ts';

/** `serial_number` → `serialNumber`, `time-entries` → `timeEntries`. */
export const camel = (name: string): string => name.replace(/[_-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** `serialNumber` → `serial_number`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What one record of a group, and many, are called in queries. */
export function namesOf({ name, graphql }: Group): { one: string; many: string } {
  const one = name.charAt(0).toLowerCase() + name.slice(1);
  return graphql ?? { one, many: `${one}s` };
}
