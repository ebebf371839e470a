import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors/api-error.ts';
import { parseMultipartBody } from '../php/multipart.ts';
import { type Body, parseFormBody, parseJsonBody } from '../php/request.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_FORM_BYTES = 1024 * 1024;
const NOTHING = Buffer.alloc(0);

/** Reads a request's body whole. Refuses more than 8 MB (413) without reading on. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced === 0 && request.headers['transfer-encoding'] === undefined) return NOTHING;
  if (announced > MAX_BYTES) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_BYTES) {
        request.pause();
        reject(tooLarge());
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', (cause) => reject(new ApiError('input_invalid', 'The body ended early', {}, { cause })));
  });
}

// The rest of the body is not read, so the connection cannot serve another request.
const tooLarge = () => new ApiError('body_too_large', 'The body is larger than 8 MB', { Connection: 'close' });

/**
 * The fields of a body: JSON whatever its content type says (PowerShell labels it a form), multipart excepted, as in PHP. Forms and multipart
 * fields, which PHP's API did not read, are taken too. Refuses those over 1 MB (413): taking many small parts apart is slow, and nobody has
 * shown a key yet.
 */
export function parseBody(bytes: Buffer, contentType = ''): Body | Promise<Body> {
  const isMultipart = /^multipart\//i.test(contentType);
  const isForm =
    /^application\/x-www-form-urlencoded/i.test(contentType) && !/^\s*\{/.test(bytes.toString('latin1', 0, 100));
  if (!isMultipart && !isForm) return parseJsonBody(bytes);
  if (bytes.length > MAX_FORM_BYTES) throw new ApiError('body_too_large', 'The form is larger than 1 MB; send JSON');
  return isMultipart ? parseMultipartBody(bytes, contentType) : parseFormBody(bytes);
}
