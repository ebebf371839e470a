import { flag, reference, sentAs, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';

export const calendarEventAttendees = defineModule({
  name: 'calendar_event_attendees',
  singular: 'attendee',
  table: 'calendar_event_attendees',
  id: 'attendee_id',
  scope: { key: 'attendee_event_id', through: { table: 'calendar_events', id: 'event_id', column: 'event_client_id' } },
  permission: 'client',
  columns: {
    attendee_name: text(),
    attendee_email: text(),
    attendee_invitation_status: flag(),
    attendee_contact_id: reference(),
    attendee_event_id: sentAs(reference(), 'event_id'),
  },
  required: ['attendee_email'],
  lookups: [by('attendee_id'), by('attendee_event_id', { single: false })],
  relations: {
    event: { belongsTo: 'calendar_events', key: 'attendee_event_id' },
    contact: { belongsTo: 'contacts', key: 'attendee_contact_id' },
  },
  functions: STANDARD,
});
