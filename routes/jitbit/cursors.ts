import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { betweenServers, hasOthers } from '../../src/http/between-servers.ts';

const MOST = 10_000;
const MOST_OF_A_PAGE = 10;
const KEPT_MS = 600_000;
const UNDERWAY_MS = 60;

/** The last row of a page. It is used once somebody has got the next page. */
interface End {
  lastId: number;
  isUsed: boolean;
  until: number;
}

type Told = [place: string, lastId: number, isUsed: boolean];

/**
 * Where the pages of a list ended, by script, filters and offset. Jitbit's callers page by offset while tickets come
 * and go; a page that begins where another ended begins behind its last row, so that none is given twice and none is
 * left out. All workers and servers know; what is forgotten goes by offset alone.
 */
export function createCursors() {
  const places = new Map<string, readonly End[]>();
  const endsAt = (place: string) => (places.get(place) ?? []).filter(({ until }) => until > Date.now());
  const note = ([place, lastId, isUsed]: Told) => {
    // A new end takes the place of those that were used, a used one that of those it was chosen from.
    const others = endsAt(place).filter((end) => end.isUsed === isUsed);
    places.delete(place);
    places.set(place, [...others, { lastId, isUsed, until: Date.now() + KEPT_MS }].slice(-MOST_OF_A_PAGE));
    if (places.size > MOST) places.delete(places.keys().next().value as string);
  };
  const tellOthers = betweenServers<Told>('cursors', note);
  const tell = (...told: Told) => {
    note(told);
    tellOthers(told);
  };
  return {
    /** The last row of the page before the one that begins there. */
    async before(list: string, offset: number): Promise<number | undefined> {
      const place = hash(list, offset);
      // Another process may have answered the page before: what it tells may be under way still.
      if (!places.has(place) && hasOthers()) await wait(UNDERWAY_MS);
      const end = chosenOf(endsAt(place));
      if (end) tell(place, end.lastId, true);
      return end?.lastId;
    },
    /** That a page ends with this row, and the next one begins there. */
    keep: (list: string, offset: number, lastId: number) => tell(hash(list, offset), lastId, false),
  };
}

/**
 * Two runs of one script look alike. Of the ends that nobody has gone on from, the one that comes first in the list is
 * taken: rows may come twice then, but none is left out. Where all were used, somebody asks again.
 */
function chosenOf(ends: readonly End[]): End | undefined {
  const fresh = ends.filter(({ isUsed }) => !isUsed);
  return fresh.sort((a, b) => b.lastId - a.lastId)[0] ?? ends.at(-1);
}

/** Short, whatever was sent. */
const hash = (...parts: (string | number)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, 22);

export type Cursors = ReturnType<typeof createCursors>;
