import { by, defineModule } from '../../../core/module.ts';
import { ofTicket } from '../of-ticket.ts';

/** Timers that run. `time_entries/start` makes one and `time_entries/stop` ends it; who deletes it, forgets it. */
export const timers = defineModule({
  name: 'timers',
  singular: 'timer',
  table: 'shim_timers',
  id: 'timer_id',
  scope: { key: 'timer_ticket_id', through: ofTicket },
  permission: 'support',
  columns: {},
  visible: ['timer_id', 'timer_note', 'timer_started_at', 'timer_user_id', 'timer_ticket_id'],
  required: [],
  lookups: [
    by('timer_id'),
    { by: 'ticket_id', columns: ['timer_ticket_id'], compare: 'id', single: false },
    by('timer_user_id', { single: false }),
  ],
  relations: {
    ticket: { belongsTo: 'tickets', key: 'timer_ticket_id' },
    user: { belongsTo: 'users', key: 'timer_user_id' },
  },
  functions: ['read', 'delete'],
  // What comes of it is a time entry, and that is told.
  silent: true,
});
