import type { Database } from '../database/database.ts';
import { noRowsWithoutTable } from '../database/errors.ts';

/** Milliseconds. Each answer is counted at the first step that it does not exceed. */
const STEPS = [
  ...[1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700],
  ...[1000, 1500, 2000, 3000, 5000, 7000, 10_000, 20_000, 60_000],
];
/** What the table calls those that took longer than the last step. */
const LONGER = 0;
const DAYS = 2;

/** Counts how long answers took: a few comparisons an answer, and a number for each step. */
export class Latencies {
  readonly #counts = new Map<string, number[]>();

  observe(door: string, ms: number): void {
    let counts = this.#counts.get(door);
    if (!counts) {
      counts = Array.from({ length: STEPS.length + 1 }, () => 0);
      this.#counts.set(door, counts);
    }
    let [low, high] = [0, STEPS.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ms <= (STEPS[middle] as number)) high = middle;
      else low = middle + 1;
    }
    counts[low] = (counts[low] as number) + 1;
  }

  /** Adds what was counted to what other processes have, and forgets what is old. */
  async write(database: Database): Promise<void> {
    const rows = [...this.#counts].flatMap(([door, counts]) =>
      counts.flatMap((requests, i) => (requests > 0 ? [[door, STEPS[i] ?? LONGER, requests]] : [])),
    );
    if (rows.length > 0)
      await database.write({
        sql: `INSERT INTO shim_latencies (latency_quarter, latency_door, latency_up_to_ms, latency_requests)
          VALUES ${rows.map(() => '(FROM_UNIXTIME(UNIX_TIMESTAMP() DIV 900 * 900), ?, ?, ?)').join(', ')}
          ON DUPLICATE KEY UPDATE latency_requests = latency_requests + VALUES(latency_requests)`,
        parameters: rows.flat(),
      });
    await database.write({
      sql: 'DELETE FROM shim_latencies WHERE latency_quarter < NOW() - INTERVAL ? DAY LIMIT 10000',
      parameters: [DAYS],
    });
  }
}

/** Milliseconds that this part (0.95) of a door's answers did not exceed; undefined where nothing was counted. */
export type Percentiles = (door: string, part: number) => number | undefined;

/** Of the last day. */
export async function readPercentiles(database: Database): Promise<Percentiles> {
  const rows = await database
    .rows({
      sql: `SELECT latency_door, latency_up_to_ms, SUM(latency_requests) FROM shim_latencies
        WHERE latency_quarter > NOW() - INTERVAL 1 DAY GROUP BY latency_door, latency_up_to_ms`,
      parameters: [],
    })
    .catch(noRowsWithoutTable);
  return (door, part) => {
    const own = new Map(rows.filter(([of]) => of === door).map(([, upTo, count]) => [Number(upTo), Number(count)]));
    return percentile(
      [...STEPS, LONGER].map((step) => own.get(step) ?? 0),
      part,
    );
  };
}

/** Within a step, answers are taken to be spread evenly. */
function percentile(counts: readonly number[], part: number): number | undefined {
  const wanted = part * counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const [i, count] of counts.entries()) {
    if (count > 0 && before + count >= wanted) {
      const from = STEPS[i - 1] ?? 0;
      return from + ((STEPS[i] ?? from) - from) * ((wanted - before) / count);
    }
    before += count;
  }
  return undefined;
}
