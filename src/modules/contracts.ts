import { date, integer, markup, money, optional, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';

export const contracts = defineModule({
  name: 'contracts',
  singular: 'contract',
  table: 'contracts',
  id: 'contract_id',
  scope: { column: 'contract_client_id' },
  permission: 'sales',
  columns: {
    contract_name: text(),
    contract_status: text(),
    contract_type: text(),
    contract_sla_low_response_time: integer(null),
    contract_sla_low_resolution_time: integer(null),
    contract_sla_medium_response_time: integer(null),
    contract_sla_medium_resolution_time: integer(null),
    contract_sla_high_response_time: integer(null),
    contract_sla_high_resolution_time: integer(null),
    contract_details: markup(),
    // As they were when it was made; who signs, and when, is ITFlow's own business.
    contract_client_name: text(),
    contract_client_address: text(),
    contract_client_email: text(),
    contract_client_phone: text(),
    contract_contact_name: text(),
    contract_agent_name: text(),
    contract_rate_standard: optional(money()),
    contract_rate_after_hours: optional(money()),
    contract_net_terms: text(),
    contract_support_hours: text(),
    contract_start_date: date(),
    contract_end_date: date(),
    contract_renewal_frequency: text(),
  },
  required: ['contract_name', 'client_id'],
  lookups: [by('contract_id'), by('contract_name')],
  filters: ['contract_status', 'contract_type'],
  relations: {
    client: { belongsTo: 'clients', key: 'contract_client_id' },
  },
  functions: STANDARD,
});
