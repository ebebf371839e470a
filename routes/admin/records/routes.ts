import type { Input } from '../../../src/core/module.ts';
import { type Rows, recordsOf } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { WITH_COPY } from '../copy-script.ts';
import { numberIn } from '../forms.ts';
import { html } from '../html.ts';
import { idIn, noSuchPage, type Reply, type Routes, run, type Visit } from '../visit.ts';
import { textOf } from './cell.ts';
import { downloadFile, fileForms } from './files.ts';
import { moduleList, recordList } from './list.ts';
import { recordPage } from './record.ts';
import { readable, shapeOf } from './shape.ts';
import { recordForms } from './write.ts';

/** Runs a function on the record of the path, and shows it again. */
const change =
  (name: string, done: string, more: (visit: Visit) => Partial<Input> = () => ({})) =>
  async (visit: Visit): Promise<Reply> => {
    const { module } = shapeOf(visit);
    const id = idIn(visit);
    await run(visit, module.name, name, { id, ...more(visit) });
    return { goTo: `records/${module.name}/${name === 'delete' ? '' : id}?done=${done}` };
  };

/** The other end of a link, by the relation and its id. */
const otherEnd = (visit: Visit): Partial<Input> => {
  const { module, prepared } = shapeOf(visit);
  const related = prepared.relations().get(visit.form.get('relation') ?? '');
  const other = numberIn(visit.form, 'other');
  if (!related) throw noSuchPage();
  if (!Number.isInteger(other)) throw new ApiError('input_invalid', 'other: must be the id of a record');
  return { values: { [module.id]: idIn(visit), [related.key]: other as number } };
};

/** A record with its secrets, which the log tells of. Sent, not looked up: nobody comes back here by going back. */
async function reveal(visit: Visit): Promise<Reply> {
  const { module } = shapeOf(visit);
  const id = idIn(visit);
  const rows = (await run(visit, module.name, 'reveal', { values: { [module.id]: id } })) as Rows;
  const [record] = recordsOf(rows);
  if (!record) throw noSuchPage();
  const secrets = (module.secrets ?? []).filter((name) => name in record);
  return {
    title: `Secrets of ${module.singular} ${id}`,
    body: html`<p>The log says that you have seen them.</p>
<dl>${secrets.map(
      (name) => html`<dt>${readable(name, module.singular)}</dt>
<dd><p class="secret">${textOf(record[name])}</p></dd>`,
    )}</dl>${WITH_COPY}
<p><a href="/admin/records/${module.name}/${id}">Hide them</a></p>`,
  };
}

export const records: Routes = {
  '/records': { get: moduleList },
  '/records/:module': { get: recordList },
  '/records/:module/new': { get: recordForms.newForm, post: recordForms.create, takesFile: true },
  '/records/:module/:id': { get: recordPage },
  '/records/:module/:id/edit': { get: recordForms.editForm, post: recordForms.edit },
  '/records/:module/:id/delete': { get: recordForms.deletePage, post: change('delete', 'deleted') },
  '/records/:module/:id/download': { get: downloadFile },
  '/records/:module/:id/upload': { get: fileForms.form, post: fileForms.upload, takesFile: true },
  '/records/:module/:id/archive': { post: change('archive', 'archived') },
  '/records/:module/:id/unarchive': { post: change('unarchive', 'unarchived') },
  '/records/:module/:id/link': { post: change('link', 'linked', otherEnd) },
  '/records/:module/:id/unlink': { post: change('unlink', 'unlinked', otherEnd) },
  '/records/:module/:id/reveal': { post: reveal },
};
