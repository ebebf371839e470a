import type { Created } from '../../../src/core/result.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import type { Call } from '../call.ts';
import { companyFor } from '../companies.ts';
import { method } from '../method.ts';
import { assetWithId } from '../objects/assets.ts';
import { id, integer, text } from '../types.ts';
import { numberOf, personOf } from '../values.ts';

const optional = {
  serialNumber: text().optional(),
  location: text().optional(),
  comments: text().optional(),
  quantity: integer().optional(),
};

const required = { modelName: text(), manufacturer: text(), type: text(), supplier: text() };

const user = { assetId: id(), userId: integer() };

export const assetWriteMethods = [
  method('POST', 'Asset', {
    summary: 'Creates an asset, of a company if one is named. Answers its id',
    parameters: { ...required, ...optional, companyId: integer().optional() },
    run: createAsset,
  }),
  method('POST', 'UpdateAsset', {
    summary: 'Changes what is sent of an asset and nothing else. Answers the asset',
    parameters: {
      ...{ id: id(), modelName: text().optional(), manufacturer: text().optional() },
      ...{ type: text().optional(), supplier: text().optional(), ...optional },
    },
    run: updateAsset,
  }),
  method('GET POST', 'AssignAssetToUser', {
    summary: "Gives an asset to a user of the asset's company",
    parameters: user,
    run: (call, { assetId, userId }) => call.set('assets/link', linkInput(assetId, userId)),
  }),
  method('GET POST', 'UnAssignAssetToUser', { summary: 'Takes that back', parameters: user, run: unassign }),
  method('GET POST', 'AddAssetToTicket', {
    summary: 'Says that a ticket is about an asset of the same company',
    parameters: { assetId: id(), ticketId: id() },
    run: (call, { assetId, ticketId }) =>
      call.set('tickets/link', { id: ticketId, values: { ticket_id: ticketId, asset_id: assetId } }),
  }),
];

type Columns = { [K in keyof typeof required | keyof typeof optional]?: string | number | undefined };

const columnsOf = ({ modelName, manufacturer, type, serialNumber, location, comments }: Columns) => ({
  ...(modelName !== undefined && { asset_name: modelName, asset_model: modelName }),
  ...(manufacturer !== undefined && { asset_make: manufacturer }),
  ...(type !== undefined && { asset_type: type }),
  ...(serialNumber !== undefined && { asset_serial: serialNumber }),
  ...(location !== undefined && { asset_physical_location: location }),
  ...(comments !== undefined && { asset_notes: comments }),
});

function mustBeOne(quantity: number | undefined): void {
  if (quantity !== undefined && quantity !== 1)
    throw new ApiError('input_invalid', 'quantity: is always 1: ITFlow has a record for each asset');
}

/** A supplier is a vendor of the asset's company, which is made where there is none. */
async function vendorWith(call: Call, clientId: number, name: string): Promise<number> {
  const [found] = await call.rows('vendors', [
    { column: 'vendor_name', op: 'eq', value: name },
    { column: 'vendor_client_id', op: 'in', value: [0, clientId] },
  ]);
  return found ? numberOf(found.vendor_id) : call.create('vendors', { clientId, values: { vendor_name: name } });
}

interface NewAsset extends Columns {
  supplier: string;
  companyId?: number | undefined;
  quantity?: number | undefined;
}

async function createAsset(call: Call, { companyId, quantity, supplier, ...sent }: NewAsset): Promise<{ id: number }> {
  mustBeOne(quantity);
  const { id: assetId } = await call.together('assets/create', {}, async (part): Promise<Created> => {
    const clientId = companyId ?? (await companyFor(part, undefined));
    const vendorId = await vendorWith(part, clientId, supplier);
    const values = { ...columnsOf(sent), asset_vendor_id: vendorId };
    return { kind: 'created', id: await part.create('assets', { clientId, values }), log: [] };
  });
  return { id: assetId };
}

async function updateAsset(
  call: Call,
  {
    id: assetId,
    supplier,
    quantity,
    ...sent
  }: Columns & { id: number; supplier?: string | undefined; quantity?: number | undefined },
) {
  mustBeOne(quantity);
  const asset = await call.one('assets', assetId);
  await call.together('assets/update', { id: assetId }, async (part) => {
    const clientId = numberOf(asset.asset_client_id);
    const vendor = supplier === undefined ? {} : { asset_vendor_id: await vendorWith(part, clientId, supplier) };
    const values = { ...columnsOf(sent), ...vendor };
    if (Object.keys(values).length > 0) await part.set('assets/update', { id: assetId, values });
    return { kind: 'changed', count: 1, log: [] };
  });
  return assetWithId(call, assetId);
}

function linkInput(assetId: number, userId: number) {
  const { contactId } = personOf(userId);
  if (!contactId) throw new ApiError('input_invalid', 'userId: technicians are given no assets, users are');
  return { id: assetId, values: { asset_id: assetId, contact_id: contactId } };
}

async function unassign(call: Call, { assetId, userId }: { assetId: number; userId: number }): Promise<undefined> {
  const input = linkInput(assetId, userId);
  const asset = await call.one('assets', assetId);
  if (numberOf(asset.asset_contact_id) === input.values.contact_id)
    await call.set('assets/update', { id: assetId, values: { asset_contact_id: 0 } });
  await call.set('assets/unlink', input);
}
