import { createHash } from 'node:crypto';
import { type Kind, Reference, type SourceRecord } from '../source.ts';
import { type Clientexec, type Json, listed, momentOf, textOf } from './clientexec.ts';

const ADDRESS = {
  location_address: 'address',
  location_city: 'city',
  location_state: 'state',
  location_zip: 'zipcode',
  location_country: 'country',
};

/** A user is a contact; what it belongs to, its own name where it names none, becomes its client. */
export const users = (clientexec: Clientexec): Kind => ({
  module: 'contacts',
  async *records(_since, total) {
    for await (const user of listed(clientexec, 'user', total)) {
      const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
      const organization = textOf(user.organization) || name;
      const client = textOf(user.clientid) || short(organization);
      clientexec.clients.set(textOf(user.id), client);
      clientexec.organizations.set(organization, client);
      yield clientRecord(client, organization);
      const location = locationOf(client, user);
      if (location) yield location;
      yield contactOf(clientexec, user, { name, client, location });
    }
  },
});

const clientRecord = (id: string, name: string): SourceRecord => ({
  module: 'clients',
  id,
  seen: name,
  content: () => ({ values: { client_name: name } }),
});

/** One for all of a client's users who have the same address. */
function locationOf(client: string, user: Json): SourceRecord | undefined {
  const address = Object.entries(ADDRESS).map(([column, field]): [string, string] => [column, textOf(user[field])]);
  if (address.every(([, value]) => value === '')) return undefined;
  const values = Object.fromEntries(address);
  return {
    module: 'locations',
    id: `${client} ${short(JSON.stringify(address))}`,
    seen: address,
    content: () => ({
      client: new Reference('clients', client),
      values: { location_name: values.location_city || 'Address', ...values },
    }),
  };
}

/** Its domains are told of one user alone, and are its client's. */
function contactOf(
  { http }: Clientexec,
  user: Json,
  { name, client, location }: { name: string; client: string; location: SourceRecord | undefined },
): SourceRecord {
  return {
    module: 'contacts',
    id: textOf(user.id),
    seen: user,
    content: () => ({
      client: new Reference('clients', client),
      values: {
        contact_name: name,
        contact_email: textOf(user.email),
        contact_phone: textOf(user.phone),
        contact_location_id: location ? new Reference('locations', location.id) : 0,
      },
      asItWas: { contact_created_at: momentOf(user.date_created) ?? undefined },
      archivedAt: Number(user.status) < 0 ? true : null,
    }),
    async *parts() {
      const { domains = [] }: { domains?: string[] } = await http.json(`/api/user/${user.id}`);
      for (const domain of domains)
        yield {
          module: 'domains',
          id: `${client} ${domain}`.slice(0, 100),
          seen: domain,
          content: () => ({ client: new Reference('clients', client), values: { domain_name: domain } }),
        };
    },
  };
}

/** For an id that is a text: short, and the same for the same text. */
const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
