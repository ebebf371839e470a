import { build, NOW } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';

const WRITE_EVERY_MS = 60_000;

/**
 * Remembers from where each key was last used, and writes it to `shim_keys` at most once a minute a key, without
 * holding up the request.
 */
export function createLastUse(database: Database) {
  const uses = new Map<number, { ip: string; writtenAt: number }>();
  return {
    note(keyId: number, ip: string, now = Date.now()): void {
      const { writtenAt } = uses.get(keyId) ?? { writtenAt: -Infinity };
      const isDue = now - writtenAt >= WRITE_EVERY_MS;
      uses.set(keyId, { ip, writtenAt: isDue ? now : writtenAt });
      // Nobody's request depends on it: no table, no rights and no database are all fine.
      if (isDue) write(database, keyId, ip).catch(() => {});
    },
    from: (keyId: number): string | undefined => uses.get(keyId)?.ip,
  };
}

function write(database: Database, keyId: number, ip: string) {
  const use = { key_last_used_at: NOW, key_last_used_from: ip };
  return database.write(
    build
      .insertInto('shim_keys')
      .values({ key_id: keyId, ...use })
      .onDuplicateKeyUpdate(use),
  );
}
