import { type Kind, Reference, type SourceRecord } from '../source.ts';
import type { Jitbit } from './jitbit.ts';
import { companyOf, nobodysClient, type User } from './people.ts';

interface Asset {
  ItemID: number;
  ModelName: string;
  Manufacturer?: string | null;
  Type?: string | null;
  SerialNumber?: string | null;
  Location?: string | null;
  Comments?: string | null;
  CompanyID?: number | null;
  AssignedUsers?: User[] | null;
}

const PAGE = 50;

export const assets = (jitbit: Jitbit): Kind => ({
  module: 'assets',
  async *records() {
    for (let page = 1; ; page++) {
      const all: Asset[] = await jitbit.http.json('/api/Assets', { page });
      for (const asset of all) {
        if (!asset.CompanyID) yield nobodysClient;
        yield assetOf(jitbit, asset);
      }
      if (all.length < PAGE) return;
    }
  },
});

/** The first of its users has it here, the others are linked with it. */
function assetOf({ technicians }: Jitbit, asset: Asset): SourceRecord {
  const users = (asset.AssignedUsers ?? [])
    .filter(({ UserID }) => !technicians.has(UserID))
    .map(({ UserID }) => new Reference('contacts', String(UserID)));
  const values = {
    asset_name: asset.ModelName,
    asset_model: asset.ModelName,
    asset_make: asset.Manufacturer ?? '',
    asset_type: asset.Type ?? '',
    asset_serial: asset.SerialNumber ?? '',
    asset_physical_location: asset.Location ?? '',
    asset_notes: asset.Comments ?? '',
  };
  return {
    module: 'assets',
    id: String(asset.ItemID),
    seen: [values, asset.CompanyID, users],
    content: () => ({
      client: companyOf(asset.CompanyID),
      values: { ...values, asset_contact_id: users[0] ?? 0 },
      links: { contacts: users.slice(1) },
    }),
  };
}
