/** When work is done. `undefined` stands for always. */
export interface BusinessHours {
  /** 1 is Monday, 7 is Sunday. */
  days: ReadonlySet<number>;
  /** Seconds after midnight. */
  start: number;
  end: number;
  /** IANA name of the zone that those are meant in. */
  timeZone: string;
}

const DAY = 86_400;

/** The moment at which so many business minutes have passed since `start`. Moments are seconds since 1970. */
export function addBusinessMinutes(start: number, minutes: number, hours: BusinessHours | undefined): number {
  if (!hours) return start + minutes * 60;
  let left = minutes * 60;
  for (const [from, to] of windowsSince(wallOf(start, hours.timeZone), hours)) {
    if (left <= to - from) return momentOf(from + left, hours.timeZone);
    left -= to - from;
  }
  return start;
}

/** How many whole business minutes lie between two moments. */
export function businessMinutesBetween(start: number, end: number, hours: BusinessHours | undefined): number {
  if (!hours) return Math.floor((end - start) / 60);
  const until = wallOf(end, hours.timeZone);
  let seconds = 0;
  for (const [from, to] of windowsSince(wallOf(start, hours.timeZone), hours)) {
    if (from >= until) break;
    seconds += Math.min(to, until) - from;
  }
  return Math.floor(seconds / 60);
}

/** The business hours from a time on the wall on, one window a working day, without end. */
function* windowsSince(wall: number, { days, start, end }: BusinessHours): Generator<[from: number, to: number]> {
  for (let midnight = Math.floor(wall / DAY) * DAY; days.size > 0; midnight += DAY) {
    const weekday = new Date(midnight * 1000).getUTCDay() || 7;
    if (days.has(weekday) && midnight + end > wall) yield [Math.max(midnight + start, wall), midnight + end];
  }
}

/** What a clock on the wall there shows, counted as if it were UTC. */
function wallOf(moment: number, timeZone: string): number {
  const style = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  const parts = new Intl.DateTimeFormat('en-US', style).formatToParts(moment * 1000);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000;
}

/**
 * The moment at which a clock there shows that. Twice, since the first guess may stand on the other side of a change of
 * the clocks.
 */
function momentOf(wall: number, timeZone: string): number {
  const guess = wall - (wallOf(wall, timeZone) - wall);
  return guess - (wallOf(guess, timeZone) - wall);
}
