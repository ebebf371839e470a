import DataLoader from 'dataloader';
import type { Database, Row } from '../../database/database.ts';

type Loader = DataLoader<number, Row | undefined>;

const loaders = new WeakMap<Database, Map<string, Loader>>();

/**
 * Looks up a record by its id, together with all who ask for one in the same way in this turn of the event loop: a
 * fleet that reports in at once costs a query a turn and not one for each machine. The query is sent when the turn
 * ends, after every one of them arrived, and its loader is forgotten then, so nobody is told what was before. Rows are
 * shared: they must not be changed.
 *
 * `way` says what they have in common, `ask` gets the rows of several ids, `at` is where the id stands in a row. Of
 * several rows of an id the first counts.
 */
export function rowById(
  database: Database,
  id: number,
  { way, ask, at }: { way: string; ask(ids: number[]): Promise<Row[]>; at: number },
): Promise<Row | undefined> {
  const open = loaders.get(database) ?? new Map<string, Loader>();
  loaders.set(database, open);
  let loader = open.get(way);
  if (!loader) {
    const load = async (ids: readonly number[]) => {
      open.delete(way);
      const rows = byId(await ask([...ids]), at);
      return ids.map((each) => rows.get(String(each)));
    };
    loader = new DataLoader(load, { batchScheduleFn: setImmediate });
    open.set(way, loader);
  }
  return loader.load(id);
}

function byId(rows: readonly Row[], at: number): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(String(row[at]))) found.set(String(row[at]), row);
  return found;
}
