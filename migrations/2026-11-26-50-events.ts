import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/** What happened, who wants to be told, and what became of that. No foreign keys, as for all tables of ours. */
export const events = createTables({
  // A write takes an event_id; its event_sequence is given once it is committed (see src/events/sequence.ts).
  shim_events: sql`
    event_id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_sequence bigint,
    event_uuid char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_type varchar(100) NOT NULL,
    event_module varchar(50) NOT NULL,
    event_record_id int(11) NOT NULL,
    event_client_id int(11) NOT NULL DEFAULT 0,
    event_key_id int(11) NOT NULL DEFAULT 0,
    event_user_id int(11) NOT NULL DEFAULT 0,
    event_before longtext,
    event_after longtext,
    event_created_at datetime NOT NULL DEFAULT current_timestamp(),
    UNIQUE KEY event_sequence (event_sequence)`,
  // One row: the last sequence number that was given. Whoever gives the next ones locks it.
  shim_event_sequence: sql`
    sequence_id int(11) NOT NULL PRIMARY KEY,
    sequence_last bigint NOT NULL`,
  shim_webhooks: sql`
    webhook_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    webhook_name varchar(200) NOT NULL,
    webhook_url varchar(2000) NOT NULL,
    webhook_events varchar(2000) NOT NULL,
    webhook_format varchar(20) NOT NULL DEFAULT 'itflow',
    webhook_active tinyint(1) NOT NULL DEFAULT 1,
    webhook_client_id int(11) NOT NULL DEFAULT 0,
    webhook_created_at datetime NOT NULL DEFAULT current_timestamp(),
    webhook_updated_at datetime ON UPDATE current_timestamp()`,
  // Apart, so that no read, filter or search of webhooks can reach it.
  shim_webhook_senders: sql`
    sender_webhook_id int(11) NOT NULL PRIMARY KEY,
    sender_secret varchar(200) NOT NULL,
    sender_headers text,
    sender_failing_since datetime,
    sender_leased_by char(36) CHARACTER SET ascii COLLATE ascii_bin,
    sender_leased_until datetime`,
  shim_deliveries: sql`
    delivery_id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    delivery_webhook_id int(11) NOT NULL,
    delivery_event_id bigint NOT NULL,
    delivery_record varchar(70) NOT NULL,
    delivery_state varchar(10) NOT NULL DEFAULT 'waiting',
    delivery_next_at datetime NOT NULL DEFAULT current_timestamp(),
    delivery_attempts int(11) NOT NULL DEFAULT 0,
    delivery_log longtext,
    delivery_created_at datetime NOT NULL DEFAULT current_timestamp(),
    KEY delivery_due (delivery_webhook_id, delivery_state, delivery_next_at),
    KEY delivery_queue (delivery_webhook_id, delivery_state),
    KEY delivery_order (delivery_webhook_id, delivery_record, delivery_state)`,
});
