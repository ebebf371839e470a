import { masterKeyFor } from '../../../src/auth/keys/keys.ts';
import { createOauthClient, listOauthClients, revokeOauthClient } from '../../../src/auth/tokens/oauth-clients.ts';
import type { ApiError } from '../../../src/errors/api-error.ts';
import { checkbox, formWith, numberIn, textIn } from '../forms.ts';
import { html } from '../html.ts';
import { confirmation, empty, row, shownOnce, table } from '../layout.ts';
import { attempt, noSuchPage, type Page, type Reply, type Routes, type Visit } from '../visit.ts';

async function list({ door, moments }: Visit): Promise<Page> {
  const clients = await listOauthClients(door.database);
  const when = await moments.of(clients.flatMap((each) => [each.client_created_at, each.client_revoked_at]));
  const rows = clients.map((each) =>
    row(
      html`${each.client_name}<br><code>${each.client_id}</code>`,
      each.client_tied_to
        ? html`<a href="/admin/records/clients/${each.client_tied_to}">client ${each.client_tied_to}</a>`
        : 'all clients',
      each.client_scope,
      each.client_redirect_uris || 'none: in its own name alone',
      when(each.client_created_at),
      each.client_revoked_at
        ? html`revoked ${when(each.client_revoked_at)}`
        : html`<a href="/admin/oauth-clients/${each.client_id}/revoke">Revoke</a>`,
    ),
  );
  return {
    title: 'OAuth clients',
    body: html`<div class="actions"><a class="button" href="/admin/oauth-clients/new">Make a client</a></div>
${
  rows.length > 0
    ? table('OAuth clients', ['Name and client_id', 'Reaches', 'Scopes', 'Sent back to', 'Made', ''], rows)
    : empty('There is none yet. A client asks for tokens: in its own name, or for users who log in and allow it.')
}`,
  };
}

const form = ({ csrf, form: sent }: Visit, refused?: ApiError): Page => ({
  title: 'Make an OAuth client',
  body: formWith(
    [
      { name: 'name', label: 'What users see', required: true },
      {
        name: 'scope',
        label: 'The most that it may be given',
        required: true,
        hint: html`Like <code>assets:read tickets *:read</code>.`,
      },
      {
        name: 'redirect_uri',
        label: 'Where a browser may be sent back to',
        type: 'textarea',
        hint: 'Exactly, one a line; empty: it asks in its own name alone.',
      },
      { name: 'client', label: 'The one client that it reaches in its own name', type: 'number', hint: 'Empty: all.' },
      {
        name: 'DECRYPT_PASSWORD',
        label: 'Decrypt password of a key that is there',
        type: 'password',
        hint: 'Only for a client that decrypts credentials in its own name.',
      },
    ],
    {
      csrf,
      button: 'Make the client',
      refused,
      sent,
      more: html`${checkbox('public', 'It can keep no secret (an application on a machine of somebody)', sent)}
${checkbox('credentials', 'It may decrypt credentials in its own name', sent)}`,
    },
  ),
});

async function create({ door: { database }, form }: Visit): Promise<Reply> {
  const text = (name: string) => form.get(name)?.trim() ?? '';
  const [isPublic, decrypts] = [form.has('public'), form.has('credentials')];
  const { id, secret } = await createOauthClient(database, {
    name: textIn(form, 'name'),
    scope: text('scope'),
    redirectUris: text('redirect_uri').split(/\s+/).filter(Boolean),
    isPublic,
    itflowClientId: numberIn(form, 'client') ?? 0,
    masterKey: decrypts ? await masterKeyFor(database, text('DECRYPT_PASSWORD') || undefined) : undefined,
  });
  return {
    title: 'The client is made',
    status: 201,
    body: html`<p>Its <code>client_id</code></p><p class="secret">${id}</p>
${secret !== undefined && shownOnce('Its client_secret', secret)}
<p><a href="/admin/oauth-clients/">To the clients</a></p>`,
  };
}

export const oauthClients: Routes = {
  '/oauth-clients': { get: list },
  '/oauth-clients/new': {
    get: (visit) => form(visit),
    post: (visit) =>
      attempt(
        () => create(visit),
        (refused) => form(visit, refused),
      ),
  },
  '/oauth-clients/:id/revoke': {
    async get({ door, params, csrf }) {
      const client = (await listOauthClients(door.database)).find(({ client_id }) => client_id === params.id);
      if (!client) throw noSuchPage();
      const what = 'It and all its tokens are refused within a second. This cannot be undone.';
      return confirmation(csrf, `Revoke the client ${client.client_name}?`, what, 'Revoke', 'oauth-clients/');
    },
    async post({ door, params }) {
      if (!(await revokeOauthClient(door.database, params.id ?? ''))) throw noSuchPage();
      return { goTo: 'oauth-clients/?done=revoked' };
    },
  },
};
