import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { StartError } from '../../errors/start-error.ts';

const CIPHER = 'aes-256-gcm';
const [IV_BYTES, TAG_BYTES, LEAST_CHARACTERS] = [12, 16, 32];

/** What secrets of integrations are encrypted under: SECRETS_KEY, or what a file holds that its owner alone may read. */
export function secretsKeyOf({ secretsKey, secretsKeyFile }: KeySettings): Buffer | undefined {
  const text = secretsKey ?? (secretsKeyFile === undefined ? undefined : textOf(secretsKeyFile));
  if (text === undefined) return undefined;
  if (text.length < LEAST_CHARACTERS)
    throw new StartError(`SECRETS_KEY must have ${LEAST_CHARACTERS} characters or more: \`openssl rand -base64 32\``);
  return Buffer.from(hkdfSync('sha256', text, '', 'secrets of integrations', 32));
}

interface KeySettings {
  secretsKey?: string | undefined;
  secretsKeyFile?: string | undefined;
}

function textOf(file: string): string {
  try {
    if (statSync(file).mode & 0o077) throw new StartError('SECRETS_KEY_FILE must be of mode 600: others may read it');
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`SECRETS_KEY_FILE cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Whose secret it is, and where alone it is sent: with another URL it cannot be decrypted. */
export interface Owner {
  id: number;
  url: string;
}

const ownerOf = ({ id, url }: Owner) => Buffer.from(`${id} ${new URL(url).origin}`);

export async function keepSecret(database: Database, key: Buffer, owner: Owner, secret: object): Promise<void> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(ownerOf(owner));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(secret)), cipher.final()]);
  const secret_ciphertext = Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  await database.write(
    build
      .insertInto('shim_integration_secrets')
      .values({ secret_integration_id: owner.id, secret_ciphertext })
      .onDuplicateKeyUpdate({ secret_ciphertext }),
  );
}

export async function readSecret(database: Database, key: Buffer, owner: Owner): Promise<Record<string, string>> {
  const query = build.selectFrom('shim_integration_secrets').select('secret_ciphertext');
  const row = await database.first(query.where('secret_integration_id', '=', owner.id));
  if (!row) throw new StartError('it has no secret yet: `sync NAME --secret` takes it');
  const stored = row.secret_ciphertext;
  try {
    const decipher = createDecipheriv(CIPHER, key, stored.subarray(0, IV_BYTES)).setAAD(ownerOf(owner));
    decipher.setAuthTag(stored.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const plain = Buffer.concat([decipher.update(stored.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return z.record(z.string(), z.string()).parse(JSON.parse(plain.toString()));
  } catch {
    throw new StartError('its secret was kept under another key or for another URL: give it again');
  }
}
