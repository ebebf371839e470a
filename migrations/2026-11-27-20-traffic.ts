import { sql } from 'kysely';
import { createTables } from './create-tables.ts';

/** What each door answered in a minute: counts and times alone, nothing of who asked for what. */
export const traffic = createTables({
  shim_traffic: sql`
    traffic_minute datetime NOT NULL,
    traffic_door varchar(20) NOT NULL,
    traffic_requests int(11) NOT NULL,
    traffic_refused int(11) NOT NULL,
    traffic_failed int(11) NOT NULL,
    traffic_ms bigint NOT NULL,
    traffic_slowest_ms int(11) NOT NULL,
    PRIMARY KEY (traffic_minute, traffic_door)`,
});
