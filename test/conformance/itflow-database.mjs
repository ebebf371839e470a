// Builds a database shaped like a live ITFlow installation from the facts in ../itflow/*.csv and fills it with
// fixture.json. Usage: node itflow-database.mjs <numbered-rows|client-scoped|user-rbac> <database> <mysql URL or socket path> [--empty]
// Run it from a folder whose node_modules holds mysql2.
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
export const mysql = createRequire(join(process.cwd(), 'package.json'))('mysql2/promise');

const csv = (file) => {
  const [head, ...lines] = readFileSync(join(here, '..', 'itflow', file), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) =>
      m[1].replace(/^"|"$/g, '').replaceAll('""', '"'),
    );
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
};
const groupBy = (rows, key) =>
  rows.reduce((map, row) => map.set(row[key], [...(map.get(row[key]) ?? []), row]), new Map());
const ticks = (name) => `\`${name}\``;

/** CREATE TABLE statements for every table of that generation; foreign keys come last, as ALTER TABLEs. */
export function schemaStatements(generation) {
  const columns = groupBy(csv(`schema-${generation}.csv`), 'table');
  const indexes = groupBy(csv(`indexes-${generation}.csv`), 'table');
  const statements = [];
  for (const [table, list] of columns) {
    const lines = list.map((c) => {
      const nullable = c.nullable === 'YES';
      const fallback =
        c.default === ''
          ? ''
          : ` DEFAULT ${/^(NULL|current_timestamp\(\)|'.*'|-?[\d.]+)$/s.test(c.default) ? c.default : `'${c.default}'`}`;
      return `${ticks(c.column)} ${c.type}${nullable ? ' NULL' : ' NOT NULL'}${fallback}${c.extra ? ` ${c.extra}` : ''}`;
    });
    for (const index of indexes.get(table) ?? []) {
      const on = index.columns.split(' ').map(ticks).join(', ');
      if (index.index === 'PRIMARY') lines.push(`PRIMARY KEY (${on})`);
      else
        lines.push(
          `${index.kind === 'unique' ? 'UNIQUE ' : index.kind === 'FULLTEXT' ? 'FULLTEXT ' : ''}KEY ${ticks(index.index)} (${on})`,
        );
    }
    statements.push(
      `CREATE TABLE ${ticks(table)} (${lines.join(', ')}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci`,
    );
  }
  for (const key of csv(`foreign-keys-${generation}.csv`))
    statements.push(
      `ALTER TABLE ${ticks(key.table)} ADD FOREIGN KEY (${ticks(key.column)}) REFERENCES ${ticks(key.references_table)} (${ticks(key.references_column)}) ON DELETE ${key.on_delete}`,
    );
  return statements;
}

export const fixture = () => JSON.parse(readFileSync(join(here, 'fixture.json'), 'utf8'));

/** The INSERTs of one table's fixture rows, limited to the columns that the table has. */
export const fixtureSql = (connection, table, rows, columns) =>
  rows
    .map((row) => {
      const names = Object.keys(row).filter((name) => columns.includes(name));
      const values = names.map((name) => (row[name] === null ? 'NULL' : connection.escape(String(row[name]))));
      return `INSERT INTO ${ticks(table)} (${names.map(ticks)}) VALUES (${values})`;
    })
    .join(';');

export const connect = (target, database) =>
  mysql.createConnection({
    ...(target.startsWith('/') ? { socketPath: target, user: 'root' } : { uri: target }),
    ...(database ? { database } : {}),
    charset: 'utf8mb4',
    multipleStatements: true,
    typeCast: (field) => field.string(),
  });

export async function createItflowDatabase(target, database, generation, { empty = false } = {}) {
  const connection = await connect(target);
  await connection.query(
    `DROP DATABASE IF EXISTS ${ticks(database)}; CREATE DATABASE ${ticks(database)} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci; USE ${ticks(database)}`,
  );
  await connection.query("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'; SET foreign_key_checks = 0");
  for (const statement of schemaStatements(generation)) await connection.query(statement);
  if (!empty) {
    const columns = groupBy(
      (
        await connection.query(
          `SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema = ${connection.escape(database)}`,
        )
      )[0],
      't',
    );
    for (const [table, rows] of Object.entries(fixture()))
      if (rows.length && columns.has(table))
        await connection.query(
          fixtureSql(
            connection,
            table,
            rows,
            columns.get(table).map((r) => r.c),
          ),
        );
  }
  await connection.end();
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [generation, database, target, flag] = process.argv.slice(2);
  if (!target)
    throw new Error(
      'usage: node itflow-database.mjs <numbered-rows|client-scoped|user-rbac> <database> <mysql URL or socket path> [--empty]',
    );
  await createItflowDatabase(target, database, generation, { empty: flag === '--empty' });
  console.log(
    `created ${database}, shaped like a ${generation} ITFlow${flag === '--empty' ? '' : ', with the fixture'}`,
  );
}
