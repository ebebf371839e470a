import type { Zone } from '../database/zone.ts';
import type { Content, Known } from './source.ts';

export const dateOf = (iso: string | null | undefined): Date | null => (iso ? new Date(iso) : null);

/** The same with moments as this database has them. */
export async function inZone(zone: Zone, content: Content): Promise<Content> {
  const local = async (values: Record<string, Known>) => {
    const pairs = Object.entries(values).map(async ([column, value]): Promise<[string, Known]> => {
      return [column, value instanceof Date ? await zone.local(value.toISOString()) : value];
    });
    return Object.fromEntries(await Promise.all(pairs));
  };
  const { values, asItWas } = content;
  return { ...content, values: await local(values), ...(asItWas && { asItWas: await local(asItWas) }) };
}
