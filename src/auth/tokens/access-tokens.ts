import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { invalidToken } from '../challenge.ts';
import { type Remembered, remembered } from '../remembered.ts';
import { parseScopes, type Scopes } from '../scopes.ts';
import { type Grant, livingGrant } from './grants.ts';
import type { createSigningKeys } from './signing-keys.ts';

export const ACCESS_SECONDS = 900;
const TYPE = 'at+jwt';
const CLOCK_SECONDS = 5;
const MOST_REMEMBERED = 10_000;

export interface AccessToken {
  grant: Grant;
  scopes: Scopes;
  expiresAt: number;
  issuedAt: number;
}

export interface AccessTokens {
  issue(grant: Pick<Grant, 'id' | 'userId' | 'clientId'>, scope: string, issuer: string): Promise<string>;
  /** Refuses what we did not sign, for this server and a living grant. */
  verify(token: string, issuer: string): Promise<AccessToken>;
}

export const looksLikeJwt = (text: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);

/**
 * Signed tokens of 15 minutes (RFC 9068). They are stored nowhere; what they come from is, and counts within a second.
 */
export function createAccessTokens(database: Database, keys: ReturnType<typeof createSigningKeys>): AccessTokens {
  const grants = new Map<string, Remembered<Grant | undefined>>();
  const grantOf = (id: string) => {
    if (grants.size >= MOST_REMEMBERED) grants.clear();
    const known = grants.get(id) ?? remembered(() => livingGrant(database, id));
    grants.set(id, known);
    return known();
  };
  const keyOf = async ({ kid = '' }: { kid?: string | undefined }) => {
    const key = await keys.publicKey(kid);
    if (!key) throw new errors.JWKSNoMatchingKey();
    return key;
  };
  return {
    async issue({ id, userId, clientId }, scope, issuer) {
      const { kid, key } = await keys.toSign();
      return new SignJWT({ client_id: clientId, scope, sid: id })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: TYPE })
        .setSubject(userId ? `user:${userId}` : `client:${clientId}`)
        .setIssuer(issuer)
        .setAudience(issuer)
        .setIssuedAt()
        .setExpirationTime(`${ACCESS_SECONDS}s`)
        .setJti(randomUUID())
        .sign(key);
    },
    async verify(token, issuer) {
      const { payload } = await jwtVerify(token, keyOf, {
        ...{ algorithms: ['EdDSA'], typ: TYPE, issuer, audience: issuer, clockTolerance: CLOCK_SECONDS },
        requiredClaims: ['exp', 'iat', 'sid', 'scope'],
      }).catch((cause) => {
        if (cause instanceof errors.JOSEError) throw refused(cause);
        throw cause;
      });
      const grant = await grantOf(String(payload.sid));
      if (!grant) throw refused();
      const parsed = parseScopes(String(payload.scope));
      const scopes = 'scopes' in parsed ? parsed.scopes : new Set<string>();
      return { grant, scopes, expiresAt: payload.exp as number, issuedAt: payload.iat as number };
    },
  };
}

const refused = (cause?: unknown) =>
  new ApiError(
    'token_refused',
    'Authentication failed: the access token is not ours, has expired or was revoked',
    invalidToken,
    { cause },
  );
