// npm run bench [-- --large] [--only PATTERN] [--against FOLDER]: measures the server against the floor, or against
// itself, on one database. Ends with 1 where a ratio is missed. A whole run writes its table into docs/performance.md.
// With another checkout's folder, the server is measured against the server of that one instead: what a piece of it is
// worth.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabase } from '../src/database/connect.ts';
import { startEmbeddedDatabase } from '../src/database/embedded/embedded.ts';
import type { Case, Side } from './case.ts';
import { casesFor } from './cases.ts';
import { fill } from './data.ts';
import { type Load, load } from './load.ts';
import { processorTimeOf, type Running, start } from './processes.ts';
import { isMissed, type Measured, type Outcome, tableOf, writeTable } from './table.ts';

/** Many short ones: a machine that is faster and slower by turns hits both sides alike. */
const PAIRS = 9;
const PAIRS_OF_LONG_RUNS = 3;
const WARM_REQUESTS = 10_000;
const WARM_MS = 12_000;
const BOUND_MS = 25 * 60_000;

const { values: options } = parseArgs({
  options: { large: { type: 'boolean', default: false }, only: { type: 'string' }, against: { type: 'string' } },
});
const assets = options.large ? 1_000_000 : 100_000;
const folder = mkdtempSync(join(tmpdir(), 'itflow-shim-bench-'));
setTimeout(() => giveUp(new Error('The bench takes longer than 25 minutes')), BOUND_MS).unref();

const embedded = await startEmbeddedDatabase({ folder });
const database = createDatabase(embedded.target, { poolSize: 1 });
const sides = new Map<Side, Running>();
try {
  const cases = casesFor({ assets, ...(await fill(database, assets)) });
  await startSides();
  const outcomes: Outcome[] = [];
  for (const each of cases.filter(({ name }) => new RegExp(options.only ?? '').test(name))) {
    outcomes.push(await measure(options.against ? againstOther(each) : each));
    console.log(tableOf(outcomes.slice(-1)).split('\n').at(-1));
  }
  const memory = `Memory held after all this: the server ${megabytes('server')}, the floor ${megabytes('floor')}, 2 workers and their primary ${megabytes('2 workers')}.`;
  const table = `${tableOf(outcomes)}\n\n${assets.toLocaleString('en')} assets, ${cpus().length} cores (${cpus()[0]?.model}), Node ${process.versions.node}. ${memory}`;
  console.log(`\n${table}`);
  if (!options.only && !options.against) writeTable(options.large ? 'large' : 'table', table);
  process.exitCode = outcomes.some(isMissed) ? 1 : 0;
} finally {
  await stop();
}

async function startSides(): Promise<void> {
  const urlOf = (user: string) =>
    `mysql://${user}@localhost/${embedded.target.database}?socketPath=${encodeURIComponent(embedded.target.socketPath as string)}`;
  const url = urlOf('root');
  // High enough that nobody reaches it, so that every request is counted all the same.
  const server = { DATABASE_URL: url, RATE_LIMIT: '1000000000' };
  const ours = ['--enable-source-maps', 'dist/server.js'];
  sides.set('floor', await start(['bench/floor.mjs'], { port: 8190, folder, env: { DATABASE_URL: url } }));
  sides.set('server', await start(ours, { port: 8191, folder, env: server }));
  sides.set('2 workers', await start(ours, { port: 8192, folder, env: { ...server, WORKERS: '2' } }));
  const eventless = { ...server, DATABASE_URL: urlOf(await userWithoutEvents()) };
  sides.set('no events', await start(ours, { port: 8194, folder, env: eventless }));
  if (options.against)
    sides.set('other', await start(ours, { port: 8193, folder, env: server, checkout: options.against }));
}

/** Somebody who may do all, but does not see the tables of events: the server then goes on without them. */
async function userWithoutEvents(): Promise<string> {
  const tables = await database.rows({ sql: 'SHOW TABLES', parameters: [] });
  await database.write({ sql: "CREATE USER 'eventless'@'localhost'", parameters: [] });
  for (const [table] of tables.filter(([name]) => !String(name).startsWith('shim_event')))
    await database.write({ sql: "GRANT ALL ON ?? TO 'eventless'@'localhost'", parameters: [table] });
  return 'eventless';
}

/** The same load on both servers. */
function againstOther({ name, ours: [, load], row }: Case): Case {
  return { name, ours: ['server', load], theirs: ['other', load], atLeast: 0, ...(row && { row }) };
}

/** What a load takes, and the processor time that it costs the side and the database. */
async function run([side, what]: [Side, Load]): Promise<Measured> {
  const running = sides.get(side) as Running;
  const times = () => [running.processorTime(), processorTimeOf(mariadbd())] as const;
  const [serverBefore, databaseBefore] = times();
  const loaded = await load(running.url, what);
  const [serverAfter, databaseAfter] = times();
  const records = loaded.requests * (what.records ?? 1);
  return {
    ...loaded,
    serverTime: (serverAfter - serverBefore) / records,
    databaseTime: (databaseAfter - databaseBefore) / records,
  };
}

function mariadbd(): number {
  return Number(readFileSync(join(folder, 'run', 'mariadbd.pid'), 'utf8'));
}

/**
 * Both loads in turn, A B A B: the machine's own ups and downs hit both sides, and the median of the pairs' ratios
 * drops the odd one.
 */
async function measure(each: Case): Promise<Outcome> {
  for (const side of [each.ours, each.theirs]) await warmUp(side);
  const pairs: [Measured, Measured][] = [];
  const count = each.ours[1].seconds || each.theirs[1].seconds ? PAIRS_OF_LONG_RUNS : PAIRS;
  for (let i = 0; i < count; i++) {
    await mustSeeChange(each, `changed before pair ${i}`);
    pairs.push([await run(each.ours), await run(each.theirs)]);
  }
  return { case: each, pairs };
}

/**
 * A server that has just started compiles while it answers, and of several processes each has to do it. On a busy
 * machine that takes long.
 */
async function warmUp(side: [Side, Load]): Promise<void> {
  const end = Date.now() + WARM_MS;
  for (let requests = 0; requests < WARM_REQUESTS && Date.now() < end; ) requests += (await run(side)).requests;
}

/** A row changes between requests, and the next answer must say so: no result is kept. */
async function mustSeeChange({ name, row, ours: [side, { paths, body, key }] }: Case, text: string): Promise<void> {
  if (row) {
    const id = `${row.column.split('_')[0]}_id`;
    await database.write({
      sql: 'UPDATE ?? SET ?? = ? WHERE ?? = ?',
      parameters: [row.table, row.column, text, id, row.id],
    });
  }
  const url = (sides.get(side) as Running).url + paths[0];
  const headers = key ? { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' } : {};
  const response = await fetch(url, body ? { method: 'POST', body, headers } : { headers });
  const answer = await response.text();
  if (!response.ok || /"success":"False"|"errors":/.test(answer) || (row && !answer.includes(text)))
    throw new Error(`${name} answers wrongly: ${answer.slice(0, 300)}`);
}

function megabytes(side: Side): string {
  return `${Math.round((sides.get(side) as Running).memory())} MB`;
}

async function stop(): Promise<void> {
  await Promise.all([...sides.values()].map((side) => side.stop()));
  await database.close();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

function giveUp(error: Error): void {
  console.error(error.message);
  stop().finally(() => process.exit(1));
}
