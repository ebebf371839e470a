import { text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';

export const calendars = defineModule({
  name: 'calendars',
  singular: 'calendar',
  table: 'calendars',
  id: 'calendar_id',
  scope: { everybody: true },
  permission: 'client',
  columns: { calendar_name: text(), calendar_color: text() },
  required: ['calendar_name'],
  lookups: [by('calendar_id'), by('calendar_name')],
  // Since 26.08 a calendar has a key in its row, which opens its feed to whoever knows it.
  visible: [
    'calendar_id',
    'calendar_name',
    'calendar_color',
    'calendar_created_at',
    'calendar_updated_at',
    'calendar_archived_at',
  ],
  relations: {
    events: { hasMany: 'calendar_events', key: 'event_calendar_id' },
  },
  functions: STANDARD,
});
