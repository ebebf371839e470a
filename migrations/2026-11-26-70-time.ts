import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What ITFlow does not keep of worked time. A row stands beside a reply where it has something to say. No foreign
 * keys, as for all tables of ours.
 */
export const time = createTables({
  shim_time_entries: sql`
    time_entry_reply_id int(11) NOT NULL PRIMARY KEY,
    time_entry_started_at datetime,
    time_entry_billable tinyint(1),
    time_entry_billed_ticket_id int(11) NOT NULL DEFAULT 0,
    time_entry_billed_invoice_id int(11) NOT NULL DEFAULT 0,
    time_entry_billed_item_id int(11) NOT NULL DEFAULT 0,
    KEY time_entry_billed (time_entry_billed_ticket_id, time_entry_billed_invoice_id)`,
  shim_timers: sql`
    timer_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    timer_note text NOT NULL,
    timer_started_at datetime NOT NULL DEFAULT current_timestamp(),
    timer_owner varchar(255) NOT NULL,
    timer_user_id int(11) NOT NULL DEFAULT 0,
    timer_ticket_id int(11) NOT NULL,
    UNIQUE KEY timer (timer_ticket_id, timer_owner)`,
});
