// Replays recorded exchanges against a running server and says where it differs. Rules: README.md beside this file.
// Usage (from a folder whose node_modules holds mysql2):
//   node replay.mjs --url http://127.0.0.1:8080 --mysql <URL or socket path> --database NAME --cases FILE.jsonl
//        [--only REGEX] [--deviations FILE.json --generation NAME] [--show N] [--json OUT.json] [--settle MS] [--as-recorded]
// The database must be one made by itflow-database.mjs (the server attached to it, rate limit off); it is reset before
// every case, so point it at nothing else. MariaDB only: changed tables are found through userstat.
// --as-recorded: judge the PHP server itself (no complete envelope asked, faults as recorded).
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { connect, fixture, fixtureSql } from './itflow-database.mjs';

const args = process.argv.slice(2);
const option = (name) => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? undefined : args[i + 1];
};
const base = new URL(option('url')),
  database = option('database'),
  settle = Number(option('settle') ?? 1200),
  show = Number(option('show') ?? 40);
const asRecorded = args.includes('--as-recorded');
const only = option('only') && new RegExp(option('only'));
const generation = option('generation') ?? /([a-z-]+)\.jsonl$/.exec(option('cases'))?.[1];
const deviations = option('deviations')
  ? JSON.parse(readFileSync(option('deviations'), 'utf8'))
      .filter((d) => !d.generations || d.generations.includes(generation))
      .map((d) => ({ ...d, match: new RegExp(d.match) }))
  : [];
