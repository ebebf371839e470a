import { Busboy } from '@fastify/busboy';
import { ApiError } from './errors.ts';
import { type Body, MOST_VARIABLES, setVariable } from './php-request.ts';
import { NOT_UTF8 } from './php-values.ts';

const MAX_FIELD_BYTES = 1024 * 1024;

/** Reads the fields of a `multipart/form-data` body, and none of its files. What is broken counts as empty; a field over 1 MB is refused (413). */
export function parseMultipartBody(bytes: Buffer, contentType: string): Promise<Body> {
  return new Promise((resolve, reject) => {
    const body: Body = Object.create(null);
    const empty = () => resolve(Object.create(null));
    try {
      const limits = { fieldSize: MAX_FIELD_BYTES, fields: MOST_VARIABLES };
      const parser = new Busboy({ headers: { 'content-type': contentType }, limits });
      parser.on('field', (name, value, _nameIsCut, valueIsCut) => {
        if (valueIsCut) reject(new ApiError('body_too_large', `${name}: is longer than 1 MB; send it as JSON`));
        // The parser puts this character where bytes are no UTF-8.
        setVariable(body, name, value.includes('\ufffd') ? NOT_UTF8 : value);
      });
      parser.on('finish', () => resolve(body));
      parser.on('error', empty);
      parser.end(bytes);
    } catch {
      // A content type without a boundary.
      empty();
    }
  });
}
