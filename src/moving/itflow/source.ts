import type { AnyModule } from '../../core/module.ts';
import type { RemoteRow } from '../../transfer/remote.ts';
import { Refused } from '../http.ts';
import { type Content, type Kind, Reference, type Source, type SourceRecord } from '../source.ts';
import { contentOf, partsOf, seenOf } from './content.ts';
import { idsOf, linksOf } from './links.ts';
import { inOrder, SAME_BY } from './order.ts';
import type { RowPage, Rows } from './rows.ts';

/** A contact's login. It cannot be moved: nobody but its owner knows the password. */
const PORTAL = '2';
/** Found here by their names, never made. */
export const LOOKED_UP = ['users', 'taxes'];
/** Modules whose records are files, and what a file is called. */
export const FILES: Record<string, string> = { files: 'file_name', ticket_attachments: 'ticket_attachment_name' };

type FieldValues = Map<string, [field: Reference, value: string][]>;

interface Itflow {
  rows: Rows;
  modules: readonly AnyModule[];
  /** What records have in custom fields, by the module and the id. */
  fieldValues: FieldValues;
}

/** Another ITFlow, of PHP or of ours: its modules are ours. */
export function itflowSource(
  name: string,
  rows: Rows,
  modules: readonly AnyModule[],
  withCredentials: boolean,
): Source {
  const itflow: Itflow = { rows, modules, fieldValues: new Map() };
  const looked = modules
    .filter((module) => LOOKED_UP.includes(module.name))
    .map((module) => kindOf(itflow, module, []));
  const ordered = inOrder(modules, withCredentials);
  const kinds = ordered.map((module, at) => kindOf(itflow, module, linksOf(module, ordered.slice(0, at))));
  return { name, title: 'ITFlow', kinds: [...looked, fieldValuesOf(itflow), ...kinds], numbered: ['tickets'] };
}

const kindOf = (itflow: Itflow, module: AnyModule, linked: readonly string[]): Kind => ({
  module: module.name,
  async *records(since, total) {
    for await (const page of withoutMissing(itflow.rows.pages(module, linked))) {
      if (page.total !== undefined) total(page.total);
      for (const row of page.rows)
        if (row.user_type !== PORTAL && !isOlder(module, row, since)) yield recordOf(itflow, module, row, linked);
    }
  },
});

/** Read before all that has them, so that each record comes with what it has in its fields. */
const fieldValuesOf = ({ rows, modules, fieldValues }: Itflow): Kind => ({
  module: 'field_values',
  async *records() {
    const module = modules.find(({ name }) => name === 'field_values') as AnyModule;
    fieldValues.clear();
    for await (const page of withoutMissing(rows.pages(module, [])))
      for (const row of page.rows) {
        const key = `${row.field_value_record_type} ${row.field_value_record_id}`;
        const field = new Reference('custom_fields', String(row.field_value_field_id));
        fieldValues.set(key, [...(fieldValues.get(key) ?? []), [field, row.field_value_text ?? '']]);
      }
  },
});

function recordOf(itflow: Itflow, module: AnyModule, row: RemoteRow, linked: readonly string[]): SourceRecord {
  const { modules, fieldValues, rows } = itflow;
  const id = String(row[module.id]);
  const customFields = fieldValues.get(`${module.name} ${id}`) ?? [];
  const links = idsOf(module, modules, row, linked);
  const nameColumn = FILES[module.name];
  const sameBy = SAME_BY[module.name];
  const parts = partsOf(module, modules);
  return {
    module: module.name,
    id,
    seen: [seenOf(row), links, customFields],
    ...(sameBy && { sameBy }),
    content: () => ({
      ...(LOOKED_UP.includes(module.name) ? { values: row as Content['values'] } : contentOf(module, modules, row)),
      customFields,
      links: Object.fromEntries(
        links.map(([relation, to, ids]) => [relation, ids.map((each) => new Reference(to, each))]),
      ),
      ...(nameColumn && { file: { name: row[nameColumn] ?? '', receive: rows.receive(module, id) } }),
    }),
    ...(parts.length > 0 && { partsAreSilent: true, parts: () => lines(itflow, parts, id) }),
  };
}

/** What has no list of its own: the lines of an invoice. */
async function* lines(itflow: Itflow, parts: readonly AnyModule[], id: string): AsyncGenerator<SourceRecord> {
  for (const part of parts) {
    const lookup = part.lookups.find(({ columns }) => 'key' in part.scope && columns[0] === part.scope.key);
    const rows = await itflow.rows.below(part, lookup?.by ?? '', id);
    for (const row of rows) yield recordOf(itflow, part, row, []);
  }
}

function isOlder({ id }: AnyModule, row: RemoteRow, since: string | undefined): boolean {
  const prefix = id.replace(/_id$/, '');
  const moments = ['created_at', 'updated_at', 'archived_at'].flatMap((name) => row[`${prefix}_${name}`] ?? []);
  return since !== undefined && moments.length > 0 && moments.every((moment) => moment < since);
}

/** A module that the other server does not have has no records. */
async function* withoutMissing(pages: AsyncIterable<RowPage>): AsyncGenerator<RowPage> {
  try {
    yield* pages;
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error;
  }
}
