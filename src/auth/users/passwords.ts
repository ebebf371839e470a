import { compare, hash, truncates } from 'bcryptjs';
import { StartError } from '../../errors/start-error.ts';

const LEAST_CHARACTERS = 10;
/** PHP's own, so that all hashes of an installation cost the same to compare. */
const COST = 10;

/**
 * A password as ITFlow stores it, in the form that PHP makes and reads. Throws a StartError for one that is too short
 * or too long.
 */
export async function hashPassword(password: string): Promise<string> {
  if ([...password].length < LEAST_CHARACTERS)
    throw new StartError(`The password must have ${LEAST_CHARACTERS} characters or more`);
  // bcrypt reads no further, so a longer password would be a shorter one.
  if (truncates(password) || password.includes('\0'))
    throw new StartError('The password must have 72 bytes or fewer, and no NUL');
  return (await hash(password, COST)).replace(/^\$2b\$/, '$2y$$');
}

/** Whether it is the password of a hash that ITFlow or we made. What is no hash is nobody's password. */
export const isPassword = (password: string, stored: string): Promise<boolean> => compare(password, stored);

/**
 * A hash that takes as long to compare as `like`, and that no password is known to have: for accounts that are not
 * there.
 */
export const nobodysHash = (like: string | undefined): string =>
  `${/^\$2[aby]\$\d\d\$/.exec(like ?? '')?.[0] ?? `$2y$${COST}$`}${'.'.repeat(53)}`;
