import { hash } from 'node:crypto';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { EVERYTHING, meet, parseScopes, type Scopes, scopeText } from '../scopes.ts';
import type { HeldMasterKeys } from '../users/held-master-keys.ts';
import type { LoggedIn } from '../users/login.ts';
import { ACCESS_SECONDS, type AccessTokens, looksLikeJwt } from './access-tokens.ts';
import { createGrant, createToken, findToken, type Grant, livingGrant, revokeGrant, useUp } from './grants.ts';
import type { OauthClient } from './oauth-clients.ts';

const CODE_SECONDS = 60;
const OFFLINE_SECONDS = 30 * 86_400;
/** As SimpleJWT has it. */
const PASSWORD_SECONDS = 86_400;

export interface Issued {
  access: string;
  refresh?: string;
  scope: string;
}

interface Parts {
  database: Database;
  accessTokens: AccessTokens;
  held: HeldMasterKeys;
}

/**
 * Every way from a credential to tokens. A used code or refresh token that comes again ends all that came of it (OAuth
 * 2.1, 4.1.3 and 4.3.1).
 */
export function createTokenGrants({ database, accessTokens, held }: Parts) {
  const issue = async (grant: Pick<Grant, 'id' | 'userId' | 'clientId'>, scope: string, issuer: string) => ({
    access: await accessTokens.issue(grant, scope, issuer),
    scope,
  });
  const newRefresh = (grantId: string, seconds: number) => createToken(database, { kind: 'refresh', grantId, seconds });

  return {
    /** A user's own login: all that the role allows. */
    async byPassword({ userId, mark, masterKey }: LoggedIn, issuer: string): Promise<Issued> {
      const grant = { clientId: '', user: { userId, mark }, scope: EVERYTHING, seconds: PASSWORD_SECONDS };
      const id = await createGrant(database, grant);
      if (masterKey) held.hold(id, masterKey, PASSWORD_SECONDS);
      const refresh = await newRefresh(id, PASSWORD_SECONDS);
      return { ...(await issue({ id, userId, clientId: '' }, EVERYTHING, issuer)), refresh };
    },

    /** A client in its own name. */
    async byClient(client: OauthClient & { masterKey?: string | undefined }, asked: string, issuer: string) {
      if (client.isPublic) throw new ApiError('client_unfit', 'A client without a secret acts for users only');
      const scope = scopeText(granted(client.scopes, asked));
      const id = await createGrant(database, { clientId: client.id, scope, seconds: ACCESS_SECONDS });
      if (client.masterKey) held.hold(id, client.masterKey, ACCESS_SECONDS);
      return issue({ id, userId: 0, clientId: client.id }, scope, issuer);
    },

    /** What a user has allowed a client in a browser: a code that the client turns into tokens within a minute. */
    async newCode(
      client: OauthClient,
      allowed: { session: Grant; scope: string; redirectUri: string; challenge: string },
    ) {
      const { session, scope, redirectUri, challenge } = allowed;
      const user = { userId: session.userId, mark: session.mark };
      const grantId = await createGrant(database, { clientId: client.id, user, scope, seconds: OFFLINE_SECONDS });
      const masterKey = held.get(session.id);
      if (masterKey) held.hold(grantId, masterKey, OFFLINE_SECONDS);
      return createToken(database, { kind: 'code', grantId, seconds: CODE_SECONDS, redirectUri, challenge });
    },

    async byCode(
      client: OauthClient,
      sent: { code: string; redirectUri: string; verifier: string },
      issuer: string,
    ): Promise<Issued> {
      const code = await findToken(database, 'code', sent.code);
      const grant = await usedOnce(code, client.id);
      if (code?.token_redirect_uri !== sent.redirectUri) throw refused('redirect_uri is not the one of the code');
      if (code.token_challenge !== hash('sha256', sent.verifier, 'base64url')) throw refused('code_verifier is wrong');
      const refresh = await newRefresh(grant.id, OFFLINE_SECONDS);
      return { ...(await issue(grant, grant.scope, issuer)), refresh };
    },

    async byRefresh(client: OauthClient, sent: { token: string; scope: string }, issuer: string): Promise<Issued> {
      const grant = await usedOnce(await findToken(database, 'refresh', sent.token), client.id);
      const scope = scopeText(granted(scopesOf(grant.scope), sent.scope));
      const refresh = await newRefresh(grant.id, OFFLINE_SECONDS);
      return { ...(await issue(grant, scope, issuer)), refresh };
    },

    /** A user's own refresh token: it is not exchanged, since SimpleJWT's clients go on with the one they have. */
    async byOwnRefresh(token: string, issuer: string): Promise<Issued> {
      const known = await findToken(database, 'refresh', token);
      const grant = known && !known.lapsed ? await livingGrant(database, known.token_grant_id) : undefined;
      if (grant?.clientId !== '') throw refused('The refresh token is unknown, has expired or was revoked');
      return issue(grant, grant.scope, issuer);
    },

    /**
     * Ends all that came with the token, if it is the client's own. What is not, or not known, is no error (RFC 7009).
     */
    async revoke(client: OauthClient, token: string, issuer: string): Promise<void> {
      const found = await ownedBy(client, token, issuer);
      if (found) await revokeGrant(database, found.grant.id);
    },

    /** What a client may know of its own token; undefined for any other. */
    introspect: (client: OauthClient, token: string, issuer: string) => ownedBy(client, token, issuer),
  };

  async function ownedBy(client: OauthClient, token: string, issuer: string) {
    const found = looksLikeJwt(token)
      ? await accessTokens.verify(token, issuer).catch(() => undefined)
      : await livingRefresh(token);
    return found?.grant.clientId === client.id ? found : undefined;
  }

  async function livingRefresh(token: string) {
    const known = await findToken(database, 'refresh', token);
    if (!known || known.lapsed || known.token_used_at) return undefined;
    const grant = await livingGrant(database, known.token_grant_id);
    return grant && { grant, scopes: scopesOf(grant.scope), expiresAt: undefined, issuedAt: undefined };
  }

  async function usedOnce(token: Awaited<ReturnType<typeof findToken>>, clientId: string): Promise<Grant> {
    const grant = token && (await livingGrant(database, token.token_grant_id));
    if (!token || !grant || token.lapsed || grant.clientId !== clientId)
      throw refused('The code or token is unknown, has expired, was revoked or belongs to another client');
    if (token.token_used_at === null && (await useUp(database, token.token_digest))) return grant;
    await revokeGrant(database, grant.id);
    throw refused('The code or token was used before: all that came of it has ended');
  }
}

/** What is asked for, as far as it may be given; all of that when nothing is asked for. */
export function granted(most: Scopes, asked: string): Scopes {
  const parsed = parseScopes(asked);
  if ('wrong' in parsed) throw new ApiError('scope_refused', `scope: ${JSON.stringify(parsed.wrong)} is no scope`);
  const scopes = parsed.scopes.size === 0 ? most : meet(most, parsed.scopes);
  if (scopes.size === 0) throw new ApiError('scope_refused', 'scope: nothing of it may be given to this client');
  return scopes;
}

const scopesOf = (text: string): Scopes => {
  const parsed = parseScopes(text);
  return 'scopes' in parsed ? parsed.scopes : new Set();
};

const refused = (message: string) => new ApiError('grant_refused', message);
