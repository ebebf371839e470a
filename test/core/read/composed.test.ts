import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnyModule } from '../../../src/core/module.ts';
import type { TableName } from '../../../src/core/shape.ts';
import { isSecretColumn } from '../../../src/errors/secret-names.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow, aRowPointedAt, parentsOf } from '../../support/builders.ts';
import { samples } from '../../support/thorough.ts';

/** Reads that find rows without a decrypt password. */
const readable = modules.filter(
  ({ functions, permission }) => functions.includes('read') && permission !== 'credential',
);
const FILTERS_A_MODULE = samples(6, 25);
const ROWS = 6;
const WORDS = ['alpha', 'Beta', 'gamma delta', '50% off', 'a_b', "o'neil", 'x'];
const MARKER = 'of-the-other-client';

type Kind = 'text' | 'integer' | 'decimal' | 'day' | 'moment';
type RowText = Record<string, string | null>;

const KINDS: Record<string, Kind> = {
  varchar: 'text',
  text: 'text',
  mediumtext: 'text',
  longtext: 'text',
  int: 'integer',
  tinyint: 'integer',
  decimal: 'decimal',
  date: 'day',
  datetime: 'moment',
};
const VALUES: Record<Kind, readonly string[]> = {
  text: WORDS,
  integer: ['0', '1', '2', '7'],
  decimal: ['0.00', '1.50', '12.00'],
  day: ['2026-01-31', '2026-02-28', '2025-12-01'],
  moment: ['2026-01-31 10:11:12', '2026-01-31 00:00:00', '2025-12-01 23:59:59'],
};

/** What a filter must find, by hand. */
const BY_HAND: Record<string, (value: string, given: readonly string[], kind: Kind) => boolean> = {
  eq: (value, [a = ''], kind) => order(value, a, kind) === 0,
  lt: (value, [a = ''], kind) => order(value, a, kind) < 0,
  le: (value, [a = ''], kind) => order(value, a, kind) <= 0,
  gt: (value, [a = ''], kind) => order(value, a, kind) > 0,
  ge: (value, [a = ''], kind) => order(value, a, kind) >= 0,
  in: (value, given, kind) => given.some((one) => order(value, one, kind) === 0),
  between: (value, [a = '', b = ''], kind) => order(value, a, kind) >= 0 && order(value, b, kind) <= 0,
  contains: (value, [a = '']) => value.toLowerCase().includes(a.toLowerCase()),
  starts: (value, [a = '']) => value.toLowerCase().startsWith(a.toLowerCase()),
};

