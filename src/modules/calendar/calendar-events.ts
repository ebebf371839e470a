import { type Column, day, reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { invalid } from '../../errors/api-error.ts';
import { phpDateTime } from '../../php/values.ts';
import { occurrences } from './occurrences.ts';

export const calendarEvents = defineModule({
  name: 'calendar_events',
  singular: 'calendar event',
  table: 'calendar_events',
  id: 'event_id',
  scope: { column: 'event_client_id' },
  permission: 'client',
  columns: {
    event_title: text(),
    event_location: text(),
    event_description: text(),
    event_start: moment(),
    event_end: moment(null),
    event_repeat: text(),
    event_location_id: reference(),
    event_calendar_id: reference(),
  },
  required: ['event_title', 'event_start', 'event_calendar_id'],
  lookups: [by('event_id')],
  filters: ['event_calendar_id'],
  relations: {
    client: { belongsTo: 'clients', key: 'event_client_id' },
    location: { belongsTo: 'locations', key: 'event_location_id' },
    calendar: { belongsTo: 'calendars', key: 'event_calendar_id' },
    attendees: { hasMany: 'calendar_event_attendees', key: 'attendee_event_id' },
  },
  functions: STANDARD,
  custom: {
    occurrences: {
      writes: false,
      level: 1,
      summary: 'The events from a day to another, both included; one that repeats comes as often as it happens',
      fields: { from: day(), to: day(), event_calendar_id: reference(), client_id: reference() },
      required: ['from', 'to'],
      run: occurrences,
    },
  },
});

/** A moment; '' clears it where it may be empty. */
function moment(absent?: null): Column {
  return {
    coerce(value, field) {
      const sent = phpDateTime(value, field);
      if (sent === null && absent === undefined) throw invalid(field, 'must be a moment like 2026-01-31 10:11:12');
      return sent;
    },
    type: text().type,
    ...(absent === null && { absent }),
  };
}
