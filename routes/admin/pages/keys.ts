import { readLimits } from '../../../src/auth/keys/key-limits.ts';
import { actsAsUser, createLimitedKey, listKeys, masterKeyFor, revokeKey } from '../../../src/auth/keys/keys.ts';
import { isOurOwn } from '../../../src/database/schema.ts';
import type { ApiError } from '../../../src/errors/api-error.ts';
import { checkbox, dayIn, formWith, type Input, numberIn, textIn } from '../forms.ts';
import { html } from '../html.ts';
import { confirmation, empty, row, shownOnce, table } from '../layout.ts';
import { attempt, idIn, noSuchPage, type Page, type Reply, type Routes, type Visit } from '../visit.ts';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function list({ door, moments }: Visit): Promise<Page> {
  const { database, schema } = door;
  const [keys, limits] = [await listKeys(database, schema), await readLimits(database)];
  const when = await moments.of(keys.map(({ lastUsedAt }) => lastUsedAt));
  const whose = actsAsUser(schema) ? 'user' : 'client';
  const limitsOf = (id: number) => {
    const { readOnly = false, allow = new Set(), networks, rate = 0 } = limits.get(id) ?? {};
    return [
      readOnly && 'reads only',
      allow.size > 0 && [...allow].join(' '),
      networks && 'from some networks',
      rate > 0 && `${rate} requests a minute`,
    ]
      .filter(Boolean)
      .join('; ');
  };
  const expiry = (day: string) =>
    day <= inDays(0)
      ? html`<span class="bad">${day}, dead</span>`
      : day <= inDays(30)
        ? html`<span class="warn">${day}, soon</span>`
        : day;
  const rows = keys.map(({ id, name, expires, tiedTo, decrypts, lastUsedAt, lastUsedFrom }) =>
    row(
      html`${name} <span class="hint">${id}</span>`,
      tiedTo ? html`<a href="/admin/records/${whose}s/${tiedTo}">${whose} ${tiedTo}</a>` : 'all clients',
      html`${limitsOf(id) || 'none'}${decrypts && '; decrypts credentials'}`,
      expiry(expires),
      lastUsedAt ? html`${when(lastUsedAt)} from ${lastUsedFrom}` : 'never',
      html`<a href="/admin/keys/${id}/revoke">Revoke</a>`,
    ),
  );
  return {
    title: 'API keys',
    body: html`<div class="actions"><a class="button" href="/admin/keys/new">Make a key</a></div>
${
  rows.length > 0
    ? table('API keys', ['Name', 'Reaches', 'Limits', 'Expires', 'Last used', ''], rows)
    : empty('There is no key yet. A script shows one with every request: make one for each script.')
}`,
  };
}

function form({ csrf, door, form: sent }: Visit, refused?: ApiError): Page {
  const { schema } = door;
  const inputs: Input[] = [
    { name: 'name', label: 'What it is for', required: true },
    actsAsUser(schema)
      ? {
          name: 'user',
          label: 'The user that it acts as',
          type: 'number',
          required: true,
          hint: 'Its role says what the key may do.',
        }
      : {
          name: 'client',
          label: 'The one client that it reaches',
          type: 'number',
          hint: 'The id of a client; empty: all.',
        },
    { name: 'expires', label: 'Dead from this day on', type: 'date', value: inDays(365), required: true },
    {
      name: 'allow',
      label: 'What it may call',
      hint: html`Like <code>assets:read,create tickets *:read</code>; empty: everything.`,
    },
    {
      name: 'networks',
      label: 'Where it may be used from',
      hint: html`Like <code>10.0.0.0/8 2001:db8::/32</code>; empty: anywhere.`,
    },
    { name: 'rate', label: 'Requests a minute', type: 'number', hint: "Empty: the server's own limit." },
    {
      name: 'DECRYPT_PASSWORD',
      label: 'Decrypt password of a key that is there',
      type: 'password',
      hint: 'Only for a key that decrypts credentials, and not for the first of those.',
    },
  ];
  const more = html`${checkbox('read_only', 'It may write nothing', sent)}
${checkbox('credentials', 'It decrypts credentials: make a decrypt password too', sent)}
${!isOurOwn(schema) && checkbox('plaintext', "Store it readable, so that ITFlow's own PHP can use it", sent)}`;
  return { title: 'Make an API key', body: formWith(inputs, { csrf, button: 'Make the key', refused, sent, more }) };
}

const made = (key: string, decryptPassword: string | undefined): Reply => ({
  title: 'The key is made',
  status: 201,
  body: html`${shownOnce('The API key', key)}
${decryptPassword !== undefined && shownOnce('Its decrypt password (api_key_decrypt_password)', decryptPassword)}
<p>Try it: <code>curl -H 'X-API-KEY: …' /api/v1/clients/read.php</code>, or in the <a href="/docs/">explorer</a>.</p>
<p><a href="/admin/keys/">To the keys</a></p>`,
});

async function create({ door, form }: Visit): Promise<Reply> {
  const { database, schema } = door;
  const [text, isOn] = [(name: string) => form.get(name)?.trim() ?? '', (name: string) => form.has(name)];
  const [name, expires] = [textIn(form, 'name'), dayIn(form, 'expires')];
  const password = form.get('DECRYPT_PASSWORD') || undefined;
  const master = isOn('credentials') ? { masterKey: await masterKeyFor(database, password) } : {};
  const [client, user] = [numberIn(form, 'client'), numberIn(form, 'user')];
  const { key, decryptPassword } = await createLimitedKey(
    database,
    schema,
    {
      name,
      expires,
      plaintext: isOn('plaintext'),
      ...(client !== undefined && { client }),
      ...(user !== undefined && { user }),
      ...master,
    },
    {
      readOnly: isOn('read_only'),
      allow: text('allow'),
      networks: text('networks'),
      rate: numberIn(form, 'rate') ?? 0,
    },
  );
  return made(key, decryptPassword);
}

export const keys: Routes = {
  '/keys': { get: list },
  '/keys/new': {
    get: (visit) => form(visit),
    post: (visit) =>
      attempt(
        () => create(visit),
        (refused) => form(visit, refused),
      ),
  },
  '/keys/:id/revoke': {
    async get(visit) {
      const { database, schema } = visit.door;
      const key = (await listKeys(database, schema)).find(({ id }) => id === idIn(visit));
      if (!key) throw noSuchPage();
      return confirmation(
        visit.csrf,
        `Revoke the key ${key.name}?`,
        'Whatever uses it is refused within a second. This cannot be undone.',
        'Revoke',
        'keys/',
      );
    },
    async post(visit) {
      if (!(await revokeKey(visit.door.database, visit.door.schema, idIn(visit)))) throw noSuchPage();
      return { goTo: 'keys/?done=revoked' };
    },
  },
};
