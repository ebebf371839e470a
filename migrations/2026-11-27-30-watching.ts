import { type Migration, sql } from 'kysely';
import { addColumns } from './add-columns.ts';
import { createTables } from './create-tables.ts';

/** What the server notices by itself: monitors, breached passwords, vulnerabilities, devices of other systems. */
const tables = createTables({
  // What one process of several does at a time, and until when it is taken for alive.
  shim_leases: sql`
    lease_name varchar(100) NOT NULL PRIMARY KEY,
    lease_holder char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lease_until datetime NOT NULL`,
  // One row an hour and one a day for each monitor that was checked then.
  shim_monitor_history: sql`
    history_monitor_id int(11) NOT NULL,
    history_hours int(11) NOT NULL,
    history_begin datetime NOT NULL,
    history_checks int(11) NOT NULL DEFAULT 0,
    history_failures int(11) NOT NULL DEFAULT 0,
    history_ms_total int(11) NOT NULL DEFAULT 0,
    history_ms_most int(11) NOT NULL DEFAULT 0,
    PRIMARY KEY (history_monitor_id, history_hours, history_begin),
    KEY history_begin (history_hours, history_begin)`,
  // How far the import of a file has come.
  shim_imports: sql`
    import_name varchar(50) NOT NULL PRIMARY KEY,
    import_file varchar(64) NOT NULL,
    import_offset bigint NOT NULL DEFAULT 0,
    import_updated_at datetime NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp()`,
  // SHA-1 digests of passwords that are known to be in others' hands.
  shim_breached_digests: sql`
    breached_digest binary(20) NOT NULL PRIMARY KEY`,
  // All that is kept of a credential's password: yes or no, and when.
  shim_breach_checks: sql`
    breach_credential_id int(11) NOT NULL PRIMARY KEY,
    breach_found tinyint(1) NOT NULL DEFAULT 0,
    breach_reused tinyint(1) NOT NULL DEFAULT 0,
    breach_checked_at datetime NOT NULL`,
  shim_integration_secrets: sql`
    secret_integration_id int(11) NOT NULL PRIMARY KEY,
    secret_ciphertext varbinary(4000) NOT NULL`,
  // Which asset a device of another system is, and what was written of it last.
  shim_remote_devices: sql`
    remote_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    remote_integration_id int(11) NOT NULL,
    remote_device varchar(100) NOT NULL,
    remote_asset_id int(11) NOT NULL,
    remote_written char(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remote_last_seen_at datetime,
    remote_run_id int(11) NOT NULL,
    UNIQUE KEY remote_device (remote_integration_id, remote_device),
    KEY remote_asset_id (remote_asset_id)`,
  shim_remote_alerts: sql`
    alert_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    alert_integration_id int(11) NOT NULL,
    alert_remote varchar(100) NOT NULL,
    alert_ticket_id int(11) NOT NULL,
    alert_run_id int(11) NOT NULL,
    alert_closed_at datetime,
    UNIQUE KEY alert_remote (alert_integration_id, alert_remote)`,
  shim_sync_runs: sql`
    sync_run_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sync_run_integration_id int(11) NOT NULL,
    sync_run_state varchar(10) NOT NULL DEFAULT 'running',
    sync_run_cursor varchar(500),
    sync_run_devices int(11) NOT NULL DEFAULT 0,
    sync_run_created int(11) NOT NULL DEFAULT 0,
    sync_run_updated int(11) NOT NULL DEFAULT 0,
    sync_run_archived int(11) NOT NULL DEFAULT 0,
    sync_run_skipped int(11) NOT NULL DEFAULT 0,
    sync_run_tickets int(11) NOT NULL DEFAULT 0,
    sync_run_log text,
    sync_run_created_at datetime NOT NULL DEFAULT current_timestamp(),
    sync_run_ended_at datetime,
    KEY sync_run_integration_id (sync_run_integration_id, sync_run_state)`,
  shim_vulnerabilities: sql`
    vulnerability_id int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,
    vulnerability_cve varchar(30) NOT NULL,
    vulnerability_severity varchar(10) NOT NULL,
    vulnerability_score decimal(3,1),
    vulnerability_confidence int(11) NOT NULL DEFAULT 0,
    vulnerability_cpe varchar(500),
    vulnerability_description text,
    vulnerability_status varchar(10) NOT NULL DEFAULT 'open',
    vulnerability_notes text,
    vulnerability_software_id int(11) NOT NULL,
    vulnerability_created_at datetime NOT NULL DEFAULT current_timestamp(),
    vulnerability_updated_at datetime ON UPDATE current_timestamp(),
    UNIQUE KEY vulnerability_finding (vulnerability_software_id, vulnerability_cve)`,
});

const monitors = addColumns('shim_monitors', {
  monitor_expect_status: sql`int(11) NOT NULL DEFAULT 0`,
  monitor_expect_text: sql`varchar(500) NOT NULL DEFAULT ''`,
  monitor_max_ms: sql`int(11) NOT NULL DEFAULT 0`,
  monitor_fail_after: sql`int(11) NOT NULL DEFAULT 3`,
  monitor_maintenance_from: sql`datetime`,
  monitor_maintenance_until: sql`datetime`,
  monitor_failures: sql`int(11) NOT NULL DEFAULT 0`,
  monitor_down_since: sql`datetime`,
  monitor_due_at: sql`datetime NOT NULL DEFAULT current_timestamp()`,
  monitor_ssl_told_for: sql`double`,
  monitor_domain_told_for: sql`date`,
  monitor_domain_checked_at: sql`datetime`,
});

export const watching: Migration = {
  async up(db) {
    await tables.up(db);
    await monitors.up(db);
  },
  async down(db) {
    await monitors.down?.(db);
    await tables.down?.(db);
  },
};
