import { by, defineModule } from '../core/module.ts';

/** Who did what. A caller that is tied to a client reads what was done there. */
export const logs = defineModule({
  name: 'logs',
  singular: 'log row',
  table: 'logs',
  id: 'log_id',
  scope: { column: 'log_client_id' },
  permission: 'admin',
  columns: {},
  required: [],
  lookups: [by('log_id')],
  filters: ['log_type', 'log_action', 'log_user_id', 'log_entity_id'],
  relations: {
    client: { belongsTo: 'clients', key: 'log_client_id' },
    user: { belongsTo: 'users', key: 'log_user_id' },
  },
  functions: ['read'],
});
