import { hash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Permission } from '../../core/caller.ts';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Key } from '../keys/keyring.ts';
import { remembered } from '../remembered.ts';
import { NO_RIGHTS, readUserRights } from './user-rights.ts';

/** Somebody who may log in: an agent, or a contact with a login for the portal. */
export interface HelpdeskUser {
  id: number;
  name: string;
  password: string;
  /** It asks for a one-time code, which a password alone cannot give. */
  hasSecondFactor: boolean;
  /** 0: an agent. */
  contactId: number;
  clientId: number;
}

/** Of the stored password: another one ends what was given under this. */
export const markOf = ({ password }: HelpdeskUser): string => hash('sha256', password);

const users = build
  .selectFrom('users')
  .leftJoin('contacts', (join) =>
    join.onRef('contact_user_id', '=', 'user_id').on('user_type', '=', 2).on('contact_archived_at', 'is', null),
  )
  .select(({ fn, lit }) => [
    'user_id as id',
    'user_name as name',
    'user_email as email',
    'user_password as password',
    'user_token as token',
    fn.coalesce('contact_id', lit(0)).as('contactId'),
    fn.coalesce('contact_client_id', lit(0)).as('clientId'),
  ])
  .where('user_status', '=', 1)
  .where('user_auth_method', '=', 'local')
  .where('user_archived_at', 'is', null)
  .where((eb) => eb.or([eb('user_type', '=', 1), eb('contact_id', 'is not', null)]));

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const rowsOf = (database: Database, query: typeof users) => database.all(query);

const userOf = ({ id, name, password, token, contactId, clientId }: Row): HelpdeskUser => ({
  ...{ id, name, password, hasSecondFactor: Boolean(token) },
  ...{ contactId: Number(contactId), clientId: Number(clientId) },
});

/**
 * By the name or the e-mail address, which the database's collation would take other letters for. A name that two have
 * is nobody's.
 */
export async function userNamed(database: Database, sent: string): Promise<HelpdeskUser | undefined> {
  const name = sent.trim().toLowerCase();
  const found = await rowsOf(
    database,
    users.where((eb) => eb.or({ user_email: name, user_name: name })),
  );
  const same = (text: string) => text.trim().toLowerCase() === name;
  const byEmail = found.filter(({ email }) => same(email));
  const matching = byEmail.length > 0 ? byEmail : found.filter((row) => same(row.name));
  return matching.length === 1 ? userOf(matching[0] as Row) : undefined;
}

export async function userWithId(database: Database, id: number): Promise<HelpdeskUser | undefined> {
  const [row] = await rowsOf(database, users.where('user_id', '=', id));
  return row && userOf(row);
}

/** What a contact may do: look after its own tickets. Which rows are its own, the modules say. */
const OF_CONTACTS = new Set(
  `tickets:read tickets:create tickets:close tickets:reopen ticket_replies:read ticket_replies:create ticket_replies:latest ticket_attachments:read
  ticket_attachments:create ticket_attachments:download ticket_statuses:read ticket_history:read ticket_tags:read ticket_links:read ticket_watchers:read
  categories:read contacts:read clients:read departments:read documents:read`.split(/\s+/),
);

const NEW_MS = 50;

/** Makes callers of those who have shown who they are. */
export function createUserCallers(database: Database) {
  const rights = remembered(() => readUserRights(database));
  // Somebody who is new is read at once, and never by what was read before they were there.
  const rightsOf = async (id: number) => {
    const known = (await rights()).get(id);
    if (known) return known;
    await wait(NEW_MS);
    return (await rights(NEW_MS)).get(id);
  };
  return async ({ id, name, contactId, clientId }: HelpdeskUser): Promise<Key> => ({
    caller: {
      ...{ keyId: 0, subject: `user ${id}`, name },
      ...(contactId
        ? {
            ...{ userId: 0, clientId, contactId, only: [clientId], except: [] },
            may: ({ moduleName, name }) => OF_CONTACTS.has(`${moduleName}:${name}`),
          }
        : agent(id, (await rightsOf(id)) ?? NO_RIGHTS)),
    },
    masterKey: async () => {
      throw new ApiError('forbidden', 'A login of the helpdesk reveals no credentials');
    },
    limits: undefined,
  });
}

const agent = (userId: number, { level, only, except }: typeof NO_RIGHTS): Omit<Key['caller'], 'keyId' | 'name'> => ({
  ...{ userId, clientId: 0, only, except },
  may: ({ permission, level: needed, also }) =>
    level(permission) >= needed && (!also || level(also satisfies Permission) >= 1),
});
