import { z } from 'zod';
import type { StandardFunction } from '../effects.ts';
import type { CustomFunction, Prepared } from '../module.ts';
import { bulkFields, MOST_RECORDS } from '../write/bulk.ts';
import {
  columnParameters,
  decryptPassword,
  owner,
  PASSWORD,
  type Parameter,
  parameter,
  parameterOf,
  readParameters,
  writeParameters,
} from './parameters.ts';

/**
 * What an operation says of itself. The specification, the explorer, the tables, the clients and the command line are
 * made of this.
 */
export interface Description {
  /** What one record is called. */
  singular: string;
  /** The record's id column. */
  id: string;
  summary: string;
  parameters: readonly Parameter[];
  /** `custom`: records of a shape that only the function itself knows. `file`: its bytes. */
  answer: 'rows' | 'created' | 'changed' | 'custom' | 'file';
  /** The columns of a row, where the answer is rows. */
  columns: readonly string[];
}

const SUMMARIES: Record<StandardFunction, (singular: string, plural: string) => string> = {
  read: (_, plural) => `Reads ${plural}: one that is looked up, or a page of the list`,
  create: (singular) => `Creates a ${singular}`,
  update: (singular) => `Changes what is sent of a ${singular}, and nothing else`,
  delete: (singular) => `Deletes a ${singular} and what hangs on it`,
  archive: (singular) => `Archives a ${singular}`,
  unarchive: (singular) => `Brings an archived ${singular} back`,
};

export function describe(prepared: Prepared, name: StandardFunction): Description {
  const { module } = prepared;
  const summary = SUMMARIES[name](module.singular, module.name.replaceAll('_', ' ')).replace(/\ba (?=[aeio])/, 'an ');
  const reads = name === 'read';
  return {
    singular: module.singular,
    id: module.id,
    summary,
    parameters: merged([
      ...(reads ? readParameters(prepared) : writeParameters(prepared, name)),
      ...decryptPassword(module, name),
    ]),
    answer: reads ? 'rows' : name === 'create' ? 'created' : 'changed',
    columns: reads ? prepared.view(module.listJoin).columns.map((column) => column.name) : [],
  };
}

export function describeCustom(
  prepared: Prepared,
  { summary, fields, required = [], takesColumns, takesFile, answersFile, writes }: CustomFunction,
): Description {
  const { module } = prepared;
  const own = Object.entries(fields).map(([name, column]) => parameterOf(name, column, required.includes(name)));
  const client = writes ? owner(module, 'update') : [];
  const columns = takesColumns ? columnParameters(prepared, 'update') : [];
  const file = takesFile
    ? [parameter('file', z.string(), 'The file: in a form as it is, in JSON in base64.', true)]
    : [];
  const parameters = merged([...file, ...own, ...client, ...columns]);
  const answer = answersFile ? 'file' : 'custom';
  return { singular: module.singular, id: module.id, summary, parameters, answer, columns: [] };
}

/** The same with many records. */
export function describeBulk({ parameters, summary, ...one }: Description, name: string): Description {
  // Sent once: it is the key's, not a record's.
  const ofKey = parameters.filter(({ name: each }) => each === PASSWORD);
  const shape = parameters
    .filter((each) => !ofKey.includes(each))
    .map((each) => [each.name, each.required ? each.type : each.type.optional()]);
  const records = z
    .array(z.looseObject(Object.fromEntries(shape)))
    .min(1)
    .max(MOST_RECORDS);
  const { atomic, dry_run: dryRun } = bulkFields;
  return {
    ...one,
    summary: `${summary}: up to 1,000 at once`,
    answer: 'custom',
    columns: [],
    parameters: [
      parameter('records', records, `Each is what ${name} takes.`, true),
      parameter('atomic', atomic.type, '1, as without it: all of the records or none. 0: each for itself.'),
      parameter('dry_run', dryRun.type, '1: everything is tried and nothing is kept.'),
      ...ofKey,
    ],
  };
}

/** Every name once: `client_id` is both a look-up and the narrowing of `clients`. */
const merged = (parameters: Parameter[]) =>
  parameters.filter(({ name }, i) => parameters.findIndex((other) => other.name === name) === i);
