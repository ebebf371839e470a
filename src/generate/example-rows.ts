import type { Caller } from '../core/context.ts';
import type { Operation } from '../core/operation.ts';
import type { Database, Value } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { ExampleRows } from './openapi.ts';

const everything: Omit<Caller, 'decryptHash'> = {
  keyId: 0,
  keyName: '',
  userId: 0,
  clientId: 0,
  only: null,
  except: [],
  level: () => 3,
};

/** The first row that each module's read finds in the sample data, without anything that differs from one day or run to the next. */
export async function readExampleRows(
  operations: ReadonlyMap<string, Operation>,
  { database, schema }: { database: Database; schema: Schema },
  decryptPassword: string,
): Promise<ExampleRows> {
  const [[decryptHash] = []] = await database.rows({
    sql: 'SELECT api_key_decrypt_hash FROM api_keys',
    parameters: [],
  });
  const context = {
    database,
    schema,
    caller: { ...everything, decryptHash: String(decryptHash) },
    request: { id: '', ip: '', userAgent: '' },
  };
  const examples: Record<string, Record<string, string | null>> = {};
  for (const { moduleName, description, run } of operations.values()) {
    if (description.answer !== 'rows') continue;
    const input = { limit: 1, api_key_decrypt_password: decryptPassword };
    // Some lists must be narrowed by a look-up; the first finds record 1.
    const result = await run(context, input).catch(() =>
      run(context, { ...input, [description.parameters[0]?.name ?? '']: 1 }),
    );
    const row = result.kind === 'rows' && result.rows[0];
    if (row)
      examples[moduleName] = Object.fromEntries(
        result.columns.map(({ name, index }) => [name, steady(name, row[index] ?? null)]),
      );
  }
  return examples;
}

function steady(name: string, value: Value): string | null {
  if (value === null) return null;
  const text = String(value);
  if (text && /password|secret|username|_key$/.test(name)) return 'example';
  if (/^\d{4}-\d\d-\d\d \d/.test(text)) return '2026-01-31 10:11:12';
  return /^\d{4}-\d\d-\d\d$/.test(text) ? '2027-01-31' : text;
}
