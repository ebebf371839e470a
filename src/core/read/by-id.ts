import type { Database, Row } from '../../database/database.ts';

interface Gathering {
  ids: Set<number>;
  /** By id, as text. */
  rows: Promise<Map<string, Row>>;
}

const gatherings = new WeakMap<Database, Map<string, Gathering>>();

/**
 * Looks up a record by its id, together with all who ask for one in the same way in this turn of the event loop: a fleet that reports in
 * at once costs a query a turn and not one for each machine. The query is sent when the turn ends, after every one of them arrived, so
 * nobody is told what was before. Rows are shared: they must not be changed.
 *
 * `way` says what they have in common, `ask` gets the rows of several ids, `at` is where the id stands in a row. Of several rows of an id
 * the first counts.
 */
export async function rowById(
  database: Database,
  id: number,
  { way, ask, at }: { way: string; ask(ids: number[]): Promise<Row[]>; at: number },
): Promise<Row | undefined> {
  const open = gatherings.get(database) ?? new Map<string, Gathering>();
  gatherings.set(database, open);
  let gathering = open.get(way);
  if (!gathering) {
    const ids = new Set<number>();
    const rows = endOfTurn().then(async () => {
      open.delete(way);
      return byId(await ask([...ids]), at);
    });
    gathering = { ids, rows };
    open.set(way, gathering);
  }
  gathering.ids.add(id);
  return (await gathering.rows).get(String(id));
}

const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

function byId(rows: readonly Row[], at: number): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(String(row[at]))) found.set(String(row[at]), row);
  return found;
}
