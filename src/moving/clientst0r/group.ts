import { type Read, text } from './reads.ts';

/** Records of one path: which module they become, and where each column comes from. */
export interface Group {
  path: string;
  module: string;
  /** What its columns begin with. */
  prefix: string;
  columns: Readonly<Record<string, Read>>;
  /** They belong to no organization. */
  isShared?: true;
  sameBy?: readonly string[];
  isSecret?: true;
}

/** Columns that are a field as it is. */
export const all = (...pairs: [string, string][]) =>
  Object.fromEntries(pairs.map(([column, field]) => [column, text(field)]));
