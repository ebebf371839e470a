import type { Operation } from '../../src/core/operation.ts';
import type { Result, Rows, StoredFileResult } from '../../src/core/result.ts';
import type { Row } from '../../src/database/database.ts';
import { type ApiError, CODES, type ErrorCode } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';
import { includingWriter } from './included.ts';
import { rowWriter } from './row-writer.ts';

/**
 * Every answer has all four keys of the documented envelope. `count` comes as JSON: PHP sends the text "1" on a create,
 * else a number.
 */
const envelope = (success: boolean, message: string, count: string, data: string, more = '') =>
  `{"success":"${success ? 'True' : 'False'}","message":${JSON.stringify(message)},"count":${count},"data":${data}${more}}`;

/** A result as PHP would have put it, with the statuses that the caller asked for. */
export function answerOf(
  result: Exclude<Result, StoredFileResult>,
  { strict, numbered }: { strict: boolean; numbered: boolean },
): Answer {
  if (result.kind === 'created')
    return { status: strict ? 201 : 200, json: envelope(true, '', '"1"', `[{"insert_id":${result.id}}]`) };
  if (result.kind === 'data')
    return { status: 200, json: envelope(true, '', String(result.data.length), JSON.stringify(result.data)) };
  if (result.kind === 'changed') return { status: 200, json: envelope(true, '', String(result.count), '[]') };
  const total = result.total === undefined ? '' : `,"total":${result.total}`;
  if (result.rows.length === 0) {
    const message = 'No resource: nothing matches';
    if (strict && !result.single) return { status: 200, json: envelope(true, message, '0', '[]', total) };
    return { status: strict ? 404 : 200, json: envelope(false, message, '0', '[]', total) };
  }
  const write = result.included ? includingWriter(result, numbered) : rowWriter(result.columns, numbered);
  if (result.rest) return { status: 200, json: streamed(result, result.rest, write, total) };
  // Grown, not joined: a text that is put together once, when it is sent.
  let rows = '';
  for (const [i, row] of result.rows.entries()) rows += (i === 0 ? '' : ',') + write(row, result.stored?.[i]);
  return { status: 200, json: envelope(true, '', String(result.rows.length), `[${rows}]`, total + nextPage(result)) };
}

/** Where another page follows. */
function nextPage({ next }: Rows): string {
  const token = next?.();
  return token === undefined ? '' : `,"next_page_token":"${token}"`;
}

const CHUNK = 65_536;

/** The same envelope piece by piece. Its rows come before their count, which only the last row tells. */
async function* streamed(
  result: Rows,
  rest: AsyncIterable<Row>,
  write: (row: Row) => string,
  total: string,
): AsyncGenerator<string> {
  const { rows } = result;
  let count = rows.length;
  let text = `{"success":"True","message":"","data":[${rows.map((row) => write(row)).join(',')}`;
  for await (const row of rest) {
    text += `,${write(row)}`;
    count++;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield `${text}],"count":${count}${total}${nextPage(result)}}`;
}

/** What PHP answers with 200 "False". */
const FALSE_IN_PHP: readonly ErrorCode[] = [
  'input_missing',
  'record_unknown',
  'record_duplicate',
  'record_unchanged',
  'record_closed',
];

/** The status of a refusal: ITFlow's own scripts look at `success`, strict statuses say what happened. */
export const statusOf = (code: ErrorCode, strict: boolean): number =>
  !strict && FALSE_IN_PHP.includes(code) ? 200 : CODES[code];

// ITFlow looks at the client nowhere in these (defect 2), so its scripts know no 403 from them: the row is not there,
// as for any other client's (recording contacts/archive "scoped other").
const NEVER_403 = ['archive', 'unarchive', 'resolve'];

/** A refusal in the envelope, with the phrases that scripts look for. `operation` is undefined where none was found. */
export function refusalOf(error: ApiError, operation: Operation | undefined, strict: boolean): Answer {
  const isAbsent = error.code === 'client_forbidden' && NEVER_403.includes(operation?.name ?? '');
  const code = isAbsent ? 'record_unknown' : error.code;
  const message = FALSE_IN_PHP.includes(code) ? withPhrases(error.message, code, operation) : error.message;
  const data = error.data.length ? JSON.stringify(error.data) : '[]';
  return { status: statusOf(code, strict), json: envelope(false, message, '0', data), headers: error.headers };
}

function withPhrases(message: string, code: ErrorCode, operation: Operation | undefined): string {
  if (!operation?.writes) return `No resource: ${message}`;
  return `${code === 'record_unknown' ? 'No resource: ' : ''}${message}, no rows changed`;
}
