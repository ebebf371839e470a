import type { Value } from '../../src/database/database.ts';
import type { Row } from './call.ts';

/** Ids are texts; 0 is none. */
export const idText = (id: Value | undefined): string => String(id ?? 0);

export const textOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** `$1.00 USD`, from a decimal text. A currency that nobody knows stands behind the number alone. */
export function moneyText(decimal: string, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${decimal} ${currency}`.trim();
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  // As text, so that no cent is lost; the types know numbers alone.
  return `${format.format(decimal as unknown as number)} ${currency}`;
}

/** `01/31/2026`; nothing where there is no day. */
export const dayText = (day: Value | undefined): string => textOf(day).replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$2/$3/$1');

/** `01/31/2026 10:11 AM`, in the database's own time zone. */
export function momentText(moment: Value | undefined): string {
  const [, hours, minutes] = / (\d\d):(\d\d)/.exec(textOf(moment)) ?? [];
  if (hours === undefined) return '';
  const clock = `${String(Number(hours) % 12 || 12).padStart(2, '0')}:${minutes} ${Number(hours) < 12 ? 'AM' : 'PM'}`;
  return `${dayText(moment)} ${clock}`;
}

/** Cents of a decimal text with two places. */
export const centsOf = (decimal: Value | undefined): bigint => BigInt(textOf(decimal).replace('.', '') || '0');

export function decimalOf(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** ITFlow has one name, ClientExec two: the last word is the last name. */
export function namesOf(row: Row | undefined): { firstname: string; lastname: string } {
  const words = textOf(row?.contact_name).split(' ');
  const lastname = words.length > 1 ? (words.pop() as string) : '';
  return { firstname: words.join(' '), lastname };
}
