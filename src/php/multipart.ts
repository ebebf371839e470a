import { Busboy } from '@fastify/busboy';
import { type Body, MOST_VARIABLES, setVariable } from './request.ts';
import { NOT_UTF8 } from './values.ts';

/** Reads the fields of a `multipart/form-data` body, and none of its files. What is broken counts as empty. */
export function parseMultipartBody(bytes: Buffer, contentType: string): Promise<Body> {
  return new Promise((resolve) => {
    const body: Body = Object.create(null);
    const empty = () => resolve(Object.create(null));
    try {
      const parser = new Busboy({ headers: { 'content-type': contentType }, limits: { parts: MOST_VARIABLES } });
      parser.on('field', (name, value) => {
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
