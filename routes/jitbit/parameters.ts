import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import type { Request } from 'express';
import type { Upload, Uploads } from '../../src/core/uploads.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { mayTakeLong } from '../../src/http/body-time.ts';

/** What was sent, from anywhere in the request, by name in small letters. What is blank is not there. */
export type Sent = Map<string, string[]>;

const MOST_PARAMETERS = 1000;
const MOST_FILES = 20;
const LONGEST_FIELD = 8 * 1024 * 1024;

const isMultipart = ({ headers }: Request) => /^multipart\/form-data/i.test(headers['content-type'] ?? '');

/**
 * The query, and the body whatever it is: a form, multipart or JSON. Files go to disk as they come, for methods that
 * take some.
 */
export async function receive(
  request: Request,
  uploads: Uploads,
  { id, takesFiles }: { id: string; takesFiles: boolean },
): Promise<{ sent: Sent; files: Upload[] }> {
  const sent: Sent = new Map();
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?') + 1) : '';
  addForm(sent, query);
  if (takesFiles && isMultipart(request)) mayTakeLong(request);
  if (isMultipart(request)) return { sent, files: await receiveMultipart(request, uploads, sent, { id, takesFiles }) };
  const body = new TextDecoder().decode(await readBody(request));
  if (/json/i.test(request.headers['content-type'] ?? '') || /^\s*[{[]/.test(body)) addJson(sent, body);
  else addForm(sent, body);
  return { sent, files: [] };
}

function add(sent: Sent, name: string, value: string): void {
  if (sent.size >= MOST_PARAMETERS)
    throw new ApiError('input_invalid', `There are more than ${MOST_PARAMETERS} parameters`);
  // PHP's and jQuery's way to say that there may be several.
  const key = name.replace(/\[\d*\]$/, '').toLowerCase();
  if (value.trim() === '') return;
  const known = sent.get(key);
  if (known) known.push(value);
  else sent.set(key, [value]);
}

function addForm(sent: Sent, text: string): void {
  for (const [name, value] of new URLSearchParams(text)) add(sent, name, value);
}

function addJson(sent: Sent, text: string): void {
  if (text.trim() === '') return;
  const body = parsed(text);
  // What PHP and Go write where there is nothing to say.
  if (body === null || (Array.isArray(body) && body.length === 0)) return;
  if (typeof body !== 'object' || Array.isArray(body))
    throw new ApiError('input_invalid', 'The body must be a JSON object');
  for (const [name, value] of Object.entries(body))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== null) add(sent, name, typeof each === 'object' ? JSON.stringify(each) : String(each));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('input_invalid', 'The body is no JSON', {}, { cause });
  }
}

async function receiveMultipart(
  request: Request,
  uploads: Uploads,
  sent: Sent,
  { id, takesFiles }: { id: string; takesFiles: boolean },
): Promise<Upload[]> {
  const receiving: Promise<Upload>[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: unknown) => {
      request.unpipe(parser);
      reject(cause instanceof ApiError ? cause : broken(cause));
    };
    const parser = parserOf(request, uploads.maxBytes);
    parser.on('field', (name, value) => {
      try {
        add(sent, name, value);
      } catch (error) {
        fail(error);
      }
    });
    parser.on('file', (_field, stream, name) => {
      stream.once('error', fail);
      // An empty file field is what a form without a file sends.
      if (!takesFiles || !name) return stream.resume();
      stream.once('limit', () => stream.destroy(tooLarge(uploads.maxBytes)));
      const upload = uploads.receive(`${id}.${receiving.length}`, stream as unknown as Readable, name);
      upload.catch(fail);
      receiving.push(upload);
      return undefined;
    });
    parser.once('filesLimit', () => fail(new ApiError('input_invalid', `There are more than ${MOST_FILES} files`)));
    parser.once('error', fail);
    parser.once('finish', resolve);
    request.once('aborted', () => fail(new Error('the sender hung up')));
    request.pipe(parser);
  });
  return Promise.all(receiving);
}

function parserOf({ headers }: Request, maxBytes: number) {
  try {
    const limits = { files: MOST_FILES, fileSize: maxBytes, fieldSize: LONGEST_FIELD, parts: MOST_PARAMETERS };
    return new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] as string }, limits });
  } catch (cause) {
    throw broken(cause);
  }
}

const broken = (cause: unknown) =>
  new ApiError('input_invalid', 'The form ended early or is none', { Connection: 'close' }, { cause });

const tooLarge = (most: number) =>
  new ApiError('body_too_large', `A file must not be larger than ${most} bytes`, { Connection: 'close' });
