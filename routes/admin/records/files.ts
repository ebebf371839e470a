import type { Operation } from '../../../src/core/operation.ts';
import type { Uploads } from '../../../src/core/uploads.ts';
import type { ApiError } from '../../../src/errors/api-error.ts';
import { formWith, type Input } from '../forms.ts';
import { html } from '../html.ts';
import { number } from '../layout.ts';
import { attempt, idIn, type Page, type Reply, run, type Visit } from '../visit.ts';
import { fileOf } from './file-links.ts';
import { recordOf } from './record.ts';
import { shapeOf } from './shape.ts';

/** The field of a form that takes a file, where the function does. */
export const fileInput = ({ takesFile }: Pick<Operation, 'takesFile'>, { maxBytes }: Uploads): Input[] =>
  takesFile
    ? [
        {
          name: 'file',
          label: 'File',
          type: 'file',
          required: true,
          hint: html`At most ${number(maxBytes / 1024 / 1024)} MB;
no programs, and nothing that a browser would run.`,
        },
      ]
    : [];

/** The file of a record, to be saved. */
export const downloadFile = (visit: Visit): Promise<Reply> => fileOf(visit, shapeOf(visit).module);

/** A file for a record that is there (the receipt of an expense). */
async function uploadForm(visit: Visit, refused?: ApiError): Promise<Page> {
  const { shape, id } = await recordOf(visit, false);
  const { csrf, door } = visit;
  return {
    title: `A file for ${shape.module.singular} ${id}`,
    body: html`<p><a href="/admin/records/${shape.module.name}/${id}">Back, and change nothing</a></p>
<p>It takes the place of the one that is there.</p>
${formWith(fileInput({ takesFile: true }, door.uploads), { csrf, button: 'Upload it', refused })}`,
  };
}

export const fileForms = {
  form: (visit: Visit) => uploadForm(visit),
  upload: (visit: Visit) =>
    attempt(
      async () => {
        const { module } = shapeOf(visit);
        const id = idIn(visit);
        await run(visit, module.name, 'upload', { id, values: { [module.id]: id }, upload: visit.upload() });
        return { goTo: `records/${module.name}/${id}?done=changed` };
      },
      (refused) => uploadForm(visit, refused),
    ),
};
