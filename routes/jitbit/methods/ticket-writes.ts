import type { Created } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { setFields } from '../objects/custom-fields.ts';
import { ticketCategories } from '../objects/tickets.ts';
import { flag, id, integer, moment, text, texts, valuesById } from '../types.ts';
import { numberOf, originText, personOf, priorityText, statusId } from '../values.ts';

const fields = {
  categoryId: integer().optional(),
  date: moment().optional(),
  dueDate: moment().optional(),
  userId: integer().optional(),
  statusId: integer().optional(),
  tags: texts().optional(),
  subject: text().optional(),
  body: text().optional(),
};

const update = {
  ...fields,
  id: id(),
  priority: integer().optional(),
  priorityId: integer().optional(),
  assignedUserId: integer().optional(),
  timeSpentInSeconds: integer().optional(),
};

const creation = {
  ...fields,
  categoryId: integer(),
  subject: text(),
  body: text().optional(),
  priorityId: integer().optional(),
  priority: integer().optional(),
  origin: integer().optional(),
  assignedToUserId: integer().optional(),
  assignedUserId: integer().optional(),
  companyId: integer().optional(),
  customFields: valuesById().optional(),
  suppressConfirmation: flag().optional(),
};

type Sent<S extends Record<string, { _output: unknown }>> = { [K in keyof S]?: S[K]['_output'] };

export const ticketWriteMethods = [
  method('POST', 'ticket', {
    summary: 'Creates a ticket, with files if some are sent. Answers its id',
    parameters: creation,
    takesFiles: true,
    run: createTicket,
  }),
  method('POST', 'UpdateTicket', {
    summary: 'Changes what is sent of a ticket and nothing else',
    parameters: update,
    run: updateTicket,
  }),
  method('GET POST', 'Close', {
    summary: 'Closes a ticket',
    parameters: { id: id(), suppressNotification: flag().optional() },
    run: (call, sent) => call.set('tickets/close', { id: sent.id, values: { ticket_id: sent.id } }),
  }),
  method('GET POST', 'Reopen', {
    summary: 'Opens a closed ticket again',
    parameters: { id: id(), suppressNotification: flag().optional() },
    run: (call, sent) => call.set('tickets/reopen', { id: sent.id, values: { ticket_id: sent.id } }),
  }),
  method('POST', 'DeleteTicket', {
    summary: 'Deletes a ticket with all that hangs on it, for good',
    parameters: { id: id() },
    async run(call, sent) {
      await call.run('tickets/delete', { id: sent.id });
    },
  }),
];

/** ITFlow's columns of what was sent. */
async function columnsOf(call: Call, sent: Sent<typeof fields> & { priorityId?: number | undefined }) {
  const { priorityId, categoryId, subject, body, statusId: status } = sent;
  const priority = priorityId === undefined ? undefined : priorityText(priorityId);
  if (priorityId !== undefined && !priority) throw new ApiError('input_invalid', 'priorityId: must be from -1 to 2');
  if (categoryId !== undefined) await mustBeCategory(call, categoryId);
  return {
    ...(subject !== undefined && { ticket_subject: subject }),
    ...(body !== undefined && { ticket_details: body }),
    ...(priority && { ticket_priority: priority }),
    ...(categoryId !== undefined && { ticket_category: categoryId ? String(categoryId) : '' }),
    ...(status !== undefined && { ticket_status: statusId(status) }),
    ...(sent.date && { ticket_created_at: await call.zone.local(sent.date) }),
    ...(sent.dueDate && { ticket_due_at: await call.zone.local(sent.dueDate) }),
  };
}

async function mustBeCategory(call: Call, categoryId: number): Promise<void> {
  const known = await ticketCategories(call);
  if (known.has(categoryId)) return;
  const names = [...known.values()].map(({ id, name }) => `${id} (${name})`).join(', ');
  throw new ApiError('input_invalid', `categoryId: there is no category ${categoryId}. There are ${names}`);
}

async function isTechnician(call: Call, userId: number): Promise<boolean> {
  if (userId <= 0) return false;
  if (userId === call.caller.userId) return true;
  const where = [{ column: 'user_id', op: 'eq', value: userId } as const];
  return (await call.rowsIfAllowed('agents', where)).length > 0;
}

/** The technician that a ticket is given to; 0 takes it from everybody. */
async function assignee(call: Call, userId: number): Promise<{ ticket_assigned_to: number }> {
  const { agentId, contactId } = personOf(userId);
  if (userId !== 0 && (contactId || !(await isTechnician(call, agentId))))
    throw new ApiError('input_invalid', `assignedUserId: there is no technician ${userId}`);
  return { ticket_assigned_to: agentId };
}

