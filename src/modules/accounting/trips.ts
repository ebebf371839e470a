import { day, flag, integer, money, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { TODAY } from '../../database/builder.ts';

export const trips = defineModule({
  name: 'trips',
  singular: 'trip',
  table: 'trips',
  id: 'trip_id',
  scope: { column: 'trip_client_id' },
  permission: 'financial',
  columns: {
    trip_purpose: text(),
    trip_date: day(),
    trip_source: text(),
    trip_destination: text(),
    trip_start_odometer: integer(null),
    // ITFlow's own spelling.
    trip_end_odmeter: integer(null),
    trip_miles: money('0'),
    round_trip: flag(),
    trip_user_id: reference(),
  },
  required: ['trip_purpose'],
  lookups: [by('trip_id')],
  filters: ['trip_user_id'],
  relations: {
    user: { belongsTo: 'users', key: 'trip_user_id' },
    client: { belongsTo: 'clients', key: 'trip_client_id' },
  },
  functions: STANDARD,
  effects: {
    before({ caller }, { function: name, values }) {
      if (name !== 'create') return;
      values.trip_date ??= TODAY;
      values.trip_user_id ||= caller.userId;
    },
  },
});
