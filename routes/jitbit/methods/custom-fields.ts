import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { customFieldsOf, fieldObjects, type RecordType, setFields } from '../objects/custom-fields.ts';
import { flag, id, integer, text } from '../types.ts';
import { personOf } from '../values.ts';

const one = { fieldId: id(), value: text().optional() };

const set = async (
  call: Call,
  type: RecordType,
  recordId: number,
  { fieldId, value = '' }: { fieldId: number; value?: string | undefined },
) => {
  await setFields(call, type, recordId, { [fieldId]: value });
};

const read = async (call: Call, type: RecordType, recordId: number, unset = false) => {
  await call.one(type, recordId);
  return (await customFieldsOf(call, type, [recordId], unset)).get(recordId);
};

export const customFieldMethods = [
  method('GET POST', 'TicketCustomFields', {
    summary: "A ticket's custom fields; with returnUnset, those without a value too",
    parameters: { id: id(), returnUnset: flag().optional() },
    run: (call, sent) => read(call, 'tickets', sent.id, sent.returnUnset),
  }),
  method('GET POST', 'CustomFieldsForCategory', {
    summary: 'The custom fields that tickets have, with the values to choose from: the same in all categories',
    parameters: { categoryId: integer().optional(), id: integer().optional() },
    run: (call) => fieldObjects(call, 'tickets'),
  }),
  method('POST', 'SetCustomField', {
    summary: 'Sets one custom field of a ticket',
    parameters: { ticketId: id(), ...one },
    run: (call, sent) => set(call, 'tickets', sent.ticketId, sent),
  }),
  method('GET POST', 'UserCustomFields', {
    summary: "A user's custom fields",
    parameters: { userId: id(), returnUnset: flag().optional() },
    run: (call, sent) => read(call, 'contacts', personOf(sent.userId).contactId, sent.returnUnset),
  }),
  method('POST', 'SetCustomFieldForUser', {
    summary: 'Sets one custom field of a user',
    parameters: { userId: id(), ...one },
    run: (call, sent) => set(call, 'contacts', personOf(sent.userId).contactId, sent),
  }),
  method('GET POST', 'CompanyCustomFields', {
    summary: "A company's custom fields",
    parameters: { id: id(), returnUnset: flag().optional() },
    run: (call, sent) => read(call, 'clients', sent.id, sent.returnUnset),
  }),
  method('POST', 'SetCustomFieldForCompany', {
    summary: 'Sets one custom field of a company',
    parameters: { id: id(), ...one },
    run: (call, sent) => set(call, 'clients', sent.id, sent),
  }),
  method('POST', 'SetCustomFieldForAsset', {
    summary: 'Sets one custom field of an asset',
    parameters: { id: id(), ...one },
    run: (call, sent) => set(call, 'assets', sent.id, sent),
  }),
  method('POST', 'SetCustomFields', {
    summary: 'Sets several custom fields of a ticket: `cf12=value`',
    parameters: { ticketId: id() },
    async run(call, { ticketId }) {
      const cf = Object.fromEntries(
        [...call.sent].flatMap(([name, value]) => (/^cf\d{1,9}$/.test(name) ? [[name.slice(2), value.at(-1)]] : [])),
      );
      await call.together('field_values/set', {}, async (part) => {
        await setFields(part, 'tickets', ticketId, cf);
        return { kind: 'changed', count: 1, log: [] };
      });
    },
  }),
];
