import { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import type { Request } from 'express';
import type { Upload, Uploads } from '../../src/core/uploads.ts';
import { ApiError, invalid } from '../../src/errors/api-error.ts';
import { mayTakeLong } from '../../src/http/body-time.ts';
import { type Body, MOST_VARIABLES, setVariable } from '../../src/php/request.ts';
import { NOT_UTF8, phpText } from '../../src/php/values.ts';
import type { Sent } from './parameters.ts';

export const isMultipart = ({ headers }: Request): boolean => /^multipart\//i.test(headers['content-type'] ?? '');

/** Reads a form as it comes: its fields, and the file in its field `file`, which goes to disk. */
export async function receiveForm(
  request: Request,
  uploads: Uploads,
  requestId: string,
): Promise<{ fields: Body; upload: Upload | undefined }> {
  mayTakeLong(request);
  const fields: Body = Object.create(null);
  let receiving: Promise<Upload> | undefined;
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: unknown) => {
      request.unpipe(parser);
      reject(cause instanceof ApiError ? cause : broken(cause));
    };
    const parser = parserOf(request, uploads.maxBytes);
    parser.on('field', (name, value) => setVariable(fields, name, value.includes('\ufffd') ? NOT_UTF8 : value));
    parser.on('file', (field, stream, name) => {
      // Of a file that nobody takes too: an error without a listener would end the process.
      stream.once('error', fail);
      if (field !== 'file' || receiving) return stream.resume();
      stream.once('limit', () => stream.destroy(tooLarge(uploads.maxBytes)));
      receiving = uploads.receive(requestId, stream as unknown as Readable, name ?? '');
      receiving.catch(fail);
      return undefined;
    });
    parser.once('error', fail);
    parser.once('finish', resolve);
    request.once('aborted', () => fail(new Error('the sender hung up')));
    request.pipe(parser);
  });
  return { fields, upload: await receiving };
}

function parserOf({ headers }: Request, maxBytes: number) {
  try {
    const limits = { files: 1, fileSize: maxBytes, parts: MOST_VARIABLES };
    return new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] as string }, limits });
  } catch (cause) {
    throw broken(cause);
  }
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

const broken = (cause: unknown) =>
  new ApiError('input_invalid', 'The form ended early or is none', { Connection: 'close' }, { cause });

const tooLarge = (most: number) =>
  new ApiError('body_too_large', `file: must not be larger than ${most} bytes`, { Connection: 'close' });
