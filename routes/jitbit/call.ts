import { typedValues } from '../../src/core/columns/typed.ts';
import type { Context } from '../../src/core/context.ts';
import { execute, together } from '../../src/core/execute.ts';
import { type Input, NOTHING } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Condition, Query } from '../../src/core/read/query.ts';
import { type Result, recordsOf } from '../../src/core/result.ts';
import type { Upload } from '../../src/core/uploads.ts';
import type { Value } from '../../src/database/database.ts';
import type { Zone } from '../../src/database/zone.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import type { Cursors } from './cursors.ts';

export type Row = Readonly<Record<string, Value>>;

interface Parts {
  context: Context;
  operations: ReadonlyMap<string, Operation>;
  zone: Zone;
  cursors: Cursors;
  /** Where callers find this door: `https://host/helpdesk`. */
  base: string;
  files: readonly Upload[];
  /** Everything that was sent, for what is named by its own id. */
  sent: ReadonlyMap<string, readonly string[]>;
}

interface WriteInput extends Partial<Pick<Input, 'id' | 'clientId' | 'upload'>> {
  values?: Readonly<Record<string, unknown>>;
}

/** One request, and all that a method needs to answer it. Everything goes through `execute`. */
export class Call {
  readonly #parts: Parts;
  readonly context: Context;
  readonly zone: Zone;
  readonly cursors: Cursors;
  readonly base: string;
  readonly files: readonly Upload[];
  readonly sent: ReadonlyMap<string, readonly string[]>;

  constructor(parts: Parts) {
    this.#parts = parts;
    ({ context: this.context, zone: this.zone, cursors: this.cursors } = parts);
    ({ base: this.base, files: this.files, sent: this.sent } = parts);
  }

  /** The same for what was sent otherwise. */
  with = (sent: ReadonlyMap<string, readonly string[]>): Call => new Call({ ...this.#parts, sent });

  get caller() {
    return this.context.caller;
  }

  operation(name: string): Operation {
    const operation = this.#parts.operations.get(name);
    if (!operation) throw new ApiError('input_invalid', 'The database has no table for this');
    return operation;
  }

  async run(name: string, { id = 0, clientId, values = {}, upload }: WriteInput): Promise<Result> {
    const operation = this.operation(name);
    const input = { ...NOTHING, id, clientId, values: typedValues(operation.fields, values), upload };
    return execute(this.context, operation, input);
  }

  /** A write that may find everything as it should be. */
  async set(name: string, input: WriteInput): Promise<void> {
    await this.run(name, input).catch((error) => {
      if (!(error instanceof ApiError) || error.code !== 'record_unchanged') throw error;
    });
  }

  async create(name: string, input: WriteInput): Promise<number> {
    const result = await this.run(`${name}/create`, input);
    if (result.kind !== 'created') throw new Error(`${name}/create gave ${result.kind}`);
    return result.id;
  }

  async data<T>(name: string, values: Readonly<Record<string, unknown>>): Promise<readonly T[]> {
    const result = await this.run(name, { values });
    return result.kind === 'data' ? (result.data as readonly T[]) : [];
  }

  async rows(module: string, where: readonly Condition[], query: Omit<Query, 'where'> = {}): Promise<Row[]> {
    const result = await execute(this.context, this.operation(`${module}/read`), {
      ...NOTHING,
      query: { ...query, where },
    });
    return result.kind === 'rows' ? recordsOf(result) : [];
  }

  /** Records with those that belong to them, by the names of the relations. */
  async related(
    module: string,
    where: readonly Condition[],
    include: readonly string[],
    query: Omit<Query, 'where'> = {},
  ) {
    const input = { ...NOTHING, query: { ...query, where, include } };
    const result = await execute(this.context, this.operation(`${module}/read`), input);
    if (result.kind !== 'rows') return [];
    const records = recordsOf(result);
    return result.rows.map((row, i) => {
      const others = (result.included ?? []).map(({ name, columns, rowsOf }): [string, Row[]] => [
        name,
        recordsOf({ kind: 'rows', columns, rows: rowsOf(row) }),
      ]);
      return { row: records[i] as Row, related: Object.fromEntries(others) };
    });
  }

  /** Whether the database has this column, and lets us read it. */
  has(module: string, column: string): boolean {
    return this.#parts.operations.get(`${module}/read`)?.prepared.view().indexOf.has(column) ?? false;
  }

  /** Nothing, where the caller may not read such records or the database has none. */
  async rowsIfAllowed(module: string, where: readonly Condition[], query: Omit<Query, 'where'> = {}): Promise<Row[]> {
    if (!this.#parts.operations.has(`${module}/read`)) return [];
    return this.rows(module, where, query).catch((error) => {
      if (error instanceof ApiError && error.code === 'forbidden') return [];
      throw error;
    });
  }

  async total(module: string, where: readonly Condition[]): Promise<number> {
    const query = { where, total: true, page: { limit: 0, offset: 0 } };
    const result = await execute(this.context, this.operation(`${module}/read`), { ...NOTHING, query });
    return result.kind === 'rows' ? (result.total ?? 0) : 0;
  }

  /** The record with this id; refuses when it does not exist for the caller. */
  async one(module: string, id: number): Promise<Row> {
    const { prepared } = this.operation(`${module}/read`);
    const [row] = await this.rows(module, [{ column: prepared.module.id, op: 'eq', value: id }], { single: true });
    if (!row) throw new ApiError('record_unknown', `There is no ${prepared.module.singular} ${id}`);
    return row;
  }

  /** Several writes as one, which counts as this operation with this input. */
  async together<R extends Result>(name: string, input: WriteInput, work: (call: Call) => Promise<R>): Promise<R> {
    const operation = this.operation(name);
    const { id = 0, clientId, values = {} } = input;
    const all = { ...NOTHING, id, clientId, values: typedValues(operation.fields, values) };
    return together(this.context, operation, all, (context) => work(new Call({ ...this.#parts, context })));
  }
}
