import { hash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';

/** One login, or one permission that a user or a client was given. All its tokens live and die with it. */
export interface Grant {
  id: string;
  /** '' = a user's own login. */
  clientId: string;
  /** 0 = the client itself. */
  userId: number;
  scope: string;
  clientName: string;
  userName: string;
  /** Of the password that the user began with. */
  mark: string;
  /** The one client of this ITFlow that an OAuth client reaches in its own name. */
  itflowClientId: number;
}

export interface NewGrant {
  clientId: string;
  user?: { userId: number; mark: string };
  scope: string;
  seconds: number;
}

export const newSecret = (): string => randomBytes(32).toString('base64url');
export const digestOf = (secret: string): string => hash('sha256', secret);
const inSeconds = (seconds: number) => sql<string>`NOW() + INTERVAL ${seconds} SECOND`;

export async function createGrant(database: Database, { clientId, user, scope, seconds }: NewGrant): Promise<string> {
  const grant_id = randomBytes(16).toString('base64url');
  await database.write(
    build.insertInto('shim_grants').values({
      grant_id,
      grant_oauth_client: clientId,
      grant_user_id: user?.userId ?? 0,
      grant_scope: scope,
      grant_mark: user?.mark ?? '',
      grant_expires_at: inSeconds(seconds),
    }),
  );
  return grant_id;
}

/**
 * A grant that counts now: neither lapsed nor revoked, its client not revoked, its user active and with the password
 * that it began with.
 */
export const livingGrant = (database: Database, id: string): Promise<Grant | undefined> =>
  database.first<Grant>({
    sql: `SELECT grant_id AS id, grant_oauth_client AS clientId, grant_user_id AS userId, grant_scope AS scope, grant_mark AS mark,
        COALESCE(client_name, '') AS clientName, COALESCE(user_name, '') AS userName,
        COALESCE(client_tied_to, 0) AS itflowClientId
      FROM shim_grants LEFT JOIN shim_oauth_clients ON client_id = grant_oauth_client LEFT JOIN users ON user_id = grant_user_id
      WHERE grant_id = ? AND grant_revoked_at IS NULL AND grant_expires_at > NOW()
        AND (grant_oauth_client = '' OR (client_id IS NOT NULL AND client_revoked_at IS NULL))
        AND (grant_user_id = 0 OR (user_type = 1 AND user_status = 1 AND user_archived_at IS NULL
          AND CONVERT(SHA2(user_password, 256) USING ascii) COLLATE ascii_bin = grant_mark))`,
    parameters: [id],
  });

export const revokeGrant = (database: Database, id: string) =>
  database.write(
    build
      .updateTable('shim_grants')
      .set({ grant_revoked_at: sql<string>`NOW()` })
      .where('grant_id', '=', id)
      .where('grant_revoked_at', 'is', null),
  );

export interface NewToken {
  kind: 'code' | 'refresh' | 'session' | 'link';
  grantId: string;
  seconds: number;
  redirectUri?: string;
  challenge?: string;
}

/** Makes a token that opens a grant. It is in the answer; the database has its digest. */
export async function createToken(database: Database, token: NewToken): Promise<string> {
  const secret = newSecret();
  await database.write(
    build.insertInto('shim_tokens').values({
      token_digest: digestOf(secret),
      token_kind: token.kind,
      token_grant_id: token.grantId,
      token_redirect_uri: token.redirectUri ?? '',
      token_challenge: token.challenge ?? '',
      token_expires_at: inSeconds(token.seconds),
    }),
  );
  return secret;
}

/** A token by its own text, used or not, lapsed or not. */
export const findToken = (database: Database, kind: NewToken['kind'], secret: string) =>
  database.first(
    build
      .selectFrom('shim_tokens')
      .selectAll()
      .select(sql<number>`token_expires_at <= NOW()`.as('lapsed'))
      .where('token_digest', '=', digestOf(secret))
      .where('token_kind', '=', kind),
  );

/** Uses a token up. False when somebody has: of two at the same moment, one is told so. */
export async function useUp(database: Database, digest: string): Promise<boolean> {
  const { changed } = await database.write(
    build
      .updateTable('shim_tokens')
      .set({ token_used_at: sql<string>`NOW()` })
      .where('token_digest', '=', digest)
      .where('token_used_at', 'is', null),
  );
  return changed === 1;
}

export const endToken = (database: Database, secret: string) =>
  database.write(build.deleteFrom('shim_tokens').where('token_digest', '=', digestOf(secret)));
