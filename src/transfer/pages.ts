import type { AnyModule } from '../core/module.ts';
import { StartError } from '../errors/start-error.ts';
import type { Fields, Reads, RemoteRow } from './remote.ts';

const PAGE = 500;
const BEYOND_EVERY_ID = 2_147_483_647;

/** Where in a list the next page begins; moved on before each page is given. */
export interface Pages {
  /** Rows that the server has sent, those left out as doubles included. */
  received: number;
  lastId: number;
}

interface Page {
  rows: RemoteRow[];
  total?: number | undefined;
}

/**
 * Every record of a module from there on, each once, in pages. What has no list of its own (the lines of invoices) is
 * read by what it belongs to; `place` then speaks of that.
 */
export async function* pagesOf(
  remote: Reads,
  module: AnyModule,
  modules: readonly AnyModule[],
  place: Pages,
): AsyncGenerator<Page> {
  if (!module.orderBy) return yield* listPages(remote, module, place);
  const { scope } = module;
  const parent = 'through' in scope ? modules.find(({ table }) => table === scope.through.table) : undefined;
  const lookup = 'through' in scope ? module.lookups.find(({ columns }) => columns[0] === scope.key) : undefined;
  if (!parent || !lookup) throw new StartError(`${module.name} have no list that could be read to its end`);
  const done = { ...place };
  for await (const { rows: parents } of listPages(remote, parent, done)) {
    for (const row of parents) {
      const id = idOf(parent, row);
      const rows = await allBy(remote, module, { [lookup.by]: id });
      place.lastId = id;
      yield { rows };
    }
    place.received = done.received;
  }
}

/** A list may show a record twice (an asset with two primary interfaces), always next to each other. */
async function* listPages(remote: Reads, module: AnyModule, place: Pages): AsyncGenerator<Page> {
  const byId = await followsIds(remote, module);
  for (;;) {
    const start: Fields = byId ? { after_id: place.lastId } : { offset: place.received };
    const { data = [], total } = await remote.read(`${module.name}/read`, { limit: PAGE, with_total: 1, ...start });
    const rows: RemoteRow[] = [];
    for (const row of data) {
      if (idOf(module, row) <= place.lastId) continue;
      place.lastId = idOf(module, row);
      rows.push(row);
    }
    place.received += data.length;
    yield { rows, total };
    if (data.length < PAGE) return;
  }
}

async function allBy(remote: Reads, module: AnyModule, lookup: Fields): Promise<RemoteRow[]> {
  const rows: RemoteRow[] = [];
  for (;;) {
    const { data = [] } = await remote.read(`${module.name}/read`, { ...lookup, limit: PAGE, offset: rows.length });
    rows.push(...data);
    if (data.length < PAGE) return rows;
  }
}

const idOf = (module: AnyModule, row: RemoteRow) => Number(row[module.id]);

/**
 * Whether the server pages by `after_id`. The PHP one ignores it, and is asked by offset: rows deleted meanwhile would
 * shift the pages.
 */
async function followsIds(remote: Reads, module: AnyModule): Promise<boolean> {
  const { data = [] } = await remote.read(`${module.name}/read`, { limit: 1, after_id: BEYOND_EVERY_ID });
  return data.length === 0;
}
