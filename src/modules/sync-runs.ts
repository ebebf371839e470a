import { by, defineModule } from '../core/module.ts';

/** What came of each run of an integration. */
export const syncRuns = defineModule({
  name: 'sync_runs',
  singular: 'sync run',
  table: 'shim_sync_runs',
  id: 'sync_run_id',
  scope: { company: true },
  permission: 'admin',
  columns: {},
  required: [],
  lookups: [by('sync_run_id'), by('sync_run_integration_id', { single: false })],
  filters: ['sync_run_state'],
  relations: { integration: { belongsTo: 'integrations', key: 'sync_run_integration_id' } },
  functions: ['read'],
});
