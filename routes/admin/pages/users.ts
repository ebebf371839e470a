import { masterKeyFor } from '../../../src/auth/keys/keys.ts';
import { readRoles } from '../../../src/auth/users/user-rights.ts';
import {
  changePassword,
  changeRole,
  createUser,
  disableUser,
  type ListedUser,
  listUsers,
  mustBeChangeable,
} from '../../../src/auth/users/users.ts';
import { isOurOwn } from '../../../src/database/schema.ts';
import { type ApiError, invalid } from '../../../src/errors/api-error.ts';
import { formWith, type Input, textIn } from '../forms.ts';
import { html } from '../html.ts';
import { confirmation, row, table } from '../layout.ts';
import { attempt, idIn, noSuchPage, type Page, type Reply, type Routes, type Visit } from '../visit.ts';

async function list({ door }: Visit): Promise<Page> {
  const users = await listUsers(door.database);
  const rows = users.map(({ id, name, email, role, active, decrypts }) =>
    row(
      html`${name} <span class="hint">${id}</span>`,
      email,
      role ?? 'none',
      active ? 'active' : html`<span class="warn">disabled</span>`,
      decrypts ? 'yes' : 'no',
      html`<a href="/admin/users/${id}/role">Role</a> <a href="/admin/users/${id}/password">Password</a>
${active && html`<a href="/admin/users/${id}/disable">Disable</a>`}`,
    ),
  );
  return {
    title: 'Users',
    body: html`<div class="actions"><a class="button" href="/admin/users/new">Make a user</a>
<a href="/admin/users/rights">What each role may</a></div>
${table('Users', ['Name', 'E-mail address', 'Role', 'State', 'Decrypts credentials', ''], rows)}`,
  };
}

const PASSWORD: Input = {
  name: 'password',
  label: 'Password',
  type: 'password',
  required: true,
  hint: '10 characters or more.',
};
const DECRYPT: Input = {
  name: 'DECRYPT_PASSWORD',
  label: 'Decrypt password of a key that is there',
  type: 'password',
  hint: 'With it, the user may reveal credentials.',
};

async function roleInput({ door }: Visit, value?: string): Promise<Input> {
  const options = (await readRoles(door.database)).map(({ name }) => [name, name] as const);
  return { name: 'role', label: 'Role', type: 'select', options, value, required: true };
}

const masterKey = async ({ door, form }: Visit) => {
  const password = form.get('DECRYPT_PASSWORD');
  return password ? masterKeyFor(door.database, password) : undefined;
};

async function newForm(visit: Visit, refused?: ApiError): Promise<Page> {
  const inputs: Input[] = [
    { name: 'name', label: 'Name', required: true },
    { name: 'email', label: 'E-mail address', type: 'email', required: true, hint: 'What the user logs in with.' },
    await roleInput(visit),
    PASSWORD,
    { name: 'clients', label: 'The only clients that it sees', hint: 'Their ids; empty: all.' },
    DECRYPT,
  ];
  const { csrf, form: sent } = visit;
  return { title: 'Make a user', body: formWith(inputs, { csrf, button: 'Make the user', refused, sent }) };
}

async function create(visit: Visit): Promise<Reply> {
  const { form, door } = visit;
  const clients = (form.get('clients') ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = clients.find((id) => !/^\d{1,10}$/.test(id));
  if (wrong !== undefined) throw invalid('clients', 'must be ids of clients', wrong);
  await createUser(door.database, {
    name: textIn(form, 'name'),
    email: textIn(form, 'email'),
    role: textIn(form, 'role'),
    password: form.get('password') ?? '',
    clients: clients.map(Number),
    masterKey: await masterKey(visit),
  });
  return { goTo: 'users/?done=created' };
}

async function userOf(visit: Visit): Promise<ListedUser> {
  const { database, schema } = visit.door;
  const found = (await listUsers(database)).find(({ id }) => id === idIn(visit));
  if (!found) throw noSuchPage();
  await mustBeChangeable(database, !isOurOwn(schema), found.id);
  return found;
}

/** A form about one user, and what it does. */
function about(
  done: string,
  page: (visit: Visit, user: ListedUser, refused?: ApiError) => Promise<Page> | Page,
  work: (visit: Visit, id: number) => Promise<unknown>,
) {
  return {
    get: async (visit: Visit) => page(visit, await userOf(visit)),
    post: async (visit: Visit) => {
      const user = await userOf(visit);
      return attempt(
        async () => {
          await work(visit, user.id);
          return { goTo: `users/?done=${done}` };
        },
        (refused) => page(visit, user, refused),
      );
    },
  };
}

export const users: Routes = {
  '/users': { get: list },
  '/users/new': {
    get: (visit) => newForm(visit),
    post: (visit) =>
      attempt(
        () => create(visit),
        (refused) => newForm(visit, refused),
      ),
  },
  '/users/:id/role': about(
    'changed',
    async (visit, { name, role }, refused) => ({
      title: `The role of ${name}`,
      body: formWith([await roleInput(visit, role ?? '')], {
        csrf: visit.csrf,
        button: 'Keep',
        refused,
        sent: visit.form,
      }),
    }),
    ({ door, form }, id) => changeRole(door.database, id, textIn(form, 'role')),
  ),
  '/users/:id/password': about(
    'changed',
    ({ csrf }, { name }, refused) => ({
      title: `Another password for ${name}`,
      body: html`<p>What was given under the old one ends.
Without a decrypt password the user reveals no credentials any more.</p>
${formWith([PASSWORD, DECRYPT], { csrf, button: 'Give it', refused })}`,
    }),
    async (visit, id) =>
      changePassword(visit.door.database, id, {
        password: visit.form.get('password') ?? '',
        masterKey: await masterKey(visit),
      }),
  ),
  '/users/:id/disable': about(
    'disabled',
    ({ csrf, context }, { id, name }) => {
      const what = 'All that was given to this user is refused within a second.';
      const self =
        id === context.caller.userId ? ' This is you: you are logged out, and another administrator must undo it.' : '';
      return confirmation(csrf, `Disable ${name}?`, what + self, 'Disable', 'users/');
    },
    ({ door }, id) => disableUser(door.database, id),
  ),
};
