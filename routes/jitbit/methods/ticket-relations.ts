import type { Condition } from '../../../src/core/read/query.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call, Row } from '../call.ts';
import { method } from '../method.ts';
import { summariesOf } from '../objects/tickets.ts';
import { currentUser, sameText, usersById } from '../objects/users.ts';
import { id, integer } from '../types.ts';
import { numberOf, userIdOfContact } from '../values.ts';

const pair = { id: id(), id2: id() };
const subscriber = { id: id(), userId: integer().optional() };
const family = { parentId: id(), childId: id() };

export const ticketRelationMethods = [
  method('POST', 'MergeTickets', {
    summary: 'Moves all of the second ticket into the first and closes the second',
    parameters: pair,
    async run(call, { id: into, id2: from }) {
      await call.run('tickets/merge', { id: from, values: { ticket_id: from, into_ticket_id: into } });
    },
  }),
  method('POST', 'LinkTickets', {
    summary: 'Marks two tickets as related',
    parameters: pair,
    run: (call, { id: one, id2: other }) => link(call, 'related', one, other),
  }),
  method('POST', 'UnlinkTickets', {
    summary: 'Takes that back',
    parameters: pair,
    run: (call, { id: one, id2: other }) => unlink(call, 'related', one, other),
  }),
  method('GET POST', 'LinkedTickets', {
    summary: 'The tickets that are related to a ticket',
    parameters: { id: id() },
    run: (call, sent) => linked(call, 'related', sent.id),
  }),
  method('POST', 'AddSubTicket', {
    summary: 'Makes a ticket a part of another',
    parameters: family,
    run: (call, { parentId, childId }) => link(call, 'child', parentId, childId),
  }),
  method('POST', 'RemoveSubTicket', {
    summary: 'Makes a part a ticket of its own again',
    parameters: { childId: id() },
    run: (call, { childId }) => unlink(call, 'child', undefined, childId),
  }),
  method('GET POST', 'SubTickets', {
    summary: 'The parts of a ticket',
    parameters: { id: id() },
    run: (call, sent) => linked(call, 'child', sent.id),
  }),
  method('GET POST', 'Subscribers', {
    summary: 'Who is told of replies to a ticket',
    parameters: { id: id() },
    run: subscribers,
  }),
  method('GET POST', 'AddSubscriber', {
    summary: 'Tells a user (oneself where none is named) of replies to a ticket',
    parameters: subscriber,
    run: addSubscriber,
  }),
  method('GET POST', 'RemoveSubscriber', {
    summary: 'Takes that back',
    parameters: subscriber,
    run: removeSubscriber,
  }),
];

const is = (column: string, value: number | string): Condition => ({ column, op: 'eq', value });

async function link(call: Call, kind: 'related' | 'child', from: number, to: number): Promise<void> {
  const values = { ticket_link_ticket_id: from, ticket_link_to_ticket_id: to, ticket_link_kind: kind };
  await call.set('ticket_links/create', { values });
}

/** Both ways for related ones; of parts, whatever the parent. */
async function unlink(call: Call, kind: 'related' | 'child', from: number | undefined, to: number): Promise<void> {
  const ends = (a: number | undefined, b: number): Condition => ({
    all: [...(a === undefined ? [] : [is('ticket_link_ticket_id', a)]), is('ticket_link_to_ticket_id', b)],
  });
  await call.one('tickets', to);
  if (from !== undefined) await call.one('tickets', from);
  const any = from === undefined ? [ends(undefined, to)] : [ends(from, to), ends(to, from)];
  for (const row of await call.rows('ticket_links', [is('ticket_link_kind', kind), { any }]))
    await call.run('ticket_links/delete', { id: numberOf(row.ticket_link_id) });
}

async function linked(call: Call, kind: 'related' | 'child', ticketId: number) {
  await call.one('tickets', ticketId);
  const ends = [
    is('ticket_link_ticket_id', ticketId),
    ...(kind === 'related' ? [is('ticket_link_to_ticket_id', ticketId)] : []),
  ];
  const links = await call.rowsIfAllowed('ticket_links', [is('ticket_link_kind', kind), { any: ends }]);
  const ids = links.flatMap((row) => [numberOf(row.ticket_link_ticket_id), numberOf(row.ticket_link_to_ticket_id)]);
  const others = ids.filter((each) => each !== ticketId);
  return summariesOf(call, await call.rows('tickets', [{ column: 'ticket_id', op: 'in', value: others }]));
}

const watchersOf = (call: Call, ticketId: number) => call.rows('ticket_watchers', [is('watcher_ticket_id', ticketId)]);

async function subscribers(call: Call, { id: ticketId }: { id: number }) {
  await call.one('tickets', ticketId);
  const watchers = await watchersOf(call, ticketId);
  const emails = watchers.map((row) => String(row.watcher_email));
  const withEmail = async (module: string, column: string, ...where: Condition[]) =>
    emails.length && call.has(module, column)
      ? call.rowsIfAllowed(module, [...where, { column, op: 'in', value: emails }])
      : [];
  const contacts = await withEmail('contacts', 'contact_email');
  const agents = await withEmail('agents', 'user_email', is('user_type', 1));
  return watchers.map((row) => subscriberOf(row, agents, contacts));
}

function subscriberOf(row: Row, agents: readonly Row[], contacts: readonly Row[]) {
  const agent = agents.find(({ user_email: email }) => sameText(email, row.watcher_email));
  const contact = contacts.find(({ contact_email: email }) => sameText(email, row.watcher_email));
  const name = String(row.watcher_name || agent?.user_name || contact?.contact_name || row.watcher_email);
  const [first = '', ...others] = name.split(' ');
  const userId = agent ? numberOf(agent.user_id) : contact ? userIdOfContact(numberOf(contact.contact_id)) : 0;
  return {
    ...{ UserID: userId, Username: row.watcher_email, Email: row.watcher_email, FullName: name },
    ...{ FirstName: first, LastName: others.join(' ') },
  };
}

async function person(call: Call, userId: number | undefined) {
  const user = userId === undefined ? await currentUser(call) : (await usersById(call, [userId])).get(userId);
  if (!user?.Email) throw new ApiError('record_unknown', `There is no user ${userId ?? ''} with an e-mail address`);
  return user;
}

async function addSubscriber(call: Call, { id: ticketId, userId }: { id: number; userId?: number | undefined }) {
  const { Email: email, FullName: name } = await person(call, userId);
  await call.one('tickets', ticketId);
  const known = await watchersOf(call, ticketId);
  if (known.some((row) => sameText(row.watcher_email, email))) return;
  const values = { watcher_ticket_id: ticketId, watcher_email: email, watcher_name: name };
  await call.create('ticket_watchers', { values });
}

async function removeSubscriber(call: Call, { id: ticketId, userId }: { id: number; userId?: number | undefined }) {
  const { Email: email } = await person(call, userId);
  await call.one('tickets', ticketId);
  for (const row of await watchersOf(call, ticketId))
    if (sameText(row.watcher_email, email)) await call.run('ticket_watchers/delete', { id: numberOf(row.watcher_id) });
}
