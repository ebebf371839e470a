import type { PoolLoad } from '../../../src/database/connections/pool.ts';
import { versionOf } from '../../../src/database/schema.ts';
import { hasOutbox } from '../../../src/events/outbox.ts';
import { type Queue, readQueue } from '../../../src/events/webhooks/queue.ts';
import { type Percentiles, readPercentiles } from '../../../src/http/latencies.ts';
import { type Quarter, readTraffic } from '../../../src/http/traffic.ts';
import { VERSION } from '../../version.ts';
import { type Html, html } from '../html.ts';
import { empty, number, row, table } from '../layout.ts';
import type { Routes, Visit } from '../visit.ts';
import { requestsChart, timesChart } from './chart.ts';

const NAMES: Record<string, string> = {
  itflow: 'ITFlow',
  clientst0r: 'ClientSt0r',
  jitbit: 'Jitbit',
  clientexec: 'ClientExec',
  oauth: 'OAuth',
  admin: 'These pages',
};
const nameOf = (door: string) => NAMES[door] ?? door;

const milliseconds = (value: number) => (value < 10 ? value.toFixed(1) : number(Math.round(value)));

/** A step of the counts may lie above the slowest of its answers. */
const timeOf = (ms: number | undefined, slowest: number) =>
  ms === undefined ? '' : milliseconds(Math.min(ms, Math.max(slowest, 1)));

interface Sums {
  door: string;
  quarters: readonly Quarter[];
  requests: number;
  refused: number;
  failed: number;
  mean: number;
  slowest: number;
}

/** All doors with requests, the busiest first. */
function sumsOf(all: readonly Quarter[]): Sums[] {
  const doors = [...new Set(all.map(({ door }) => door))];
  const sum = (quarters: readonly Quarter[], of: (each: Quarter) => number) =>
    quarters.reduce((total, each) => total + of(each), 0);
  return doors
    .map((door) => {
      const quarters = all.filter((each) => each.door === door);
      const requests = sum(quarters, (each) => each.requests);
      return {
        door,
        quarters,
        requests,
        refused: sum(quarters, (each) => each.refused),
        failed: sum(quarters, (each) => each.failed),
        mean: sum(quarters, (each) => each.ms) / Math.max(1, requests),
        slowest: Math.max(...quarters.map((each) => each.slowest)),
      };
    })
    .sort((one, other) => other.requests - one.requests);
}

const tile = (label: string, value: string, note: string | Html = '', kind = ''): Html =>
  html`<li>${label}<strong class="${kind}">${value}</strong>${note && html`<span class="hint">${note}</span>`}</li>`;

const queueTile = ({ waiting, oldestSeconds }: Queue): Html =>
  waiting === 0
    ? tile('Webhooks', 'Nothing waits')
    : tile('Webhooks', `${number(waiting)} wait`, `the oldest for ${number(oldestSeconds)} seconds`, 'warn');

const connectionsTile = ({ open, free, waiting }: PoolLoad): Html =>
  tile(
    'Connections to the database',
    `${open - free} in use`,
    `${open} open, ${waiting} requests wait, in this process`,
  );

async function tiles({ door }: Visit, sums: readonly Sums[]): Promise<Html> {
  const { database, schema } = door;
  const requests = sums.reduce((total, each) => total + each.requests, 0);
  const failed = sums.reduce((total, each) => total + each.failed, 0);
  const load = database.load?.();
  return html`<ul class="tiles">
${tile('Requests in the last day', number(requests))}
${tile('Failed (5xx)', number(failed), failed ? 'the log says why' : '', failed ? 'bad' : 'good')}
${hasOutbox(schema) && queueTile(await readQueue(database))}
${load && connectionsTile(load)}
${tile('Database', await versionOf(database), html`<a href="/admin/doctor">Look it over</a>`)}
${tile('Version', VERSION)}
</ul>`;
}

const PARTS = [0.5, 0.95, 0.99];

const doors = (sums: readonly Sums[], percentiles: Percentiles): Html =>
  html`${table(
    'Requests by door',
    [
      'Door',
      'Requests',
      'Refused (4xx)',
      'Failed (5xx)',
      'Mean ms',
      ...PARTS.map((part) => `p${part * 100} ms`),
      'Slowest ms',
    ],
    sums.map(({ door, requests, refused, failed, mean, slowest }) =>
      row(
        ...[nameOf(door), number(requests), number(refused), number(failed), milliseconds(mean)],
        ...PARTS.map((part) => timeOf(percentiles(door, part), slowest)),
        number(slowest),
      ),
    ),
  )}
${sums.map(
  ({ door, quarters }) => html`<h3>${nameOf(door)}</h3>
<p class="hint">Requests of the last day, a bar for each quarter of an hour:
<span class="warn">refused</span> and <span class="bad">failed</span> in front</p>
${requestsChart(nameOf(door), quarters)}
<p class="hint">Mean time of an answer</p>
${timesChart(nameOf(door), quarters)}`,
)}`;

/** What an administrator looks at first: whether all is well. */
export const overview: Routes = {
  '/': {
    async get(visit) {
      const sums = sumsOf(await readTraffic(visit.door.database));
      return {
        title: 'Overview',
        body: html`${await tiles(visit, sums)}
<h2>By door</h2>
${
  sums.length > 0
    ? doors(sums, await readPercentiles(visit.door.database))
    : empty(html`No requests in the last day; what comes is written down once a minute. To make the first one, take a
<a href="/admin/keys/">key</a> to the <a href="/docs/">explorer</a>.`)
}`,
      };
    },
  },
};
