import { Readable } from 'node:stream';
import type { Request } from 'express';
import type { Upload, Uploads } from '../../src/core/uploads.ts';
import { invalid } from '../../src/errors/api-error.ts';
import { mayTakeLong } from '../../src/http/body-time.ts';
import { receiveForm, tooLarge } from '../../src/http/form.ts';
import { type Body, MOST_VARIABLES, setVariable } from '../../src/php/request.ts';
import { NOT_UTF8, phpText } from '../../src/php/values.ts';
import type { Sent } from './parameters.ts';

/** A form's fields, and the file in its field `file`. */
export async function receiveUpload(
  request: Request,
  uploads: Uploads,
  requestId: string,
): Promise<{ fields: Body; upload: Upload | undefined }> {
  mayTakeLong(request);
  const fields: Body = Object.create(null);
  const [upload] = await receiveForm(request, uploads, {
    requestId,
    limits: { files: 1, parts: MOST_VARIABLES },
    onField: (name, value) => setVariable(fields, name, value.includes('\ufffd') ? NOT_UTF8 : value),
    takes: (field) => field === 'file',
  });
  return { fields, upload };
}

/** The file of a JSON body: base64 in `file`, and what it is called in `file_name`. */
export async function receiveBase64(sent: Sent, uploads: Uploads, requestId: string): Promise<Upload | undefined> {
  if (sent.file === undefined || sent.file === null) return undefined;
  const text = phpText(sent.file, 'file').replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 === 1) throw invalid('file', 'must be base64');
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length > uploads.maxBytes) throw tooLarge(uploads.maxBytes);
  return uploads.receive(requestId, Readable.from([bytes]), phpText(sent.file_name ?? '', 'file_name'));
}