const cases = readFileSync(option('cases'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((c) => !only || only.test(c.name));

// ---------------------------------------------------------------- database
const db = await connect(option('mysql'), database);
const rowsOf = async (sql) => (await db.query(sql))[0];
await db.query("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'; SET foreign_key_checks = 0; SET GLOBAL userstat = 1");
const schema = (
  await rowsOf(
    `SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = ${db.escape(database)} ORDER BY ordinal_position`,
  )
).reduce((map, { t, c }) => map.set(t, [...(map.get(t) ?? []), c]), new Map());
const children = (
  await rowsOf(
    `SELECT table_name AS t, referenced_table_name AS p FROM information_schema.key_column_usage WHERE table_schema = ${db.escape(database)} AND referenced_table_name IS NOT NULL`,
  )
).reduce((map, { t, p }) => map.set(p, [...(map.get(p) ?? []), t]), new Map());
const seed = fixture();
const own = (table) => !seed[table] && !recordedTables.has(table); // the server's own tables are its own business
const recordedTables = new Set(cases.flatMap((c) => c.after.map((a) => a.table)));
const reload = async (tables) => {
  for (const table of tables) {
    if (own(table)) continue;
    await db.query(`TRUNCATE TABLE \`${table}\``);
    if (seed[table]?.length) await db.query(fixtureSql(db, table, seed[table], schema.get(table)));
  }
  await db.query('FLUSH TABLE_STATISTICS');
};
const changedTables = async () => {
  const changed = new Set(
    (
      await rowsOf(
        `SELECT table_name AS t FROM information_schema.table_statistics WHERE table_schema = ${db.escape(database)} AND rows_changed > 0`,
      )
    ).map((r) => r.t),
  );
  for (const table of changed) for (const child of children.get(table) ?? []) changed.add(child);
  return changed;
};
const snapshot = async (table) =>
  (await rowsOf(`SELECT * FROM \`${table}\``))
    .map((row) => JSON.stringify(row))
    .sort()
    .join('\n');
const pristine = new Map();

// ---------------------------------------------------------------- requests
const send = (step) =>
  new Promise((resolve) => {
    const body =
      step.rawBody !== undefined
        ? Buffer.from(step.rawBody, step.rawBodyEncoding ?? 'utf8')
        : step.json !== undefined
          ? Buffer.from(JSON.stringify(step.json))
          : null;
    const headers = {
      'User-Agent': 'itflow-conformance/1.0',
      ...(step.json !== undefined ? { 'Content-Type': 'application/json' } : {}),
      ...(body ? { 'Content-Length': body.length } : {}),
      Connection: 'close',
      ...(step.headers ?? {}),
    };
    for (const name of Object.keys(headers)) if (headers[name] === null) delete headers[name];
    const query =
      step.rawQuery ??
      Object.entries(step.query ?? {})
        .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
        .join('&');
    const request = http.request(
      {
        host: base.hostname,
        port: base.port,
        method: step.method,
        path: step.path + (query ? `?${query}` : ''),
        headers,
        agent: false,
        timeout: 20_000,
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          let json;
          try {
            json = JSON.parse(text);
          } catch {
            json = undefined;
          }
          resolve({ status: response.statusCode, headers: response.headers, text, json });
        });
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer in 20 s')));
    request.on('error', (error) => resolve({ status: 0, headers: {}, text: String(error), json: undefined }));
    if (body) request.write(body);
    request.end();
  });

// ---------------------------------------------------------------- judging
// What a message must contain, whatever its wording: the words that scripts in the wild match on.
const phrases = {
  '~no-resource': /no resource/i,
  '~update-failed': /no rows changed/i,
  '~authentication-failed': /authentication failed/i,
};
const isFault = (response) => response.status >= 500;
const isInclude = (step) => step.response.kind === 'empty' && step.response.status === 200;
const isFunctionPath = (step) => /^\/+api\/+v1\/+[a-z_]+\/+[a-z_]+\.php$/.test(step.path);
const isIncludePath = (step) =>
  /_output\.php|_model\.php|\/(require|validate|enforce)_[a-z_]*\.php|readme\.php/.test(step.path);
const isPage = (response) => response.kind === 'html';

// PHP turns NULL texts into '' on every update; a server that leaves them NULL is as good (not in the answer of a first step).
const sameValue = (want, got, pointer) =>
  want && typeof want === 'object' && want.$text
    ? typeof got === 'string' && got !== ''
    : (want === '' && got === null && !pointer.startsWith('/steps/0/')) || JSON.stringify(want) === JSON.stringify(got);

function compare(want, got, pointer, volatile, say) {
  if (volatile.has(pointer)) {
    if (got === undefined) say(`${pointer}: missing`);
    return;
  }
  if (Array.isArray(want)) {
    if (!Array.isArray(got)) return say(`${pointer}: want a list, got ${JSON.stringify(got)?.slice(0, 80)}`);
    if (want.length !== got.length) return say(`${pointer}: want ${want.length} entries, got ${got.length}`);
    want.forEach((item, i) => {
      compare(item, got[i], `${pointer}/${i}`, volatile, say);
    });
  } else if (want && typeof want === 'object' && !want.$text) {
    if (!got || typeof got !== 'object')
      return say(`${pointer}: want an object, got ${JSON.stringify(got)?.slice(0, 80)}`);
    for (const key of Object.keys(want))
      compare(want[key], got[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, volatile, say);
  } else if (!sameValue(want, got, pointer))
    say(`${pointer}: want ${JSON.stringify(want)?.slice(0, 120)}, got ${JSON.stringify(got)?.slice(0, 120)}`);
}

function judgeEnvelope(got, say) {
  const e = got.json;
  if (!e || typeof e !== 'object' || Array.isArray(e))
    return say(`no JSON envelope (${got.status}): ${got.text.slice(0, 100)}`);
  if (!['True', 'False'].includes(e.success)) say(`success is ${JSON.stringify(e.success)}`);
  if (e.success === 'False' && (typeof e.message !== 'string' || e.message === ''))
    say('success False without a message');
  if (!('message' in e) || !('count' in e) || !Array.isArray(e.data))
    say(`envelope lacks one of message, count, data: ${Object.keys(e)}`);
}

function judgeStep(step, got, i, volatile, say) {
  const want = step.response;
  if (got.status === 0) return say(`step ${i}: ${got.text}`);
  if (!asRecorded) {
    if (got.status >= 500) return say(`step ${i}: answered ${got.status}`);
    if (step.method === 'HEAD')
      return [200, 401, 405].includes(got.status) || say(`step ${i}: HEAD answered ${got.status}`);
    if (step.method === 'OPTIONS')
      return [200, 204, 405].includes(got.status) || say(`step ${i}: OPTIONS answered ${got.status}`);
    judgeEnvelope(got, (text) => say(`step ${i}: ${text}`));
    if (isFault(want))
      return got.json?.success === 'False'
        ? undefined
        : say(
            `step ${i}: PHP broke here (500); want a refusal (or declare why it should work), got ${got.status} ${got.json?.success}`,
          );
    if (isIncludePath(step))
      return [401, 403, 404, 405].includes(got.status) || say(`step ${i}: want 404, got ${got.status}`);
    if (isPage(want) && isFunctionPath(step)) return; // a function that PHP lacks: ours may have it
    if (isPage(want)) return got.status === 404 || say(`step ${i}: want 404, got ${got.status}`);
    if (isInclude(step)) return; // PHP could not encode its own answer
    if (got.status === 405 && !got.headers.allow) say(`step ${i}: 405 without Allow`);
  }
  if (got.status !== want.status)
    return say(`step ${i}: want status ${want.status}, got ${got.status} ${got.text.slice(0, 120)}`);
  if (!want.body || !got.json) return;
  const { message, ...rest } = want.body;
  compare(rest, got.json, `/steps/${i}/response/body`, volatile, say);
  if (message && !asRecorded && phrases[message] && !phrases[message].test(got.json.message))
    say(`step ${i}: message lacks ${phrases[message]}: ${JSON.stringify(got.json.message)}`);
}

async function judgeAfter(c, volatile, faulted, say, sayAudit) {
  const changed = await changedTables();
  // One step that broke PHP must leave nothing behind; among several, what it left behind says nothing about ours.
  const writesNothing = faulted && !asRecorded;
  const expected = new Map(c.after.map((a, i) => [a.table, { ...a, i }]));
  if (writesNothing && c.steps.length > 1) return changed;
  if (!writesNothing)
    for (const { table, sql, rows, i } of expected.values()) {
      const got = await rowsOf(sql);
      if (table === 'logs') {
        const left = (await rowsOf('SELECT log_type, log_action, log_client_id FROM logs')).map((r) =>
          JSON.stringify(r),
        );
        for (const r of rows) {
          const at = left.indexOf(
            JSON.stringify({ log_type: r.log_type, log_action: r.log_action, log_client_id: r.log_client_id }),
          );
          if (at < 0) sayAudit(`no log row ${r.log_type}/${r.log_action}/${r.log_client_id}`);
          else left.splice(at, 1);
        }
      } else compare(rows, got, `/after/${i}/rows`, volatile, (text) => say(`${table} ${text}`));
    }
  for (const table of changed) {
    if (own(table) || table === 'logs' || (!writesNothing && expected.has(table))) continue;
    if (!pristine.has(table)) throw new Error(`no snapshot of ${table}`);
    if (!c.setup && (await snapshot(table)) !== pristine.get(table))
      say(`writes to ${table}, which the recording left alone`);
  }
  return changed;
}

// ---------------------------------------------------------------- run
await reload(schema.keys());
for (const table of schema.keys()) if (!own(table)) pristine.set(table, await snapshot(table));
const result = { cases: cases.length, same: 0, deviating: 0, differing: 0, audit: 0, needless: [], differences: [] };
let dirty = new Set();
for (const c of cases) {
  await reload(dirty);
  for (const sql of c.setup ?? []) await db.query(sql);
  if (c.setup && settle && !asRecorded) await new Promise((r) => setTimeout(r, settle));
  const volatile = new Set(c.volatile ?? []),
    said = [],
    audit = [];
  const deviation = deviations.find((d) => d.match.test(c.name));
  const answers = [];
  for (const step of c.steps) answers.push(await send(step));
  c.steps.forEach((step, i) => {
    judgeStep(step, answers[i], i, volatile, (text) => said.push(text));
  });
  const faulted = c.steps.some((step) => isFault(step.response));
  dirty = new Set([
    ...(await judgeAfter(
      c,
      volatile,
      faulted,
      (text) => said.push(text),
      (text) => audit.push(text),
    )),
    ...(c.setup ? await changedTables() : []),
  ]);
  if (audit.length) result.audit++;
  if (deviation && !said.length) {
    result.same++;
    result.needless.push(c.name);
  } else if (deviation) {
    // A declared deviation still has to be a clean answer.
    const unclean = [];
    answers.forEach((a, i) => {
      if (a.status === 0 || a.status >= 500) unclean.push(`step ${i}: ${a.status}`);
      else if (!['HEAD', 'OPTIONS'].includes(c.steps[i].method)) judgeEnvelope(a, (t) => unclean.push(t));
    });
    if (unclean.length) {
      result.differing++;
      result.differences.push({ name: c.name, said: unclean.map((t) => `deviation, but: ${t}`) });
    } else result.deviating++;
  } else if (said.length) {
    result.differing++;
    result.differences.push({ name: c.name, said });
  } else result.same++;
  if (audit.length) result.differences.push({ name: c.name, audit });
}
await reload(dirty);
await db.end();
if (option('json')) writeFileSync(option('json'), JSON.stringify(result, null, 1));
for (const d of result.differences.slice(0, show))
  console.log(`- ${d.name}: ${(d.said ?? d.audit).slice(0, 3).join(' | ')}`);
if (result.needless.length)
  console.log(`declared, but the same (${result.needless.length}): ${result.needless.slice(0, 8).join(', ')}`);
console.log(
  `${result.same} same, ${result.deviating} deviate as declared, ${result.differing} differ, of ${result.cases} (${result.audit} lack an audit row)`,
);
process.exit(result.differing ? 1 : 0);
