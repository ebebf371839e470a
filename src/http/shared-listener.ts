import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** What the primary says with each connection. */
const CONNECTION = 'connection';
/** What a worker says when it takes the next connection; so it has the one that it was given. */
export const READY = 'ready';

// One that nobody takes for so long is closed.
const LONGEST_WAIT_MS = 60_000;

/** The primary's side of a port that its workers answer on. */
export interface SharedListener {
  port: number;
  /** Gives this worker no more connections. */
  retire(worker: Worker): void;
  /** Accepts no more connections. */
  close(): void;
}

/**
 * Listens in the primary, and gives each connection to the worker that has been ready longest. node:cluster's own
 * listening ends with the last worker, and callers are refused until the next is up; here they wait. A connection stays
 * the primary's until the worker has it: from one that dies before, another gets it.
 */
export async function listenForWorkers(port: number, host: string): Promise<SharedListener> {
  const waiting: Socket[] = [];
  const given = new Map<Worker, Socket>();
  const ready = new Set<Worker>();
  const retired = new WeakSet<Worker>();

  const give = () => {
    for (const worker of ready) {
      const socket = waiting.shift();
      if (!socket) return;
      ready.delete(worker);
      given.set(worker, socket);
      // It fails where the worker has died, which is seen below.
      worker.send(CONNECTION, socket, { keepOpen: true }, () => {});
    }
  };
  cluster.on('message', (worker, message) => {
    if (message !== READY) return;
    // Only this process's hold on it: the worker has its own.
    given.get(worker)?.destroy();
    given.delete(worker);
    if (worker.isConnected() && !retired.has(worker)) ready.add(worker);
    give();
  });
  // Not `disconnect`, which Node holds back for ever where a connection was on its way.
  cluster.on('exit', (worker) => {
    const socket = given.get(worker);
    if (socket) waiting.unshift(socket);
    given.delete(worker);
    ready.delete(worker);
    give();
  });

  const server = createServer({ pauseOnConnect: true }, (socket) => {
    socket.setTimeout(LONGEST_WAIT_MS, () => socket.destroy());
    waiting.push(socket);
    give();
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    retire(worker) {
      retired.add(worker);
      ready.delete(worker);
    },
    close: () => server.close(),
  };
}

/** A worker's side: the server answers the connections that the primary gives, and listens nowhere. */
export function takeConnections(server: Server): void {
  process.on('message', (message, socket?: Socket) => {
    if (message !== CONNECTION) return;
    process.send?.(READY);
    // Nothing comes with it where the caller has gone.
    if (socket) server.emit('connection', socket.setNoDelay());
  });
  // Only a server that listens looks after callers who are slow to send.
  server.emit('listening');
  process.send?.(READY);
}
