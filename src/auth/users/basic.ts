import { hash, randomBytes } from 'node:crypto';
import { recordIfAllowed } from '../../core/audit/audit.ts';
import type { RequestInfo } from '../../core/context.ts';
import type { Database } from '../../database/database.ts';
import { ApiError } from '../../errors/api-error.ts';
import { networkOf } from '../address.ts';
import { SharedCounts } from '../shared-counts.ts';
import { type HelpdeskUser, userNamed } from './helpdesk-users.ts';
import { mustBeBelow } from './login-limits.ts';
import { isPassword, nobodysHash } from './passwords.ts';

const MOST_WRONG = 3;
const CLOSED_MS = 300_000;
const MOST_PROVEN = 1_000;

export type LogInByName = (sent: { name: string; password: string }, request: RequestInfo) => Promise<HelpdeskUser>;

/**
 * Knows users by name or e-mail address and password, on every request. Three wrong logins shut the address out for
 * five minutes, right ones included. A password that was right is not hashed again while its user keeps it.
 */
export function createLogInByName(database: Database): LogInByName {
  const wrong = new SharedCounts('wrong passwords');
  wrong.init({ windowMs: CLOSED_MS });
  const proven = new Set<string>();
  const salt = randomBytes(16).toString('hex');
  const inTurn = createTurns();
  return async ({ name, password }, request) => {
    const from = networkOf(request.ip);
    mustBeBelow(wrong, from, MOST_WRONG);
    const user = await userNamed(database, name.replace(/^[^\\]*\\/, ''));
    const proof = hash('sha256', [salt, user?.id, user?.password, password].join('\0'));
    if (user && proven.has(proof)) return user;
    // One after the other, so that many guesses at once are no way around the limit.
    return inTurn(from, async () => {
      mustBeBelow(wrong, from, MOST_WRONG);
      const stored = user?.password.startsWith('$2') ? user.password : nobodysHash(undefined);
      const isRight = await isPassword(password, stored);
      if (!user || !isRight || user.hasSecondFactor) {
        wrong.increment(from);
        const description = 'A login with a password was refused';
        const entry = { type: 'Login', action: 'Failed', description, clientId: 0, entityId: 0 };
        await recordIfAllowed(database, { request, caller: { userId: 0 } }, [entry]);
        throw new ApiError('login_refused', 'The user name or the password is wrong');
      }
      if (proven.size >= MOST_PROVEN) proven.clear();
      proven.add(proof);
      return user;
    });
  };
}

/** Runs what has the same name one after the other. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
