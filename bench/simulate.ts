// npm run simulate [-- --devices 100 --minutes 5]: what an MSP with so many clients needs, from the costs that
// `npm run bench:cluster` has measured. Ends with 1 where the model misses a measured point by more than a fifth.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Cost, coresFor, costOf, type Mix, onNodes } from './model.ts';
import { writeTable } from './table.ts';

const MOST_OFF = 0.2;
// Hundredths of a second are what Linux counts in: below so many microseconds a difference is noise.
const LEAST_US = 15;

const { values } = parseArgs({
  options: { devices: { type: 'string', default: '100' }, minutes: { type: 'string', default: '5' } },
});
const perClient = { devices: Number(values.devices), minutes: Number(values.minutes) };

const measured = readMeasured();
const missed = check();
writeTable('model', `${tableOf(missed)}`, 'growth.md');
const plan = tableOf([10, 100, 1_000, 5_000].map(planFor));
console.log(`${tableOf(missed)}\n\n${plan}`);
writeTable('plan', plan, 'growth.md');
process.exitCode = missed.some(({ off }) => Math.abs(Number.parseFloat(off ?? '')) > MOST_OFF * 100) ? 1 : 0;

/** By `nodes × servers`, then by request. The first node is the one that was written to. */
function readMeasured(): Map<string, Map<string, Cost>> {
  const page = readFileSync('docs/growth.md', 'utf8');
  const table = page.slice(page.indexOf('<!-- cluster -->'), page.indexOf('<!-- /cluster -->'));
  const all = new Map<string, Map<string, Cost>>();
  for (const line of table.split('\n').filter((line) => /^\| \d/.test(line))) {
    const [, setup = '', request = '', , server, nodes = '', haproxy, bytes] = line
      .split('|')
      .map((cell) => cell.trim());
    // The busiest first: HAProxy chooses which one is written to.
    const [node = 0, ...others] = nodes
      .split(' + ')
      .map(Number)
      .sort((a, b) => b - a);
    const otherNode = others.length ? others.reduce((sum, each) => sum + each, 0) / others.length : 0;
    const cost = { server: Number(server), haproxy: Number(haproxy), node, otherNode, bytes: Number(bytes) };
    all.set(setup, (all.get(setup) ?? new Map()).set(request, cost));
  }
  return all;
}

function costs(setup: string): Map<string, Cost> {
  const found = measured.get(setup);
  if (!found) throw new Error(`docs/growth.md has no line for ${setup}: npm run bench:cluster`);
  return found;
}

/** Points that the model was not made from: two nodes, from one and three; mixed requests, from the single kinds. */
function check(): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  const compare = (what: string, model: Cost, real: Cost) => {
    for (const part of ['server', 'node', 'otherNode'] as const) {
      if (real[part] < LEAST_US) continue;
      const off = `${(100 * (model[part] / real[part] - 1)).toFixed(0)} %`;
      rows.push({ what, part, model: model[part].toFixed(0), measured: real[part].toFixed(0), off });
    }
  };
  for (const [request, real] of costs('2 × 1')) {
    const [one, three] = [1, 3].map((nodes) => costs(`${nodes} × 1`).get(request)) as [Cost, Cost];
    compare(`2 × 1, ${request}`, onNodes(2, one, three), real);
  }
  const mixed: Mix = { 'assets/read asset_id=N': 0.9, 'assets/read limit=50': 0.1 };
  for (const setup of ['1 × 1', '2 × 1', '3 × 1'])
    compare(`${setup}, mixed`, costOf(mixed, costs(setup)), costs(setup).get('nine by id, one limit=50') as Cost);
  return rows;
}

/** What a working day's busiest hour asks of three nodes. */
function planFor(clients: number): Record<string, string> {
  const devices = (clients * perClient.devices) / (perClient.minutes * 60);
  const technicians = clients / 2;
  const mix: Mix = {
    // Each device looks itself up and writes what it found; writing costs what a create does.
    'assets/read asset_id=N': devices + technicians / 10,
    'assets/create': devices,
    // A technician opens a list every 20 seconds and a record every 10; five tickets a client a day, in one hour half.
    'assets/read limit=50': technicians / 20,
    'tickets/create': (clients * 2.5) / 3600,
  };
  const requests = Object.values(mix).reduce((sum, each) => sum + each, 0);
  const cost = costOf(mix, costs('3 × 1'));
  const cores = (microseconds: number) => coresFor(microseconds).toFixed(1);
  const needs: [name: string, cores: number][] = [
    ['server', coresFor(cost.server) / 2],
    ['writing node', coresFor(cost.node)],
  ];
  const [bottleneck] = needs.sort(([, a], [, b]) => b - a)[0] as [string, number];
  return {
    clients: String(clients),
    devices: String(clients * perClient.devices),
    'requests/s': requests.toFixed(1),
    'writes/s': ((mix['assets/create'] ?? 0) + (mix['tickets/create'] ?? 0)).toFixed(1),
    'servers, cores in all': cores(cost.server),
    'writing node, cores': cores(cost.node),
    'each other node, cores': cores(cost.otherNode),
    'Mbit/s out': ((cost.bytes * 8) / 1e6).toFixed(1),
    'busiest first': bottleneck,
  };
}

function tableOf(rows: Record<string, string>[]): string {
  const head = Object.keys(rows[0] ?? {});
  return [head, head.map(() => '---'), ...rows.map((row) => Object.values(row))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
