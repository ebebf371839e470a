import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

// Digests are hexadecimal, ids are base64url: both compare byte by byte.
const digest = sql`char(64) CHARACTER SET ascii COLLATE ascii_bin`;
const id = sql`varchar(43) CHARACTER SET ascii COLLATE ascii_bin`;

/**
 * Who logs in and what was given to whom. Secrets are digests alone; a master key is wrapped with a password or a
 * secret that stands nowhere. No foreign keys: `users` may be somebody's ITFlow's, where nothing of ours may stand in
 * the way.
 */
export const usersAndTokens = createTables({
  // A user that was made here, and its own copy of the master key.
  shim_users: sql`
    user_id int(11) NOT NULL PRIMARY KEY,
    user_master_key varchar(200) NOT NULL DEFAULT ''`,
  shim_oauth_clients: sql`
    client_id ${id} NOT NULL PRIMARY KEY,
    client_name varchar(200) NOT NULL,
    client_secret ${digest} NOT NULL DEFAULT '',
    client_scope varchar(2000) NOT NULL,
    client_redirect_uris varchar(2000) NOT NULL DEFAULT '',
    client_tied_to int(11) NOT NULL DEFAULT 0,
    client_master_key varchar(200) NOT NULL DEFAULT '',
    client_created_at datetime NOT NULL DEFAULT current_timestamp(),
    client_revoked_at datetime`,
  // One login or one permission, and all tokens that come of it. The mark is a digest of the user's password hash:
  // another password ends it.
  shim_grants: sql`
    grant_id ${id} NOT NULL PRIMARY KEY,
    grant_oauth_client ${id} NOT NULL DEFAULT '',
    grant_user_id int(11) NOT NULL DEFAULT 0,
    grant_scope varchar(2000) NOT NULL,
    grant_mark ${digest} NOT NULL DEFAULT '',
    grant_created_at datetime NOT NULL DEFAULT current_timestamp(),
    grant_expires_at datetime NOT NULL,
    grant_revoked_at datetime,
    KEY grant_expires_at (grant_expires_at)`,
  // What opens a grant: an authorization code, a refresh token, a browser's session.
  shim_tokens: sql`
    token_digest ${digest} NOT NULL PRIMARY KEY,
    token_kind enum('code', 'refresh', 'session') NOT NULL,
    token_grant_id ${id} NOT NULL,
    token_redirect_uri varchar(2000) NOT NULL DEFAULT '',
    token_challenge varchar(128) NOT NULL DEFAULT '',
    token_expires_at datetime NOT NULL,
    token_used_at datetime,
    KEY token_grant_id (token_grant_id)`,
  shim_signing_keys: sql`
    signing_key_id ${id} NOT NULL PRIMARY KEY,
    signing_key_private text NOT NULL,
    signing_key_public text NOT NULL,
    signing_key_created_at datetime(6) NOT NULL DEFAULT current_timestamp(6)`,
});
