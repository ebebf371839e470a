/** What JSON must escape in a text. Half a surrogate pair never comes from the database. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON must escape.
export const NEEDS_ESCAPE = /["\\\u0000-\u001f]/;

/** A value of a record as JSON, as JSON.stringify has it, but quicker for what is short. */
export function jsonOf(value: unknown): string | undefined {
  if (typeof value === 'string' && !NEEDS_ESCAPE.test(value)) return `"${value}"`;
  return value === null || Number.isInteger(value) ? String(value) : JSON.stringify(value);
}
