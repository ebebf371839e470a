import type { MysqlPool } from 'kysely';
import { withoutStatement } from '../errors.ts';
import type { ConnectionPool } from './pool.ts';

/** Our pool as Kysely's MySQL dialect wants it: migrations and sample data run through Kysely. */
export const kyselyPool = (pool: ConnectionPool): MysqlPool =>
  ({
    async getConnection(callback) {
      try {
        const connection = await pool.acquire();
        callback(null, {
          query(sql: string, parameters: unknown[], done: (error: unknown, result?: unknown) => void) {
            connection.query({ sql, rowsAsArray: false }, parameters).then(
              (result) => done(null, result),
              (error) => done(withoutStatement(error)),
            );
          },
          release: () => pool.release(connection),
        } as never);
      } catch (error) {
        callback(error, undefined as never);
      }
    },
    end: (callback) => void pool.close().then(() => callback(null), callback),
  }) satisfies MysqlPool;
