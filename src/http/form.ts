import type { Readable } from 'node:stream';
import { Busboy, type BusboyConfig } from '@fastify/busboy';
import type { Request } from 'express';
import type { Upload, Uploads } from '../core/uploads.ts';
import { ApiError } from '../errors/api-error.ts';

export const isMultipart = ({ headers }: Request): boolean => /^multipart\//i.test(headers['content-type'] ?? '');

interface Reading {
  requestId: string;
  limits: BusboyConfig['limits'];
  onField(name: string, value: string): void;
  /** Whether the file is wanted; what is not is read and dropped. */
  takes(field: string, name: string | undefined): boolean;
}

/**
 * Reads a multipart form as it comes: its fields are told, its files go to disk. Of a form that is refused or breaks
 * off, nothing is left or still being written once this rejects.
 */
export async function receiveForm(request: Request, uploads: Uploads, reading: Reading): Promise<Upload[]> {
  const { requestId, limits, onField, takes } = reading;
  const parser = parserOf(request, { ...limits, fileSize: uploads.maxBytes });
  const files: Readable[] = [];
  const uploading: Promise<Upload>[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('field', (name, value) => attempt(() => onField(name, value), reject));
      parser.on('file', (field, stream, name) => {
        const file = stream as unknown as Readable;
        files.push(file);
        // Of a file that nobody takes too. The parser tells of an error and ends the stream as if all were there: who
        // reads it learns otherwise only if it is destroyed with the error.
        file.on('error', (cause) => {
          file.destroy(cause);
          reject(cause);
        });
        if (!takes(field, name)) return file.resume();
        file.once('limit', () => file.destroy(tooLarge(uploads.maxBytes)));
        const upload = uploads.receive(`${requestId}.${uploading.length}`, file, name ?? '');
        upload.catch(reject);
        return uploading.push(upload);
      });
      parser.once('filesLimit', () => reject(invalidForm(`A form may bring ${limits?.files} files at most`)));
      parser.once('error', reject);
      parser.once('finish', resolve);
      request.once('aborted', () => reject(new Error('the sender hung up')));
      request.pipe(parser);
    });
    return await Promise.all(uploading);
  } catch (cause) {
    request.unpipe(parser);
    for (const file of files) file.destroy(cause as Error);
    await Promise.allSettled(uploading);
    throw cause instanceof ApiError ? cause : broken(cause);
  }
}

function attempt(work: () => void, reject: (cause: unknown) => void): void {
  try {
    work();
  } catch (cause) {
    reject(cause);
  }
}

function parserOf({ headers }: Request, limits: BusboyConfig['limits']) {
  try {
    return new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] as string }, limits });
  } catch (cause) {
    throw broken(cause);
  }
}

const invalidForm = (message: string, cause?: unknown) =>
  new ApiError('input_invalid', message, { Connection: 'close' }, { cause });
const broken = (cause: unknown) => invalidForm('The form ended early or is none', cause);

export const tooLarge = (most: number) =>
  new ApiError('body_too_large', `file: must not be larger than ${most} bytes`, { Connection: 'close' });
