import { reference } from '../../core/columns/columns.ts';
import { by, defineModule } from '../../core/module.ts';
import { existing } from '../../core/write/change.ts';
import { logOf } from '../../core/write/values.ts';
import { ApiError } from '../../errors/api-error.ts';

/** What became of each event that a webhook was told: every attempt with its status and the answer. */
export const deliveries = defineModule({
  name: 'deliveries',
  singular: 'delivery',
  table: 'shim_deliveries',
  id: 'delivery_id',
  scope: {
    key: 'delivery_webhook_id',
    through: { table: 'shim_webhooks', id: 'webhook_id', column: 'webhook_client_id' },
    orphans: 'hidden',
  },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [by('delivery_id'), by('delivery_webhook_id', { single: false })],
  filters: ['delivery_state'],
  relations: {
    webhook: { belongsTo: 'webhooks', key: 'delivery_webhook_id' },
  },
  functions: ['read'],
  custom: {
    retry: {
      writes: true,
      level: 2,
      summary: 'Sends a delivery once more, from the first attempt on',
      fields: { delivery_id: reference() },
      required: ['delivery_id'],
      async run(context, input, prepared) {
        const write = await existing(context, prepared, input, 'update');
        const { changed } = await context.database.write({
          sql: `UPDATE shim_deliveries SET delivery_state = 'waiting', delivery_attempts = 0, delivery_next_at = NOW()
            WHERE delivery_id = ?`,
          parameters: [write.id],
        });
        if (!changed) throw new ApiError('record_unchanged', `Delivery ${write.id} is about to be sent already`);
        return { kind: 'changed', count: 1, log: logOf(context, prepared, { ...write, log: { action: 'Retry' } }) };
      },
    },
  },
  silent: true,
});
