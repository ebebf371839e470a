import type { Request } from 'express';
import { ApiError } from '../../../src/errors/api-error.ts';
import { readBody } from '../../../src/http/body.ts';
import type { Sent } from '../group.ts';
import { invalidFields } from '../refusal.ts';

const MOST_BYTES_OF_A_FORM = 1024 * 1024;

/** The fields of a body: JSON, a form or multipart. */
export async function fieldsIn(request: Request): Promise<Sent> {
  const type = request.headers['content-type'] ?? '';
  const bytes = await readBody(request);
  if (bytes.length === 0) return {};
  if (type === '' || /^application\/json\b/i.test(type)) return objectOf(parsed(bytes));
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new ApiError('media_type_unsupported', `Unsupported media type "${type.split(';', 1)[0]}" in request.`);
  if (bytes.length > MOST_BYTES_OF_A_FORM)
    throw new ApiError('body_too_large', 'The form is larger than 1 MB; send JSON', { Connection: 'close' });
  return formOf(bytes, type);
}

/** The JSON of a body. Bytes that are no UTF-8 are refused as a whole, as Python refuses them. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? cause.message : 'the body is not UTF-8';
    throw new ApiError('input_invalid', 'JSON', {}, { cause, data: [{ detail: `JSON parse error - ${what}` }] });
  }
}

function objectOf(body: unknown): Sent {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Sent;
  const kind = Array.isArray(body) ? 'list' : body === null ? 'NoneType' : typeof body;
  throw invalidFields({ non_field_errors: [`Invalid data. Expected a dictionary, but got ${kind}.`] });
}

/** Files are no fields. Of a name that comes several times the list is kept, for `tag_ids`. */
async function formOf(bytes: Buffer, type: string): Promise<Sent> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch((cause) => {
      const data = [{ detail: 'Multipart form parse error - Invalid boundary in multipart' }];
      throw new ApiError('input_invalid', 'form', {}, { cause, data });
    });
  const sent: Record<string, unknown> = Object.create(null);
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    if (values.length > 0) sent[name] = name.endsWith('_ids') ? values : values.at(-1);
  }
  return sent;
}
