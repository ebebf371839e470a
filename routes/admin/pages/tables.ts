import type { Rows } from '../../../src/core/result.ts';
import { type Html, html } from '../html.ts';
import { row, table } from '../layout.ts';
import { browsable } from '../records/shape.ts';
import { type Routes, run, type Visit } from '../visit.ts';

const MAIN = [
  'clients',
  'contacts',
  'locations',
  'assets',
  'tickets',
  'ticket_replies',
  'invoices',
  'documents',
  'files',
  'credentials',
  'domains',
  'vendors',
];
const MONITORED = ['monitors', 'integrations'];

/** How much there is of some modules. */
async function held(visit: Visit, names: readonly string[]): Promise<Html> {
  const there = new Set(browsable(visit).map(({ moduleName }) => moduleName));
  const rows: Html[] = [];
  for (const name of names.filter((each) => there.has(each))) {
    const query = { where: [], page: { limit: 0, offset: 0 }, total: true, masked: true };
    const { total = 0 } = (await run(visit, name, 'read', { query })) as Rows;
    rows.push(
      row(html`<a href="/admin/records/${name}/">${name.replaceAll('_', ' ')}</a>`, total.toLocaleString('en-US')),
    );
  }
  return table('What is there', ['Records', 'Number'], rows);
}

const command = (text: string) => html`<pre>${text}</pre>`;

/** Pages of what the command line does: they say how, and show what it has done so far. */
export const tables: Routes = {
  '/moving-in': {
    get: async (visit) => ({
      title: 'Moving in',
      body: html`<p>Records come over from another ITFlow, or another server of this kind, by the command line.
It goes on where it broke off, and writes nothing with <code>--dry-run</code>.</p>
${command(`export API_KEY=…        # of the server that they come from
npm run shim -- export assets --url https://old.example.com --to assets.ndjson
npm run shim -- import assets --from assets.ndjson --dry-run`)}
<p>To use an ITFlow where it is, without moving anything: <code>docs/attach.md</code>.</p>
<h2>What is here</h2>
${await held(visit, MAIN)}`,
    }),
  },
  '/monitors': {
    get: async (visit) => ({
      title: 'Monitors and integrations',
      body: html`<p>What watches, and what is watched, is written by scripts through the API;
here it is to look at and to edit.</p>
${await held(visit, MONITORED)}`,
    }),
  },
};
