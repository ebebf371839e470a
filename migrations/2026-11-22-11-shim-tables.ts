import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/**
 * What this server keeps of its own. No foreign keys: `api_keys` may be somebody's ITFlow, where nothing of ours may
 * stand in the way.
 */
export const shimTables = createTables({
  shim_keys: sql`
    key_id int(11) NOT NULL PRIMARY KEY,
    key_read_only tinyint(1) NOT NULL DEFAULT 0,
    key_allow varchar(2000) NOT NULL DEFAULT '',
    key_networks varchar(2000) NOT NULL DEFAULT '',
    key_rate int(11) NOT NULL DEFAULT 0,
    key_last_used_at datetime,
    key_last_used_from varchar(200)`,
  // Digests alone: neither the header nor what the request held can be read back from here.
  shim_idempotency: sql`
    idempotency_key_id int(11) NOT NULL,
    idempotency_digest char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idempotency_request char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idempotency_result text,
    idempotency_created_at datetime NOT NULL DEFAULT current_timestamp(),
    PRIMARY KEY (idempotency_key_id, idempotency_digest),
    KEY idempotency_created_at (idempotency_created_at)`,
});