/** Whose ticket it is. A technician's own has no contact. */
async function submitter(call: Call, userId: number | undefined): Promise<{ clientId?: number; contactId: number }> {
  const { contactId, agentId } = personOf(userId ?? 0);
  if (agentId && !(await isTechnician(call, agentId)))
    throw new ApiError('input_invalid', `userId: there is no user ${userId}`);
  if (!contactId) return { contactId: 0 };
  const contact = await call.one('contacts', contactId);
  return { contactId, clientId: numberOf(contact.contact_client_id) };
}

async function createTicket(call: Call, sent: Sent<typeof creation>): Promise<number> {
  const { priorityId = sent.priority ?? 0, assignedToUserId = sent.assignedUserId, userId, companyId, origin } = sent;
  const { contactId, clientId = companyId } = await submitter(call, userId);
  const source = origin === undefined ? 'API' : originText(origin);
  if (!source) throw new ApiError('input_invalid', 'origin: must be from 0 to 8');
  const values = {
    ...(await columnsOf(call, { body: '', ...sent, priorityId })),
    ...(contactId && { ticket_contact_id: contactId }),
    ...(assignedToUserId !== undefined && (await assignee(call, assignedToUserId))),
    ticket_source: source,
  };
  const input = { values, ...(clientId !== undefined && { clientId }) };
  const done = await call.together('tickets/create', input, async (part): Promise<Created> => {
    const ticketId = await part.create('tickets', input);
    await setTags(part, ticketId, sent.tags ?? []);
    await setFields(part, 'tickets', ticketId, sent.customFields ?? {});
    for (const upload of part.files)
      await part.create('ticket_attachments', { upload, values: { ticket_attachment_ticket_id: ticketId } });
    return { kind: 'created', id: ticketId, log: [] };
  });
  return done.id;
}

async function updateTicket(call: Call, sent: Sent<typeof update>): Promise<undefined> {
  const { id: ticketId = 0, priority, priorityId = priority, assignedUserId, userId, tags } = sent;
  const row = await call.one('tickets', ticketId);
  const { contactId, clientId } = await submitter(call, userId);
  if (clientId !== undefined && clientId !== row.ticket_client_id)
    throw new ApiError('input_invalid', "userId: is no user of the ticket's company");
  const values = {
    ...(await columnsOf(call, { ...sent, priorityId })),
    ...(userId !== undefined && { ticket_contact_id: contactId }),
    ...(assignedUserId !== undefined && (await assignee(call, assignedUserId))),
  };
  const input = { id: ticketId, values };
  await call.together('tickets/update', input, async (part) => {
    if (Object.keys(values).length > 0) await part.set('tickets/update', input);
    if (tags) await setTags(part, ticketId, tags);
    if (sent.timeSpentInSeconds !== undefined) await addTime(part, ticketId, sent.timeSpentInSeconds);
    return { kind: 'changed', count: 1, log: [] };
  });
}

/** These tags and no others. */
async function setTags(call: Call, ticketId: number, names: readonly string[]): Promise<void> {
  const before = await call.rowsIfAllowed('ticket_tags', [
    { column: 'ticket_tag_ticket_id', op: 'eq', value: ticketId },
  ]);
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const tag of before)
    if (!wanted.delete(String(tag.ticket_tag_name).toLowerCase()))
      await call.run('ticket_tags/delete', { id: numberOf(tag.ticket_tag_id) });
  for (const name of wanted.values())
    await call.create('ticket_tags', { values: { ticket_tag_ticket_id: ticketId, ticket_tag_name: name } });
}

/** ITFlow keeps time with replies: what is more than there was becomes one. */
async function addTime(call: Call, ticketId: number, seconds: number): Promise<void> {
  const [latest] = await call.data<{ seconds_worked: number }>('ticket_replies/latest', {
    ticket_ids: String(ticketId),
  });
  const more = seconds - (latest?.seconds_worked ?? 0);
  if (more < 0) throw new ApiError('input_invalid', 'timeSpentInSeconds: must not be less than it was');
  if (more === 0) return;
  const clock = [Math.floor(more / 3600), Math.floor(more / 60) % 60, more % 60].map((n) => String(n).padStart(2, '0'));
  const values = { ticket_reply: 'Time spent', ticket_reply_ticket_id: ticketId, ticket_reply_type: 'Internal' };
  await call.create('ticket_replies', { values: { ...values, ticket_reply_time_worked: clock.join(':') } });
}
