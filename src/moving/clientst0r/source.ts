import { type Http, Refused } from '../http.ts';
import { type Content, type Kind, type Known, Reference, referTo, type Source, type SourceRecord } from '../source.ts';
import type { Group } from './group.ts';
import { groups, ticket } from './groups.ts';
import { invoices } from './invoices.ts';
import { type Json, moment } from './reads.ts';
import { noteOf, statusOf, ticketAsItWas } from './tickets.ts';

const PAGE = 200;

/** Another ClientSt0r: what becomes of each of its paths is data. */
export function clientst0rSource(name: string, http: Http, withCredentials: boolean): Source {
  const wanted = groups.filter(({ isSecret }) => withCredentials || !isSecret);
  const kinds = wanted.map((group) => kindOf(http, group));
  return {
    name,
    title: 'ClientSt0r',
    kinds: [users(http), ...kinds, tickets(http), invoices(http, listed)],
    numbered: ['tickets'],
  };
}

/** All records of a path, page after page; none where it is not there. */
export async function* listed(http: Http, path: string, total?: (rows: number) => void): AsyncGenerator<Json> {
  for (let page = 1; ; page++) {
    let answer: { count?: number; next: string | null; results: Json[] };
    try {
      answer = await http.json(`/api/${path}/`, { page, page_size: PAGE, ordering: 'id' });
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return;
      throw error;
    }
    if (answer.count !== undefined) total?.(answer.count);
    yield* answer.results;
    if (!answer.next) return;
  }
}

/** Technicians are found here by their e-mail address. */
const users = (http: Http): Kind => ({
  module: 'users',
  async *records(_since, total) {
    for await (const user of listed(http, 'users', total))
      yield {
        module: 'users',
        id: String(user.id),
        seen: user.email,
        sameBy: ['user_email'],
        content: () => ({ values: { user_email: String(user.email || user.username) } }),
      };
  },
});

const kindOf = (http: Http, group: Group): Kind => ({
  module: group.module,
  async *records(since, total) {
    for await (const record of listed(http, group.path, total))
      if (!isOlder(record, since)) yield recordOf(http, group, record);
  },
});

const tickets = (http: Http): Kind => ({
  module: 'tickets',
  async *records(since, total) {
    const statuses = new Set<unknown>();
    for await (const record of listed(http, ticket.path, total)) {
      if (isOlder(record, since)) continue;
      if (record.status && !statuses.has(record.status)) yield statusOf(record);
      statuses.add(record.status);
      yield {
        ...recordOf(http, ticket, record),
        // A note need not change its ticket.
        partsAreSilent: true,
        async *parts() {
          for await (const note of listed(http, `tickets/${record.id}/notes`)) yield noteOf(record.id, note);
        },
      };
    }
  },
});

function recordOf(http: Http, group: Group, record: Json): SourceRecord {
  const { module, prefix, columns, isShared, sameBy, isSecret } = group;
  const valuesOf = (from: Json) =>
    Object.fromEntries(Object.entries(columns).map(([column, read]): [string, Known] => [column, read(from)]));
  return {
    module,
    id: String(record.id),
    // The digest of a name or a note might tell it.
    seen: isSecret ? [record.title, record.updated_at, record.password_changed_at, record.is_active] : record,
    ...(sameBy && { sameBy }),
    async content(): Promise<Content> {
      const whole = isSecret ? await http.json(`/api/${group.path}/${record.id}/`, { reveal: 'true' }) : record;
      const values = valuesOf(whole);
      const isTicket = module === 'tickets';
      return {
        client: isShared ? undefined : referTo('clients', record.org ?? record.organization),
        values,
        asItWas: {
          ...(isTicket ? ticketAsItWas(values) : {}),
          [`${prefix}_created_at`]: moment('created_at')(record),
        },
        archivedAt: isArchived(record),
        links: Array.isArray(record.tags)
          ? { tags: record.tags.map(({ id }: Json) => new Reference('tags', String(id))) }
          : {},
        ...(isTicket && { number: String(record.ticket_number ?? record.id) }),
      };
    },
  };
}

function isArchived({ is_active, is_archived }: Json): true | null | undefined {
  if (is_active === undefined && is_archived === undefined) return undefined;
  return is_active === false || is_archived === true ? true : null;
}

const isOlder = ({ created_at, updated_at }: Json, since: string | undefined): boolean =>
  since !== undefined && [created_at, updated_at].every((each) => typeof each === 'string' && each < since);
