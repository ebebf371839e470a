import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/database/embedded/embedded.ts';
import { useMariadb } from './app.ts';

let folder = '';
let mariadb: EmbeddedDatabase;

/** One private MariaDB for the whole run; it need not survive a crash. */
export async function mochaGlobalSetup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'itflow-shim-test-'));
  mariadb = await startEmbeddedDatabase({ folder, durable: false });
  await useMariadb(mariadb.target);
}

export async function mochaGlobalTeardown(): Promise<void> {
  await useMariadb(undefined);
  await mariadb.stop();
  await rm(folder, { recursive: true, force: true });
}
