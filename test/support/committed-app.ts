import type { DatabasePool } from '../../src/database/database.ts';
import { insert } from './builders.ts';
import { onOwnDatabase } from './empty-database.ts';
import { listening } from './listen.ts';

export interface CommittedApp {
  database: DatabasePool;
  url: string;
  /** A key for all clients. */
  key: string;
  /** Answers the body of the answer. */
  post(path: string, body: object): Promise<{ success: string; message: string; data: Record<string, unknown>[] }>;
}

/**
 * Runs `work` with the application on a database of its own and several connections, so that what it writes is
 * committed.
 */
export const onCommittedApp = (work: (app: CommittedApp) => Promise<void>): Promise<void> =>
  onOwnDatabase(async ({ database, app }) => {
    const key = 'committed';
    const row = { api_key_name: 'test', api_key_secret: key, api_key_decrypt_hash: '', api_key_expire: '2099-01-01' };
    await insert(database, 'api_keys', row);
    await listening(app, async (url) => {
      const post: CommittedApp['post'] = async (path, body) => {
        const response = await fetch(`${url}/api/v1/${path}.php`, { method: 'POST', body: JSON.stringify(body) });
        return (await response.json()) as Awaited<ReturnType<CommittedApp['post']>>;
      };
      await work({ database, url, key, post });
    });
  });
