import type { Http } from '../http.ts';
import { Reference } from '../source.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A ClientExec that is read, and what was learnt of it meanwhile. */
export interface Clientexec {
  http: Http;
  /** The client of each user. */
  clients: Map<string, string>;
  /** The client of each organization, by its name: who has no user there that stands for it. */
  organizations: Map<string, string>;
}

const PAGE = 100;

export const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** All records of a resource, page after page. */
export async function* listed(
  { http }: Clientexec,
  resource: string,
  total?: (rows: number) => void,
): AsyncGenerator<Json> {
  for (let offset = 0; ; offset += PAGE) {
    const answer = await http.json(`/api/${resource}`, { limit: PAGE, offset });
    const records: Json[] = answer[`${resource}s`] ?? [];
    if (answer.total !== undefined) total?.(Number(answer.total));
    yield* records;
    if (records.length < PAGE) return;
  }
}

/** The client of a user, or else the one of that name; 0 where nobody knows either. */
export const clientOf = ({ clients, organizations }: Clientexec, userId: unknown, name?: unknown): Reference | 0 => {
  const client = clients.get(textOf(userId)) ?? organizations.get(textOf(name));
  return client === undefined ? 0 : new Reference('clients', client);
};

/** `01/31/2026` and `01/31/2026 10:11 AM`, in the time zone of the database. */
export function momentOf(text: unknown): string | null {
  const [, month, day, year, hour, minute = '00', half] =
    /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d?):(\d\d) ?(AM|PM)?)?/i.exec(textOf(text)) ?? [];
  if (!year) return null;
  const hours = hour === undefined ? 0 : (Number(hour) % (half ? 12 : 24)) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  return `${year}-${month}-${day} ${String(hours).padStart(2, '0')}:${minute}:00`;
}

/** `$1,234.50 USD`: what it is, and of which currency. */
export function moneyOf(text: unknown): { amount: string; currency: string } {
  const amount = textOf(text).replace(/[^\d.-]/g, '') || '0';
  return { amount, currency: /\b([A-Z]{3})$/.exec(textOf(text))?.[1] ?? '' };
}
