import { createReadStream } from 'node:fs';
import { StartError } from '../../errors/start-error.ts';

// One entry of a feed has a few kilobytes, the largest about two megabytes.
const MOST_BYTES = 16 * 1024 * 1024;
const [QUOTE, BACKSLASH, OPEN, CLOSE] = [0x22, 0x5c, 0x7b, 0x7d];
/** How deep the entries of `{"vulnerabilities": [{…}, {…}]}` stand. */
const DEPTH = 1;

export interface Found {
  json: string;
  /** The byte behind it. */
  end: number;
}

/**
 * The objects inside of a JSON file's one object, as they are read: a feed is larger than the memory that it may take.
 * `start` is 0 or the end of an object before. A JSON library would not tell where an object ends, and so could not go
 * on there.
 */
export async function* objectsOf(path: string, start: number): AsyncGenerator<Found> {
  let depth = start > 0 ? DEPTH : 0;
  let isText = false;
  let isEscaped = false;
  let at = start;
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path, { start }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (isEscaped) isEscaped = false;
      else if (isText) {
        if (byte === QUOTE) isText = false;
        else if (byte === BACKSLASH) isEscaped = true;
      } else if (byte === QUOTE) isText = true;
      else if (byte === OPEN) {
        if (depth === DEPTH) from = i;
        depth++;
      } else if (byte === CLOSE) {
        depth--;
        if (depth !== DEPTH) continue;
        yield { json: Buffer.concat([...parts, chunk.subarray(from, i + 1)]).toString(), end: at + i + 1 };
        [parts, length] = [[], 0];
      }
    }
    if (depth > DEPTH) {
      parts.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > MOST_BYTES) throw new StartError(`${path} has an entry of more than 16 MB: it is no feed of NVD`);
    }
    at += chunk.length;
  }
}
