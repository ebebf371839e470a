import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mariadb';
import { createDatabase } from '../../src/database/connect.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { installSystemTables, lastErrors, type Mariadbd, spawnMariadbd } from '../../src/database/embedded/mariadbd.ts';
import { freePort } from '../support/listen.ts';
import { type Daemon, untilUp } from './daemon.ts';

/** One mariadbd of a Galera cluster. */
export interface Node extends Daemon {
  /** As the first of a cluster it waits for no other. */
  start(isFirst?: boolean): Promise<void>;
  name: string;
  port: number;
  /** Straight to this node, past HAProxy. */
  connect(): DatabasePool;
  /** The last errors of its log. */
  errors(): string;
  /** Of `SHOW GLOBAL STATUS`; undefined while the node does not say. */
  status(name: string): Promise<string | undefined>;
}

export const PASSWORD = 'cluster';

interface Ports {
  port: number;
  group: number;
  ist: number;
  sst: number;
}

/** Makes the nodes of a cluster. The others begin with a copy of the first's folder: a state transfer takes ten seconds. */
export async function startNodes(folder: string, count: number, more: string[] = []): Promise<Node[]> {
  const ports: Ports[] = [];
  for (let i = 0; i < count; i++)
    ports.push({ port: await freePort(), group: await freePort(), ist: await freePort(), sst: await freePort() });
  const address = `gcomm://${ports.map(({ group }) => `127.0.0.1:${group}`).join(',')}`;
  const nodes = ports.map((own, i) => createNode(join(folder, `node${i + 1}`), `node${i + 1}`, own, address, more));
  const [first, ...others] = nodes as [Node, ...Node[]];
  await first.start(true);
  await first.stop();
  for (const { name } of others)
    cpSync(join(folder, 'node1'), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.sock') });
  await first.start(true);
  for (const node of others) await node.start();
  return nodes;
}

/** `name = value` lines, as parameters. */
const SHARED = readFileSync('cluster/galera.cnf', 'utf8')
  .split('\n')
  .filter((line) => /^\w/.test(line))
  .map((line) => line.split(' = ') as [name: string, value: string]);

function settingsOf(folder: string, name: string, { port, group, ist, sst }: Ports, address: string): string[] {
  const own = `gmcast.listen_addr=tcp://127.0.0.1:${group};ist.recv_addr=127.0.0.1:${ist}`;
  return [
    ...SHARED.map(([key, value]) => `--${key}=${value}${key === 'wsrep_provider_options' ? `;${own}` : ''}`),
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${folder}/m.sock`,
    `--log-error=${folder}/mariadbd.log`,
    '--innodb-log-file-size=32M',
    `--wsrep-cluster-address=${address}`,
    `--wsrep-node-name=${name}`,
    '--wsrep-node-address=127.0.0.1',
    `--wsrep-sst-receive-address=127.0.0.1:${sst}`,
  ];
}

function createNode(folder: string, name: string, ports: Ports, address: string, more: string[]): Node {
  const dataFolder = join(folder, 'data');
  const settings = [...settingsOf(folder, name, ports, address), ...more];
  let mariadbd: Mariadbd | undefined;
  let wasKilled = false;
  const signal = (signal: NodeJS.Signals) => {
    if (mariadbd?.pid) process.kill(mariadbd.pid, signal);
  };
  const target = { host: '127.0.0.1', port: ports.port, user: 'itflow', password: PASSWORD, database: 'itflow' };
  const status = (variable: string) => statusOf(folder, variable);
  return {
    name,
    port: ports.port,
    status,
    pid: () => mariadbd?.pid as number,
    errors: () => lastErrors(join(folder, 'mariadbd.log')),
    connect: () => createDatabase(target, { poolSize: 3 }),
    async start(isFirst = false) {
      const isNew = isFirst && !existsSync(dataFolder);
      mkdirSync(dataFolder, { recursive: true });
      if (isNew) await installSystemTables(dataFolder);
      const position = wasKilled ? await positionOf(folder, dataFolder, settings) : [];
      wasKilled = false;
      mariadbd = spawnMariadbd(dataFolder, [...settings, ...position, ...(isFirst ? ['--wsrep-new-cluster'] : [])]);
      const isAlive = () => mariadbd?.isRunning() ?? false;
      await untilUp(name, isAlive, async () => (await status('wsrep_local_state_comment')) === 'Synced').catch(
        (cause) => {
          throw new Error(readFileSync(join(folder, 'mariadbd.log'), 'utf8').slice(-3000), { cause });
        },
      );
      if (isNew) await makeUsers(folder);
    },
    stop: async () => mariadbd?.stop(),
    async kill() {
      signal('SIGKILL');
      wasKilled = true;
      await mariadbd?.exited;
    },
    pause: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
  };
}

/** What a node that was killed has: without it, it copies everything anew instead of what it missed. */
async function positionOf(folder: string, dataFolder: string, settings: string[]): Promise<string[]> {
  const logFile = join(folder, 'recover.log');
  rmSync(logFile, { force: true });
  const others = settings.filter((setting) => !/^--(log-error|wsrep_on)/.test(setting));
  await spawnMariadbd(dataFolder, [...others, '--wsrep-recover', `--log-error=${logFile}`]).exited;
  const position = /Recovered position: (\S+)/.exec(readFileSync(logFile, 'utf8'))?.[1];
  return position ? [`--wsrep-start-position=${position}`] : [];
}

const asRoot = (folder: string) =>
  createConnection({ socketPath: `${folder}/m.sock`, user: 'root', connectTimeout: 1000, socketTimeout: 1000 });

async function statusOf(folder: string, variable: string): Promise<string | undefined> {
  try {
    const connection = await asRoot(folder);
    const rows = await connection.query<{ Value: string }[]>('SHOW GLOBAL STATUS LIKE ?', [variable]);
    await connection.end();
    return rows[0]?.Value;
  } catch {
    return undefined;
  }
}

/** The servers' user, and HAProxy's, who may log in and nothing else. */
async function makeUsers(folder: string): Promise<void> {
  const connection = await asRoot(folder);
  await connection.query('CREATE DATABASE IF NOT EXISTS itflow');
  await connection.query(`CREATE USER IF NOT EXISTS itflow@'%' IDENTIFIED BY '${PASSWORD}'`);
  await connection.query("GRANT ALL ON itflow.* TO itflow@'%'");
  await connection.query(readFileSync('cluster/users.sql', 'utf8'));
  await connection.end();
}
