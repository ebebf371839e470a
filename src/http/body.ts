import type { IncomingMessage } from 'node:http';
import { ApiError } from '../errors/api-error.ts';

const MAX_BYTES = 8 * 1024 * 1024;
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
