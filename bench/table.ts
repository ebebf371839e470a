import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Case } from './case.ts';
import type { Loaded } from './load.ts';

/**
 * Processor time in microseconds a record: what a busy machine does not change, where it changes records a second.
 */
export interface Measured extends Loaded {
  serverTime: number;
  databaseTime: number;
}

/** What a case came to, ours first in every pair. */
export interface Outcome {
  case: Case;
  pairs: [Measured, Measured][];
}

const LONGEST_TAIL = 1.3;
const pageOf = (page: string) => fileURLToPath(new URL(`../docs/${page}`, import.meta.url));

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;
const ratio = ({ pairs, case: { byRate } }: Outcome) =>
  median(
    pairs.map(([ours, theirs]) =>
      byRate ? ours.perSecond / theirs.perSecond : processorTime(theirs) / processorTime(ours),
    ),
  );
const processorTime = ({ serverTime, databaseTime }: Measured) => serverTime + databaseTime;
const tail = ({ pairs }: Outcome) =>
  median(pairs.map(([ours, theirs]) => ours.p99 / ours.p50 / (theirs.p99 / theirs.p50)));
const errors = ({ pairs }: Outcome) => pairs.flat().reduce((sum, measured) => sum + measured.errors, 0);

export const isMissed = (outcome: Outcome): boolean =>
  ratio(outcome) < outcome.case.atLeast ||
  median(outcome.pairs.map(([ours]) => ours.perSecond)) < (outcome.case.perSecond ?? 0) ||
  (outcome.case.tail === true && tail(outcome) > LONGEST_TAIL) ||
  errors(outcome) > 0;

/** A Markdown table, a line for each outcome. */
export function tableOf(outcomes: Outcome[]): string {
  const head = [
    'request',
    'req/s',
    'p50 ms',
    'p99 ms',
    'CPU µs',
    'against',
    'its CPU µs',
    'ratio',
    'at least',
    'tail',
    'errors',
    '',
  ];
  const rows = outcomes.map((outcome) => {
    const of = (side: 0 | 1, what: keyof Measured) => median(outcome.pairs.map((pair) => pair[side][what]));
    const time = (side: 0 | 1) => `${of(side, 'serverTime').toFixed(0)} + ${of(side, 'databaseTime').toFixed(0)}`;
    return [
      outcome.case.name,
      of(0, 'perSecond').toFixed(0),
      of(0, 'p50').toFixed(2),
      of(0, 'p99').toFixed(2),
      time(0),
      `${of(1, 'perSecond').toFixed(0)} (${outcome.case.theirs[0]})`,
      time(1),
      ratio(outcome).toFixed(2),
      String(outcome.case.atLeast),
      outcome.case.tail ? tail(outcome).toFixed(2) : '',
      String(errors(outcome)),
      isMissed(outcome) ? 'missed' : 'ok',
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Puts the table between its two markers in a page of docs/. */
export function writeTable(marker: string, table: string, name = 'performance.md'): void {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const page = readFileSync(pageOf(name), 'utf8');
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`docs/${name} has no ${start} … ${end}`);
  writeFileSync(pageOf(name), `${page.slice(0, from + start.length)}\n${table}\n${page.slice(to)}`);
}
