import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Linux allows 107 bytes, macOS 103.
const SOCKET_PATH_BYTES = 103;

/** Where MariaDB listens: in its own folder, or in a short one where that path is too long for a socket. */
export function chooseSocket(runFolder: string): { socketPath: string; removeSocket: () => void } {
  const socketPath = join(runFolder, 'db.sock');
  if (Buffer.byteLength(socketPath) <= SOCKET_PATH_BYTES)
    return { socketPath, removeSocket: () => rmSync(socketPath, { force: true }) };
  const short = mkdtempSync(join(tmpdir(), 'itflow-shim-'));
  return { socketPath: join(short, 'db.sock'), removeSocket: () => rmSync(short, { recursive: true, force: true }) };
}
