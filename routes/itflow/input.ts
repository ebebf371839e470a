import type { Caller } from '../../src/core/caller.ts';
import type { Values } from '../../src/core/effects.ts';
import { type Input, NOTHING } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import { recordList } from '../../src/core/write/bulk.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { phpInt, phpIsEmpty } from '../../src/php/values.ts';
import { isSent, type Sent } from './parameters.ts';
import { queryOf } from './query.ts';
import { mustKnowEvery } from './unknown-parameters.ts';

/**
 * What an operation is given, by PHP's habits. Refuses what PHP broke on, and where it is `strict` a parameter that the
 * function does not know.
 */
export function inputOf(operation: Operation, caller: Caller, sent: Sent, strict: boolean): Input {
  if (strict) mustKnowEvery(operation, sent);
  const values = valuesOf(operation, sent);
  if (!operation.writes) return { ...NOTHING, query: queryOf(operation.prepared, caller, sent), values };
  if (operation.each) return { ...NOTHING, values, records: recordsOf(operation.each, caller, sent, strict) };
  return { ...NOTHING, id: idOf(operation, caller, sent), clientId: clientOf(operation, caller, sent), values };
}

/** Every record as a request of its own would be. What is refused of one is not refused of the others. */
const recordsOf = (each: Operation, caller: Caller, { records }: Sent, strict: boolean): (Input | ApiError)[] =>
  recordList(records).map((record) => {
    try {
      if (typeof record !== 'object' || record === null || Array.isArray(record))
        throw new ApiError('input_invalid', 'must be an object');
      return inputOf(each, caller, record as Sent, strict);
    } catch (error) {
      if (error instanceof ApiError) return error;
      throw error;
    }
  });

/**
 * The client that a write acts on: a tied key's own, whatever `client_id` says; else the one named, 0 when none is. Of
 * many records each names its own.
 */
export function clientOf({ writes, each }: Operation, caller: Caller, sent: Sent): number | undefined {
  return writes && !each ? caller.clientId || phpInt(sent.client_id) : undefined;
}

/** For clients themselves, the one named, else a tied key's own. */
function idOf({ prepared: { module } }: Operation, { clientId }: Caller, sent: Sent): number {
  if ('self' in module.scope) return phpInt(sent.client_id) || clientId;
  return phpInt(sent[module.id] ?? sent[module.idAlias ?? module.id]);
}

/** Null is "not sent". A required field is neither where PHP calls it empty, so "0" is no name. */
function valuesOf({ fields, name: functionName, prepared: { module } }: Operation, sent: Sent): Values {
  const values: Values = {};
  for (const { name, names, column } of fields) {
    const value = names.map((each) => sent[each]).find(isSent);
    if (!isSent(value)) continue;
    const coerced = column.coerce(value, name);
    const isMissing = functionName !== 'update' && module.required.includes(name) && phpIsEmpty(coerced);
    if (!isMissing) values[name] = coerced;
  }
  return values;
}
