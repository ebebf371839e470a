import { randomBytes } from 'node:crypto';
import { type InsertObject, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

export type Db = Transaction<Tables>;

/** Inserts one row and returns its id. */
export async function insert<T extends keyof Tables>(db: Db, table: T, row: InsertObject<Tables, T>): Promise<number> {
  const { insertId } = await db.insertInto(table).values(row).executeTakeFirstOrThrow();
  return Number(insertId);
}

// Days and hours count from the database's own clock, so that the sample never looks old.
export const inDays = (days: number) => sql<string>`curdate() + interval ${days} day`;
export const hoursAgo = (hours: number) => sql<string>`now() - interval ${hours} hour`;

/** Random URL-safe text, four characters for three bytes. */
export const randomText = (bytes: number) => randomBytes(bytes).toString('base64url');

export const money = (cents: number) => (cents / 100).toFixed(2);
