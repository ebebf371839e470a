import type { Condition } from '../../src/core/read/query.ts';
import type { Call } from './call.ts';
import { flag, integer, integers, moment, oneOf, text } from './types.ts';
import { CLOSED, personOf, statusId } from './values.ts';

/** What narrows a list of tickets. */
export const filters = {
  mode: oneOf('all', 'unanswered', 'unclosed', 'handledbyme').optional(),
  categoryId: integers().optional(),
  sectionId: integer().optional(),
  statusId: integers().optional(),
  statuses: integers().optional(),
  fromUserId: integer().optional(),
  fromCompanyId: integer().optional(),
  handledByUserId: integer().optional(),
  tagName: text().optional(),
  dateFrom: moment().optional(),
  dateTo: moment().optional(),
  updatedFrom: moment().optional(),
  updatedTo: moment().optional(),
  dueInDays: integer().optional(),
  subscribedOnly: flag().optional(),
};

type Sent = { [K in keyof typeof filters]?: (typeof filters)[K]['_output'] };

const is = (column: string, value: number | string): Condition => ({ column, op: 'eq', value });
const among = (column: string, value: readonly (number | string)[]): Condition => ({ column, op: 'in', value });

export const isOpen: Condition = { column: 'ticket_status', op: 'ne', value: CLOSED };

/** Nobody has answered in public yet. */
export const isUnanswered: Condition = {
  all: [isOpen, { column: 'ticket_first_response_at', op: 'null', value: true }],
};

/** The conditions of what was sent; all must hold. */
export async function ticketConditions(call: Call, sent: Sent): Promise<Condition[]> {
  const { categoryId, statuses = [], statusId: status = statuses, fromUserId, fromCompanyId, tagName } = sent;
  const conditions: Condition[] = [{ column: 'ticket_archived_at', op: 'null', value: true }];
  if (sent.mode === 'unclosed') conditions.push(isOpen);
  if (sent.mode === 'unanswered') conditions.push(isUnanswered);
  if (sent.mode === 'handledbyme') conditions.push(isOpen, assignedTo(call.caller.userId));
  if (categoryId?.length) conditions.push(inCategories(categoryId));
  if (sent.sectionId !== undefined) conditions.push(await inSection(call, sent.sectionId));
  if (status.length > 0) conditions.push(among('ticket_status', status.map(statusId)));
  if (fromUserId !== undefined) conditions.push(is('ticket_contact_id', personOf(fromUserId).contactId || -1));
  if (fromCompanyId !== undefined) conditions.push(is('ticket_client_id', fromCompanyId));
  if (sent.handledByUserId !== undefined) conditions.push(assignedTo(sent.handledByUserId));
  if (tagName !== undefined) conditions.push(await tagged(call, tagName));
  if (sent.subscribedOnly) conditions.push(await subscribed(call));
  return [...conditions, ...(await momentConditions(call, sent))];
}

/** 0 is nobody: tickets that are not assigned. */
const assignedTo = (userId: number) => is('ticket_assigned_to', personOf(userId).agentId);

const inCategories = (ids: readonly number[]): Condition => ({
  any: [
    among('ticket_category', ids.map(String)),
    ...(ids.includes(0)
      ? [is('ticket_category', ''), { column: 'ticket_category', op: 'null', value: true } as const]
      : []),
  ],
});

async function inSection(call: Call, sectionId: number): Promise<Condition> {
  const rows = await call.rowsIfAllowed('categories', [
    is('category_type', 'Ticket'),
    is('category_parent', sectionId),
  ]);
  return among(
    'ticket_category',
    rows.map((row) => String(row.category_id)),
  );
}

async function tagged(call: Call, name: string): Promise<Condition> {
  const rows = await call.rowsIfAllowed('ticket_tags', [is('ticket_tag_name', name)]);
  return among(
    'ticket_id',
    rows.map((row) => Number(row.ticket_tag_ticket_id)),
  );
}

async function subscribed(call: Call): Promise<Condition> {
  const { userId, contactId } = call.caller;
  const [me] = contactId
    ? await call.rowsIfAllowed('contacts', [is('contact_id', contactId)])
    : await call.rowsIfAllowed('agents', [is('user_id', userId)]);
  const email = String(me?.contact_email ?? me?.user_email ?? '');
  const rows = email ? await call.rowsIfAllowed('ticket_watchers', [is('watcher_email', email)]) : [];
  return among(
    'ticket_id',
    rows.map((row) => Number(row.watcher_ticket_id)),
  );
}

async function momentConditions(call: Call, sent: Sent): Promise<Condition[]> {
  const conditions: Condition[] = [];
  const at = (column: string, op: 'ge' | 'le', value: string): Condition => ({ column, op, value });
  if (sent.dateFrom) conditions.push(at('ticket_created_at', 'ge', await call.zone.local(sent.dateFrom)));
  if (sent.dateTo) conditions.push(at('ticket_created_at', 'le', await call.zone.local(endOf(sent.dateTo))));
  if (sent.updatedFrom) {
    const since = await call.zone.local(sent.updatedFrom);
    conditions.push({ any: [...changed('ge', since), among('ticket_id', await repliedSince(call, since))] });
  }
  if (sent.updatedTo) {
    const until = await call.zone.local(endOf(sent.updatedTo));
    const later = (await repliedSince(call, until)).map((value) => ({ column: 'ticket_id', op: 'ne', value }) as const);
    conditions.push({ any: changed('le', until) }, { all: later });
  }
  if (sent.dueInDays !== undefined) {
    const until = new Date(Date.now() + sent.dueInDays * 86_400_000);
    const isDate = !Number.isNaN(until.getTime());
    conditions.push(
      isOpen,
      at('ticket_due_at', 'le', await call.zone.local(isDate ? until.toISOString() : '9999-12-31T00:00:00Z')),
    );
  }
  return conditions;
}

/** A day alone means all of it. */
const endOf = (iso: string) => iso.replace(/T00:00:00(\.000)?Z$/, 'T23:59:59Z');

const changed = (op: 'ge' | 'le', value: string): Condition[] => [
  { column: 'ticket_updated_at', op, value },
  {
    all: [
      { column: 'ticket_updated_at', op: 'null', value: true },
      { column: 'ticket_created_at', op, value },
    ],
  },
];

/** A reply leaves its ticket's own row as it is: tickets of which replies alone say that they have changed. */
async function repliedSince(call: Call, since: string): Promise<number[]> {
  const latest = await call.data<{ ticket_id: number }>('ticket_replies/latest', { since, quiet: 1 });
  return latest.map(({ ticket_id: id }) => id);
}
