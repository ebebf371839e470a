import cluster from 'node:cluster';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createApp, metricsOf, uploadsOf } from './app.ts';
import { readAttachment } from './attach/attachment.ts';
import { createLoginLink } from './auth/users/login-links.ts';
import { startBackground } from './background.ts';
import { type Config, loadConfig } from './config/config.ts';
import { createDatabase } from './database/connect.ts';
import type { DatabasePool } from './database/database.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './database/embedded/embedded.ts';
import { addShimTables, isForeignItflow, migrateToLatest } from './database/migrate.ts';
import { readSchema, type Schema } from './database/schema.ts';
import { type DatabaseTarget, parseDatabaseUrl } from './database/url.ts';
import { StartError } from './errors/start-error.ts';
import { hasOutbox } from './events/outbox.ts';
import { linkServers } from './http/between-servers.ts';
import { closeHttpServer, createHttpServer } from './http/server.ts';
import { listenForWorkers, takeConnections } from './http/shared-listener.ts';
import { createTraffic } from './http/traffic.ts';
import { createLog, type Log } from './log.ts';
import { modules } from './modules/index.ts';
import { insertSampleData } from './sample-data/sample-data.ts';
import { DRAIN, STOP, startWorkers } from './workers.ts';

const REQUESTS_BOUND_MS = 8_000;
const POOL_BOUND_MS = 2_000;
// A database that hangs, or a network that swallows everything. MariaDB itself gives up writing to somebody after the
// same time.
const LONGEST_SILENCE_MS = 60_000;

// What a signal does; grows as more is up.
let finish = async () => {};
// Before that, where there is a balancer to turn to others.
let drain = async () => {};
let stopping = false;

function stop() {
  // A worker may be told twice, by the terminal and by its primary.
  if (stopping && cluster.isWorker) return;
  if (stopping) process.exit(1);
  stopping = true;
  drain()
    .then(() => finish())
    .then(() => process.exit(0), fail);
}
process.on('SIGINT', stop).on('SIGTERM', stop);
process.on('message', (message) => message === STOP && stop()).on('message', (message) => message === DRAIN && drain());

// While stopping, whatever start-up stumbles over is the stop itself.
main().catch((error) => stopping || fail(error));

async function main() {
  const { values } = parseArgs({ options: { empty: { type: 'boolean', default: false } } });
  const config = loadConfig();
  const log = createLog(config.logLevel);
  if (cluster.isWorker) {
    takeConnections(await createServer(config, log));
    return;
  }

  const onCrash = () => log.error('the private MariaDB has died and is started again');
  const starting = config.databaseUrl ? undefined : startEmbeddedDatabase({ folder: config.dataFolder, onCrash });
  finish = async () => (await starting)?.stop();
  const embedded = await starting;
  // Of its own: a migration may be silent for minutes.
  const database = createDatabase(targetOf(config, embedded), { poolSize: 1 });

  const foreign = await isForeignItflow(database.kysely);
  await (foreign ? addShimTables(database.kysely) : migrateToLatest(database.kysely));
  const sample = embedded?.firstStart && !values.empty ? await firstRows(database, config) : undefined;

  const schema = await readSchema(database);
  if (foreign) log.info(await readAttachment(database, schema, modules), 'attached to an ITFlow');
  if (!hasOutbox(schema)) log.warn('the database user may not CREATE TABLE: there are no events and no webhooks');
  if (!schema.tables.has('shim_keys'))
    log.warn(
      'the database user may not CREATE TABLE: keys have no limits of their own, and Idempotency-Key is refused',
    );
  await uploadsOf(config)
    .settle(database)
    .catch((error) => log.warn({ err: error }, 'what a crash left of uploads could not be cleared away'));
  await database.close();
  if (config.workers === 1) {
    const port = await serve(config, log, schema, embedded);
    return greet(urlOf(port, config), foreign, sample);
  }

  const listener = await listenForWorkers(config.port, config.host);
  const env = embedded ? { DATABASE_URL: urlOfDatabase(embedded) } : {};
  const workers = await startWorkers(listener, config.workers, env, log);
  drain = async () => {
    workers.drain();
    await sleep(config.drainSeconds * 1000);
  };
  finish = async () => {
    await workers.stop();
    await embedded?.stop();
  };
  greet(urlOf(listener.port, config), foreign, sample);
}

