import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/** Runs of a move that were started from the pages: what was asked, without secrets, and how far each came. */
export const moves = createTables({
  shim_moves: sql`
    move_id int(11) NOT NULL AUTO_INCREMENT,
    move_system varchar(20) NOT NULL,
    move_url varchar(180) NOT NULL,
    move_options mediumtext NOT NULL,
    move_by varchar(200) NOT NULL,
    move_state varchar(20) NOT NULL,
    move_progress mediumtext NOT NULL,
    move_stop tinyint(1) NOT NULL DEFAULT 0,
    move_begun_at datetime NOT NULL DEFAULT current_timestamp(),
    move_seen_at datetime NOT NULL DEFAULT current_timestamp(),
    PRIMARY KEY (move_id)`,
});
