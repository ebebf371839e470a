import { typedValues } from '../../src/core/columns/typed.ts';
import type { Context } from '../../src/core/context.ts';
import { execute, together } from '../../src/core/execute.ts';
import { type Input, NOTHING } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import type { Condition, Query } from '../../src/core/read/query.ts';
import { type Result, type Rows, recordsOf } from '../../src/core/result.ts';
import type { Value } from '../../src/database/database.ts';
import type { Zone } from '../../src/database/zone.ts';
import { ApiError } from '../../src/errors/api-error.ts';

export type Row = Readonly<Record<string, Value>>;

/** A record with those that belong to it, by the names of the relations. One that the caller may not read is not there. */
export interface Whole {
  row: Row;
  related: Readonly<Record<string, readonly Row[]>>;
}

interface Parts {
  context: Context;
  operations: ReadonlyMap<string, Operation>;
  zone: Zone;
}

interface WriteInput extends Partial<Pick<Input, 'id' | 'clientId'>> {
  values?: Readonly<Record<string, unknown>>;
}

/** One request's way to the modules. Everything goes through `execute`. */
export class Call {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get caller() {
    return this.#parts.context.caller;
  }

  get zone() {
    return this.#parts.zone;
  }

  operation(name: string): Operation {
    const operation = this.#parts.operations.get(name);
    if (!operation) throw new ApiError('input_invalid', 'The database has no table for this');
    return operation;
  }

  async run(name: string, input: WriteInput): Promise<Result> {
    const operation = this.operation(name);
    return execute(this.#parts.context, operation, inputOf(operation, input));
  }

  async create(module: string, input: WriteInput): Promise<number> {
    const result = await this.run(`${module}/create`, input);
    if (result.kind !== 'created') throw new Error(`${module}/create gave ${result.kind}`);
    return result.id;
  }

  /** A write that may find everything as it should be. */
  async set(name: string, input: WriteInput): Promise<void> {
    await this.run(name, input).catch((error) => {
      if (!(error instanceof ApiError) || error.code !== 'record_unchanged') throw error;
    });
  }

  async rows(module: string, where: readonly Condition[], query: Omit<Query, 'where'> = {}): Promise<Row[]> {
    return recordsOf(await this.#read(module, { ...query, where }));
  }

  /** Records with their relations, as far as the caller may read those. */
  async wholes(module: string, query: Query): Promise<{ wholes: Whole[]; total: number }> {
    const { prepared } = this.operation(`${module}/read`);
    const include = query.include?.filter((name) => {
      const to = prepared.relations().get(name)?.to.module.name;
      return to !== undefined && this.mayRead(to);
    });
    const result = await this.#read(module, { ...query, include });
    const records = recordsOf(result);
    const wholes = result.rows.map((row, i) => {
      const related = (result.included ?? []).map(({ name, columns, rowsOf }): [string, Row[]] => [
        name,
        recordsOf({ kind: 'rows', columns, rows: rowsOf(row) }),
      ]);
      return { row: records[i] as Row, related: Object.fromEntries(related) };
    });
    return { wholes, total: result.total ?? wholes.length };
  }

  /** Nothing, where the caller may not read such records or the database has none. */
  async rowsIfAllowed(module: string, where: readonly Condition[]): Promise<Row[]> {
    return this.mayRead(module) ? this.rows(module, where) : [];
  }

  mayRead(module: string): boolean {
    const operation = this.#parts.operations.get(`${module}/read`);
    return operation !== undefined && this.caller.may(operation);
  }

  /** Several writes as one, which counts as this operation with this input. */
  async together<R extends Result>(name: string, input: WriteInput, work: (call: Call) => Promise<R>): Promise<R> {
    const operation = this.operation(name);
    const work1 = (context: Context) => work(new Call({ ...this.#parts, context }));
    return together(this.#parts.context, operation, inputOf(operation, input), work1);
  }

  async #read(module: string, query: Query): Promise<Rows> {
    const result = await execute(this.#parts.context, this.operation(`${module}/read`), { ...NOTHING, query });
    if (result.kind !== 'rows') throw new Error(`${module}/read gave ${result.kind}`);
    return result;
  }
}

const inputOf = (operation: Operation, { id = 0, clientId, values = {} }: WriteInput): Input => ({
  ...NOTHING,
  id,
  clientId,
  values: typedValues(operation.fields, values),
});