function order(a: string, b: string, kind: Kind): number {
  if (kind === 'integer' || kind === 'decimal') return Number(a) - Number(b);
  // As the collation does: an underscore stands behind the letters.
  const [x, y] = [a.toUpperCase(), b.toUpperCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function isFound(row: RowText, { column, op, given, kind }: Filter): boolean {
  const value = row[column];
  if (op === 'null') return (value === null) === (given[0] === '1');
  if (op === 'ne') return value === null || order(String(value), given[0] as string, kind) !== 0;
  return value !== null && (BY_HAND[op]?.(String(value), given, kind) ?? false);
}

interface Filter {
  column: string;
  op: string;
  given: string[];
  kind: Kind;
}

const queryOf = ({ column, op, given }: Filter, at = 'filter') =>
  given.length > 1
    ? given.map((one) => [`${at}[${column}][${op}][]`, one] as [string, string])
    : [[`${at}[${column}]${op === 'eq' ? '' : `[${op}]`}`, given[0] as string] as [string, string]];

let parents = 700_000;

describe('a query that a caller puts together', () => {
  const test = testApp();

  for (const module of readable)
    it(`${module.name}: filter, search, sort and pages say what the same by hand says over all rows`, async function () {
      this.timeout(60_000);
      const { name, id } = module;
      const kinds = await kindsOf(module.table);
      const [own, other] = [await aClient(test.database), await aClient(test.database, { client_name: MARKER })];
      for (let i = 0; i < ROWS; i++) await aRandomRow(module, own, kinds);
      await aRowOf(module, other, {}, MARKER);
      const isCompanys = 'company' in module.scope || 'everybody' in module.scope;
      const key = await test.key(isCompanys ? {} : { api_key_client_id: own });
      const read = async (query: [string, string][]) => {
        const { status, body } = await test
          .get(`${name}/read`, { api_key: key })
          .query(new URLSearchParams([['limit', '400'], ['include_archived', '1'], ...query]).toString());
        assert.equal(status, 200, JSON.stringify([query, body]));
        return body;
      };
      const all: RowText[] = (await read([['search', '']])).data;
      assert.ok('self' in module.scope ? all.length === 1 : all.length >= ROWS);
      const ids = (rows: readonly RowText[]) => rows.map((row) => row[id]);
      const columns = [...kinds.keys()].filter((column) => !isSecretColumn(column) && column in (all[0] as RowText));

      for (const filter of fc.sample(filters(columns, kinds), FILTERS_A_MODULE)) {
        const { data } = await read(queryOf(filter));
        assert.deepEqual(ids(data), ids(all.filter((row) => isFound(row, filter))), JSON.stringify(filter));
      }
      for (const [a, b, c] of fc.sample(fc.tuple(...[1, 2, 3].map(() => filters(columns, kinds))), 5)) {
        const [first, second, third] = [a as Filter, b as Filter, c as Filter];
        const { data } = await read([
          ...queryOf(first),
          ...queryOf(second, 'filter[or][0]'),
          ...queryOf(third, 'filter[or][1]'),
        ]);
        const wanted = all.filter((row) => isFound(row, first) && (isFound(row, second) || isFound(row, third)));
        assert.deepEqual(ids(data), ids(wanted), JSON.stringify([first, second, third]));
      }

      const textColumns = (await columnsOf("data_type IN ('varchar', 'char') OR data_type LIKE '%text'")).filter(
        (column) => !isSecretColumn(column),
      );
      for (const text of ['alpha', 'bet', 'gamma x', '% off', '_', "o'n", MARKER, 'alpha nowhere']) {
        const holds = (row: RowText, word: string) =>
          textColumns.some((column) => row[column]?.toLowerCase().includes(word));
        const { data } = await read([['search', text]]);
        assert.deepEqual(ids(data), ids(all.filter((row) => text.split(' ').every((word) => holds(row, word)))), text);
      }

      for (const [column] of fc.sample(fc.tuple(fc.constantFrom(...sortable(columns, kinds))), 4)) {
        const sort = `-${column}`;
        const whole: RowText[] = (await read([['sort', sort]])).data;
        assert.equal(whole.length, all.length);
        const paged: RowText[] = [];
        for (let token: string | undefined = ''; token !== undefined; ) {
          const { data, next_page_token } = await read([
            ['sort', sort],
            ['limit', '2'],
            ['page_token', token],
          ]);
          paged.push(...data);
          token = next_page_token;
        }
        assert.deepEqual(paged, whole, sort);
        const kind = kinds.get(column) as Kind;
        for (const [i, row] of whole.slice(1).entries()) {
          const [before, after] = [whole[i]?.[column] ?? null, row[column] ?? null];
          assert.ok(
            after === null || (before !== null && order(before, after, kind) >= 0),
            `${sort}: ${before}, ${after}`,
          );
        }
      }
      if (!isCompanys) assert.ok(!JSON.stringify(all).includes(MARKER));
    });

  async function columnsOf(condition: string): Promise<string[]> {
    const sql = `SELECT DISTINCT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND (${condition})`;
    return (await test.database.rows({ sql, parameters: [] })).map(([name]) => String(name));
  }

  async function kindsOf(table: string): Promise<Map<string, Kind>> {
    const sql = `SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?
        AND COALESCE(character_maximum_length, 100) >= ${MARKER.length}`;
    const rows = await test.database.rows({ sql, parameters: [table] });
    return new Map(
      rows.flatMap(([name, type]) => {
        const kind = KINDS[String(type)];
        return kind ? [[String(name), kind] as const] : [];
      }),
    );
  }

  async function aRandomRow(module: AnyModule, clientId: number, kinds: ReadonlyMap<string, Kind>): Promise<void> {
    const parents = (await parentsOf(test.database, module.table)).map(([column]) => column);
    const columns = [...kinds].filter(
      ([column]) => column !== module.id && !column.endsWith('client_id') && !parents.includes(column),
    );
    const drawn = () =>
      columns.flatMap(([column, kind]) => {
        const [value] = fc.sample(fc.constantFrom(...VALUES[kind]), 1);
        return Math.random() < 0.8 ? [[column, value] as const] : [];
      });
    // Some tables take no two rows that are alike.
    const insert = (): Promise<unknown> =>
      aRowOf(module, clientId, Object.fromEntries(drawn())).catch((error) =>
        error.code === 'ER_DUP_ENTRY' ? insert() : Promise.reject(error),
      );
    await insert();
  }

  /** A row of a module for a client; what it hangs on belongs to the same client. */
  async function aRowOf(module: AnyModule, clientId: number, values: object, text = 'x') {
    const { table, scope } = module;
    if ('self' in scope) return;
    const given = { ...values };
    if ('column' in scope) Object.assign(given, { [scope.column]: clientId });
    if ('through' in scope && scope.key === module.id)
      return aRowPointedAt(test.database, module, { [scope.through.column]: clientId }, text, values);
    if ('through' in scope) {
      // What it goes by need not be the parent's own id.
      const parent = ++parents;
      await aRow(test.database, scope.through.table as TableName, text, {
        [scope.through.column]: clientId,
        [scope.through.id]: parent,
      });
      Object.assign(given, { [scope.key]: parent });
    }
    await aRow(test.database, table, text, given);
  }
});

const sortable = (columns: readonly string[], kinds: ReadonlyMap<string, Kind>) =>
  columns.filter((column) => kinds.get(column) !== 'text' || /_(name|type|status)$/.test(column));

function filters(columns: readonly string[], kinds: ReadonlyMap<string, Kind>): fc.Arbitrary<Filter> {
  return fc.constantFrom(...columns).chain((column) => {
    const kind = kinds.get(column) as Kind;
    const value = fc.constantFrom(...VALUES[kind]);
    const one = fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge', ...(kind === 'text' ? ['contains', 'starts'] : []));
    return fc
      .oneof(
        fc.record({ op: one, given: fc.tuple(value) }),
        fc.record({ op: fc.constant('null'), given: fc.tuple(fc.constantFrom('0', '1')) }),
        fc.record({ op: fc.constantFrom('in', 'between'), given: fc.tuple(value, value) }),
      )
      .map(({ op, given }) => ({ column, kind, op, given }));
  });
}
