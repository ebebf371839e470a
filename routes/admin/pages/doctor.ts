import { examine, type Finding } from '../../../src/attach/doctor.ts';
import { modules } from '../../../src/modules/index.ts';
import { html } from '../html.ts';
import { row, table } from '../layout.ts';
import type { Routes } from '../visit.ts';

const KINDS: Record<Finding['kind'], [name: string, style: string]> = {
  wrong: ['Wrong', 'bad'],
  note: ['To know', 'warn'],
  fine: ['Fine', 'good'],
};
const ORDER = Object.keys(KINDS);

/** What `npm run shim -- doctor` prints. It changes nothing. */
export const doctor: Routes = {
  '/doctor': {
    async get({ door }) {
      const found = await examine(door.database, modules);
      const sorted = found.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
      return {
        title: 'The database, looked over',
        body: table(
          'Findings',
          ['', 'Finding'],
          sorted.map(({ kind, text }) => row(html`<span class="${KINDS[kind][1]}">${KINDS[kind][0]}</span>`, text)),
        ),
      };
    },
  },
};
