import { type Kind, Reference, type SourceRecord } from '../source.ts';
import type { Jitbit } from './jitbit.ts';

export interface CustomField {
  FieldID: number;
  FieldName: string;
  Type: number;
  Value?: string | null;
  ValueWithOption?: string | null;
  SelectionComboOptions?: { OptionID: number; Value: string }[] | null;
}

interface Category {
  CategoryID: number;
  Name: string;
  NameWithSection?: string | null;
}

/** ITFlow's words, by Jitbit's numbers. */
const TYPES: Record<number, string> = { 1: 'text', 2: 'date', 3: 'textarea', 4: 'select', 5: 'checkbox' };

export const categories = ({ http }: Jitbit): Kind => ({
  module: 'categories',
  async *records() {
    const all: Category[] = await http.json('/api/categories');
    // 0 is a ticket without one.
    for (const { CategoryID, Name } of all)
      if (CategoryID)
        yield {
          module: 'categories',
          id: String(CategoryID),
          seen: Name,
          sameBy: ['category_type', 'category_name'],
          content: () => ({ values: { category_type: 'Ticket', category_name: Name } }),
        };
  },
});

/** The fields of tickets, of all categories, with what can be chosen in them. */
export const ticketFields = (jitbit: Jitbit): Kind => ({
  module: 'custom_fields',
  async *records() {
    const all: Category[] = await jitbit.http.json('/api/categories');
    const fields = new Map<number, CustomField>();
    for (const { CategoryID } of all) {
      const own: CustomField[] = await jitbit.http.json('/api/CustomFieldsForCategory', { categoryId: CategoryID });
      for (const field of own) fields.set(field.FieldID, field);
    }
    jitbit.hasFields = fields.size > 0;
    for (const field of fields.values()) yield* fieldRecords(field);
  },
});

function* fieldRecords(field: CustomField): Generator<SourceRecord> {
  const id = String(field.FieldID);
  const type = TYPES[field.Type] ?? 'text';
  yield {
    module: 'custom_fields',
    id,
    seen: [field.FieldName, type],
    sameBy: ['custom_field_table', 'custom_field_label'],
    content: () => ({
      values: { custom_field_table: 'tickets', custom_field_label: field.FieldName, custom_field_type: type },
    }),
  };
  for (const { OptionID, Value } of field.SelectionComboOptions ?? [])
    yield {
      module: 'custom_values',
      id: String(OptionID),
      seen: Value,
      sameBy: ['custom_value_field', 'custom_value_value'],
      content: () => ({
        values: { custom_value_field: new Reference('custom_fields', id), custom_value_value: Value },
      }),
    };
}

/** What a ticket has in its fields: of a list, the word that was chosen. */
export async function fieldsOfTicket({ http, hasFields }: Jitbit, ticketId: number): Promise<[Reference, string][]> {
  if (!hasFields) return [];
  const fields: CustomField[] = await http.json('/api/TicketCustomFields', { id: ticketId });
  return fields.flatMap(({ FieldID, Value, ValueWithOption }): [Reference, string][] => {
    const text = String(ValueWithOption ?? Value ?? '');
    return text ? [[new Reference('custom_fields', String(FieldID)), text]] : [];
  });
}
