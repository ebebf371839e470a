import type { ExampleRows } from '../../routes/itflow/documentation/openapi.ts';
import type { Caller } from '../core/caller.ts';
import { NOTHING } from '../core/module.ts';
import type { Operation } from '../core/operation.ts';
import type { Database, Value } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { unwrapMasterKey } from '../modules/credentials/cipher.ts';

const everything: Omit<Caller, 'masterKey'> = {
  keyId: 0,
  name: '',
  userId: 0,
  clientId: 0,
  only: null,
  except: [],
  may: () => true,
};

/**
 * The first row that each module's read finds in the sample data, without anything that differs from one day or run to
 * the next.
 */
export async function readExampleRows(
  operations: ReadonlyMap<string, Operation>,
  { database, schema }: { database: Database; schema: Schema },
  decryptPassword: string,
): Promise<ExampleRows> {
  const [[hash] = []] = await database.rows({ sql: 'SELECT api_key_decrypt_hash FROM api_keys', parameters: [] });
  const masterKey = (await unwrapMasterKey(String(hash), decryptPassword)) ?? '';
  const caller = { ...everything, masterKey: async () => masterKey };
  const context = { database, schema, caller, request: { id: '', ip: '', userAgent: '' } };
  const examples: Record<string, Record<string, string | null>> = {};
  for (const { moduleName, description, prepared, run } of operations.values()) {
    if (description().answer !== 'rows') continue;
    const query = { where: [], page: { limit: 1, offset: 0 }, join: prepared.module.listJoin };
    const result = await run(context, { ...NOTHING, query });
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
