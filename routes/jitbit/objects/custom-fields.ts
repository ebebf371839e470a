import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call } from '../call.ts';
import { numberOf } from '../values.ts';

export type RecordType = 'tickets' | 'contacts' | 'clients' | 'assets';

interface Field {
  custom_field_id: number;
  custom_field_label: string;
  custom_field_type: string;
  custom_field_order: number;
  custom_values: readonly { custom_value_id: number; custom_value_value: string }[];
}

/** Jitbit's numbers of the types, by ITFlow's words. */
const TYPES: Record<string, number> = { text: 1, date: 2, textarea: 3, select: 4, combo: 4, dropdown: 4, checkbox: 5 };

export const fieldsFor = (call: Call, type: RecordType) =>
  call.data<Field>('field_values/fields', { record_type: type });

const CHECKBOX = 5;

function fieldObject({ custom_values: options, ...field }: Field, stored: string | null) {
  const type = TYPES[field.custom_field_type.toLowerCase()] ?? 1;
  // However it was sent, clients compare it with "true".
  const value = type === CHECKBOX && stored !== null ? String(/^(true|1|on|yes)$/i.test(stored)) : stored;
  const option = options.find(({ custom_value_id: id, custom_value_value: text }) =>
    [String(id), text].includes(value ?? ''),
  );
  return {
    FieldID: field.custom_field_id,
    FieldName: field.custom_field_label,
    Type: type,
    UsageType: 1,
    Value: value,
    ValueWithOption: option?.custom_value_value ?? value,
    OptionID: option?.custom_value_id ?? null,
    OrderByNumber: field.custom_field_order,
    SelectionComboOptions: options.map((each) => ({ OptionID: each.custom_value_id, Value: each.custom_value_value })),
    ...{ Mandatory: false, ForTechsOnly: false, ShowInGrid: false, AccessType: 0 },
  };
}

export type CustomField = ReturnType<typeof fieldObject>;

/** What records have in their custom fields, by record; with `unset`, fields without a value too. */
export async function customFieldsOf(call: Call, type: RecordType, ids: readonly number[], unset = false) {
  const [fields, values] = await Promise.all([
    fieldsFor(call, type),
    ids.length
      ? call.rows('field_values', [
          { column: 'field_value_record_type', op: 'eq', value: type },
          { column: 'field_value_record_id', op: 'in', value: ids },
        ])
      : [],
  ]);
  return new Map(
    ids.map((id): [number, CustomField[]] => [
      id,
      fields.flatMap((field) => {
        const found = values.find(
          (value) =>
            numberOf(value.field_value_record_id) === id && value.field_value_field_id === field.custom_field_id,
        );
        return found || unset ? [fieldObject(field, found ? String(found.field_value_text) : null)] : [];
      }),
    ]),
  );
}

export const fieldObjects = async (call: Call, type: RecordType) =>
  (await fieldsFor(call, type)).map((field) => fieldObject(field, null));

/** Sets what a record has in its custom fields. */
export async function setFields(call: Call, type: RecordType, id: number, values: Readonly<Record<string, unknown>>) {
  for (const [fieldId, value] of Object.entries(values)) {
    if (!/^\d{1,9}$/.test(fieldId)) throw new ApiError('input_invalid', 'customFields: must be named by their ids');
    const input = { record_type: type, record_id: id, field_id: Number(fieldId), field_value: String(value) };
    await call.set('field_values/set', { values: input });
  }
}
