import { date, dateTime, flag, integer, oneOf, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { invalid } from '../errors/api-error.ts';

/** Addresses that somebody watches, and how they are. What watches them writes here; this server does not. */
export const monitors = defineModule({
  name: 'monitors',
  singular: 'monitor',
  table: 'shim_monitors',
  id: 'monitor_id',
  scope: { column: 'monitor_client_id' },
  permission: 'support',
  columns: {
    monitor_name: text(),
    monitor_url: text(),
    monitor_interval: integer(60),
    monitor_enabled: flag(1),
    monitor_status: { ...oneOf('unknown', 'active', 'warning', 'down'), absent: 'unknown' },
    monitor_checked_at: dateTime(),
    monitor_status_code: integer(null),
    monitor_response_ms: integer(null),
    monitor_error: text(),
    monitor_ssl_expire: dateTime(),
    monitor_ssl_issuer: text(),
    monitor_ssl_warning_days: integer(30),
    monitor_domain_expire: date(),
    monitor_domain_registrar: text(),
    monitor_domain_warning_days: integer(60),
    monitor_notify_down: flag(1),
    monitor_notify_ssl: flag(1),
    monitor_notify_domain: flag(1),
    monitor_notes: text(),
  },
  required: ['monitor_name', 'monitor_url'],
  lookups: [by('monitor_id'), by('monitor_name')],
  filters: ['monitor_status', 'monitor_enabled'],
  relations: { client: { belongsTo: 'clients', key: 'monitor_client_id' } },
  functions: STANDARD,
  effects: {
    before(_context, { values }) {
      const interval = values.monitor_interval;
      if (interval !== undefined && Number(interval) < 1)
        throw invalid('monitor_interval', 'must be 1 minute or more', Number(interval));
    },
  },
});
