import type { Context } from '../../core/context.ts';
import type { Input, Prepared } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import type { Rows } from '../../core/result.ts';
import type { Row, Value } from '../../database/database.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';

const DAY = 86_400_000;
const MOST_DAYS = 400;
const MOST_OCCURRENCES = 10_000;

/** Moments in milliseconds, as the wall shows them: an event at ten stays at ten when the clocks change. */
interface Span {
  start: number;
  end: number;
}

/** Reads the events that touch the days asked for, each as often as it happens then, in the order of their starts. */
export async function occurrences(context: Context, input: Input, prepared: Prepared): Promise<Rows> {
  const span = spanOf(input);
  const found = await read(context, prepared, { ...input, query: { ...input.query, ...touching(input, span) } });
  const { indexOf } = prepared.view();
  const [startAt = 0, endAt = 0, repeatAt = 0] = ['event_start', 'event_end', 'event_repeat'].map((name) =>
    indexOf.get(name),
  );
  const rows: Row[] = [];
  for (const row of found.rows)
    for (const { start, end } of timesOf(momentsOf(row, startAt, endAt), String(row[repeatAt] ?? ''), span)) {
      if (rows.length === MOST_OCCURRENCES)
        throw invalid('to', `must leave no more than ${MOST_OCCURRENCES} events: ask for fewer days`);
      const at = [...row];
      at[startAt] = textOf(start);
      if (at[endAt] !== null) at[endAt] = textOf(end);
      rows.push(at);
    }
  rows.sort((a, b) => (String(a[startAt]) < String(b[startAt]) ? -1 : 1));
  return { ...found, rows };
}

function spanOf({ values: { from, to } }: Input): Span {
  for (const [name, value] of Object.entries({ from, to }))
    if (value === undefined) throw new ApiError('input_missing', `${name}: is required`);
  const span = { start: Date.parse(`${from}Z`), end: Date.parse(`${to}Z`) + DAY };
  if (!(span.end > span.start)) throw invalid('to', 'must not lie before from');
  if (span.end - span.start > MOST_DAYS * DAY) throw invalid('to', `must lie within ${MOST_DAYS} days of from`);
  return span;
}

/** What may happen then: it begins before the end, and it repeats or is not over. */
function touching({ query }: Input, { start, end }: Span) {
  const repeats = [
    { column: 'event_repeat', op: 'null', value: false } as const,
    { column: 'event_repeat', op: 'ne', value: '' } as const,
  ];
  const isNotOver = ['event_start', 'event_end'].map((column) => ({ column, op: 'ge', value: textOf(start) }) as const);
  const begins = { column: 'event_start', op: 'lt', value: textOf(end) } as const;
  return { where: [...query.where, begins, { any: [{ all: repeats }, ...isNotOver] }], page: undefined, single: false };
}

/** When an event happens within the span. A month without its day (the 31st, 29 February) is left out. */
function* timesOf(event: Span, repeat: string, span: Span): Generator<Span> {
  const step = stepOf(repeat);
  const length = event.end - event.start;
  for (let n = step ? roughlyBefore(event, span, step) : 0; ; n++) {
    const start = step ? step.of(event.start, n) : event.start;
    if (start === undefined) continue;
    if (start >= span.end) return;
    if (start + length >= span.start) yield { start, end: start + length };
    if (!step) return;
  }
}

interface Step {
  /** No shorter than this. */
  days: number;
  of(start: number, n: number): number | undefined;
}

const days = (count: number): Step => ({ days: count, of: (start, n) => start + n * count * DAY });

const months = (count: number): Step => ({
  days: count * 31,
  of(start, n) {
    const moved = new Date(start);
    moved.setUTCMonth(moved.getUTCMonth() + n * count);
    return moved.getUTCDate() === new Date(start).getUTCDate() ? moved.getTime() : undefined;
  },
});

function stepOf(repeat: string): Step | undefined {
  if (/^(day|daily)/i.test(repeat)) return days(1);
  if (/^week/i.test(repeat)) return days(7);
  if (/^month/i.test(repeat)) return months(1);
  return /^(year|annual)/i.test(repeat) ? months(12) : undefined;
}

/** How many steps may be passed over: those that are over before the span begins. */
const roughlyBefore = (event: Span, span: Span, step: Step) =>
  Math.max(0, Math.floor((span.start - event.end) / (step.days * DAY)) - 1);

function momentsOf(row: Row, startAt: number, endAt: number): Span {
  const start = moment(row[startAt]);
  const end = row[endAt] === null ? start : moment(row[endAt]);
  return { start, end: Math.max(start, end) };
}

const moment = (value: Value | undefined) => Date.parse(`${String(value).replace(' ', 'T')}Z`);

const textOf = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
