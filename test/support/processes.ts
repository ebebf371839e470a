import { readdirSync } from 'node:fs';
import { findProcess } from '../../src/database/embedded/data-folder.ts';

/** Every process whose command line names this (a temporary folder, say). */
export const pidsNaming = (text: string) =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid && findProcess(pid)?.command.includes(text));
