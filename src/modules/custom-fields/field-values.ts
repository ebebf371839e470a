import { writeLog } from '../../core/audit/audit.ts';
import { oneOf, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import { by, defineModule, type Input } from '../../core/module.ts';
import type { Data, Result } from '../../core/result.ts';
import { mayWriteTo, reach, whereOf } from '../../core/scope.ts';
import { build } from '../../database/builder.ts';
import { quoteName } from '../../database/schema.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { assets } from '../assets.ts';
import { clients } from '../clients.ts';
import { contacts } from '../contacts.ts';
import { recurringInvoices } from '../invoices/recurring-invoices.ts';
import { tickets } from '../tickets/tickets.ts';

/** What may have values, by the table that a custom field is for. */
const RECORDS = { tickets, contacts, clients, assets, recurring_invoices: recurringInvoices };
type RecordType = keyof typeof RECORDS;

const recordType = oneOf('tickets', 'contacts', 'clients', 'assets', 'recurring_invoices');

/** What a record has in a custom field. ITFlow keeps such values for assets alone, and only those of a list. */
export const fieldValues = defineModule({
  name: 'field_values',
  singular: 'field value',
  table: 'shim_field_values',
  id: 'field_value_id',
  scope: { column: 'field_value_client_id' },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [by('field_value_id'), by('field_value_record_id', { single: false })],
  filters: ['field_value_record_type', 'field_value_field_id'],
  relations: { client: { belongsTo: 'clients', key: 'field_value_client_id' } },
  functions: ['read'],
  custom: {
    fields: {
      writes: false,
      level: 1,
      summary: 'The custom fields that records of a type may have, with the values to choose from',
      fields: { record_type: recordType },
      required: ['record_type'],
      run: readFields,
    },
    set: {
      writes: true,
      level: 2,
      summary: 'Sets what a record has in a custom field; an empty text takes it away',
      fields: { record_type: recordType, record_id: reference(), field_id: reference(), field_value: text() },
      required: ['record_type', 'record_id', 'field_id'],
      run: setValue,
    },
  },
});

async function readFields({ database }: Context, { values }: Input): Promise<Data> {
  const fields = await database.all(
    build
      .selectFrom('custom_fields')
      .select(['custom_field_id', 'custom_field_label', 'custom_field_type', 'custom_field_order'])
      .where('custom_field_table', '=', typeIn(values))
      .orderBy('custom_field_order')
      .orderBy('custom_field_id'),
  );
  const ids = fields.map(({ custom_field_id: id }) => id);
  const options = build
    .selectFrom('custom_values')
    .select(['custom_value_id', 'custom_value_value', 'custom_value_field'])
    .where('custom_value_field', 'in', ids)
    .orderBy('custom_value_id');
  const all = ids.length > 0 ? await database.all(options) : [];
  const data = fields.map((field) => ({
    ...field,
    custom_values: all.filter(({ custom_value_field: id }) => id === field.custom_field_id),
  }));
  return { kind: 'data', data, log: [] };
}

function typeIn({ record_type: type }: Input['values']): RecordType {
  if (type === undefined) throw new ApiError('input_missing', 'record_type: is required');
  return type as RecordType;
}

async function setValue(context: Context, { values }: Input): Promise<Result> {
  const { database } = context;
  const type = typeIn(values);
  const [recordId, fieldId, value] = [Number(values.record_id), Number(values.field_id), values.field_value ?? ''];
  const clientId = await clientOfRecord(context, type, recordId);
  const field = build
    .selectFrom('custom_fields')
    .select('custom_field_id')
    .where('custom_field_id', '=', fieldId)
    .where('custom_field_table', '=', type);
  if (!(await database.first(field))) throw invalid('field_id', `${type} have no such custom field`);
  const row = {
    field_value_field_id: fieldId,
    field_value_record_type: type,
    field_value_record_id: recordId,
    field_value_client_id: clientId,
  };
  const { changed } = await database.write(
    value === ''
      ? build.deleteFrom('shim_field_values').where((eb) => eb.and(row))
      : build
          .insertInto('shim_field_values')
          .values({ ...row, field_value_text: String(value) })
          .onDuplicateKeyUpdate({ field_value_text: String(value) }),
  );
  if (changed === 0) throw new ApiError('record_unchanged', 'The field has that value already');
  const name = `${fieldId} of ${RECORDS[type].singular} ${recordId}`;
  const log = writeLog(context, { type: 'Custom field', action: 'Edit', name, clientId, entityId: recordId });
  return { kind: 'changed', count: 1, log };
}

/** Locks the record. Refused where it does not exist for the caller, or is not the caller's to change. */
async function clientOfRecord({ database, caller }: Context, type: RecordType, id: number): Promise<number> {
  const module = RECORDS[type];
  const { scope, permission, name: moduleName } = module;
  if (!caller.may({ moduleName, name: 'update', permission, level: 2, writes: true }))
    throw new ApiError('forbidden', `This key may not update ${moduleName}`);
  const client = 'column' in scope ? scope.column : module.id;
  const { sql, parameters } = whereOf([
    { sql: `${quoteName(module.id)} = ?`, parameters: [id] },
    ...reach(module, caller),
  ]);
  // As text, since the conditions of reach() are.
  const [row] = await database.rows({
    sql: `SELECT ${quoteName(client)} FROM ${quoteName(module.table)}${sql} FOR UPDATE`,
    parameters,
  });
  if (!row || !mayWriteTo(caller, Number(row[0])))
    throw new ApiError('record_unknown', `record_id: there is no such ${module.singular}`);
  return Number(row[0]);
}
