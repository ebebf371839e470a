import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/** What WATCH_ITFLOW knows of the records that ITFlow's own pages change. */
export const watchItflow = createTables({
  // Record 0 stands for its module: it is there once all records were noted, and is locked by who looks for changes.
  shim_watched: sql`
    watched_module varchar(50) NOT NULL,
    watched_record_id int(11) NOT NULL,
    watched_client_id int(11) NOT NULL DEFAULT 0,
    watched_changed_at datetime NOT NULL,
    watched_archived tinyint(1) NOT NULL DEFAULT 0,
    PRIMARY KEY (watched_module, watched_record_id),
    KEY watched_changed_at (watched_module, watched_changed_at)`,
});
