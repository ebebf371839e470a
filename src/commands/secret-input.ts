import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';

const LONGEST_WAIT_MS = 1000;

/**
 * The first line of standard input. Undefined at a terminal, without a line, and where nothing comes: nobody may mean
 * to send one.
 */
export async function lineFromInput(): Promise<string | undefined> {
  if (process.stdin.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin });
  const bound = setTimeout(() => lines.close(), LONGEST_WAIT_MS);
  try {
    for await (const line of lines) return line || undefined;
    return undefined;
  } finally {
    clearTimeout(bound);
    lines.close();
    process.stdin.destroy();
  }
}

/** A password for somebody who gave none: 120 random bits. */
export const newPassword = (): string => randomBytes(15).toString('base64url');
