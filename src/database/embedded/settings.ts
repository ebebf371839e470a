import { totalmem } from 'node:os';

// What a test can do without: a crash of the machine loses everything.
export const NOT_DURABLE = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-flush-method=nosync',
];

/**
 * An eighth of the memory, up to a gigabyte, is there to be used: with MariaDB's own 128 MB a deep page of a million
 * assets took three times as long.
 */
export const cacheSize = (): string => {
  const memory = process.constrainedMemory() || totalmem();
  const megabytes = Math.min(1024, Math.max(128, Math.floor(Math.min(memory, totalmem()) / 8 / 2 ** 20)));
  return `--innodb-buffer-pool-size=${megabytes}M`;
};
