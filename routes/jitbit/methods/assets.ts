import type { Condition } from '../../../src/core/read/query.ts';
import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { assetObjects, assetWithId } from '../objects/assets.ts';
import { count, id, integer } from '../types.ts';
import { numberOf, personOf, unique } from '../values.ts';

const PAGE = 50;

export const assetMethods = [
  method('GET POST', 'Assets', {
    summary: 'Assets, 50 a page',
    parameters: {
      page: count(1, 1_000_000),
      assignedToUserId: integer().optional(),
      assignedToCompanyId: integer().optional(),
      assignedToDepartmentId: integer().optional(),
    },
    run: assets,
  }),
  method('GET', 'Asset', {
    summary: 'An asset',
    parameters: { id: id() },
    run: (call, sent) => assetWithId(call, sent.id),
  }),
];

interface Sent {
  page: number;
  assignedToUserId?: number | undefined;
  assignedToCompanyId?: number | undefined;
  assignedToDepartmentId?: number | undefined;
}

async function assets(call: Call, { page, assignedToUserId, assignedToCompanyId, assignedToDepartmentId }: Sent) {
  const where: Condition[] = [{ column: 'asset_archived_at', op: 'null', value: true }];
  if (assignedToUserId !== undefined) where.push(await assignedTo(call, [personOf(assignedToUserId).contactId]));
  if (assignedToCompanyId !== undefined)
    where.push({ column: 'asset_client_id', op: 'eq', value: assignedToCompanyId });
  if (assignedToDepartmentId !== undefined)
    where.push(await assignedTo(call, await contactsOfDepartment(call, assignedToDepartmentId)));
  const query = {
    sort: [{ column: 'asset_id', direction: 'asc' } as const],
    page: { limit: PAGE, offset: (page - 1) * PAGE },
  };
  return assetObjects(call, where, query);
}

/** An asset has one contact of its own, and others that are linked to it. */
async function assignedTo(call: Call, contactIds: readonly number[]): Promise<Condition> {
  const ids = unique(contactIds);
  const where: Condition = { column: 'contact_id', op: 'in', value: ids };
  const linked = ids.length ? await call.related('contacts', [where], ['linked_assets']) : [];
  const assetIds = linked.flatMap(
    ({ related }) => related.linked_assets?.map((asset) => numberOf(asset.asset_id)) ?? [],
  );
  return {
    any: [
      { column: 'asset_contact_id', op: 'in', value: ids },
      { column: 'asset_id', op: 'in', value: assetIds },
    ],
  };
}

async function contactsOfDepartment(call: Call, departmentId: number): Promise<number[]> {
  const { department_name: name, department_client_id: client } = await call.one('departments', departmentId);
  const rows = await call.rows('contacts', [
    { column: 'contact_department', op: 'eq', value: String(name) },
    ...(client ? [{ column: 'contact_client_id', op: 'eq', value: Number(client) } as const] : []),
  ]);
  return rows.map((row) => numberOf(row.contact_id));
}
