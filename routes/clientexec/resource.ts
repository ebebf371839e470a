import type { z } from 'zod';
import { ApiError } from '../../src/errors/api-error.ts';
import { didYouMean } from '../../src/errors/suggest.ts';
import type { Call, Row, Whole } from './call.ts';
import { text } from './types.ts';

/** What a request says, by the names of the resource. */
export type Sent = Readonly<Record<string, unknown>>;
/** What was sent, each of its type. */
export type Typed = Record<string, unknown>;

/** What may be sent: its type, and the column that it is kept in. Without one, the resource's `before` or `after` keeps it. */
export interface Field {
  type: z.ZodType;
  column?: string;
  /** Other columns that `before` or `after` write it to: a refusal of those speaks of this field. */
  alsoIn?: readonly string[];
  /** ClientExec's value as ITFlow has it. */
  to?(value: never): unknown;
}

/** What a write is made of besides its own columns. */
export interface Plan {
  clientId?: number;
  values?: Typed;
}

/** One resource of ClientExec: which module it is, and how its names are called there. The handlers know no more. */
export interface Resource {
  name: string;
  module: string;
  summary: string;
  fields: Readonly<Record<string, Field>>;
  /** What a create cannot do without. */
  required: readonly string[];
  /** Custom fields are sent as `id_<number>`. */
  hasCustomFields?: true;
  /** What narrows a list. */
  filters: Readonly<Record<string, string>>;
  /** Relations that the answers are made of, and those that only the answer with one record has. */
  include: readonly string[];
  includeInOne?: readonly string[];
  join?: string;
  /** Of a create (no `whole`) or an update: whose it is, and columns that are not simply what was sent. */
  before?(call: Call, sent: Typed, row?: Row): Promise<Plan>;
  /** What is written beside the record, in the same transaction. */
  after?(call: Call, id: number, sent: Typed, isNew: boolean): Promise<void>;
  /** Records as lists have them. */
  shown(call: Call, wholes: readonly Whole[]): Promise<object[]>;
  /** The answer with one record. Its verdict (`success` and such) is the resource's own where ClientExec's is. */
  one(call: Call, whole: Whole): Promise<object>;
  /** The id of a new one in the answer, where ClientExec tells it by a name of its own. */
  idOfNew: string;
}

/** Gives what was sent its types. Refuses by ClientExec's own names. */
export function typed({ fields, hasCustomFields }: Resource, sent: Sent): Typed {
  const values: Typed = {};
  for (const [name, value] of Object.entries(sent)) {
    if (hasCustomFields && CUSTOM.test(name)) {
      values[name] = parseAs(text(), name, value);
      continue;
    }
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field)
      throw new ApiError('input_invalid', `${name}: there is no such field${didYouMean(name, Object.keys(fields))}`);
    values[name] = parseAs(field.type, name, value);
  }
  return values;
}

export const CUSTOM = /^id_(\d{1,9})$/;

export function parseAs(type: z.ZodType, name: string, value: unknown): unknown {
  const { error, data } = type.safeParse(value);
  if (error) throw new ApiError('input_invalid', `${name}: ${error.issues[0]?.message}`);
  return data;
}

/** The columns of what was sent. */
export function columnsIn({ fields }: Resource, sent: Typed): Typed {
  const values: Typed = {};
  for (const [name, value] of Object.entries(sent)) {
    const { column, to } = fields[name] ?? {};
    if (column) values[column] = to ? to(value as never) : value;
  }
  return values;
}
