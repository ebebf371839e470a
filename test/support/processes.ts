import { readdirSync, readFileSync } from 'node:fs';
import { findProcess } from '../../src/database/embedded/data-folder.ts';

/** What Node is given to run a program as it was built, like `npm start` and `npm run shim` (see package.json). */
export const program = (name: 'server' | 'cli') => [
  '--enable-source-maps',
  ...(name === 'cli' ? ['--optimize-for-size'] : []),
  `dist/${name}.js`,
];

/** Every process whose command line names this (a temporary folder, say). */
export const pidsNaming = (text: string) =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid && findProcess(pid)?.command.includes(text));

/** The processes that this one has started and that are there. */
export const childrenOf = (pid: number | undefined) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
