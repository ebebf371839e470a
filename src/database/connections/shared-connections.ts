import type { Connection } from 'mariadb';
import { isNotReady, withoutStatement } from '../errors.ts';
import type { ConnectionPool } from './pool.ts';

/** A statement that takes longer for itself has no business before others. */
const QUICK_MS = 5;
const MOST_TOGETHER = 8;
const MOST_KNOWN = 1_000;

interface Group {
  connection: Promise<Connection>;
  statements: string[];
  running: number;
}

/**
 * Quick statements that arrive in one turn of the event loop are sent down one connection without waiting for each
 * other: one thread of the database is woken for all of them (docs/decisions/004-together-to-the-database.md).
 *
 * Who stands behind a slow one would wait for it. So a statement goes alone until it has been quick, and again once a
 * group with it was not.
 */
export class SharedConnections {
  readonly #pool: ConnectionPool;
  readonly #quick = new Set<string>();
  #open: Group | undefined;

  constructor(pool: ConnectionPool) {
    this.#pool = pool;
  }

  async run<T>(sql: string, ask: (connection: Connection) => Promise<T>): Promise<T> {
    const group = this.#quick.has(sql) ? this.#openGroup() : this.#newGroup();
    group.statements.push(sql);
    group.running++;
    const connection = await group.connection;
    const startedAt = performance.now();
    try {
      return await ask(connection);
    } catch (error) {
      if (isNotReady(error)) this.#pool.destroy(connection);
      throw withoutStatement(error);
    } finally {
      if (--group.running === 0) this.#end(group, connection, performance.now() - startedAt);
    }
  }

  #openGroup(): Group {
    const open = this.#open;
    if (open && open.running < MOST_TOGETHER) return open;
    const group = this.#newGroup();
    this.#open = group;
    setImmediate(() => this.#close(group));
    return group;
  }

  #newGroup(): Group {
    return { connection: Promise.resolve(this.#pool.acquire()), statements: [], running: 0 };
  }

  #close(group: Group): void {
    if (this.#open === group) this.#open = undefined;
  }

  #end(group: Group, connection: Connection, took: number): void {
    this.#close(group);
    this.#pool.release(connection);
    const isQuick = took < QUICK_MS * group.statements.length;
    if (this.#quick.size > MOST_KNOWN) this.#quick.clear();
    for (const sql of group.statements) {
      if (isQuick) this.#quick.add(sql);
      else this.#quick.delete(sql);
    }
  }
}
