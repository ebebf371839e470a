import { type Columns, type Group, moments, org, type Sent, tagsOf } from '../group.ts';

const partsOf = (name: unknown) => {
  const [first = '', ...rest] = String(name ?? '').split(' ');
  return { first, last: rest.join(' ') };
};

/** ITFlow keeps a contact's name in one column: the first word is the first name, the rest the last. */
export const contacts: Group = {
  name: 'Contact',
  paths: ['contacts'],
  module: 'contacts',
  fields: {
    id: 'contact_id',
    org: org('contact_client_id', { required: true }),
    name: 'contact_name',
    first_name: { from: ['contact_name'], make: (of) => partsOf(of('contact_name')).first, type: 'string' },
    last_name: { from: ['contact_name'], make: (of) => partsOf(of('contact_name')).last, type: 'string' },
    email: { column: 'contact_email', required: true },
    phone: 'contact_phone',
    extension: 'contact_extension',
    mobile: 'contact_mobile',
    title: 'contact_title',
    department: 'contact_department',
    notes: 'contact_notes',
    location_id: 'contact_location_id',
    is_primary: { column: 'contact_primary', kind: 'boolean' },
    is_important: { column: 'contact_important', kind: 'boolean' },
    is_billing: { column: 'contact_billing', kind: 'boolean' },
    is_technical: { column: 'contact_technical', kind: 'boolean' },
    is_active: { column: 'contact_archived_at', kind: 'active' },
    ...tagsOf('contact'),
    ...moments('contact'),
  },
  search: ['name', 'email', 'phone'],
  ordering: ['name'],
  compose: joinName,
};

/** One name of both parts; the one that was not sent stays. */
function joinName(sent: Sent, current: Columns | undefined): Sent {
  const { first_name, last_name, ...others } = sent;
  if (first_name === undefined && last_name === undefined) return sent;
  const { first, last } = partsOf(current?.('contact_name'));
  const name = [first_name ?? first, last_name ?? last].filter((part) => part !== '');
  const [odd] = name.filter((part) => typeof part !== 'string');
  return { ...others, name: odd ?? name.join(' ') };
}
