import { typedValues } from '../../../src/core/columns/typed.ts';
import { type Rows, recordsOf } from '../../../src/core/result.ts';
import { type ApiError, invalid } from '../../../src/errors/api-error.ts';
import { formWith, type Input, numberIn, textIn } from '../forms.ts';
import { html } from '../html.ts';
import { action, confirmation, empty, row, shownOnce, table } from '../layout.ts';
import { textOf } from '../records/cell.ts';
import {
  attempt,
  idIn,
  noSuchPage,
  operationOf,
  type Page,
  type Reply,
  type Routes,
  run,
  type Visit,
} from '../visit.ts';
import { deliveryList } from './deliveries.ts';

const newestFirst = [{ column: 'webhook_id', direction: 'desc' }] as const;

/** Only where it leads: the rest of an address may hold a token. */
const receiver = (url: unknown): string => (URL.canParse(String(url)) ? new URL(String(url)).origin : '');

async function webhook(visit: Visit) {
  const query = { where: [{ column: 'webhook_id', op: 'eq', value: idIn(visit) } as const], single: true };
  const [found] = recordsOf((await run(visit, 'webhooks', 'read', { query })) as Rows);
  if (!found) throw noSuchPage();
  return found;
}

async function list(visit: Visit): Promise<Page> {
  const query = { where: [], sort: newestFirst, page: { limit: 500, offset: 0 } };
  const webhooks = recordsOf((await run(visit, 'webhooks', 'read', { query })) as Rows);
  const rows = webhooks.map((each) =>
    row(
      html`<a href="/admin/webhooks/${textOf(each.webhook_id)}">${textOf(each.webhook_name)}</a>`,
      receiver(each.webhook_url),
      textOf(each.webhook_events).replaceAll(',', ', '),
      each.webhook_client_id ? `client ${each.webhook_client_id}` : 'all clients',
      each.webhook_active ? html`<span class="good">active</span>` : html`<span class="warn">switched off</span>`,
    ),
  );
  return {
    title: 'Webhooks',
    body: html`<div class="actions"><a class="button" href="/admin/webhooks/new">Make a webhook</a></div>
${
  rows.length > 0
    ? table('Webhooks', ['Name', 'Receiver', 'Events', 'Of', 'State'], rows)
    : empty('There is none yet. A webhook tells another program of what was written here, within a second.')
}`,
  };
}

const INPUTS: readonly Input[] = [
  { name: 'webhook_name', label: 'What it is called', required: true },
  {
    name: 'webhook_url',
    label: 'Where it is sent',
    type: 'url',
    required: true,
    hint: 'http or https; private networks only as WEBHOOK_ALLOW_NETWORKS says.',
  },
  {
    name: 'webhook_events',
    label: 'What it tells of',
    required: true,
    hint: html`Like <code>ticket.created, asset.*</code>, or <code>*</code> for everything.`,
  },
  {
    name: 'webhook_format',
    label: 'Format',
    type: 'select',
    options: [
      ['itflow', 'itflow: what was before and after'],
      ['clientst0r', "ClientSt0r's"],
    ],
  },
  {
    name: 'webhook_headers',
    label: 'Headers',
    type: 'textarea',
    hint: html`JSON, like <code>{"Authorization": "Bearer …"}</code>.`,
  },
  { name: 'client_id', label: 'The one client whose events it tells of', type: 'number', hint: 'Empty: all.' },
];

const form = ({ csrf, form: sent }: Visit, refused?: ApiError): Page => ({
  title: 'Make a webhook',
  body: formWith(INPUTS, { csrf, button: 'Make the webhook', refused, sent }),
});

async function create(visit: Visit): Promise<Reply> {
  const { form } = visit;
  const sent: Record<string, unknown> = { webhook_format: form.get('webhook_format') || 'itflow' };
  for (const name of ['webhook_name', 'webhook_url', 'webhook_events']) sent[name] = textIn(form, name);
  const headers = form.get('webhook_headers')?.trim();
  if (headers) sent.webhook_headers = parsed(headers);
  const values = typedValues(operationOf(visit, 'webhooks', 'create').fields, sent);
  const made = await run(visit, 'webhooks', 'create', { values, clientId: numberIn(form, 'client_id') ?? 0 });
  const { webhook_id: id, webhook_secret: secret } = (made.kind === 'data' ? made.data[0] : {}) as Record<
    string,
    string
  >;
  return secretPage(visit, Number(id), String(secret));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('webhook_headers', 'must be JSON');
  }
}

const secretPage = ({ csrf }: Visit, id: number, secret: string): Page => ({
  title: 'The webhook and its secret',
  status: 201,
  body: html`${shownOnce('The secret that signs its messages', secret)}
<p>Every message is signed as
<a href="https://www.standardwebhooks.com" rel="noreferrer">Standard Webhooks</a> says.</p>
<div class="actions">${action(csrf, `webhooks/${id}/test`, 'Send a test', { kind: '' })}
<a href="/admin/webhooks/${id}">To the webhook</a></div>`,
});

async function show(visit: Visit): Promise<Page> {
  const found = await webhook(visit);
  const [id, { csrf }] = [idIn(visit), visit];
  return {
    title: `Webhook ${textOf(found.webhook_name)}`,
    body: html`<p><a href="/admin/webhooks/">All webhooks</a></p>
<div class="actions">${
      found.webhook_active
        ? action(csrf, `webhooks/${id}/test`, 'Send a test', { kind: '' })
        : html`<span class="warn">It is switched off: edit it to make it active.</span>`
    }
<a href="/admin/records/webhooks/${id}/edit">Edit</a> <a href="/admin/webhooks/${id}/rotate">New secret</a>
<a href="/admin/records/rules/?column=rule_webhook_id&amp;op=eq&amp;value=${id}">Its body</a>
<a href="/admin/records/webhooks/${id}/delete">Delete</a></div>
<dl><dt>Receiver</dt><dd>${receiver(found.webhook_url)}</dd>
<dt>Events</dt><dd>${textOf(found.webhook_events).replaceAll(',', ', ')}</dd>
<dt>Format</dt><dd>${textOf(found.webhook_format)}</dd></dl>
<h2>Deliveries</h2>
${await deliveryList(visit, id)}`,
  };
}

async function rotate(visit: Visit): Promise<Reply> {
  const result = await run(visit, 'webhooks', 'rotate', { id: idIn(visit), values: { webhook_id: idIn(visit) } });
  const [made] = result.kind === 'data' ? result.data : [];
  return secretPage(visit, idIn(visit), String((made as Record<string, unknown>).webhook_secret));
}

export const webhooks: Routes = {
  '/webhooks': { get: list },
  '/webhooks/new': {
    get: (visit) => form(visit),
    post: (visit) =>
      attempt(
        () => create(visit),
        (refused) => form(visit, refused),
      ),
  },
  '/webhooks/:id': { get: show },
  '/webhooks/:id/test': {
    async post(visit) {
      const id = idIn(visit);
      await run(visit, 'webhooks', 'test', { id, values: { webhook_id: id } });
      return { goTo: `webhooks/${id}?done=tested` };
    },
  },
  '/webhooks/:id/rotate': {
    async get(visit) {
      const { webhook_name: name } = await webhook(visit);
      const what = 'The old one signs nothing from then on: the receiver must know the new one.';
      return confirmation(
        visit.csrf,
        `A new secret for ${textOf(name)}?`,
        what,
        'Make a new secret',
        `webhooks/${idIn(visit)}`,
      );
    },
    post: rotate,
  },
};
