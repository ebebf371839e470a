import type { AnyModule } from '../../../src/core/module.ts';
import type { StoredFileResult } from '../../../src/core/result.ts';
import type { Value } from '../../../src/database/database.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { type Html, html } from '../html.ts';
import { idIn, run, type Visit } from '../visit.ts';
import { newQuery, textOf } from './cell.ts';
import type { Shape } from './shape.ts';

export const fileOf = async (visit: Visit, { name, id }: AnyModule): Promise<StoredFileResult> =>
  (await run(visit, name, 'download', { values: { [id]: idIn(visit) } })) as StoredFileResult;

/** What can be done with the file of a record (saved where there is one, put in its place), and with files on it. */
export async function fileLinks(visit: Visit, { module, has }: Shape, values: Record<string, Value>): Promise<Html> {
  const id = idIn(visit);
  const here = `/admin/records/${module.name}/${id}`;
  return html`${(await hasFile(visit, module)) && html`<a href="${here}/download">Download its file</a>`}
${has('upload') && html`<a href="${here}/upload">Upload a file</a>`}
${filesOn(visit, module).map(([name, key]) => {
  const list = new URLSearchParams({ column: key, op: 'eq', value: textOf(id) }).toString();
  return html`<a href="/admin/records/${name}/?${list}">Its ${name.replaceAll('_', ' ')}</a>
<a href="/admin/records/${name}/new?${newQuery(module, values, key, id)}">Upload one</a>`;
})}`;
}

async function hasFile(visit: Visit, module: AnyModule): Promise<boolean> {
  if (!visit.door.operations().has(`${module.name}/download`)) return false;
  try {
    return Boolean(await fileOf(visit, module));
  } catch (error) {
    if (error instanceof ApiError && error.status < 500) return false;
    throw error;
  }
}

/** Modules whose records are made of a file and belong to a record of this one, and the column that says so. */
const filesOn = ({ door }: Visit, { name }: AnyModule): [module: string, key: string][] =>
  [...door.operations().values()]
    .filter((each) => each.takesFile && each.name === 'create')
    .flatMap(({ moduleName, prepared }) =>
      [...prepared.relations().values()]
        .filter(({ isMany, to }) => !isMany && to.module.name === name)
        .map(({ from }): [string, string] => [moduleName, from]),
    );
