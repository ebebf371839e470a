import type { Database } from '../../database/database.ts';
import { WEBHOOK_COLUMNS, type Webhook, webhookFrom } from './deliveries.ts';

const LEASE_SECONDS = 30;
/** Taken again when it is older: a page that begins then, its last answer and the pause after it (22 s) end within it. */
const RENEW_MS = 5_000;
/** Another process may have a webhook for which nothing came for so long. */
const IDLE_MS = 1_000;

/** Active webhooks as they are now, with something to be told, but for those that another process has. */
export async function dueWebhooks(database: Database, self: string): Promise<Webhook[]> {
  const rows = await database.rows({
    sql: `SELECT ${WEBHOOK_COLUMNS} FROM shim_webhooks JOIN shim_webhook_senders ON sender_webhook_id = webhook_id
      WHERE webhook_active = 1 AND (sender_leased_until IS NULL OR sender_leased_until < NOW() OR sender_leased_by = ?)
        AND EXISTS (SELECT 1 FROM shim_deliveries WHERE delivery_webhook_id = webhook_id AND delivery_state = 'waiting'
          AND delivery_next_at <= NOW())`,
    parameters: [self],
  });
  return rows.map(webhookFrom);
}

/**
 * The webhooks that this process has. One process at a time sends to a webhook, which is what keeps the order; of one
 * that was killed the lease runs out. This works on every database, which SKIP LOCKED does not. A lease outlives an
 * empty queue for a moment: to take and give back each for every event would cost two commits.
 */
export class Leases {
  readonly #database: Database;
  readonly #self: string;
  readonly #held = new Map<number, { since: number; usedAt: number }>();

  constructor(database: Database, self: string) {
    this.#database = database;
    this.#self = self;
  }

  /** Takes webhooks for this process, or keeps them. Answers those that it has now. */
  async take(ids: readonly number[]): Promise<number[]> {
    const now = performance.now();
    const isFresh = (id: number) => now - (this.#held.get(id)?.since ?? Number.NEGATIVE_INFINITY) < RENEW_MS;
    const asked = ids.filter((id) => !isFresh(id));
    if (asked.length > 0) {
      for (const id of asked) this.#held.delete(id);
      await this.#database.write({
        sql: `UPDATE shim_webhook_senders SET sender_leased_by = ?, sender_leased_until = NOW() + INTERVAL ${LEASE_SECONDS} SECOND
          WHERE sender_webhook_id IN (?) AND (sender_leased_until IS NULL OR sender_leased_until < NOW() OR sender_leased_by = ?)`,
        parameters: [this.#self, asked, this.#self],
      });
      const got = await this.#database.rows({
        sql: 'SELECT sender_webhook_id FROM shim_webhook_senders WHERE sender_webhook_id IN (?) AND sender_leased_by = ?',
        parameters: [asked, this.#self],
      });
      for (const [id] of got) this.#held.set(Number(id), { since: now, usedAt: now });
    }
    const taken = ids.filter((id) => this.#held.has(id));
    for (const id of taken) (this.#held.get(id) as { usedAt: number }).usedAt = now;
    return taken;
  }

  /** Gives back those that are not busy and for which nothing came for a while. */
  async releaseIdle(isBusy: (id: number) => boolean): Promise<void> {
    const now = performance.now();
    await this.#release(
      [...this.#held].flatMap(([id, { usedAt }]) => (isBusy(id) || now - usedAt < IDLE_MS ? [] : [id])),
    );
  }

  releaseAll(): Promise<void> {
    return this.#release([...this.#held.keys()]);
  }

  async #release(ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) this.#held.delete(id);
    await this.#database.write({
      sql: `UPDATE shim_webhook_senders SET sender_leased_by = NULL, sender_leased_until = NULL
        WHERE sender_webhook_id IN (?) AND sender_leased_by = ?`,
      parameters: [ids, this.#self],
    });
  }
}
