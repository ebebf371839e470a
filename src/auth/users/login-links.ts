import { hash } from 'node:crypto';
import { recordIfAllowed } from '../../core/audit/audit.ts';
import type { RequestInfo } from '../../core/context.ts';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { EVERYTHING } from '../scopes.ts';
import { createGrant, createToken, findToken, livingGrant, revokeGrant, useUp } from '../tokens/grants.ts';
import type { LoggedIn } from './login.ts';

const SECONDS = 24 * 3600;

/** The secret of a link that logs its user in, once and within a day. */
export async function createLoginLink(database: Database, userId: number): Promise<string> {
  const found = build.selectFrom('users').select('user_password').where('user_id', '=', userId);
  const mark = hash('sha256', (await database.first(found))?.user_password ?? '');
  const user = { userId, mark };
  const grantId = await createGrant(database, { clientId: '', user, scope: EVERYTHING, seconds: SECONDS });
  return createToken(database, { kind: 'link', grantId, seconds: SECONDS });
}

/** Uses a link up. Without a password it opens no master key, so its session reveals no credentials. */
export async function useLoginLink(database: Database, secret: string, request: RequestInfo): Promise<LoggedIn> {
  const token = await findToken(database, 'link', secret);
  const grant = token && !token.lapsed ? await livingGrant(database, token.token_grant_id) : undefined;
  if (!grant || !token || !(await useUp(database, token.token_digest)))
    throw new ApiError('login_refused', 'The link has been used, or is older than a day');
  await revokeGrant(database, grant.id);
  const { userId, userName: name, mark } = grant;
  const description = `${name} logged in by the link of the first start`;
  const entry = { type: 'Login', action: 'Success', description, clientId: 0, entityId: userId };
  await recordIfAllowed(database, { request, caller: { userId } }, [entry]);
  return { userId, name, mark, masterKey: undefined };
}
