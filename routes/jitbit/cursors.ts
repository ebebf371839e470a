import cluster from 'node:cluster';

const MOST = 10_000;
const KEPT_MS = 600_000;

interface Told {
  cursor: [key: string, lastId: number];
}

/**
 * Where the pages of a list ended, by caller, filters and offset. Jitbit's callers page by offset while tickets come
 * and go; a page that begins where another ended begins behind its last row, so that none is given twice and none is
 * left out. All workers know; what is forgotten goes by offset alone.
 */
export function createCursors() {
  const ends = new Map<string, { lastId: number; until: number }>();
  const keep = (key: string, lastId: number) => {
    ends.delete(key);
    ends.set(key, { lastId, until: Date.now() + KEPT_MS });
    if (ends.size > MOST) ends.delete(ends.keys().next().value as string);
  };
  if (cluster.isWorker)
    process.on('message', ({ cursor }: Partial<Told>) => {
      if (cursor) keep(...cursor);
    });
  return {
    /** The last row of the page before this one. */
    before(key: string): number | undefined {
      const end = ends.get(key);
      return end && end.until > Date.now() ? end.lastId : undefined;
    },
    keep(key: string, lastId: number) {
      keep(key, lastId);
      if (cluster.isWorker && process.connected) process.send?.({ cursor: [key, lastId] } satisfies Told);
    },
  };
}

export type Cursors = ReturnType<typeof createCursors>;
