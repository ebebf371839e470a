import type { Condition } from '../../../src/core/read/query.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call, Row } from '../call.ts';
import { method } from '../method.ts';
import { agentUser, contactUsers, type User, usersById } from '../objects/users.ts';
import { count, integer, oneOf, text } from '../types.ts';

const MODES = ['all', 'techs', 'admins', 'regular', 'disabled'] as const;

export const userMethods = [
  method('GET POST', 'User', {
    summary: 'A user',
    parameters: { userId: integer().optional(), id: integer().optional() },
    run: (call, { id: sent, userId = sent }) => userWith(call, userId),
  }),
  method('GET POST', 'UserByEmail', {
    summary: 'The user with an e-mail address',
    parameters: { email: text() },
    isSearch: true,
    run: (call, sent) => userNamed(call, sent.email, false),
  }),
  method('GET POST', 'UserByUsername', {
    summary: 'The user with a name; contacts without a login go by their e-mail address',
    parameters: { username: text() },
    run: (call, sent) => userNamed(call, sent.username, true),
  }),
  method('GET POST', 'Users', {
    summary: 'Users, technicians first; disabled ones only where they are asked for',
    parameters: {
      count: count(500, 1000),
      page: count(1, 100_000),
      listMode: oneOf(...MODES).optional(),
      companyId: integer().optional(),
      departmentId: integer().optional(),
    },
    run: users,
  }),
];

async function userWith(call: Call, userId: number | undefined): Promise<User> {
  if (userId === undefined) throw new ApiError('input_missing', 'userId: is required');
  const user = (await usersById(call, [userId])).get(userId);
  if (!user) throw new ApiError('record_unknown', `There is no user ${userId}`);
  return user;
}

const is = (column: string, value: number | string): Condition => ({ column, op: 'eq', value });
const isNull = (column: string, value: boolean): Condition => ({ column, op: 'null', value });

/** Of technicians the name counts besides the address, of contacts that of their login. */
export async function findUsers(call: Call, name: string, byName: boolean): Promise<User[]> {
  const asAgent = [
    ...(call.has('agents', 'user_email') ? [is('user_email', name)] : []),
    ...(byName ? [is('user_name', name)] : []),
  ];
  const logins = byName ? await call.rowsIfAllowed('portal_users', [is('user_name', name)]) : [];
  const ids = logins.map((login) => Number(login.user_id));
  const [agents, contacts] = await Promise.all([
    call.rowsIfAllowed('agents', [is('user_type', 1), { any: asAgent }]),
    call.rowsIfAllowed('contacts', [
      {
        any: [
          is('contact_email', name),
          ...(ids.length ? [{ column: 'contact_user_id', op: 'in', value: ids } as const] : []),
        ],
      },
    ]),
  ]);
  return [...agents.map(agentUser), ...(await contactUsers(call, contacts))];
}

async function userNamed(call: Call, name: string, byName: boolean): Promise<User> {
  const found = await findUsers(call, name, byName);
  const user = found.find(({ Disabled }) => !Disabled) ?? found[0];
  if (!user) throw new ApiError('record_unknown', 'There is no such user');
  return user;
}

interface Sent {
  count: number;
  page: number;
  listMode?: (typeof MODES)[number] | undefined;
  companyId?: number | undefined;
  departmentId?: number | undefined;
}

/** Technicians come before contacts: a page may have some of both. */
async function users(
  call: Call,
  { count: limit, page, listMode = 'all', companyId, departmentId }: Sent,
): Promise<User[]> {
  const offset = (page - 1) * limit;
  const ofCompany = companyId !== undefined || departmentId !== undefined;
  const agents = listMode === 'regular' || ofCompany ? [] : await agentsOf(call, listMode);
  const onPage = agents.slice(offset, offset + limit).map(agentUser);
  if (listMode === 'techs' || listMode === 'admins' || onPage.length === limit) return onPage;
  const contacts = await contactsOf(call, await contactConditions(call, listMode, companyId, departmentId), {
    limit: limit - onPage.length,
    offset: Math.max(0, offset - agents.length),
  });
  return [...onPage, ...(await contactUsers(call, contacts))];
}

async function agentsOf(call: Call, listMode: Sent['listMode']): Promise<Row[]> {
  const all = await call.rowsIfAllowed('agents', [is('user_type', 1)]);
  return all.filter((agent) => {
    const isDisabled = agent.user_status !== 1 || agent.user_archived_at !== null;
    return isDisabled === (listMode === 'disabled') && (listMode !== 'admins' || Number(agent.user_is_admin) === 1);
  });
}

const contactsOf = (call: Call, where: readonly Condition[], page: { limit: number; offset: number }) =>
  call.rows('contacts', where, { page });

async function contactConditions(call: Call, listMode: Sent['listMode'], companyId?: number, departmentId?: number) {
  const where = [isNull('contact_archived_at', listMode !== 'disabled')];
  if (companyId !== undefined) where.push(is('contact_client_id', companyId));
  if (departmentId !== undefined) {
    const { department_name: name, department_client_id: client } = await call.one('departments', departmentId);
    where.push(is('contact_department', String(name)), ...(client ? [is('contact_client_id', Number(client))] : []));
  }
  return where;
}
