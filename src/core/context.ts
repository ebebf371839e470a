import type { KeyLimits } from '../auth/key-limits.ts';
import type { Database } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { Permission } from './module.ts';

/** Who is calling, as the key says. */
export interface Caller {
  keyId: number;
  keyName: string;
  /** The user that acts (0 = the key itself, as ITFlow's client-scoped keys do). */
  userId: number;
  /** The one client that the key is tied to; 0 = none. */
  clientId: number;
  /** Clients whose rows it may read: null = all. */
  only: readonly number[] | null;
  /** Clients whose rows do not exist for it. */
  except: readonly number[];
  /** What it may do there: 1 read, 2 write, 3 delete. */
  level(permission: Permission): number;
  /** The wrapped master key (`api_key_decrypt_hash`), '' when the key was made without one. */
  decryptHash: string;
  /** What the key's maker allowed it beyond that; undefined = everything. */
  limits?: KeyLimits | undefined;
}

/** What came with the request, for the log rows. */
export interface RequestInfo {
  id: string;
  ip: string;
  userAgent: string;
  /** Calls back once the caller is gone, or has its answer. */
  onHangUp?(listener: () => void): void;
  /** The header of that name: a write that carries it happens once (see idempotency.ts). */
  idempotencyKey?: string | undefined;
}

/** Everything that an operation knows of its caller. It is never changed: a transaction hands on a copy with its own database. */
export interface Context {
  database: Database;
  /** What the attached database really has. */
  schema: Schema;
  caller: Caller;
  request: RequestInfo;
}
