import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { removeFolder, type Server, startServer, stopServer, temporaryFolder } from '../faults/machines.ts';
import { freePort } from '../support/listen.ts';
import { createDaemon, type Daemon } from './daemon.ts';
import { type Node, PASSWORD, startNodes } from './galera.ts';

/** One of our servers, which keeps its address when it starts again. */
export interface ClusterServer extends Pick<Daemon, 'start' | 'kill' | 'stop' | 'pid'> {
  url: string;
}

/** All that docs/cluster.md describes, on the loopback of one machine. */
export interface Cluster {
  folder: string;
  nodes: Node[];
  haproxy: Daemon;
  redis: Daemon;
  servers: ClusterServer[];
  /** In front of the servers. */
  url: string;
  /** In front of the nodes. */
  databaseUrl: string;
  redisUrl: string;
  stop(): Promise<void>;
}

interface Options {
  nodes?: number;
  servers?: number;
  /** Writes to every node, instead of to one at a time. */
  everyNode?: boolean;
  env?: Record<string, string>;
  /** Put into each server before it starts. */
  preload?: string[];
}

export async function startCluster({
  nodes: nodeCount = 3,
  servers: serverCount = 2,
  everyNode = false,
  env = {},
  preload = [],
}: Options = {}): Promise<Cluster> {
  const folder = temporaryFolder();
  const [database, databaseAll, http, redisPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const serverPorts = [await freePort(), await freePort()];
  const started: { stop(): Promise<unknown> }[] = [];
  const stop = async () => {
    for (const each of started.reverse()) await each.stop();
    removeFolder(folder);
  };
  try {
    const nodes = await startNodes(folder, nodeCount);
    started.push(...nodes);
    const portOf = (i: number) => `127.0.0.1:${(nodes[i] ?? (nodes[0] as Node)).port}`;
    const haproxy = createDaemon({
      command: ['haproxy', '-db', '-f', 'cluster/haproxy.cfg'],
      logFile: join(folder, 'haproxy.log'),
      env: {
        DATABASE_BIND: `127.0.0.1:${database}`,
        DATABASE_ALL_BIND: `127.0.0.1:${databaseAll}`,
        HTTP_BIND: `127.0.0.1:${http}`,
        ...{ NODE_1: portOf(0), NODE_2: portOf(1), NODE_3: portOf(2) },
        ...{ SERVER_1: `127.0.0.1:${serverPorts[0]}`, SERVER_2: `127.0.0.1:${serverPorts[1]}` },
      },
      isUp: () => accepts(http),
    });
    const redis = createRedis(folder, redisPort);
    for (const daemon of [haproxy, redis]) {
      await daemon.start();
      started.push(daemon);
    }
    const databaseUrl = `mysql://itflow:${PASSWORD}@127.0.0.1:${everyNode ? databaseAll : database}/itflow`;
    const redisUrl = `redis://127.0.0.1:${redisPort}`;
    const shared = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, UPLOADS_DIR: join(folder, 'uploads'), ...env };
    const servers = serverPorts
      .slice(0, serverCount)
      .map((port) => createServer(port, { DATA_FOLDER: folder, ...shared }, preload));
    for (const server of servers) {
      await server.start();
      started.push(server);
    }
    return { folder, nodes, haproxy, redis, servers, url: `http://127.0.0.1:${http}`, databaseUrl, redisUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Debian has Redis or, from 13 on, its heir Valkey. */
export function createRedis(folder: string, port: number): Daemon {
  const program = existsSync('/usr/bin/valkey-server') ? 'valkey-server' : 'redis-server';
  return createDaemon({
    command: [program, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder],
    logFile: join(folder, 'redis.log'),
    isUp: () => accepts(port),
  });
}

function createServer(port: number, env: Record<string, string>, preload: string[]): ClusterServer {
  let server: Server | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (server) await stopServer(server, signal);
    server = undefined;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    pid: () => server?.child.pid as number,
    async start() {
      server = await startServer({ ...env, PORT: String(port) }, ...preload);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
