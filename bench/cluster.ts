// npm run bench:cluster: the processor time of a request on 1, 2 and 3 nodes with 1 and 2 servers, and what it costs that
// a read waits for what other nodes have written. One machine cannot show more requests a second from more nodes, but what
// each of them works does not depend on that. Writes its table into docs/growth.md, which `npm run simulate` reads.
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster, startCluster } from '../test/cluster/cluster.ts';
import { KEY, makeCallers } from '../test/faults/load.ts';
import { insert } from '../test/support/builders.ts';
import { type Load, load } from './load.ts';
import { processorTimeOf } from './processes.ts';
import { writeTable } from './table.ts';

/** Until Node has compiled what is hot. */
const WARM_REQUESTS = 5_000;
const MOST_WARM_SECONDS = 10;
const SECONDS = 4;
const IDLE_MS = 2_000;
const CONNECTIONS = 8;
const ASSETS = 200;

interface Setup {
  nodes: number;
  servers: number;
  /** How its line is called. */
  name: string;
  everyNode?: boolean;
  preload?: string[];
}

const SETUPS: Setup[] = [
  ...[1, 2, 3].flatMap((nodes) => [1, 2].map((servers) => ({ nodes, servers, name: `${nodes} × ${servers}` }))),
  { nodes: 3, servers: 2, name: '3 × 2, every node writes', everyNode: true },
  // Both from the sources, which makes a server slower: they compare to each other alone.
  { nodes: 3, servers: 1, name: '3 × 1, from the sources', preload: ['tsx'] },
  {
    nodes: 3,
    servers: 1,
    name: '3 × 1, from the sources, reads wait for nobody',
    preload: ['./test/cluster/no-sync-wait.ts'],
  },
];

const rows: string[][] = [];
for (const setup of SETUPS) {
  const cluster = await startCluster({ ...setup, env: { RATE_LIMIT: '1000000000' } });
  try {
    for (const [name, each] of Object.entries(await loadsOf(cluster))) {
      const row = [setup.name, name, ...(await measure(cluster, each))];
      console.log(row.join(' | '));
      rows.push(row);
    }
  } finally {
    await cluster.stop();
  }
}
const head = ['nodes × servers', 'request', 'req/s', 'server µs', 'node µs', 'HAProxy µs', 'bytes', 'errors'];
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const machine = `${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.`;
writeTable('cluster', `${table}\n\n${machine}`, 'growth.md');
process.exit(0);

async function loadsOf({ nodes: [first] }: Cluster): Promise<Record<string, Load>> {
  const database = (first as Cluster['nodes'][0]).connect();
  const clientId = await makeCallers(database);
  const ids: number[] = [];
  const row = { asset_client_id: clientId, asset_name: 'A laptop', asset_type: 'Laptop', asset_make: '' };
  for (let i = 0; i < ASSETS; i++) ids.push(await insert(database, 'assets', row));
  await database.close();
  const read = (query: string) => `/api/v1/assets/read.php?api_key=${KEY}&${query}`;
  const create = (path: string, fields: object) => ({
    paths: [`/api/v1/${path}/create.php`],
    body: JSON.stringify({ api_key: KEY, client_id: clientId, ...fields }),
  });
  return {
    'assets/read asset_id=N': { paths: ids.map((id) => read(`asset_id=${id}`)) },
    'assets/read limit=50': { paths: [read('limit=50')] },
    // What the simulation must come to from the two above.
    'nine by id, one limit=50': { paths: [...ids.slice(0, 9).map((id) => read(`asset_id=${id}`)), read('limit=50')] },
    'assets/create': create('assets', { asset_name: 'A laptop', asset_type: 'Laptop' }),
    'tickets/create': create('tickets', { ticket_subject: 'Printer', ticket_details: 'It is offline' }),
  };
}

/** Requests a second; microseconds a request of the servers, of each node and of HAProxy; bytes of an answer. */
async function measure({ url, servers, nodes, haproxy }: Cluster, each: Load): Promise<string[]> {
  for (let seconds = 0, sent = 0; sent < WARM_REQUESTS && seconds < MOST_WARM_SECONDS; seconds += 2)
    sent += (await load(url, { ...each, connections: CONNECTIONS, seconds: 2 })).requests;
  const timeOf = (processes: { pid(): number }[]) => processes.map((process) => processorTimeOf(process.pid()));
  const times = () => [timeOf(servers), timeOf(nodes), timeOf([haproxy])] as const;
  const minus = (a: readonly number[][], b: readonly number[][]) =>
    a.map((kind, i) => kind.map((time, j) => time - (b[i]?.[j] ?? 0)));
  // What they do without requests (events, checks, keeping in touch) is no request's.
  const before = times();
  await sleep(IDLE_MS);
  const idle = minus(times(), before).map((kind) => kind.map((time) => time / IDLE_MS));
  const begun = times();
  const startedAt = performance.now();
  const { requests, perSecond, errors } = await load(url, { ...each, connections: CONNECTIONS, seconds: SECONDS });
  const ms = performance.now() - startedAt;
  const worked = minus(times(), begun);
  const used = (kind: 0 | 1 | 2) =>
    (worked[kind] as number[]).map((time, i) => Math.max(0, time - (idle[kind]?.[i] ?? 0) * ms) / requests);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0).toFixed(0);
  const ofNodes = used(1).map((time) => time.toFixed(0));
  const bytes = await bytesOf(url, each);
  return [perSecond.toFixed(0), sum(used(0)), ofNodes.join(' + '), sum(used(2)), String(bytes), String(errors)];
}

async function bytesOf(url: string, { paths, body }: Load): Promise<number> {
  const response = await fetch(url + paths[0], body ? { method: 'POST', body } : {});
  return (await response.arrayBuffer()).byteLength;
}
