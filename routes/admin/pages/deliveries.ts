import { type Rows, recordsOf } from '../../../src/core/result.ts';
import { type Html, html } from '../html.ts';
import { action, empty, row, table } from '../layout.ts';
import { textOf } from '../records/cell.ts';
import { changed } from '../records/list.ts';
import { idIn, noSuchPage, type Page, type Routes, run, type Visit } from '../visit.ts';

const PAGE_ROWS = 50;
const STYLES: Record<string, string> = { delivered: 'good', waiting: 'warn', failed: 'bad' };

/** One try, as the log of a delivery has it. */
interface Attempt {
  at: string;
  ms: number;
  status: number;
  error?: string;
  answer?: string;
}

const attemptsOf = (log: unknown): Attempt[] => (log ? JSON.parse(String(log)) : []);

const stateOf = (state: unknown): Html => html`<span class="${STYLES[String(state)] ?? ''}">${String(state)}</span>`;

/** What became of each event that a webhook was told, the latest first. */
export async function deliveryList(visit: Visit, webhookId: number): Promise<Html> {
  const { query, moments } = visit;
  const found = (await run(visit, 'deliveries', 'read', {
    query: {
      where: [{ column: 'delivery_webhook_id', op: 'eq', value: webhookId }],
      sort: [{ column: 'delivery_id', direction: 'desc' }],
      page: { limit: PAGE_ROWS, offset: 0, token: query.get('page') ?? '' },
    },
  })) as Rows;
  const rows = recordsOf(found);
  if (rows.length === 0) return empty('Nothing was sent yet. Send a test, or wait for something to happen.');
  const when = await moments.of(rows.map((each) => each.delivery_created_at));
  const next = found.next?.();
  return html`${table(
    'Deliveries',
    ['Delivery', 'About', 'State', 'Attempts', 'Last answer', 'Since'],
    rows.map((each) => {
      const last = attemptsOf(each.delivery_log).at(-1);
      return row(
        html`<a href="/admin/deliveries/${textOf(each.delivery_id)}">${textOf(each.delivery_id)}</a>`,
        textOf(each.delivery_record),
        stateOf(each.delivery_state),
        textOf(each.delivery_attempts),
        last ? last.error || String(last.status) : '',
        when(each.delivery_created_at),
      );
    }),
  )}
<div class="actions"><a href="?">Look again</a>
${next !== undefined && html` <a href="?${changed(query, { page: next })}">Next page</a>`}</div>`;
}

async function show(visit: Visit): Promise<Page> {
  const id = idIn(visit);
  const query = { where: [{ column: 'delivery_id', op: 'eq', value: id } as const], single: true };
  const [found] = recordsOf((await run(visit, 'deliveries', 'read', { query })) as Rows);
  if (!found) throw noSuchPage();
  const attempts = attemptsOf(found.delivery_log);
  return {
    title: `Delivery ${id}`,
    body: html`<p><a href="/admin/webhooks/${textOf(found.delivery_webhook_id)}">To its webhook</a></p>
<div class="actions">${action(visit.csrf, `deliveries/${id}/retry`, 'Send it again', { kind: '' })}</div>
<dl><dt>About</dt><dd>${textOf(found.delivery_record)}</dd><dt>State</dt><dd>${stateOf(found.delivery_state)}</dd></dl>
<h2>Attempts</h2>
${
  attempts.length > 0
    ? table(
        'Attempts',
        ['When (UTC)', 'Milliseconds', 'Answer', ''],
        attempts.map(({ at, ms, status, error, answer }) =>
          row(at, ms, error || String(status), html`<pre>${answer ?? ''}</pre>`),
        ),
      )
    : empty('There was none yet; a running server makes the first one within a second.')
}`,
  };
}

export const deliveries: Routes = {
  '/deliveries/:id': { get: show },
  '/deliveries/:id/retry': {
    async post(visit) {
      const id = idIn(visit);
      await run(visit, 'deliveries', 'retry', { id, values: { delivery_id: id } });
      return { goTo: `deliveries/${id}?done=retried` };
    },
  },
};
