import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { migrateToLatest } from '../../src/database/migrate.ts';
import { aClient, insert } from '../support/builders.ts';
import { type Fault, type Outcome, unless } from './fault.ts';
import { type Ended, killedCommand } from './killed-command.ts';
import { createMariadb, type Mariadb, removeFolder, temporaryFolder } from './machines.ts';

const MOST_MB = 100;
// Of an entry of a feed, written one value a line.
const LINES_OF_ENTRY = 25;

/** Lists of a million lines are taken in with little memory, killed and gone on with; nothing is missing or twice. */
export const imports: Fault = async ({ short }) => {
  const lines = short ? 50_000 : 1_000_000;
  const folder = temporaryFolder();
  const mariadb = await createMariadb(folder);
  try {
    const database = mariadb.connect();
    await migrateToLatest(database.kysely);
    await database.close();
    return [await breaches(folder, mariadb, lines), await vulnerabilities(folder, mariadb, lines)];
  } finally {
    await mariadb.stop();
    removeFolder(folder);
  }
};

async function breaches(folder: string, mariadb: Mariadb, lines: number): Promise<Outcome> {
  const path = join(folder, 'digests.txt');
  const digest = (i: number) => createHash('sha1').update(`password ${i}`).digest('hex').toUpperCase();
  const digests = Array.from({ length: lines }, (_, i) => digest(i)).sort();
  await pipeline(Readable.from(digests.map((text) => `${text}:3\r\n`)), createWriteStream(path));
  const ended = await killed(['breaches', 'import', path], mariadb, 2500);
  const found = await count(mariadb, 'SELECT COUNT(*) FROM shim_breached_digests');
  return outcome(`breaches import, ${lines} lines`, lines, found, ended);
}

async function vulnerabilities(folder: string, mariadb: Mariadb, lines: number): Promise<Outcome> {
  const path = join(folder, 'feed.json');
  const entries = Math.ceil(lines / LINES_OF_ENTRY);
  await pipeline(Readable.from(feed(entries)), createWriteStream(path));
  const database = mariadb.connect();
  const software = { software_name: 'Acme Widget', software_version: '1.0', software_type: 'Software' };
  await insert(database, 'software', { ...software, software_client_id: await aClient(database) });
  await database.close();
  const ended = await killed(['vulnerabilities', 'import', path], mariadb, 1000);
  const found = await count(mariadb, 'SELECT COUNT(*) FROM shim_vulnerabilities');
  const told = await count(mariadb, "SELECT COUNT(*) FROM shim_events WHERE event_type = 'vulnerability.found'");
  const result = outcome(`vulnerabilities import, ${lines} lines`, Math.ceil(entries / 100), found, ended);
  unless(result.wrong, told === found, `${told} events of ${found} findings`);
  return result;
}

/** Every hundredth entry is about what a client has. */
function* feed(entries: number): Generator<string> {
  yield '{\n "vulnerabilities": [\n';
  for (let i = 0; i < entries; i++) {
    const cpe = {
      vulnerable: true,
      criteria: `cpe:2.3:a:acme:${i % 100 === 0 ? 'widget' : `other_${i}`}:*:*:*:*:*:*:*:*`,
      versionEndExcluding: '2.0',
      matchCriteriaId: 'x',
    };
    const cve = {
      id: `CVE-2026-${100_000 + i}`,
      descriptions: [{ lang: 'en', value: `Number ${i}` }],
      metrics: { cvssMetricV31: [{ cvssData: { baseScore: 9.8, baseSeverity: 'CRITICAL' } }] },
      configurations: [{ nodes: [{ operator: 'OR', negate: false, cpeMatch: [cpe] }] }],
    };
    yield `${JSON.stringify({ cve }, null, 1)}${i + 1 < entries ? ',' : ''}\n`;
  }
  yield ' ]\n}\n';
}

const killed = (args: string[], { url }: Mariadb, afterMs: number) =>
  killedCommand(args, { DATABASE_URL: url }, { kills: 3, afterMs });

async function count(mariadb: Mariadb, sql: string): Promise<number> {
  const database = mariadb.connect();
  const [row] = await database.rows({ sql, parameters: [] });
  await database.close();
  return Number(row?.[0]);
}

function outcome(fault: string, sent: number, found: number, { code, killed, mostMb, text }: Ended): Outcome {
  const wrong: string[] = [];
  unless(wrong, code === 0, `it ended with ${code}: ${text.slice(-300)}`);
  unless(wrong, found === sent, `${found} of ${sent} are there`);
  unless(wrong, mostMb < MOST_MB, `it held ${mostMb} MB`);
  const note = `killed ${killed} times, ${mostMb} MB at most`;
  return { fault, sent, answered: sent, found, lost: sent - found, back: '', note, wrong };
}
