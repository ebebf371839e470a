import { type Connection, type ConnectionConfig, createConnection } from 'mariadb';
import { WaitingLine } from './wait-queue.ts';

/** Connections that are open, the free ones among them, and requests that wait for one. */
export type PoolLoad = Record<'open' | 'free' | 'waiting', number>;

/** How long a request waits for a connection when all are in use. */
const ACQUIRE_BOUND_MS = 5_000;

const refusal = (code: string, message: string) => Object.assign(new Error(message), { code });

/**
 * Lends connections, opened as they are needed, each to one at a time. Who waits is served in order: the driver's own pool lets
 * newcomers overtake (measured: with 16 callers on 10 connections somebody waited for more than five seconds).
 */
export class ConnectionPool {
  readonly #config: ConnectionConfig;
  readonly #size: number;
  readonly #open = new Set<Connection>();
  /** The last one given back is lent first: its prepared statements are the freshest. */
  readonly #free: Connection[] = [];
  readonly #waiting = new WaitingLine<Connection>();
  #opening = 0;
  #isClosed = false;

  constructor(config: ConnectionConfig, size: number) {
    this.#config = config;
    this.#size = size;
  }

  load(): PoolLoad {
    return { open: this.#open.size, free: this.#free.length, waiting: this.#waiting.length };
  }

  /** Rejects where none can be opened (the driver's error), none is free in time (`POOL_TIMEOUT`), or the pool is closed (`POOL_CLOSED`). */
  acquire(): Connection | Promise<Connection> {
    if (this.#isClosed) throw refusal('POOL_CLOSED', 'the pool is closed');
    const free = this.#free.pop();
    if (free) return free;
    const served = this.#waiting.wait(ACQUIRE_BOUND_MS);
    this.#openOneMore();
    return served.then(
      (connection) => connection ?? Promise.reject(refusal('POOL_TIMEOUT', 'no connection was free in time')),
    );
  }

  /** Takes a connection back. One that is dead or destroyed is not lent again. */
  release(connection: Connection): void {
    if (!this.#open.has(connection)) return;
    if (!connection.isValid()) this.#forget(connection);
    else if (this.#isClosed) this.#end(connection);
    else this.#lend(connection);
  }

  /** Cuts a connection off; what runs on it is killed in the database. */
  destroy(connection: Connection): void {
    this.#forget(connection);
    connection.destroy();
  }

  /** Lends no more, and resolves once every connection has come back and is closed. */
  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.#waiting.length > 0) this.#waiting.refuse(refusal('POOL_CLOSED', 'the pool is closed'));
    for (const connection of this.#free.splice(0)) this.#end(connection);
    while (this.#open.size > 0 || this.#opening > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  #lend(connection: Connection): void {
    if (!this.#waiting.serve(connection)) this.#free.push(connection);
  }

  #openOneMore(): void {
    if (this.#open.size + this.#opening >= this.#size || this.#opening >= this.#waiting.length) return;
    this.#opening++;
    createConnection(this.#config).then(
      (connection) => {
        this.#opening--;
        this.#open.add(connection);
        // Without a listener an error of an idle connection would end the process.
        connection.on('error', () => this.#forget(connection));
        connection.on('end', () => this.#forget(connection));
        this.release(connection);
      },
      (error) => {
        this.#opening--;
        this.#waiting.refuse(error);
        // There may be more who wait than could be opened for at once: nobody else would tell them.
        this.#openOneMore();
      },
    );
  }

  #forget(connection: Connection): void {
    if (!this.#open.delete(connection)) return;
    const at = this.#free.indexOf(connection);
    if (at >= 0) this.#free.splice(at, 1);
    this.#openOneMore();
  }

  #end(connection: Connection): void {
    connection
      .end()
      .catch(() => {})
      .finally(() => this.#open.delete(connection));
  }
}
