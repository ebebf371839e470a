import type { Condition } from '../../../src/core/read/query.ts';
import type { Call, Row } from '../call.ts';
import { method } from '../method.ts';
import { customFieldsOf } from '../objects/custom-fields.ts';
import { usersById } from '../objects/users.ts';
import { count, id, integer } from '../types.ts';
import { numberOf, personOf, unique, userIdOfContact } from '../values.ts';

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
    summary: 'An asset with its users, tickets and custom fields',
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
  return assetObjects(call, await call.related('assets', where, ['contacts'], query));
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

/** Of one asset, what lists leave out is told too. */
export async function assetWithId(call: Call, assetId: number) {
  await call.one('assets', assetId);
  const where: Condition[] = [{ column: 'asset_id', op: 'eq', value: assetId }];
  const found = await call.related('assets', where, ['contacts', 'tickets', 'linked_tickets']);
  const [[asset], fields] = await Promise.all([assetObjects(call, found), customFieldsOf(call, 'assets', [assetId])]);
  const { tickets = [], linked_tickets: linked = [] } = found[0]?.related ?? {};
  const byId = new Map([...tickets, ...linked].map((row) => [numberOf(row.ticket_id), row]));
  return {
    ...asset,
    TicketCount: byId.size,
    Fields: fields.get(assetId) ?? [],
    Tickets: [...byId].map(([IssueID, row]) => ({ IssueID, TicketID: IssueID, Subject: row.ticket_subject })),
    ...{ Attachments: [], LogEntries: [] },
  };
}

async function assetObjects(call: Call, found: readonly { row: Row; related: Record<string, readonly Row[]> }[]) {
  const ids = (column: string) => unique(found.map(({ row }) => numberOf(row[column])));
  const named = async (module: string, column: string, of: string) =>
    ids(of).length ? call.rowsIfAllowed(module, [{ column, op: 'in', value: ids(of) }]) : [];
  const usersOf = ({ row, related }: (typeof found)[number]) =>
    unique([numberOf(row.asset_contact_id), ...(related.contacts ?? []).map((each) => numberOf(each.contact_id))]).map(
      userIdOfContact,
    );
  const [vendors, companies, users] = await Promise.all([
    named('vendors', 'vendor_id', 'asset_vendor_id'),
    named('clients', 'client_id', 'asset_client_id'),
    usersById(call, found.flatMap(usersOf)),
  ]);
  return found.map((each) => {
    const { row } = each;
    const supplier = vendors.find(({ vendor_id: vendor }) => vendor === row.asset_vendor_id);
    const company = companies.find(({ client_id: client }) => client === row.asset_client_id);
    return {
      ItemID: row.asset_id,
      ModelName: row.asset_model || row.asset_name,
      Manufacturer: row.asset_make ?? '',
      Type: row.asset_type ?? '',
      Supplier: supplier?.vendor_name ?? '',
      SupplierID: supplier?.vendor_id ?? null,
      SerialNumber: row.asset_serial ?? '',
      Location: row.asset_physical_location ?? '',
      Comments: row.asset_notes ?? '',
      Company: company?.client_name ?? null,
      CompanyID: numberOf(row.asset_client_id) || null,
      Disabled: row.asset_archived_at !== null,
      AssignedUsers: usersOf(each).flatMap((userId) => users.get(userId) ?? []),
      ...{ ManufacturerID: null, TypeID: null, Quantity: 1, TicketCount: 0, Fields: [] },
    };
  });
}
