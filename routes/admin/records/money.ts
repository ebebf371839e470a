import type { Rows } from '../../../src/core/result.ts';
import { recordsOf } from '../../../src/core/result.ts';
import type { View } from '../../../src/core/view.ts';
import type { Row, Value } from '../../../src/database/database.ts';
import { run, type Visit } from '../visit.ts';
import { isAmount } from './shape.ts';

const CURRENCY = /_currency_code$/;

/**
 * Shows an amount of a row as the company writes it, in the currency that the row names, or a record that it belongs
 * to; where none does, without one. Undefined: the column is no amount.
 */
export async function amountsIn(
  visit: Visit,
  view: View,
  rows: Rows,
): Promise<(name: string, row: Row) => string | undefined> {
  const amounts = new Set(rows.columns.map(({ name }) => name).filter((name) => isAmount(view, name)));
  if (amounts.size === 0) return () => undefined;
  const locale = await localeOf(visit);
  return (name, row) => {
    const value = row[view.indexOf.get(name) ?? -1];
    return amounts.has(name) && value ? amountText(String(value), locale, currencyOf(rows, row)) : undefined;
  };
}

export const currencyColumns = ({ columns }: View): string[] =>
  columns.map(({ name }) => name).filter((name) => CURRENCY.test(name));

/** The first that the row itself names, or one that it belongs to. */
function currencyOf({ columns, included = [] }: Rows, row: Row): string {
  const own = columns.find(({ name }) => CURRENCY.test(name));
  const others = included.flatMap((each) => {
    const column = each.columns.find(({ name }) => CURRENCY.test(name));
    return column ? each.rowsOf(row).map((other) => other[column.index]) : [];
  });
  const all: (Value | undefined)[] = [own && row[own.index], ...others];
  return String(all.find(Boolean) ?? '');
}

async function localeOf(visit: Visit): Promise<string> {
  const query = { where: [], page: { limit: 1, offset: 0 }, fields: ['company_locale'] };
  const [company] = recordsOf((await run(visit, 'companies', 'read', { query })) as Rows);
  const locale = String(company?.company_locale ?? '').replace('_', '-');
  return isLocale(locale) ? locale : 'en-US';
}

function isLocale(name: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(name).length > 0;
  } catch {
    return false;
  }
}

/** Text keeps each digit. What is no currency of ISO 4217 is written behind. */
export function amountText(amount: string, locale: string, currency: string): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const isKnown = /^[A-Za-z]{3}$/.test(currency);
  const format = new Intl.NumberFormat(locale, isKnown ? { style: 'currency', currency } : digits);
  const text = format.format(amount as unknown as number);
  return isKnown || !currency ? text : `${text} ${currency}`;
}