/** The sample data, and a link that logs its administrator in. */
async function firstRows(database: DatabasePool, { admin = true }: Config) {
  const sample = await insertSampleData(database.kysely);
  return { ...sample, link: admin ? await createLoginLink(database, sample.adminId) : undefined };
}

function targetOf(config: Config, embedded?: EmbeddedDatabase): DatabaseTarget {
  return embedded?.target ?? parseDatabaseUrl(config.databaseUrl as string);
}

function urlOfDatabase({ target: { database, socketPath = '' } }: EmbeddedDatabase): string {
  return `mysql://root@localhost/${database}?socketPath=${encodeURIComponent(socketPath)}`;
}

/** Answers requests from a database that is ready. Resolves with the port. */
async function serve(config: Config, log: Log, schema: Schema, embedded?: EmbeddedDatabase): Promise<number> {
  const server = await createServer(config, log, schema, embedded);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A server on a database that is ready, and whose tables may have been read just now. */
async function createServer(config: Config, log: Log, known?: Schema, embedded?: EmbeddedDatabase): Promise<Server> {
  const database = createDatabase(targetOf(config, embedded), {
    poolSize: config.poolSize,
    longestSilenceMs: LONGEST_SILENCE_MS,
  });
  const schema = await readSchema(database, known?.tables);
  const metrics = metricsOf(database, schema);
  const link = config.redisUrl ? await linkServers(config.redisUrl, tellOfRedis(log)) : undefined;
  const traffic = createTraffic(database);
  const app = createApp({ config, database, log, schema, metrics, traffic, link });
  const server = createHttpServer(app);
  const background = startBackground({ config, database, schema, log, metrics, traffic, link });
  drain = async () => {
    app.emit('drain');
    // A worker ends when its primary says so.
    if (!cluster.isWorker) await sleep(config.drainSeconds * 1000);
  };
  finish = async () => {
    link?.close();
    const ended = Promise.race([background.stop(), sleep(REQUESTS_BOUND_MS)]);
    await Promise.all([closeHttpServer(server, app, REQUESTS_BOUND_MS), ended]);
    await Promise.race([background.keepTraffic(), sleep(POOL_BOUND_MS)]);
    await closeDatabase(database, embedded);
  };
  return server;
}

const tellOfRedis = (log: Log) => (isUp: boolean) =>
  isUp
    ? log.info('limits are shared with the other servers')
    : log.warn('Redis cannot be reached: limits are those of this process alone');

/** The pool waits for its running queries: one that hangs must not keep the process. */
async function closeDatabase(database: DatabasePool, embedded: EmbeddedDatabase | undefined) {
  await Promise.race([database.close(), sleep(POOL_BOUND_MS)]);
  await embedded?.stop();
}

function urlOf(port: number, { host }: Config): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : isIPv6(host) ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function greet(url: string, foreign: boolean, sample: Awaited<ReturnType<typeof firstRows>> | undefined) {
  console.log(`itflow-shim listens on ${url}`);
  if (foreign) console.log("This database is an ITFlow's own: it is used as it is, without any change to its tables.");
  if (sample) {
    console.log(`Sample data is in place. Its API key, shown only now: ${sample.key}`);
    console.log(`The password that decrypts its credentials: ${sample.decryptPassword}`);
    console.log(`Its administrator logs in as ${sample.login} with the password ${sample.password}`);
    if (sample.link) console.log(`Its pages, by a link that logs it in once: ${url}/admin/link?token=${sample.link}`);
    console.log(`curl '${url}/api/v1/clients/read.php?api_key=${sample.key}'`);
  } else {
    console.log('Make an API key with: npm run shim -- keys create --name NAME');
  }
}

function fail(error: unknown) {
  stopping = true;
  const expected = error instanceof StartError || (error as NodeJS.ErrnoException).syscall === 'listen';
  // Not the whole error: a driver's may carry the statement with its values.
  console.error(expected ? (error as Error).message : (error as Error).stack);
  process.exit(1);
}
