import type { AnyModule } from '../core/module.ts';
import { operationsOf } from '../core/operation.ts';
import type { Database } from '../database/database.ts';
import { fromDatabase } from '../database/errors.ts';
import { readSchema, type Schema } from '../database/schema.ts';
import { readAttachment } from './attachment.ts';
import { missingIndexes } from './indexes.ts';
import { type Right, rightsOf } from './rights.ts';

/** One line of the doctor's. `wrong`: something would not work; `note`: it would, and somebody may want to know. */
export interface Finding {
  kind: 'fine' | 'note' | 'wrong';
  text: string;
}

const fine = (text: string): Finding => ({ kind: 'fine', text });
const note = (text: string): Finding => ({ kind: 'note', text });
const wrong = (text: string): Finding => ({ kind: 'wrong', text });

/** Looks a database over as the server would use it. Changes nothing. */
export async function examine(database: Database, modules: readonly AnyModule[]): Promise<Finding[]> {
  const schema = await readSchema(database);
  return [
    ...(await examineShape(database, schema, modules)),
    ...(await examineRights(database, schema, modules)),
    ...(await examineSession(database)),
    ...(await examineCharset(database)),
    ...(schema.tables.has('api_keys') ? await examineKeys(database, schema) : []),
    ...(await examineIndexes(database, schema)),
  ];
}

async function examineShape(database: Database, schema: Schema, modules: readonly AnyModule[]): Promise<Finding[]> {
  const lacking = ['settings', 'clients', 'api_keys', 'logs'].filter((table) => !schema.tables.has(table));
  if (lacking.length > 0)
    return [wrong(`Not an ITFlow's database, or one that is hidden from this user: no ${lacking.join(', ')}`)];
  const {
    generation,
    version,
    modules: served,
    missingModules,
    missingColumns,
  } = await readAttachment(database, schema, modules);
  return [
    fine(`${generation}, database version ${version || 'unknown'}`),
    fine(`Would serve ${served.join(', ')}`),
    ...(missingModules.length > 0 ? [note(`Answers 404, for there is no table: ${missingModules.join(', ')}`)] : []),
    ...(missingColumns.length > 0 ? [note(`Left out, for there is no column: ${missingColumns.join(', ')}`)] : []),
  ];
}

/** Tries every kind of statement on no row at all. */
async function examineRights(database: Database, schema: Schema, modules: readonly AnyModule[]): Promise<Finding[]> {
  const probes = [...operationsOf(modules, schema).values()].flatMap((operation) => {
    const module = modules.find(({ name }) => name === operation.moduleName);
    return module ? rightsOf(operation, module) : [];
  });
  const lacking = new Map<string, Set<string>>();
  for (const { right, table, sql } of [...probes, ...BESIDE]) {
    const known = lacking.get(table) ?? new Set();
    if (!known.has(right) && (await isRefused(database, sql))) lacking.set(table, known.add(right));
  }
  const list = [...lacking].map(([table, rights]) => `${[...rights].join(', ')} on ${table}`).join('; ');
  return [
    list ? wrong(`The database user lacks ${list}`) : fine('The database user has the rights for all of it'),
    ...(schema.tables.has('shim_keys')
      ? []
      : [note('No shim_keys: keys have no limits of their own until the server could CREATE TABLE')]),
    ...(schema.tables.has('shim_idempotency')
      ? []
      : [note('No shim_idempotency: requests with an Idempotency-Key are refused')]),
  ];
}

/** What writes do beside their own table. */
const BESIDE: Right[] = [
  { right: 'INSERT', table: 'logs', sql: 'INSERT INTO logs (log_type) SELECT 1 FROM DUAL WHERE FALSE' },
  {
    right: 'UPDATE',
    table: 'settings',
    sql: 'UPDATE settings SET config_ticket_next_number = config_ticket_next_number WHERE FALSE',
  },
];

/** Any other error is none of rights: an INSERT may lack a column, which is said only to those who may insert. */
const isRefused = (database: Database, sql: string): Promise<boolean> =>
  database.write({ sql, parameters: [] }).then(
    () => false,
    (error) => fromDatabase(error)?.code === 'forbidden',
  );

async function examineSession(database: Database): Promise<Finding[]> {
  const session = await database.first<{
    version: string;
    zone: string;
    now: string;
    minutes: number;
    mode: string;
    skew: number;
  }>({
    sql: `SELECT VERSION() AS version, @@session.time_zone AS zone, NOW() AS now, TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), NOW()) AS minutes,
      @@session.sql_mode AS mode, UNIX_TIMESTAMP() - ? AS skew`,
    parameters: [Math.floor(Date.now() / 1000)],
  });
  if (!session) return [];
  const { version, zone, now, minutes, mode, skew } = session;
  return [
    /maria/i.test(version) ? fine(`Database ${version}`) : note(`Database ${version}: MySQL is untried`),
    fine(
      `The database's time is ${now} (time zone ${zone}, ${minutes} minutes from UTC): every timestamp is stored in that`,
    ),
    ...(Math.abs(skew) > 60
      ? [note(`This machine's clock and the database's are ${Math.abs(Math.round(skew))} seconds apart`)]
      : []),
    /STRICT_TRANS_TABLES/.test(mode) && !/NO_BACKSLASH_ESCAPES/.test(mode)
      ? fine(`sql_mode of our sessions: ${mode}`)
      : wrong(`sql_mode of our sessions is ${mode}: strict and with backslash escapes was asked for`),
  ];
}

async function examineCharset(database: Database): Promise<Finding[]> {
  const rows = await database.rows({
    sql: `SELECT table_name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_collation NOT LIKE 'utf8mb4%'`,
    parameters: [],
  });
  return rows.length > 0
    ? [note(`Not utf8mb4, so not every character can be stored: ${rows.flat().join(', ')}`)]
    : [fine('Every table is utf8mb4')];
}

async function examineKeys(database: Database, schema: Schema): Promise<Finding[]> {
  const byUser = schema.tables.get('api_keys')?.some(({ name }) => name === 'api_key_user_id');
  const keys = await database.all<{ name: string; expires: string; expired: number; soon: number; blocked: number }>({
    sql: `SELECT api_key_name AS name, api_key_expire AS expires, api_key_expire <= NOW() AS expired,
        api_key_expire <= NOW() + INTERVAL 30 DAY AS soon,
        ${byUser ? 'user_id IS NULL OR user_type <> 1 OR user_status <> 1 OR user_archived_at IS NOT NULL' : '0'} AS blocked
      FROM api_keys ${byUser ? 'LEFT JOIN users ON user_id = api_key_user_id' : ''} ORDER BY api_key_id`,
    parameters: [],
  });
  const living = keys.filter(({ expired, blocked }) => !expired && !blocked);
  return [
    living.length > 0
      ? fine(`${living.length} API keys work`)
      : note('No API key works: make one in ITFlow, or with keys create'),
    ...keys.filter(({ expired }) => expired).map(({ name, expires }) => note(`Key ${name} is dead since ${expires}`)),
    ...living.filter(({ soon }) => soon).map(({ name, expires }) => note(`Key ${name} will be dead on ${expires}`)),
    ...keys
      .filter(({ expired, blocked }) => !expired && blocked)
      .map(({ name }) => note(`Key ${name} is refused: it has no active user`)),
  ];
}

async function examineIndexes(database: Database, schema: Schema): Promise<Finding[]> {
  const missing = await missingIndexes(database, schema);
  return missing.length > 0
    ? [note(`${missing.length} indexes would make look-ups faster: npm run shim -- indexes`)]
    : [fine('No index is missing')];
}
