import { finished } from 'node:stream/promises';
import type { Request } from 'express';
import { csrfTokenOf } from '../../src/auth/users/sessions.ts';
import type { Upload, Uploads } from '../../src/core/uploads.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { mayTakeLong } from '../../src/http/body-time.ts';
import { isMultipart, receiveForm } from '../../src/http/form.ts';

/** What a form has sent. */
export interface SentForm {
  fields: URLSearchParams;
  /** The file that it brought. Throws why that was refused. */
  file(): Upload | undefined;
}

export const NOTHING_SENT: SentForm = { fields: new URLSearchParams(), file: () => undefined };

const MOST_FIELDS = 1000;
const LONGEST_FIELD = 8 * 1024 * 1024;

/** Refuses a form that no page of ours, shown to this very browser, has sent. */
export async function formOf(request: Request, cookie: string | undefined): Promise<URLSearchParams> {
  if (!request.is('application/x-www-form-urlencoded'))
    throw new ApiError('media_type_unsupported', 'A form of these pages is application/x-www-form-urlencoded');
  const form = new URLSearchParams((await readBody(request)).toString());
  if (!isOurs(form, cookie)) throw notOurs();
  return form;
}

const isOurs = (form: URLSearchParams, cookie: string | undefined): boolean =>
  Boolean(cookie) && form.get('csrf') === csrfTokenOf(cookie as string);
const notOurs = () =>
  new ApiError('csrf_refused', 'The form is not from this page, or cookies are off. Go back, load it again');

/** The same of a form that may bring a file. Its token comes first: no file is stored for whoever has none. */
export async function formWithFile(
  request: Request,
  cookie: string | undefined,
  uploads: Uploads,
  requestId: string,
): Promise<SentForm> {
  if (!isMultipart(request)) return { fields: await formOf(request, cookie), file: () => undefined };
  mayTakeLong(request);
  const fields = new URLSearchParams();
  const received = await receiveForm(request, uploads, {
    requestId,
    limits: { files: 1, fieldSize: LONGEST_FIELD, parts: MOST_FIELDS },
    onField: (name, value) => fields.append(name, value),
    // A field where no file was chosen has no name.
    takes: (field, name) => field === 'file' && Boolean(name) && isOurs(fields, cookie),
  }).catch((error) => error as Error);
  if (received instanceof Error && !(received instanceof ApiError)) throw received;
  if (!isOurs(fields, cookie)) throw notOurs();
  if (Array.isArray(received)) return { fields, file: () => received[0] };
  // A browser shows the answer only once all of its form has gone out.
  await finished(request.resume(), { writable: false }).catch(() => undefined);
  return {
    fields,
    file() {
      throw received;
    },
  };
}
