import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { connections } from './connections.ts';
import { databaseHangs } from './database-hangs.ts';
import { databaseKilled } from './database-killed.ts';
import { diskFull } from './disk-full.ts';
import { events } from './events.ts';
import type { Fault, Outcome } from './fault.ts';
import { imports } from './imports.ts';
import { kills } from './kills.ts';
import { locks } from './locks.ts';
import { receivers } from './receivers.ts';
import { serverKilled } from './server-killed.ts';
import { slowReaders } from './slow-readers.ts';
import { stops } from './stops.ts';
import { syncs } from './syncs.ts';
import { uploads } from './uploads.ts';
import { watching } from './watching.ts';

const FAULTS: Record<string, Fault> = {
  databaseKilled,
  databaseHangs,
  serverKilled,
  locks,
  connections,
  slowReaders,
  stops,
  diskFull,
  uploads,
  events,
  receivers,
  watching,
  imports,
  syncs,
};
const SHORT = ['databaseKilled', 'serverKilled', 'stops'];

// Each fault does the real thing to a real server and a real MariaDB; the table tells what came of it, and any line
// that does not hold fails. With --kills it does nothing but kill, as many times.
const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' }, kills: { type: 'string' } },
});
const names =
  values.kills !== undefined ? [] : values.only ? values.only.split(',') : values.short ? SHORT : Object.keys(FAULTS);
const outcomes: Outcome[] = values.kills === undefined ? [] : await kills(timesOf(values.kills));
for (const [i, name] of names.entries()) {
  console.error(`${new Date().toLocaleTimeString('en-GB')} ${name} (${i + 1} of ${names.length})`);
  outcomes.push(...((await FAULTS[name]?.({ short: values.short })) ?? []));
}
console.table(
  outcomes.map(({ fault, sent, answered, found, lost, back, note }) => ({
    fault,
    sent,
    answered,
    found,
    lost,
    'back after (ms)': back,
    note,
  })),
);
for (const { fault, wrong } of outcomes) for (const text of wrong) console.error(`${fault}: ${text}`);
const isFuzzed =
  values.short || values.only !== undefined || values.kills !== undefined || fuzz(process.env.FUZZ_RUNS ?? '100000');
process.exitCode = outcomes.some(({ wrong }) => wrong.length > 0) || !isFuzzed ? 1 : 0;

function timesOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--kills: how many times? Not ${JSON.stringify(text)}`);
  return Number(text);
}

function fuzz(runs: string): boolean {
  const env = { ...process.env, FUZZ_RUNS: runs };
  return (
    spawnSync('npx', ['--no-install', 'mocha', 'test/routes/itflow/fuzz.test.ts'], { env, stdio: 'inherit' }).status ===
    0
  );
}
