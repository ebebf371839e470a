import { markup, reference } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';

/**
 * What a webhook sends instead of its format: a body with masks like `#subject#`, for the ticket that the event is
 * about.
 */
export const rules = defineModule({
  name: 'rules',
  singular: 'rule',
  table: 'shim_rules',
  id: 'rule_id',
  scope: {
    key: 'rule_webhook_id',
    through: { table: 'shim_webhooks', id: 'webhook_id', column: 'webhook_client_id' },
    orphans: 'hidden',
  },
  permission: 'support',
  columns: { rule_webhook_id: reference(), rule_body: markup() },
  required: ['rule_body'],
  lookups: [by('rule_id'), by('rule_webhook_id')],
  relations: { webhook: { belongsTo: 'webhooks', key: 'rule_webhook_id' } },
  functions: ['read', 'create', 'update', 'delete'],
  silent: true,
});
