import type { Load } from './load.ts';

/** `other` is the server of another checkout, `no events` one that finds no tables for them. */
export type Side = 'server' | 'floor' | '2 workers' | 'other' | 'no events';

/**
 * Two loads that are measured in turn. The processor time of a record of the second, over that of the first, must reach
 * `atLeast`.
 */
export interface Case {
  name: string;
  ours: [Side, Load];
  theirs: [Side, Load];
  atLeast: number;
  /** Ours answers so many a second too. */
  perSecond?: number;
  /** Records a second count instead: more processes spare no processor time. */
  byRate?: true;
  /** Also p99/p50: no more than 1.3 times the floor's. */
  tail?: true;
  /** A row that the first path of `ours` answers, and a text column of it. */
  row?: { table: string; id: number; column: string };
}
