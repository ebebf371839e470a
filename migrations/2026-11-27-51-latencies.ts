import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/** How many answers of a door took how long, in each quarter of an hour; 0 = longer than the last step. */
export const latencies = createTables({
  shim_latencies: sql`
    latency_quarter datetime NOT NULL,
    latency_door varchar(20) NOT NULL,
    latency_up_to_ms int(11) NOT NULL,
    latency_requests int(11) NOT NULL,
    PRIMARY KEY (latency_quarter, latency_door, latency_up_to_ms)`,
});
