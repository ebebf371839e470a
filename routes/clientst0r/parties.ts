import { execute } from '../../src/core/execute.ts';
import { NOTHING } from '../../src/core/module.ts';
import { recordsOf } from '../../src/core/result.ts';
import type { Records } from './call.ts';

const SHOWN = ['name', 'address', 'city', 'state', 'zip', 'country', 'phone', 'email', 'website', 'tax_id'];

/** The company's lines on its papers. */
export async function companyOf(call: Records): Promise<Record<string, string>> {
  const company = await firstOf(call, 'companies', 'company_id', 1);
  return Object.fromEntries(SHOWN.map((name) => [name, String(company?.[`company_${name}`] ?? '')]));
}

export const clientOf = async (call: Records, id: number): Promise<string> =>
  String((await firstOf(call, 'clients', 'client_id', id))?.client_name ?? '');

/** A record that the caller may read; else a paper goes without it. */
async function firstOf({ context, resources }: Records, module: string, column: string, value: number) {
  const operation = resources.operations.get(`${module}/read`);
  if (!operation || !context.caller.may(operation)) return undefined;
  const query = { where: [{ column, op: 'eq', value } as const] };
  const result = await execute(context, operation, { ...NOTHING, query });
  return result.kind === 'rows' ? recordsOf(result)[0] : undefined;
}
