import { pino } from 'pino';

export type Log = pino.Logger;

const SECRET = 'api_key(?:_decrypt_password)?|decrypt_password|x-api-key|(?:proxy-)?authorization|password';
const FIELD = new RegExp(`("(?:${SECRET})":)(?:"(?:\\\\.|[^"\\\\])*"|[\\w.+-]+)`, 'gi');
const IN_TEXT = new RegExp(
  `((?:${SECRET})(?:\\[\\w*\\])?[\\\\"']*(?:\\s*[:=]\\s*|%3D)[\\\\"']*(?:Bearer |Basic )?)[^"'\\\\&\\s,{}[\\]]+`,
  'gi',
);

/** Nearly every line names none of them, and this is all that such a line costs. */
const NAMES_ONE = new RegExp(SECRET, 'i');

/**
 * Takes the value of every key, token and password out of a finished log line, whether it is a field or stands inside a
 * text.
 */
export const withoutSecrets = (line: string) =>
  NAMES_ONE.test(line) ? line.replace(FIELD, '$1"[hidden]"').replace(IN_TEXT, '$1[hidden]') : line;

// A driver's error may carry the statement with its values: somebody's data, which is none of the log's business.
function serializeError(error: Error): object {
  const { sql, ...rest } = pino.stdSerializers.err(error);
  return rest;
}

// A write for every line costs a small read a tenth of its time. At exit, what is left is written at once.
const BEHIND = { dest: 1, sync: false, minLength: 4096, periodicFlush: 100 };

/**
 * The log: one JSON line per event on stdout, written behind the request and flushed at exit. Nobody should log a
 * secret; the scrubbing of every line is the second net.
 */
export function createLog(level: string, destination: pino.DestinationStream = pino.destination(BEHIND)): Log {
  return pino({ level, serializers: { err: serializeError }, hooks: { streamWrite: withoutSecrets } }, destination);
}
