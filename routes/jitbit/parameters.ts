import type { Request } from 'express';
import type { Upload, Uploads } from '../../src/core/uploads.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { readBody } from '../../src/http/body.ts';
import { mayTakeLong } from '../../src/http/body-time.ts';
import { isMultipart, receiveForm } from '../../src/http/form.ts';

/** What was sent, from anywhere in the request, by name in small letters. What is blank is not there. */
export type Sent = Map<string, string[]>;

const MOST_PARAMETERS = 1000;
const MOST_FILES = 20;
const LONGEST_FIELD = 8 * 1024 * 1024;

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
  if (isMultipart(request) && hasBody(request)) {
    if (takesFiles) mayTakeLong(request);
    const files = await receiveForm(request, uploads, {
      requestId: id,
      limits: { files: MOST_FILES, fieldSize: LONGEST_FIELD, parts: MOST_PARAMETERS },
      onField: (name, value) => add(sent, name, value),
      // An empty file field is what a form without a file sends.
      takes: (_field, name) => takesFiles && Boolean(name),
    });
    return { sent, files };
  }
  const type = request.headers['content-type'] ?? '';
  const body = decoderFor(type).decode(await readBody(request));
  if (/json/i.test(type) || /^\s*[{[]/.test(body)) addJson(sent, body);
  else addForm(sent, body);
  return { sent, files: [] };
}

/** Some clients send one type with all that they ask, also with GET. */
const hasBody = ({ headers }: Request) => Boolean(Number(headers['content-length'])) || 'transfer-encoding' in headers;

/** Windows PowerShell sends Latin-1 where it says so, and UTF-8 where it is told to. */
function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s*charset="?([\w-]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function add(sent: Sent, name: string, value: string): void {
  if (sent.size >= MOST_PARAMETERS)
    throw new ApiError('input_invalid', `There are more than ${MOST_PARAMETERS} parameters`);
  if (value.trim() === '') return;
  const [, list = name, id] = /^(.*?)\[(\d{0,9})\]$/s.exec(name) ?? [];
  const key = list.toLowerCase();
  // PHP's and jQuery's way to say that there may be several, and PHP's to send an object.
  const sentValue = key === 'customfields' && id ? JSON.stringify({ [id]: value }) : value;
  const known = sent.get(key);
  if (known) known.push(sentValue);
  else sent.set(key, [sentValue]);
}

function addForm(sent: Sent, text: string): void {
  for (const [name, value] of new URLSearchParams(text)) add(sent, name, value);
}

/** The members of an object, as if they had been sent one by one. */
export function sentIn(body: unknown): Sent {
  const sent: Sent = new Map();
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new ApiError('input_invalid', 'The arguments must be an object');
  addMembers(sent, body);
  return sent;
}

function addMembers(sent: Sent, body: object): void {
  for (const [name, value] of Object.entries(body))
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== null) add(sent, name, typeof each === 'object' ? JSON.stringify(each) : String(each));
}

function addJson(sent: Sent, text: string): void {
  if (text.trim() === '') return;
  const body = parsed(text);
  // What PHP and Go write where there is nothing to say.
  if (body === null || (Array.isArray(body) && body.length === 0)) return;
  if (typeof body !== 'object' || Array.isArray(body))
    throw new ApiError('input_invalid', 'The body must be a JSON object');
  addMembers(sent, body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ApiError('input_invalid', 'The body is no JSON', {}, { cause });
  }
}
