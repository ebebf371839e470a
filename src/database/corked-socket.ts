import { connect, type Socket } from 'node:net';
import type { DatabaseTarget } from './url.ts';

/**
 * Opens a socket to the database that sends at once what is written in one go: statements that do not wait for each other cost one
 * write, which wakes the database once.
 */
export function connectCorked({ socketPath, host, port }: DatabaseTarget): Socket {
  const socket = connect(socketPath ? { path: socketPath } : { host, port: port as number, noDelay: true });
  const write = socket.write.bind(socket) as (...parameters: unknown[]) => boolean;
  socket.write = (...parameters: unknown[]) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return write(...parameters);
  };
  return socket;
}
