import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What was moved here from other systems. A row is written in the transaction of its record, so what a run that was
 * killed has done and what it says that it has done are the same. `digest` is of what the source's list said, without
 * secrets.
 */
export const movedRecords = createTables({
  shim_moved_records: sql`
    moved_record_source varchar(200) NOT NULL,
    moved_record_module varchar(50) NOT NULL,
    moved_record_from varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    moved_record_to int(11) NOT NULL,
    moved_record_digest char(64) NOT NULL,
    moved_record_whole tinyint(1) NOT NULL,
    moved_record_at datetime NOT NULL DEFAULT current_timestamp(),
    PRIMARY KEY (moved_record_source, moved_record_module, moved_record_from),
    KEY moved_record_to (moved_record_module, moved_record_to)`,
});
