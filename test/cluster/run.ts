import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeCallers } from '../faults/load.ts';
import { insert } from '../support/builders.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { ALL, type ClusterFault, ROLLING, SHORT, untilSynced } from './faults.ts';
import { judge } from './judge.ts';
import { type Failure, type Load, startLoad } from './load.ts';

const CALLERS = 16;
const ASSET = { asset_name: 'own', asset_type: 'Server', asset_make: '', asset_archived_at: null };
/** Between two faults. */
const CALM_MS = 5_000;
const LONGEST_FAILING_MS = 5_000;

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, minutes: { type: 'string' } },
});

interface Case {
  name: string;
  faults: ClusterFault[];
  everyNode?: boolean;
  preload?: string[];
  /** Seconds in all, at least. */
  seconds: number;
  /** What must hold; of a control, what must not. */
  wrong(outcome: Outcome): string[];
}

interface Outcome {
  load: Load;
  verdicts: Awaited<ReturnType<typeof judge>>[];
  failed: Map<number, number>;
  longestFailing: number;
}

const share = ({ failed, load }: Outcome) => {
  const failures = [...failed.values()].reduce((sum, times) => sum + times, 0);
  return failures / (load.sent.reads + load.sent.writes);
};

/** The promises of docs/cluster.md. */
function brokenPromises(outcome: Outcome): string[] {
  const { load, verdicts, failed, longestFailing } = outcome;
  const wrong: string[] = [];
  const unless = (holds: boolean, text: string) => void (holds || wrong.push(text));
  unless(load.written.size > 100, `only ${load.written.size} records were created`);
  unless(load.written.size === load.names.size, `${load.names.size - load.written.size} writes were never answered`);
  for (const { node, lost, twice, gaps } of verdicts)
    unless(lost + twice + gaps === 0, `${node}: ${lost} lost, ${twice} twice, ${gaps} gaps`);
  unless(
    new Set(verdicts.map(({ checksum }) => checksum)).size === 1,
    `the nodes differ: ${verdicts.map(({ checksum }) => checksum)}`,
  );
  unless(load.backInTime === 0, `${load.backInTime} reads went back in time`);
  unless(
    [...failed.keys()].every((status) => status === 503),
    `failed otherwise than with 503: ${[...failed]}`,
  );
  unless(share(outcome) < 0.01, `${(share(outcome) * 100).toFixed(2)} % of the requests failed`);
  unless(longestFailing < LONGEST_FAILING_MS, `a request failed ${longestFailing} ms after the last fault`);
  return wrong;
}

const faults = values.short ? SHORT : ALL;
const seconds = values.short ? 25 : Number(values.minutes ?? 5) * 60;
const CASES: Case[] = [
  { name: 'writes to one node at a time', faults, seconds, wrong: brokenPromises },
  { name: 'writes to every node', faults, everyNode: true, seconds, wrong: brokenPromises },
  {
    name: 'rolling restart of both servers',
    faults: [...ROLLING, ...ROLLING],
    seconds: 20,
    wrong: (outcome) => [
      ...brokenPromises(outcome),
      ...(outcome.failed.size > 0 ? [`not without a failed request: ${[...outcome.failed]}`] : []),
    ],
  },
  {
    name: 'control: reads that wait for no other node',
    faults: [],
    everyNode: true,
    preload: ['./test/cluster/no-sync-wait.ts'],
    seconds: 15,
    wrong: ({ load }) => (load.backInTime === 0 ? ['no read went back in time'] : []),
  },
  {
    name: 'control: nothing is tried again',
    faults: [],
    everyNode: true,
    preload: ['./test/cluster/no-retry.ts'],
    seconds: 15,
    wrong: (outcome) => (share(outcome) < 0.01 ? ['under 1 % of the requests failed'] : []),
  },
];
const SHORT_CASES = ['writes to every node'];

let isRight = true;
for (const each of CASES) {
  if (values.only ? !each.name.includes(values.only) : values.short && !SHORT_CASES.includes(each.name)) continue;
  const outcome = await run(each);
  const wrong = each.wrong(outcome);
  print(each, outcome);
  for (const text of wrong) console.error(`${each.name}: ${text}`);
  isRight &&= wrong.length === 0;
}
process.exit(isRight ? 0 : 1);

async function run({ faults, everyNode = false, preload = [], seconds }: Case): Promise<Outcome> {
  const cluster = await startCluster({ everyNode, preload, env: { DRAIN_SECONDS: '2' } });
  try {
    const [first] = cluster.nodes as [Cluster['nodes'][0]];
    const database = first.connect();
    const clientId = await makeCallers(database);
    const assets: number[] = [];
    for (let i = 0; i < CALLERS; i++)
      assets.push(await insert(database, 'assets', { ...ASSET, asset_client_id: clientId }));
    await database.close();
    const load = startLoad({ url: cluster.url, clientId, callers: CALLERS, assets });
    const end = performance.now() + seconds * 1000;
    do {
      for (const fault of faults) {
        await sleep(values.short ? 1_000 : CALM_MS);
        const before = load.failures.length;
        load.noteFault();
        await fault.run(cluster, () => load.noteFault());
        const restarted = await untilSynced(cluster);
        const gaveUp = restarted.map((name) => `, ${name} gave up and was started again`).join('');
        console.log(`${fault.name}: ${load.failures.length - before} requests failed${gaveUp}`);
        if (load.failures.length > before) console.log(`  ${causesOf(load.failures.slice(before))}`);
      }
      if (faults.length === 0) await sleep(1_000);
    } while (performance.now() < end && !values.short);
    await load.end();
    // Events are numbered after their writes: nobody writes any more while the nodes are compared.
    for (const server of cluster.servers) await server.stop();
    await untilSynced(cluster);
    const verdicts = await Promise.all(cluster.nodes.map((node) => judge(node, load)));
    return { load, verdicts, ...countsOf(load) };
  } finally {
    await cluster.stop();
  }
}

function countsOf({ failures }: Load): Pick<Outcome, 'failed' | 'longestFailing'> {
  const failed = new Map<number, number>();
  for (const { status } of failures) failed.set(status, (failed.get(status) ?? 0) + 1);
  return { failed, longestFailing: Math.round(Math.max(0, ...failures.map(({ afterFaultMs }) => afterFaultMs))) };
}

function print({ name }: Case, outcome: Outcome): void {
  const { load, verdicts, failed, longestFailing } = outcome;
  console.log(`\n${name}`);
  console.table(verdicts.map(({ node, found, lost, twice, gaps }) => ({ node, found, lost, twice, gaps })));
  console.table([
    {
      writes: load.sent.writes,
      reads: load.sent.reads,
      answered: load.written.size,
      failed: [...failed].map(([status, times]) => `${times} × ${status || 'no answer'}`).join(', ') || '0',
      share: `${(share(outcome) * 100).toFixed(2)} %`,
      'last failure after a fault (ms)': longestFailing,
      'longest request (ms)': Math.round(load.longestMs),
      'back in time': load.backInTime,
    },
  ]);
}

/** Each way to fail, and how often. */
function causesOf(failures: Failure[]): string {
  const times = new Map<string, number>();
  for (const { status, message } of failures) {
    const cause = `${status} ${/"message":"([^"]*)/.exec(message)?.[1] ?? message.slice(0, 80)}`;
    times.set(cause, (times.get(cause) ?? 0) + 1);
  }
  return [...times].map(([cause, count]) => `${count} × ${cause}`).join('; ');
}
