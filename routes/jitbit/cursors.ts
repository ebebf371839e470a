import { betweenServers } from '../../src/http/between-servers.ts';

const MOST = 10_000;
const KEPT_MS = 600_000;

/**
 * Where the pages of a list ended, by caller, filters and offset. Jitbit's callers page by offset while tickets come
 * and go; a page that begins where another ended begins behind its last row, so that none is given twice and none is
 * left out. All workers and servers know; what is forgotten goes by offset alone.
 */
export function createCursors() {
  const ends = new Map<string, { lastId: number; until: number }>();
  const keep = (key: string, lastId: number) => {
    ends.delete(key);
    ends.set(key, { lastId, until: Date.now() + KEPT_MS });
    if (ends.size > MOST) ends.delete(ends.keys().next().value as string);
  };
  const tellOthers = betweenServers<[string, number]>('cursors', (told) => keep(...told));
  return {
    /** The last row of the page before this one. */
    before(key: string): number | undefined {
      const end = ends.get(key);
      return end && end.until > Date.now() ? end.lastId : undefined;
    },
    keep(key: string, lastId: number) {
      keep(key, lastId);
      tellOthers([key, lastId]);
    },
  };
}

export type Cursors = ReturnType<typeof createCursors>;
