/**
 * The part of ITFlow that a role may be given: `user_role_permissions` speaks of these as `module_…`. No role is given
 * `admin`, so that is for administrators alone.
 */
export type Permission = 'support' | 'client' | 'sales' | 'financial' | 'credential' | 'admin';

/** What an operation asks of its caller. */
export interface Demand {
  moduleName: string;
  name: string;
  permission: Permission;
  /** What it must be allowed to read besides. */
  also?: Permission | undefined;
  /** 1 read, 2 write, 3 delete. */
  level: 1 | 2 | 3;
  writes: boolean;
}

/** Who is calling. Made in `auth/` of whatever credential came; a door only hands it on. */
export interface Caller {
  /** The API key that was used; 0 = none was. */
  keyId: number;
  /** Who calls without a key: nobody else may have the same. */
  subject?: string;
  /** What log rows call the caller. */
  name: string;
  /** The user that acts; 0 = the key itself, as ITFlow's client-scoped keys do. */
  userId: number;
  /** The one client that the caller is tied to; 0 = none. */
  clientId: number;
  /** The contact that calls: of its client's rows, only those that are its own exist (see `ofContact` of a module). */
  contactId?: number;
  /** Clients whose rows it may read: null = all. */
  only: readonly number[] | null;
  /** Clients whose rows do not exist for it. */
  except: readonly number[];
  /** Whether it may run the operation at all, whatever the client. */
  may(demand: Demand): boolean;
  /** The key that credentials are encrypted under. Refuses whoever may not decrypt. */
  masterKey(): Promise<string>;
}
