import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors/start-error.ts';
import { unwrapMasterKey, wrapMasterKey } from '../../modules/credentials/cipher.ts';
import { parseScopes, type Scopes, scopeText } from '../scopes.ts';

export interface NewClient {
  name: string;
  scope: string;
  /** Where a browser may be sent back to; none = it asks in its own name only. */
  redirectUris: readonly string[];
  /** It can keep no secret: a program on somebody's machine, a page in a browser. */
  isPublic: boolean;
  /** The one client of this ITFlow that it reaches in its own name; 0 = all. */
  itflowClientId: number;
  /** What it may decrypt credentials with, wrapped with its secret. */
  masterKey?: string | undefined;
}

export interface OauthClient {
  id: string;
  name: string;
  isPublic: boolean;
  scopes: Scopes;
  redirectUris: readonly string[];
}

/**
 * Makes an OAuth client. Its secret is in the answer and nowhere else. Throws a StartError that says what is wrong with
 * it.
 */
export async function createOauthClient(database: Database, client: NewClient) {
  const parsed = parseScopes(client.scope);
  if ('wrong' in parsed)
    throw new StartError(`scope: "${parsed.wrong}" is not like assets:read,create or tickets or *:read`);
  if (parsed.scopes.size === 0) throw new StartError('scope: at least one is needed');
  for (const uri of client.redirectUris) mustBeRedirectUri(uri);
  if (client.isPublic && client.redirectUris.length === 0)
    throw new StartError('redirect_uri: is needed for a client without a secret');
  // Not base64url: one that begins with "-" would be an option to the command that revokes it.
  const id = randomBytes(12).toString('hex');
  const secret = client.isPublic ? undefined : randomBytes(32).toString('base64url');
  await database.write(
    build.insertInto('shim_oauth_clients').values({
      client_id: id,
      client_name: client.name,
      client_secret: secret ? hash('sha256', secret) : '',
      client_scope: scopeText(parsed.scopes),
      client_redirect_uris: client.redirectUris.join(' '),
      client_tied_to: client.itflowClientId,
      client_master_key: client.masterKey && secret ? await wrapMasterKey(client.masterKey, secret) : '',
    }),
  );
  return { id, secret };
}

/** The client, unless it is unknown or revoked. */
export async function findOauthClient(database: Database, id: string): Promise<OauthClient | undefined> {
  const row = await livingClient(database, id);
  return row && clientOf(row);
}

/** The client that shows its secret, and what it may decrypt with. A public one shows none. Undefined for any other. */
export async function authenticateClient(database: Database, id: string, secret: string | undefined) {
  const row = await livingClient(database, id);
  if (!row) return undefined;
  const digest = secret === undefined ? '' : hash('sha256', secret);
  const isRight =
    digest.length === row.client_secret.length && timingSafeEqual(Buffer.from(digest), Buffer.from(row.client_secret));
  if (!isRight) return undefined;
  const masterKey = secret ? ((await unwrapMasterKey(row.client_master_key, secret)) ?? undefined) : undefined;
  return { ...clientOf(row), masterKey };
}

export const listOauthClients = (database: Database) =>
  database.all(
    build
      .selectFrom('shim_oauth_clients')
      .select(['client_id', 'client_name', 'client_scope', 'client_redirect_uris', 'client_tied_to'])
      .select(['client_created_at', 'client_revoked_at'])
      .orderBy('client_created_at'),
  );

/** All that was given to it ends within a second. False where there is none. */
export async function revokeOauthClient(database: Database, id: string): Promise<boolean> {
  const { changed } = await database.write({
    sql: 'UPDATE shim_oauth_clients SET client_revoked_at = NOW() WHERE client_id = ? AND client_revoked_at IS NULL',
    parameters: [id],
  });
  return changed > 0;
}

const livingClient = (database: Database, id: string) =>
  database.first(
    build
      .selectFrom('shim_oauth_clients')
      .selectAll()
      .where('client_id', '=', id)
      .where('client_revoked_at', 'is', null),
  );

const clientOf = (row: NonNullable<Awaited<ReturnType<typeof livingClient>>>): OauthClient => {
  const parsed = parseScopes(row.client_scope);
  return {
    id: row.client_id,
    name: row.client_name,
    isPublic: row.client_secret === '',
    scopes: 'scopes' in parsed ? parsed.scopes : new Set(),
    redirectUris: row.client_redirect_uris.split(' ').filter(Boolean),
  };
};

/** TLS, this machine, or an application's own scheme; no fragment, and nothing that a browser would run. */
function mustBeRedirectUri(uri: string): void {
  const url = URL.canParse(uri) && !/[\s#]/.test(uri) ? new URL(uri) : undefined;
  const isLoopback = url && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  const isApp = url && /^[a-z][a-z0-9+-]*\.[a-z0-9.+-]*:$/.test(url.protocol);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback) || isApp))
    throw new StartError(`redirect_uri: "${uri}" is none: https://…, http://127.0.0.1…, or com.example.app:/…`);
}
