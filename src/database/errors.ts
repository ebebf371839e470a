import { SqlError } from 'mariadb';
import { ApiError, type ErrorCode } from '../errors/api-error.ts';

const NULL_REFUSED = 1048;
const LOCK_TIMEOUT = 1205;
const DEADLOCK = 1213;
const NODE_NOT_READY = 1047;
const NO_SAVEPOINT = 1305;
const COMMIT_FAILED = 1180;

// MySQL's and MariaDB's error numbers, never their texts (which are translated and hold values).
const BY_NUMBER: Record<number, [ErrorCode, string]> = {
  [NULL_REFUSED]: ['input_invalid', 'A value is missing that its column needs'],
  1062: ['record_duplicate', 'A record with the same unique value exists'],
  1264: ['input_invalid', 'A number is out of the range its column can hold'],
  1265: ['input_invalid', 'A value does not fit its column'],
  1292: ['input_invalid', 'A date or number is not valid'],
  1366: ['input_invalid', 'A value does not fit its column'],
  1406: ['input_invalid', 'A text is longer than its column'],
  1441: ['input_invalid', 'A date would lie beyond the year 9999'],
  1451: ['input_invalid', 'Other records still refer to this one'],
  1452: ['input_invalid', 'The record that this one refers to does not exist'],
  1690: ['input_invalid', 'A sum is out of the range that the database can hold'],
  3988: ['input_invalid', 'A text has a character that its column cannot hold'],
  1267: ['input_invalid', 'A text has a character that cannot be compared'],
  1044: ['forbidden', 'The database user lacks the right to do this'],
  1142: ['forbidden', 'The database user lacks the right to do this'],
  1143: ['forbidden', 'The database user lacks the right to do this'],
  1290: ['forbidden', 'The database is read only'],
  1792: ['forbidden', 'The database is read only'],
  1836: ['forbidden', 'The database is read only'],
  [LOCK_TIMEOUT]: ['database_unavailable', 'The record is locked by another request'],
  [DEADLOCK]: ['database_unavailable', 'The record is locked by another request'],
  [NO_SAVEPOINT]: ['database_unavailable', 'The record was written by another request'],
  1021: ['database_unavailable', "The database's disk is full: nothing was written"],
  1114: ['database_unavailable', "The database's disk is full: nothing was written"],
  1040: ['database_unavailable', 'The database has no free connection'],
  1053: ['database_unavailable', 'The database is shutting down'],
  1203: ['database_unavailable', 'The database has no free connection'],
  // What a Galera cluster says besides: the node is alone or being caught up, or could not bring a commit to the others.
  [NODE_NOT_READY]: ['database_unavailable', 'This node of the database is not ready'],
  1927: ['database_unavailable', 'The database has closed the connection'],
};

const errorNumber = (error: unknown): number | undefined => (error as { errno?: number } | null)?.errno;
const errorName = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';
const NO_CONNECTION = /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|POOL_)/;
/** It alone marks what is sent on a connection that has just died. */
export const isFatal = (error: unknown): boolean => (error as { fatal?: boolean } | null)?.fatal ?? false;

export const isMissingTable = (error: unknown): boolean => errorNumber(error) === 1146;

/** For a read of a table that an attached database may not have: there are no rows then. */
export function noRowsWithoutTable(error: unknown): [] {
  if (isMissingTable(error)) return [];
  throw error;
}

/** A table or a column that is missing, or not ours to read. */
export const isOutOfReach = (error: unknown): boolean => [1054, 1142, 1143, 1146].includes(errorNumber(error) ?? 0);

/**
 * A table, column or index that was there when the query was made (1054, 1109, 1146, 1176, 1615), or another number of
 * them (1136).
 */
export const isSchemaChange = (error: unknown): boolean =>
  [1054, 1109, 1136, 1146, 1176, 1615].includes(errorNumber(error) ?? 0);

/** A NULL where the column wants a value. */
export const isNullRefused = (error: unknown): boolean => errorNumber(error) === NULL_REFUSED;

/** Another transaction won: this one is undone, and may be tried again. A savepoint that is gone tells it late. */
export const isConflict = (error: unknown): boolean =>
  errorNumber(error) === DEADLOCK || errorNumber(error) === NO_SAVEPOINT;

export const isLockTimeout = (error: unknown): boolean => errorNumber(error) === LOCK_TIMEOUT;

/** A node of a cluster that answers nothing now. Nothing was done. */
export const isNotReady = (error: unknown): boolean => errorNumber(error) === NODE_NOT_READY;

export const isCommitFailure = (error: unknown): boolean => errorNumber(error) === COMMIT_FAILED;

/** The connection is gone, or there was none. Where nothing came for too long, somebody has waited long enough. */
export const isLost = (error: unknown): boolean =>
  !/TIMEOUT|POOL_/.test(errorName(error)) &&
  (NO_CONNECTION.test(errorName(error)) || [1053, 1927].includes(errorNumber(error) ?? 0) || isFatal(error));

/** The driver's error without the statement: that holds somebody's data, and stands in its message. */
export function withoutStatement(error: unknown): unknown {
  if (!(error instanceof SqlError)) return error;
  const { code, errno, sqlState, fatal } = error;
  return Object.assign(new Error(error.sqlMessage ?? ''), { code, errno, sqlState, fatal });
}

/** The refusal that a driver error means to the caller, or undefined when it is no known one (a fault of ours). */
export function fromDatabase(error: unknown): ApiError | undefined {
  const known = BY_NUMBER[errorNumber(error) ?? 0];
  if (known)
    return new ApiError(known[0], known[1], known[0] === 'database_unavailable' ? { 'Retry-After': '1' } : {}, {
      cause: error,
    });
  if (NO_CONNECTION.test(errorName(error)) || isFatal(error))
    return new ApiError(
      'database_unavailable',
      'The database cannot be reached at the moment',
      { 'Retry-After': '1' },
      { cause: error },
    );
  return undefined;
}
