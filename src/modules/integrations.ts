import { dateTime, flag, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';

/** The company's connections to other systems. Their secrets are a credential, which a row names and never holds. */
export const integrations = defineModule({
  name: 'integrations',
  singular: 'integration',
  table: 'shim_integrations',
  id: 'integration_id',
  scope: { company: true },
  permission: 'admin',
  columns: {
    integration_name: text(),
    integration_provider: text(),
    integration_url: text(),
    integration_active: flag(1),
    integration_settings: text(),
    integration_credential_id: reference(),
    integration_synced_at: dateTime(),
  },
  required: ['integration_name', 'integration_provider'],
  lookups: [by('integration_id'), by('integration_name')],
  filters: ['integration_provider'],
  relations: { credential: { belongsTo: 'credentials', key: 'integration_credential_id' } },
  functions: STANDARD,
});
