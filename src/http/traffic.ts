import type { Database } from '../database/database.ts';
import { noRowsWithoutTable } from '../database/errors.ts';
import { Latencies } from './latencies.ts';

/** The doors whose requests are counted. */
export type DoorName = 'itflow' | 'clientst0r' | 'jitbit' | 'clientexec' | 'oauth' | 'admin';

export interface Traffic {
  /** One answered request. */
  observe(door: DoorName, status: number, ms: number): void;
  /** Writes down what was counted since the last time. */
  flush(): Promise<void>;
}

interface Counted {
  requests: number;
  refused: number;
  failed: number;
  ms: number;
  slowest: number;
}

/** Minutes are kept so long: a day is shown. */
const DAYS = 2;

/**
 * Counts requests by door in memory, and writes sums: a row a door and minute, to which every process adds its own.
 * What cannot be written (no table, no rights, no database) is forgotten: it is a chart, not an account.
 */
export function createTraffic(database: Database): Traffic {
  let counts = new Map<DoorName, Counted>();
  let latencies = new Latencies();
  return {
    observe(door, status, ms) {
      const counted = counts.get(door) ?? { requests: 0, refused: 0, failed: 0, ms: 0, slowest: 0 };
      counts.set(door, counted);
      counted.requests++;
      if (status >= 500) counted.failed++;
      else if (status >= 400) counted.refused++;
      counted.ms += ms;
      counted.slowest = Math.max(counted.slowest, ms);
      latencies.observe(door, ms);
    },
    async flush() {
      const [written, times] = [counts, latencies];
      counts = new Map();
      latencies = new Latencies();
      for (const [door, { requests, refused, failed, ms, slowest }] of written)
        await database.write({
          sql: `INSERT INTO shim_traffic (traffic_minute, traffic_door, traffic_requests, traffic_refused,
              traffic_failed, traffic_ms, traffic_slowest_ms) VALUES (DATE_FORMAT(NOW(), '%Y-%m-%d %H:%i:00'), ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE traffic_requests = traffic_requests + VALUES(traffic_requests),
              traffic_refused = traffic_refused + VALUES(traffic_refused),
              traffic_failed = traffic_failed + VALUES(traffic_failed),
              traffic_ms = traffic_ms + VALUES(traffic_ms),
              traffic_slowest_ms = GREATEST(traffic_slowest_ms, VALUES(traffic_slowest_ms))`,
          parameters: [door, requests, refused, failed, Math.round(ms), Math.round(slowest)],
        });
      await database.write({
        sql: 'DELETE FROM shim_traffic WHERE traffic_minute < NOW() - INTERVAL ? DAY LIMIT 10000',
        parameters: [DAYS],
      });
      await times.write(database);
    },
  };
}

/** A quarter of an hour of a door. */
export interface Quarter {
  door: string;
  /** Quarters of an hour ago; 0 = the current one. */
  age: number;
  requests: number;
  /** Answered with 4xx, and with 5xx. */
  refused: number;
  failed: number;
  ms: number;
  slowest: number;
}

export const QUARTERS = 96;

/** The last day, by door and quarter of an hour. Nothing where the attached database has no such table. */
export async function readTraffic(database: Database): Promise<Quarter[]> {
  const rows = await database
    .rows({
      sql: `SELECT traffic_door, TIMESTAMPDIFF(MINUTE, traffic_minute, NOW()) DIV 15 AS age, SUM(traffic_requests),
          SUM(traffic_refused), SUM(traffic_failed), SUM(traffic_ms), MAX(traffic_slowest_ms)
        FROM shim_traffic WHERE traffic_minute > NOW() - INTERVAL 1 DAY GROUP BY traffic_door, age`,
      parameters: [],
    })
    .catch(noRowsWithoutTable);
  return rows.map(([door, ...numbers]) => {
    const [age = 0, requests = 0, refused = 0, failed = 0, ms = 0, slowest = 0] = numbers.map(Number);
    return { door: String(door), age, requests, refused, failed, ms, slowest };
  });
}
