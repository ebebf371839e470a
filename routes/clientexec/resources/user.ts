import { ApiError } from '../../../src/errors/api-error.ts';
import { SUCCESS } from '../answer.ts';
import type { Call, Row, Whole } from '../call.ts';
import type { Plan, Resource, Typed } from '../resource.ts';
import { dayText, idText, namesOf, textOf } from '../shown.ts';
import { integer, text } from '../types.ts';

/** Where ITFlow keeps an address: in a location of the client. */
const ADDRESS: Record<string, string> = {
  address: 'location_address',
  city: 'location_city',
  state: 'location_state',
  zipcode: 'location_zip',
  country: 'location_country',
};

/** A contact with its client. The address is the contact's location, the password its login for the portal. */
export const user: Resource = {
  name: 'user',
  module: 'contacts',
  summary: 'A contact, with its client',
  fields: {
    email: { type: text(), column: 'contact_email', alsoIn: ['user_name'] },
    firstname: { type: text(), alsoIn: ['contact_name'] },
    lastname: { type: text() },
    password: { type: text(), alsoIn: ['user_password'] },
    organization: { type: text(), alsoIn: ['client_name'] },
    ...Object.fromEntries(Object.entries(ADDRESS).map(([name, column]) => [name, { type: text(), alsoIn: [column] }])),
    phone: { type: text(), column: 'contact_phone' },
    // Taken because scripts send it. ITFlow says itself when a contact was made.
    date_created: { type: text() },
    status: { type: integer(-10, 10) },
  },
  required: ['email', 'firstname', 'lastname'],
  filters: {},
  include: ['client', 'location'],
  idOfNew: 'userid',
  before: planOf,
  after: besides,
  shown: async (_call, wholes) => wholes.map(userOf),
  async one(call, whole) {
    const client = { column: 'domain_client_id', op: 'eq', value: whole.row.contact_client_id ?? 0 } as const;
    const domains = await call.rowsIfAllowed('domains', [client]);
    return { ...userOf(whole), domains: domains.map((row) => textOf(row.domain_name)), message: '', ...SUCCESS };
  },
};

function userOf({ row, related }: Whole) {
  const [client] = related.client ?? [];
  const [location] = related.location ?? [];
  const address = Object.entries(ADDRESS).map(([name, column]) => [name, textOf(location?.[column])]);
  return {
    userid: idText(row.contact_id),
    id: idText(row.contact_id),
    clientid: idText(row.contact_client_id),
    email: textOf(row.contact_email),
    ...namesOf(row),
    organization: textOf(client?.client_name),
    ...Object.fromEntries(address),
    phone: textOf(row.contact_phone),
    date_created: dayText(row.contact_created_at),
    status: row.contact_archived_at ? '-1' : '1',
  };
}

async function planOf(call: Call, sent: Typed, row?: Row): Promise<Plan> {
  if (row && sent.organization !== undefined)
    throw new ApiError('input_invalid', 'organization: says only for a new user which client it belongs to');
  const isNamed = sent.firstname !== undefined || sent.lastname !== undefined;
  const { firstname, lastname } = { ...namesOf(row), ...sent };
  const name = [firstname, lastname].filter(Boolean).join(' ');
  const client = row
    ? { id: Number(row.contact_client_id), isNew: false }
    : await clientFor(call, String(sent.organization || name));
  const location = await locationFor(call, sent, client.id, Number(row?.contact_location_id ?? 0));
  return {
    clientId: client.id,
    values: {
      ...(isNamed && { contact_name: name }),
      ...(location && { contact_location_id: location }),
      ...(client.isNew && { contact_primary: 1 }),
    },
  };
}

/** The one client of the key, else the client of that name, else a new one. */
async function clientFor(call: Call, name: string): Promise<{ id: number; isNew: boolean }> {
  if (call.caller.clientId) return { id: call.caller.clientId, isNew: false };
  const where = [{ column: 'client_name', op: 'eq', value: name } as const];
  const [known] = await call.rows('clients', where, { page: { limit: 1, offset: 0 } });
  if (known) return { id: Number(known.client_id), isNew: false };
  return { id: await call.create('clients', { values: { client_name: name } }), isNew: true };
}

/** Writes what was sent of an address. Answers the location, where it is a new one. */
async function locationFor(call: Call, sent: Typed, clientId: number, known: number): Promise<number> {
  const parts = Object.entries(ADDRESS).filter(([name]) => sent[name] !== undefined);
  if (parts.length === 0) return 0;
  const values = Object.fromEntries(parts.map(([name, column]) => [column, sent[name]]));
  if (known) await call.set('locations/update', { id: known, clientId, values });
  return known ? 0 : call.create('locations', { clientId, values: { location_name: 'Address', ...values } });
}

/** The login for the portal, and whether the contact is archived: a status below 0 is one that is over. */
async function besides(call: Call, id: number, sent: Typed, isNew: boolean): Promise<void> {
  if (sent.password !== undefined) await setPassword(call, id, String(sent.password));
  const status = Number(sent.status ?? 0);
  if (status < 0) await call.set('contacts/archive', { id });
  else if (!isNew && sent.status !== undefined) await call.set('contacts/unarchive', { id });
}

async function setPassword(call: Call, id: number, password: string): Promise<void> {
  const where = [{ column: 'contact_id', op: 'eq', value: id } as const];
  const [contact] = await call.rows('contacts', where, { single: true });
  const login = Number(contact?.contact_user_id ?? 0);
  const values = { user_password: password };
  if (login) return call.set('portal_users/update', { id: login, values });
  await call.create('portal_users', { values: { contact_id: id, user_name: contact?.contact_email, ...values } });
}
