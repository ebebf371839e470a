import { isUtf8 } from 'node:buffer';
import { createCipheriv, createDecipheriv, createHash, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const CIPHER = 'aes-128-cbc';
const ROUNDS = 100_000;

/** Salts, IVs and AES keys are texts of 16 characters, used as bytes. */
const TEXT_LENGTH = 16;

/**
 * Unwrapping a master key costs PHP's 100,000 rounds, so a script that reads credential after credential pays once in
 * this time.
 */
const CACHE_MS = 30_000;
const CACHE_SIZE = 100;

/** Holds promises, so that requests at the same moment share one derivation. */
const unwrapped = new Map<string, Promise<string | null>>();

/** A master key for a new installation: the 16 characters under which all credentials are encrypted. */
export const newMasterKey = randomText;

/** A decrypt password for a new API key, 32 random characters. */
export const newDecryptPassword = () => randomText() + randomText();

/** Encrypts a username or a password for its column: the IV as text, then AES-128-CBC in base64, as PHP reads it. */
export function encryptCredential(masterKey: string, plain: string): string {
  const iv = randomText();
  const cipher = createCipheriv(CIPHER, masterKey, iv);
  return iv + cipher.update(plain, 'utf8', 'base64') + cipher.final('base64');
}

/**
 * Decrypts a stored username or password. False is PHP's answer, and ours, for what cannot be decrypted: NULL, an empty
 * or a damaged value, another master key. A plaintext that is no UTF-8 is false too: it broke PHP's whole answer (case
 * "non-utf8 plaintext").
 */
export function decryptCredential(masterKey: string, stored: Buffer | string | null): string | false {
  const bytes = Buffer.from(stored ?? '');
  try {
    const decipher = createDecipheriv(CIPHER, masterKey, bytes.subarray(0, TEXT_LENGTH));
    const encrypted = bytes.subarray(TEXT_LENGTH).toString('latin1');
    const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()]);
    return isUtf8(plain) && plain.toString();
  } catch {
    return false;
  }
}

/** What goes to `api_keys.api_key_decrypt_hash`: the salt, then the master key encrypted under the decrypt password. */
export async function wrapMasterKey(masterKey: string, password: string): Promise<string> {
  const salt = randomText();
  return salt + encryptCredential(await passwordKey(password, salt), masterKey);
}

/**
 * The master key that an API key's decrypt hash holds, null for a wrong password and for a key without a hash. Results
 * are kept in memory for 30 seconds, under a digest of hash and password: a new hash or another password is another
 * entry, so a changed password counts at once, and no password stays in memory.
 */
export function unwrapMasterKey(hash: string | null, password: string): Promise<string | null> {
  if (!hash) return Promise.resolve(null);
  const entry = createHash('sha256').update(`${hash}\0${password}`).digest('base64');
  const cached = unwrapped.get(entry);
  if (cached) return cached;
  const masterKey = unwrap(hash, password);
  if (unwrapped.size >= CACHE_SIZE) unwrapped.clear();
  unwrapped.set(entry, masterKey);
  setTimeout(() => unwrapped.delete(entry), CACHE_MS).unref();
  return masterKey;
}

async function unwrap(hash: string, password: string): Promise<string | null> {
  const masterKey = decryptCredential(await passwordKey(password, hash.slice(0, TEXT_LENGTH)), hash.slice(TEXT_LENGTH));
  // One wrong password in 256 leaves a padding that looks right, but never 16 characters: their padding is a whole
  // block.
  return masterKey !== false && /^[!-~]{16}$/.test(masterKey) ? masterKey : null;
}

/**
 * The AES key of a decrypt password. PHP's hash_pbkdf2 gives hex, and the key is its first 16 digits as text: 8 bytes.
 */
async function passwordKey(password: string, salt: string): Promise<string> {
  return (await promisify(pbkdf2)(password, salt, ROUNDS, TEXT_LENGTH / 2, 'sha256')).toString('hex');
}

/** 16 characters of `[A-Za-z0-9_-]`, 96 random bits. */
function randomText(): string {
  return randomBytes(12).toString('base64url');
}
