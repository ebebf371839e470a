import type { Created } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { USER_EXISTS } from '../answer.ts';
import type { Call, Row } from '../call.ts';
import { companyFor, departmentFor } from '../companies.ts';
import { method } from '../method.ts';
import { flag, id, text } from '../types.ts';
import { numberOf, personOf, userIdOfContact } from '../values.ts';
import { findUsers } from './users.ts';

const fields = {
  username: text().optional(),
  password: text().optional(),
  email: text().optional(),
  firstName: text().optional(),
  lastName: text().optional(),
  phone: text().optional(),
  location: text().optional(),
  company: text().optional(),
  department: text().optional(),
  notes: text().optional(),
  disabled: flag().optional(),
};

type Sent = { [K in keyof typeof fields]?: (typeof fields)[K]['_output'] };

export const userWriteMethods = [
  method('POST', 'CreateUser', {
    summary:
      'Creates a user: a contact with a login. A company or department that is not there is made. Answers its id',
    parameters: { ...fields, sendWelcomeEmail: flag().optional() },
    run: createUser,
  }),
  method('POST', 'UpdateUser', {
    summary: 'Changes what is sent of a user and nothing else. Technicians are changed in ITFlow',
    parameters: { ...fields, userId: id() },
    run: updateUser,
  }),
  method('POST', 'DeleteUser', {
    summary: 'Deletes a user for good',
    parameters: { userId: id() },
    run: deleteUser,
  }),
  method('POST', 'MergeUsers', {
    summary: 'Gives the tickets of the second user to the first, of the same company, and disables the second',
    parameters: { id: id(), id2: id() },
    run: mergeUsers,
  }),
];

const contactColumns = ({ email, phone, location, department, notes }: Sent) => ({
  ...(email !== undefined && { contact_email: email }),
  ...(phone !== undefined && { contact_phone: phone }),
  ...(location !== undefined && { contact_title: location }),
  ...(department !== undefined && { contact_department: department }),
  ...(notes !== undefined && { contact_notes: notes }),
});

async function createUser(call: Call, sent: Sent): Promise<number> {
  const { username, email = username, password, firstName, lastName, company, department } = sent;
  if (!email) throw new ApiError('input_missing', 'email: is required');
  await mustBeNew(call, username ?? email, email);
  const name = [firstName, lastName].filter(Boolean).join(' ') || username || email;
  const done = await call.together('contacts/create', {}, async (part): Promise<Created> => {
    const clientId = await companyFor(part, company);
    if (department) await departmentFor(part, clientId, department);
    const values = { ...contactColumns({ ...sent, email }), contact_name: name };
    const contactId = await part.create('contacts', { clientId, values }).catch(asExisting);
    const login = { contact_id: contactId, user_name: username ?? email, ...(password && { user_password: password }) };
    await part.create('portal_users', { values: login }).catch(asExisting);
    return { kind: 'created', id: contactId, log: [] };
  });
  return userIdOfContact(done.id);
}

/** Jitbit answers 500 to a user that is there, and its clients go by that. */
async function mustBeNew(call: Call, username: string, email: string): Promise<void> {
  const found = [...(await findUsers(call, username, true)), ...(await findUsers(call, email, false))];
  if (found.length > 0) throw new ApiError('record_duplicate', USER_EXISTS);
}

/** Somebody else has made the user meanwhile, or it is one whom the caller may not see. */
function asExisting(error: unknown): never {
  if (error instanceof ApiError && error.code === 'record_duplicate')
    throw new ApiError('record_duplicate', USER_EXISTS);
  throw error;
}

async function contactOf(call: Call, userId: number): Promise<Row> {
  const { contactId } = personOf(userId);
  if (!contactId && (await call.rowsIfAllowed('agents', [{ column: 'user_id', op: 'eq', value: userId }])).length > 0)
    throw new ApiError('forbidden', 'Technicians are changed in ITFlow');
  if (!contactId) throw new ApiError('record_unknown', `There is no user ${userId}`);
  return call.one('contacts', contactId);
}

async function updateUser(call: Call, { userId, ...sent }: Sent & { userId: number }): Promise<undefined> {
  const contact = await contactOf(call, userId);
  const [contactId, clientId] = [numberOf(contact.contact_id), numberOf(contact.contact_client_id)];
  const [first = '', ...others] = String(contact.contact_name).split(' ');
  const isNamed = sent.firstName !== undefined || sent.lastName !== undefined;
  const name = [sent.firstName ?? first, sent.lastName ?? others.join(' ')].filter(Boolean).join(' ');
  const values = { ...contactColumns(sent), ...(isNamed && { contact_name: name }) };
  await mustStay(call, clientId, sent.company);
  await call.together('contacts/update', { id: contactId, values }, async (part) => {
    if (sent.department) await departmentFor(part, clientId, sent.department);
    if (Object.keys(values).length > 0) await part.set('contacts/update', { id: contactId, values });
    await changeLogin(part, contact, sent);
    if (sent.disabled !== undefined)
      await part.set(`contacts/${sent.disabled ? 'archive' : 'unarchive'}`, { id: contactId });
    return { kind: 'changed', count: 1, log: [] };
  });
}

/** A contact stays with its client: all that hangs on it does too. */
async function mustStay(call: Call, clientId: number, company: string | undefined): Promise<void> {
  if (company === undefined) return;
  const client = await call.one('clients', clientId);
  if (String(client.client_name).toLowerCase() !== company.toLowerCase())
    throw new ApiError('input_invalid', 'company: a user stays with its company, in ITFlow too');
}

async function changeLogin(call: Call, contact: Row, { username, password }: Sent): Promise<void> {
  if (username === undefined && password === undefined) return;
  const values = {
    ...(username !== undefined && { user_name: username }),
    ...(password && { user_password: password }),
  };
  const loginId = numberOf(contact.contact_user_id);
  if (loginId) return call.set('portal_users/update', { id: loginId, values });
  const login = { contact_id: contact.contact_id, user_name: username ?? contact.contact_email, ...values };
  await call.create('portal_users', { values: login });
}

async function deleteUser(call: Call, { userId }: { userId: number }): Promise<undefined> {
  const contact = await contactOf(call, userId);
  const contactId = numberOf(contact.contact_id);
  await call.together('contacts/delete', { id: contactId }, async (part) => {
    const login = numberOf(contact.contact_user_id);
    if (login) await part.set('portal_users/update', { id: login, values: { user_status: 0 } });
    await part.run('contacts/delete', { id: contactId });
    return { kind: 'changed', count: 1, log: [] };
  });
}

async function mergeUsers(call: Call, { id: into, id2: from }: { id: number; id2: number }): Promise<undefined> {
  const [kept, gone] = [await contactOf(call, into), await contactOf(call, from)];
  if (into === from) throw new ApiError('input_invalid', 'id2: must be another user');
  if (kept.contact_client_id !== gone.contact_client_id)
    throw new ApiError('input_invalid', 'id2: must be of the same company');
  const goneId = numberOf(gone.contact_id);
  const tickets = await call.rows('tickets', [{ column: 'ticket_contact_id', op: 'eq', value: goneId }]);
  await call.together('contacts/archive', { id: goneId }, async (part) => {
    for (const ticket of tickets)
      await part.set('tickets/update', {
        id: numberOf(ticket.ticket_id),
        values: { ticket_contact_id: kept.contact_id },
      });
    await part.set('contacts/archive', { id: goneId });
    return { kind: 'changed', count: 1, log: [] };
  });
}
