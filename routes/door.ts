import type { Logger } from 'pino';
import type { Config } from '../src/config/config.ts';
import type { Operation } from '../src/core/operation.ts';
import type { Uploads } from '../src/core/uploads.ts';
import type { Database } from '../src/database/database.ts';
import type { Schema } from '../src/database/schema.ts';
import type { Link } from '../src/http/between-servers.ts';
import type { Metrics } from '../src/http/metrics.ts';

/** What every door is given. */
export interface Door {
  config: Config;
  database: Database;
  schema: Schema;
  log: Logger;
  metrics: Metrics;
  uploads: Uploads;
  /** To other servers, where there is a Redis for it. */
  link?: Link | undefined;
  /** By `module/function`; another map once the database's tables have changed. */
  operations(): ReadonlyMap<string, Operation>;
}
