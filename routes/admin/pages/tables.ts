import type { Rows } from '../../../src/core/result.ts';
import { type Html, html } from '../html.ts';
import { number, row, table } from '../layout.ts';
import { browsable } from '../records/shape.ts';
import { type Routes, run, type Visit } from '../visit.ts';

const MONITORED = ['monitors', 'integrations'];

/** How much there is of some modules. */
export async function held(visit: Visit, names: readonly string[]): Promise<Html> {
  const ids = new Map(browsable(visit).map(({ moduleName, prepared }) => [moduleName, prepared.module.id]));
  const rows: Html[] = [];
  for (const name of names) {
    const id = ids.get(name);
    if (id === undefined) continue;
    // The id alone: what a read joins to its rows need not be counted.
    const query = { where: [], page: { limit: 0, offset: 0 }, total: true, masked: true, fields: [id] };
    const { total = 0 } = (await run(visit, name, 'read', { query })) as Rows;
    rows.push(row(html`<a href="/admin/records/${name}/">${name.replaceAll('_', ' ')}</a>`, number(total)));
  }
  return table('What is there', ['Records', 'Number'], rows);
}

/** Pages of what scripts write through the API: to look at. */
export const tables: Routes = {
  '/monitors': {
    get: async (visit) => ({
      title: 'Monitors and integrations',
      body: html`<p>What watches, and what is watched, is written by scripts through the API;
here it is to look at and to edit.</p>
${await held(visit, MONITORED)}`,
    }),
  },
};
