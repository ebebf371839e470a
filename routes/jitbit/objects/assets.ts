import type { Condition, Query } from '../../../src/core/read/query.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call, Row } from '../call.ts';
import { numberOf, unique, userIdOfContact } from '../values.ts';
import { customFieldsOf } from './custom-fields.ts';
import { usersById } from './users.ts';

export async function assetWithId(call: Call, assetId: number) {
  await call.one('assets', assetId);
  const [asset] = await assetObjects(call, [{ column: 'asset_id', op: 'eq', value: assetId }]);
  return asset;
}

/** Assets with their users, tickets and custom fields: a query for each kind, whatever their number. */
export async function assetObjects(call: Call, where: readonly Condition[], query: Omit<Query, 'where'> = {}) {
  const found = await call.related('assets', where, ['contacts'], query);
  const ids = (column: string) => unique(found.map(({ row }) => numberOf(row[column])));
  const named = async (module: string, column: string, of: string) =>
    ids(of).length ? call.rowsIfAllowed(module, [{ column, op: 'in', value: ids(of) }]) : [];
  const usersOf = ({ row, related }: (typeof found)[number]) =>
    unique([numberOf(row.asset_contact_id), ...(related.contacts ?? []).map((each) => numberOf(each.contact_id))]).map(
      userIdOfContact,
    );
  const assetIds = ids('asset_id');
  const [vendors, companies, users, tickets, fields] = await Promise.all([
    named('vendors', 'vendor_id', 'asset_vendor_id'),
    named('clients', 'client_id', 'asset_client_id'),
    usersById(call, found.flatMap(usersOf)),
    ticketsOf(call, assetIds),
    customFieldsOf(call, 'assets', assetIds),
  ]);
  return found.map((each) => {
    const { row } = each;
    const id = numberOf(row.asset_id);
    const supplier = vendors.find(({ vendor_id: vendor }) => vendor === row.asset_vendor_id);
    const company = companies.find(({ client_id: client }) => client === row.asset_client_id);
    const own = tickets.get(id) ?? [];
    return {
      ItemID: id,
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
      TicketCount: own.length,
      Fields: fields.get(id) ?? [],
      Tickets: own,
      ...{ ManufacturerID: null, TypeID: null, Quantity: 1, Attachments: [], LogEntries: [] },
    };
  });
}

interface Ticket {
  IssueID: number;
  TicketID: number;
  Subject: string;
}

/** A ticket has one asset of its own, and others that are linked to it. Who may not read tickets sees none. */
async function ticketsOf(call: Call, assetIds: readonly number[]): Promise<Map<number, Ticket[]>> {
  if (assetIds.length === 0) return new Map();
  const among = (column: string): Condition => ({ column, op: 'in', value: assetIds });
  const fields = ['ticket_asset_id', 'ticket_subject'];
  const [own, linked] = await Promise.all([
    call.rows('tickets', [among('ticket_asset_id')], { fields }),
    call.related('assets', [among('asset_id')], ['linked_tickets'], { fields: ['asset_id'] }),
  ]).catch((error): [Row[], Awaited<ReturnType<Call['related']>>] => {
    if (error instanceof ApiError && error.code === 'forbidden') return [[], []];
    throw error;
  });
  const ticketOf = (row: Row): [number, Ticket] => {
    const id = numberOf(row.ticket_id);
    return [id, { IssueID: id, TicketID: id, Subject: String(row.ticket_subject) }];
  };
  return new Map(
    assetIds.map((id): [number, Ticket[]] => {
      const others = linked.find(({ row }) => row.asset_id === id)?.related.linked_tickets ?? [];
      const all = [...own.filter((row) => row.ticket_asset_id === id), ...others];
      return [id, [...new Map(all.map(ticketOf)).values()]];
    }),
  );
}
