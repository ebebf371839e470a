import { randomBytes } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { remembered } from '../remembered.ts';

const ALGORITHM = 'EdDSA';
/** Longer than any access token lives: the keys before the newest are honoured until what they signed has lapsed. */
const HONOURED_MINUTES = 20;

const UNKNOWN_MS = 100;

interface SigningKeys {
  newest: { kid: string; key: CryptoKey } | undefined;
  /** By `kid`. */
  publicKeys: ReadonlyMap<string, { key: CryptoKey; jwk: JWK }>;
}

/**
 * The keys that access tokens are signed with, the same in every process. The first is made when the first token is
 * asked for.
 */
export function createSigningKeys(database: Database) {
  const current = remembered(() => readKeys(database));
  return {
    async toSign(): Promise<{ kid: string; key: CryptoKey }> {
      const { newest } = await current();
      if (newest) return newest;
      await rotateSigningKey(database);
      return (await current(0)).newest as { kid: string; key: CryptoKey };
    },
    /** Another process may have made it a moment ago; made-up ids cause a read in a tenth of a second at most. */
    async publicKey(kid: string): Promise<CryptoKey | undefined> {
      const known = (await current()).publicKeys.get(kid) ?? (await current(UNKNOWN_MS)).publicKeys.get(kid);
      return known?.key;
    },
    jwks: async (): Promise<{ keys: JWK[] }> => ({
      keys: [...(await current()).publicKeys.values()].map(({ jwk }) => jwk),
    }),
  };
}

/** Makes the key that signs from now on, and drops those whose tokens have all lapsed. */
export async function rotateSigningKey(database: Database): Promise<string> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const signing_key_id = randomBytes(12).toString('base64url');
  await database.write(
    build.insertInto('shim_signing_keys').values({
      signing_key_id,
      signing_key_private: JSON.stringify(await exportJWK(pair.privateKey)),
      signing_key_public: JSON.stringify(await exportJWK(pair.publicKey)),
    }),
  );
  const lapsed = (await honoured(database)).lapsed;
  if (lapsed.length > 0)
    await database.write(build.deleteFrom('shim_signing_keys').where('signing_key_id', 'in', lapsed));
  return signing_key_id;
}

/** A key is honoured until the one after it is older than any token. */
async function honoured(database: Database) {
  const rows = await database.all<KeyRow>({
    sql: `SELECT signing_key_id, signing_key_private, signing_key_public,
      LEAD(signing_key_created_at) OVER (ORDER BY signing_key_created_at) < NOW() - INTERVAL ? MINUTE AS lapsed
      FROM shim_signing_keys ORDER BY signing_key_created_at`,
    parameters: [HONOURED_MINUTES],
  });
  return {
    living: rows.filter(({ lapsed }) => !lapsed),
    lapsed: rows.filter(({ lapsed }) => lapsed).map(({ signing_key_id }) => signing_key_id),
  };
}

interface KeyRow {
  signing_key_id: string;
  signing_key_private: string;
  signing_key_public: string;
  lapsed: number | null;
}

async function readKeys(database: Database): Promise<SigningKeys> {
  const { living } = await honoured(database);
  const last = living.at(-1);
  const key = async (jwk: string) => (await importJWK(JSON.parse(jwk), ALGORITHM)) as CryptoKey;
  const publicKeys = new Map<string, { key: CryptoKey; jwk: JWK }>();
  for (const { signing_key_id: kid, signing_key_public } of living)
    publicKeys.set(kid, {
      key: await key(signing_key_public),
      jwk: { ...JSON.parse(signing_key_public), kid, alg: ALGORITHM, use: 'sig' },
    });
  return { newest: last && { kid: last.signing_key_id, key: await key(last.signing_key_private) }, publicKeys };
}
