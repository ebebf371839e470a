import type { Result } from '../../src/core/module.ts';
import type { Row } from '../../src/database/database.ts';
import type { ApiError } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';
import { rowWriter } from './row-writer.ts';

/** Every answer has all four keys of the documented envelope. `count` comes as JSON: PHP sends the text "1" on a create, else a number. */
const envelope = (success: boolean, message: string, count: string, data: string, more = '') =>
  `{"success":"${success ? 'True' : 'False'}","message":${JSON.stringify(message)},"count":${count},"data":${data}${more}}`;

/** A result as PHP would have put it, with the statuses that the caller asked for. */
export function answerOf(result: Result, { strict, numbered }: { strict: boolean; numbered: boolean }): Answer {
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
  const write = rowWriter(result.columns, numbered);
  if (result.rest) return { status: 200, json: streamed(result.rows, result.rest, write, total) };
  // Grown, not joined: a text that is put together once, when it is sent.
  let rows = '';
  for (const [i, row] of result.rows.entries()) rows += (i === 0 ? '' : ',') + write(row, result.stored?.[i]);
  return { status: 200, json: envelope(true, '', String(result.rows.length), `[${rows}]`, total) };
}

const CHUNK = 65_536;

/** The same envelope piece by piece. Its rows come before their count, which only the last row tells. */
async function* streamed(
  rows: readonly Row[],
  rest: AsyncIterable<Row>,
  write: (row: Row) => string,
  total: string,
): AsyncGenerator<string> {
  let count = rows.length;
  let text = `{"success":"True","message":"","data":[${rows.map((row) => write(row)).join(',')}`;
  for await (const row of rest) {
    text += `,${write(row)}`;
    count++;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield `${text}],"count":${count}${total}}`;
}

export const refusalOf = (error: ApiError, strict: boolean): Answer => ({
  status: error.status(strict),
  json: envelope(false, error.message, '0', '[]'),
  headers: error.headers,
});
