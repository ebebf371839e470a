import type { AnyModule } from '../../core/module.ts';
import { pagesOf } from '../../transfer/pages.ts';
import type { Envelope, RemoteRow } from '../../transfer/remote.ts';
import type { Http } from '../http.ts';
import type { SourceFile } from '../source.ts';

export interface RowPage {
  rows: RemoteRow[];
  total?: number | undefined;
}

/** Where the rows of another ITFlow come from: its API, or files that were exported from it. */
export interface Rows {
  /** All of a module's; each row with those that it is linked with, by the name of the relation. */
  pages(module: AnyModule, linked: readonly string[]): AsyncIterable<RowPage>;
  /** Those below one record, by the look-up that finds them. */
  below(module: AnyModule, lookup: string, id: string): Promise<RemoteRow[]>;
  receive(module: AnyModule, id: string): SourceFile['receive'];
}

const MOST_PARTS = 10_000;

/** The rows of a server that is asked over HTTP. PHP looks for the key in the query. */
export function rowsOverHttp(http: Http, secrets: Record<string, string>, modules: readonly AnyModule[]): Rows {
  const read = (name: string, query: object): Promise<Envelope> =>
    http.json(`/api/v1/${name}.php`, { ...query, ...secrets });
  return {
    pages(module, linked) {
      const more = linked.length > 0 ? { include: linked.join(',') } : {};
      const remote = { read: (name: string, query: object) => read(name, { ...query, ...more }) };
      return pagesOf(remote, module, modules, { received: 0, lastId: 0 });
    },
    async below(module, lookup, id) {
      const { data = [] } = await read(`${module.name}/read`, { [lookup]: id, limit: MOST_PARTS });
      return data;
    },
    receive: (module, id) => (take) =>
      http.file(`/api/v1/${module.name}/download.php`, { [module.id]: id, ...secrets }, take),
  };
}
