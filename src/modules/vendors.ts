import { digits, optional, text } from '../core/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';

export const vendors = defineModule({
  name: 'vendors',
  singular: 'vendor',
  table: 'vendors',
  id: 'vendor_id',
  scope: { column: 'vendor_client_id' },
  permission: 'client',
  columns: {
    vendor_name: text(),
    vendor_description: text(),
    vendor_contact_name: text(),
    vendor_phone_country_code: optional(digits()),
    vendor_phone: digits(),
    vendor_extension: digits(),
    vendor_email: text(),
    vendor_website: text(),
    vendor_hours: text(),
    vendor_sla: text(),
    vendor_code: text(),
    vendor_account_number: text(),
    vendor_notes: text(),
  },
  required: ['vendor_name', 'client_id'],
  lookups: [by('vendor_id')],
  functions: STANDARD,
});
