import { hash } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { recordIfAllowed } from '../../core/audit/audit.ts';
import type { RequestInfo } from '../../core/context.ts';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { isOutOfReach } from '../../database/errors.ts';
import { ApiError } from '../../errors/api-error.ts';
import { unwrapMasterKey } from '../../modules/credentials/cipher.ts';
import { createLoginLimits } from './login-limits.ts';
import { isPassword, nobodysHash } from './passwords.ts';

export interface Credentials {
  email: string;
  password: string;
  /** The one-time code of a user who has a second factor. */
  code?: string;
}

/** Somebody who has shown their password. */
export interface LoggedIn {
  userId: number;
  name: string;
  /** Of the stored password: another one ends what was given under this. */
  mark: string;
  /** What their own copy holds; undefined when they have none. */
  masterKey: string | undefined;
}

export type Login = (credentials: Credentials, request: RequestInfo) => Promise<LoggedIn>;

/**
 * Refuses in the same words and the same time whether the account is unknown, locked or archived, or the password or
 * the code wrong.
 */
export function createLogin(database: Database): Login {
  const limits = createLoginLimits();
  const secondFactor = createSecondFactor();
  const note = (request: RequestInfo, userId: number, action: string, description: string) =>
    recordIfAllowed(database, { request, caller: { userId } }, [
      { type: 'Login', action, description, clientId: 0, entityId: userId },
    ]);
  return async ({ email, password, code = '' }, request) => {
    const account = email.trim().toLowerCase();
    const attempt = limits.begin(account, request.ip);
    const user = await userWith(database, account);
    const stored = user?.user_password.startsWith('$2') ? user.user_password : nobodysHash(await anyHash(database));
    const isRight = await isPassword(password, stored);
    if (!user || !isRight || !secondFactor(user, code)) {
      await note(request, 0, 'Failed', 'A login with a password was refused');
      throw new ApiError('login_refused', 'The e-mail address, the password or the one-time code is wrong');
    }
    attempt.right();
    await note(request, user.user_id, 'Success', `${user.user_name} logged in through the API`);
    const masterKey = await masterKeyOf(database, user.user_id, password);
    return { userId: user.user_id, name: user.user_name, mark: hash('sha256', user.user_password), masterKey };
  };
}

type User = NonNullable<Awaited<ReturnType<typeof userWith>>>;

/** An active agent whose password is kept here. The database's collation would take other letters for the same ones. */
async function userWith(database: Database, account: string) {
  const users = await database.all(
    build
      .selectFrom('users')
      .select(['user_id', 'user_name', 'user_email', 'user_password', 'user_token'])
      .where('user_email', '=', account)
      .where('user_type', '=', 1)
      .where('user_status', '=', 1)
      .where('user_auth_method', '=', 'local')
      .where('user_archived_at', 'is', null),
  );
  return users.find(({ user_email }) => user_email.trim().toLowerCase() === account);
}

/** Somebody's, for what it costs to compare. */
async function anyHash(database: Database): Promise<string | undefined> {
  const some = build.selectFrom('users').select('user_password').where('user_password', 'like', '$2%').limit(1);
  return (await database.first(some))?.user_password;
}

/**
 * ITFlow keeps the second factor's secret in `user_token`. A code counts for half a minute before and after its own,
 * and once. A secret that cannot be read lets nobody in.
 */
function createSecondFactor() {
  const used = new Map<number, number>();
  return ({ user_id, user_token }: User, code: string): boolean => {
    if (!user_token) return true;
    if (!/^[A-Z2-7]{16,}=*$/i.test(user_token)) return false;
    const totp = new TOTP({ secret: Secret.fromBase32(user_token) });
    const delta = totp.validate({ token: code.replace(/\s/g, ''), window: 1 });
    if (delta === null) return false;
    const counter = totp.counter() + delta;
    if (counter <= (used.get(user_id) ?? 0)) return false;
    used.set(user_id, counter);
    return true;
  };
}

/**
 * From this server's copy, else from ITFlow's own: the same wrapping. An attached database may have no such table, or
 * keep the column from us.
 */
async function masterKeyOf(database: Database, userId: number, password: string): Promise<string | undefined> {
  const ours = build.selectFrom('shim_users').select('user_master_key as wrapped');
  const itflows = build.selectFrom('users').select('user_specific_encryption_ciphertext as wrapped');
  for (const copy of [ours.where('user_id', '=', userId), itflows.where('user_id', '=', userId)]) {
    const found = await database.first(copy).catch((error) => {
      if (isOutOfReach(error)) return undefined;
      throw error;
    });
    const masterKey = await unwrapMasterKey(found?.wrapped ?? null, password);
    if (masterKey !== null) return masterKey;
  }
  return undefined;
}
