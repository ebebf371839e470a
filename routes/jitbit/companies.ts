import type { Call, Row } from './call.ts';
import { numberOf } from './values.ts';

/** Where records go whose makers name no company: ITFlow wants one for each. */
const NO_COMPANY = 'No company';

async function companyNamed(call: Call, name: string): Promise<Row | undefined> {
  const [found] = await call.rows('clients', [
    { column: 'client_name', op: 'eq', value: name },
    { column: 'client_archived_at', op: 'null', value: true },
  ]);
  return found;
}

/** The company with this name, which is made where there is none: once, however many ask at once. */
export async function companyWith(call: Call, name: string, values: object = {}): Promise<number> {
  const found = await companyNamed(call, name);
  if (found) return numberOf(found.client_id);
  const made = await call.data<{ client_id: number }>('clients/upsert', { client_name: name, ...values });
  return numberOf(made[0]?.client_id);
}

/** The caller's own, the one that is named, or the one for those without. */
export const companyFor = async (call: Call, name: string | undefined): Promise<number> =>
  call.caller.clientId || companyWith(call, name ?? NO_COMPANY);

export async function departmentFor(call: Call, clientId: number, name: string): Promise<void> {
  const known = await call.rows('departments', [
    { column: 'department_client_id', op: 'in', value: [0, clientId] },
    { column: 'department_name', op: 'eq', value: name },
  ]);
  if (known.length === 0) await call.create('departments', { clientId, values: { department_name: name } });
}
