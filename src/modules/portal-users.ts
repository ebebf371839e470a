import { randomBytes } from 'node:crypto';
import { compare, hash, truncates } from 'bcryptjs';
import { flag, optional, reference, text } from '../core/columns/columns.ts';
import type { Context } from '../core/context.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule, type Input, type Prepared } from '../core/module.ts';
import type { Created } from '../core/result.ts';
import { clientOfParent } from '../core/scope.ts';
import { logOf } from '../core/write/values.ts';
import { build } from '../database/builder.ts';
import { ApiError, invalid } from '../errors/api-error.ts';

/** ITFlow's word for a user that is a contact. */
const PORTAL = 2;
const LEAST_CHARACTERS = 8;
/** PHP's own cost. */
const COST = 10;

const ofContact = {
  key: 'user_id',
  through: { table: 'contacts', id: 'contact_user_id', column: 'contact_client_id' },
} as const;

/** The logins of contacts. Their passwords are written and never read. */
export const portalUsers = defineModule({
  name: 'portal_users',
  singular: 'portal user',
  table: 'users',
  id: 'user_id',
  scope: { ...ofContact, orphans: 'hidden' },
  permission: 'client',
  ofContact: 'user_id IN (SELECT contact_user_id FROM contacts WHERE contact_id = ?)',
  columns: { user_name: text(), user_password: optional(text()), user_status: optional(flag()) },
  required: ['user_name'],
  lookups: [by('user_id'), by('user_name'), by('user_email')],
  visible: ['user_id', 'user_name', 'user_email', 'user_status', 'user_archived_at'],
  secrets: ['user_password'],
  functions: ['read', 'update'],
  custom: {
    create: {
      writes: true,
      level: 2,
      summary: 'Gives a contact a login for the portal. Without a password there is none that is known',
      fields: { contact_id: reference() },
      required: ['contact_id', 'user_name'],
      takesColumns: true,
      run: createLogin,
    },
  },
  effects: { before: beforeLogin },
  silent: true,
});

async function beforeLogin({ database }: Context, { values, before, id }: Write): Promise<void> {
  // Whatever a contact points at: the logins of the staff are nobody's business here.
  if (before.user_type !== PORTAL) throw new ApiError('record_unknown', `portal user ${id} is not there`);
  if (values.user_name !== undefined && values.user_name !== before.user_name)
    await mustBeFree(database, String(values.user_name));
  if (values.user_password === undefined) return;
  const password = String(values.user_password);
  if (before.user_password && (await compare(password, String(before.user_password)))) delete values.user_password;
  else values.user_password = await hashOf(password);
}

async function hashOf(password: string): Promise<string> {
  if ([...password].length < LEAST_CHARACTERS)
    throw invalid('user_password', `must have ${LEAST_CHARACTERS} characters or more`);
  if (truncates(password) || password.includes('\0'))
    throw invalid('user_password', 'must have 72 bytes or fewer, and no NUL');
  return (await hash(password, COST)).replace(/^\$2b\$/, '$2y$$');
}

/** One at a time, for the whole installation: a name that nobody has yet cannot be locked. */
async function mustBeFree(database: Context['database'], name: string): Promise<void> {
  await database.rows(build.selectFrom('settings').select('company_id').forUpdate());
  const taken = build
    .selectFrom('users')
    .select('user_id')
    .where((eb) => eb.or({ user_name: name, user_email: name }))
    .forUpdate();
  if (await database.first(taken)) throw new ApiError('record_duplicate', 'user_name: somebody has this name');
}

async function createLogin(context: Context, { values }: Input, prepared: Prepared): Promise<Created> {
  const { database } = context;
  const contactId = Number(values.contact_id ?? 0);
  const scope = {
    key: 'contact_id',
    through: { table: 'contacts', id: 'contact_id', column: 'contact_client_id' },
  } as const;
  const clientId = await clientOfParent(context, scope, contactId, undefined);
  const contact = await database.first(
    build.selectFrom('contacts').select(['contact_email', 'contact_user_id']).where('contact_id', '=', contactId),
  );
  if (contact?.contact_user_id) throw new ApiError('record_duplicate', 'contact_id: has a login already');
  const name = String(values.user_name ?? '');
  if (!name) throw new ApiError('input_missing', 'user_name: is required');
  await mustBeFree(database, name);
  const row = {
    user_name: name,
    user_email: contact?.contact_email ?? '',
    user_password: await hashOf(String(values.user_password ?? randomBytes(24).toString('base64url'))),
    user_type: PORTAL,
    user_status: Number(values.user_status ?? 1),
  };
  const { insertId: id } = await database.write(build.insertInto('users').values(row));
  await database.write(build.updateTable('contacts').set({ contact_user_id: id }).where('contact_id', '=', contactId));
  const write = { function: 'create', id, clientId, values: { user_name: name }, before: {}, changed: true } as const;
  return { kind: 'created', id, log: logOf(context, prepared, write) };
}
