import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { createSigningKeys } from '../tokens/signing-keys.ts';
import { type HelpdeskUser, markOf, userWithId } from './helpdesk-users.ts';

const TYPE = 'user+jwt';

/** Whether it says that it is one. */
export function looksLikeUserToken(token: string): boolean {
  try {
    return decodeProtectedHeader(token).typ === TYPE;
  } catch {
    return false;
  }
}

/**
 * Tokens that stand for a user until the password changes, or the user may no longer log in. They are stored nowhere.
 * (A rotation of the signing keys ends them too: that is what one rotates for.)
 */
export function createUserTokens(database: Database, keys: ReturnType<typeof createSigningKeys>) {
  return {
    async issue(user: HelpdeskUser): Promise<string> {
      const { kid, key } = await keys.toSign();
      return new SignJWT({ mark: markOf(user) })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: TYPE })
        .setSubject(String(user.id))
        .setIssuedAt()
        .sign(key);
    },
    async verify(token: string): Promise<HelpdeskUser> {
      const { payload } = await jwtVerify(token, ({ kid = '' }) => keyOf(keys, kid), {
        ...{ algorithms: ['EdDSA'], typ: TYPE, requiredClaims: ['sub', 'mark'] },
      }).catch((cause) => {
        if (cause instanceof errors.JOSEError) throw refused(cause);
        throw cause;
      });
      const user = await userWithId(database, Number(payload.sub));
      if (!user || markOf(user) !== payload.mark) throw refused();
      return user;
    },
  };
}

async function keyOf(keys: ReturnType<typeof createSigningKeys>, kid: string) {
  const key = await keys.publicKey(kid);
  if (!key) throw new errors.JWKSNoMatchingKey();
  return key;
}

const refused = (cause?: unknown) =>
  new ApiError('token_refused', 'The token is not ours, or the password has changed since', {}, { cause });
