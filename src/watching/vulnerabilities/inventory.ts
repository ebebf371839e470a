import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import type { Affected } from './feed.ts';

/** Software of a client, by the names that it may be meant by. */
export interface Software {
  id: number;
  name: string;
  version: string;
}

/** All software of all clients: by its name alone, and by its name with its maker's before it. */
export interface Inventory {
  byName: Map<string, Software[]>;
  byFullName: Map<string, Software[]>;
}

/** How sure it is that software is what a feed means. */
const CONFIDENCE = { vendorAndProduct: 95, product: 75, conditional: -20 };

const VERSION = /\bv?(\d+(?:\.\d+)+[a-z]?\d*)\b/i;

export async function readInventory(database: Database): Promise<Inventory> {
  const rows = await database.rows(
    build
      .selectFrom('software')
      .leftJoin('vendors', 'vendor_id', 'software_vendor_id')
      .select(['software_id', 'software_name', 'software_version', 'vendor_name'])
      .where('software_archived_at', 'is', null),
  );
  const inventory: Inventory = { byName: new Map(), byFullName: new Map() };
  for (const [id, name, version, vendor] of rows) {
    const software = {
      id: Number(id),
      name: String(name),
      version: String(version ?? '').trim() || (VERSION.exec(String(name))?.[1] ?? ''),
    };
    const short = keyOf(withoutVersion(software.name));
    add(inventory.byName, short, software);
    add(inventory.byFullName, short, software);
    const maker = keyOf(String(vendor ?? ''));
    if (maker) add(inventory.byFullName, `${maker} ${short}`, software);
  }
  return inventory;
}

function add(map: Map<string, Software[]>, key: string, software: Software): void {
  const all = map.get(key) ?? [];
  if (key && !all.includes(software)) map.set(key, [...all, software]);
}

/** `Mozilla Firefox 121.0 (x64 en-US)` → `Mozilla Firefox` */
const withoutVersion = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(x64|x86|64-bit|32-bit|[a-z]{2}-[A-Z]{2})\b/g, ' ')
    .replace(/\b(version\s+)?v?\d+(\.\d+)+\S*/gi, ' ');

// A maker's legal form is in no CPE.
const LEGAL = /\b(inc|incorporated|llc|ltd|gmbh|corp|corporation|co|foundation)\b/g;

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(LEGAL, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export interface Suspect {
  software: Software;
  confidence: number;
}

/** Software that is called as the feed calls it: by maker and product, or less surely by the product's name alone. */
export function suspectsOf({ byName, byFullName }: Inventory, { vendor, product, isConditional }: Affected): Suspect[] {
  const [maker, name] = [keyOf(vendor), keyOf(product)];
  const less = isConditional ? CONFIDENCE.conditional : 0;
  const full = byFullName.get(`${maker} ${name}`) ?? [];
  const others = (byName.get(name) ?? []).filter((software) => !full.includes(software));
  return [
    ...full.map((software) => ({ software, confidence: CONFIDENCE.vendorAndProduct + less })),
    ...others.map((software) => ({ software, confidence: CONFIDENCE.product + less })),
  ];
}
