import assert from 'node:assert/strict';
import { KEY, type Site } from './sites.ts';

export type Row = Record<string, string | null>;
/** What is compared, by module. */
type Columns = Readonly<Record<string, readonly string[]>>;

/** All records of a module, through the API. */
async function all(site: Site, module: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const query = new URLSearchParams({ api_key: KEY, limit: '500', offset: String(rows.length) });
    const answer = await fetch(`${site.url}/api/v1/${module}/read.php?${query}`);
    const { data = [] } = (await answer.json()) as { data?: Row[] };
    rows.push(...data);
    if (data.length < 500) return rows;
  }
}

/** Columns that name other records, and what tells such a record from all others. */
const REFERENCES: Record<string, [module: string, id: string, name: string]> = {
  client_id: ['clients', 'client_id', 'client_name'],
  asset_client_id: ['clients', 'client_id', 'client_name'],
  contact_client_id: ['clients', 'client_id', 'client_name'],
  ticket_client_id: ['clients', 'client_id', 'client_name'],
  contact_location_id: ['locations', 'location_id', 'location_name'],
  invoice_client_id: ['clients', 'client_id', 'client_name'],
  location_client_id: ['clients', 'client_id', 'client_name'],
  asset_contact_id: ['contacts', 'contact_id', 'contact_email'],
  ticket_contact_id: ['contacts', 'contact_id', 'contact_email'],
  ticket_asset_id: ['assets', 'asset_id', 'asset_name'],
  ticket_category: ['categories', 'category_id', 'category_name'],
  ticket_status: ['ticket_statuses', 'ticket_status_id', 'ticket_status_name'],
  ticket_assigned_to: ['users', 'user_id', 'user_email'],
  ticket_reply_ticket_id: ['tickets', 'ticket_id', 'ticket_subject'],
  ticket_attachment_ticket_id: ['tickets', 'ticket_id', 'ticket_subject'],
};

/** What a site has: the columns that are named, with names in place of ids, in an order of its own. */
async function contentOf(site: Site, columns: Columns, counts: (row: Row) => boolean) {
  const lists = new Map<string, Row[]>();
  const listed = async (module: string) => {
    const rows = lists.get(module) ?? (await all(site, module));
    lists.set(module, rows);
    return rows;
  };
  const content: Record<string, string[]> = {};
  for (const [module, names] of Object.entries(columns)) {
    const texts: string[] = [];
    for (const row of (await listed(module)).filter(counts)) {
      const values: unknown[] = [];
      for (const name of names) {
        const [of, id, label] = REFERENCES[name] ?? [];
        const other = of && (await listed(of)).find((each) => each[id as string] === row[name]);
        values.push(other ? other[label as string] : name === 'file' ? await fileOf(site, row) : row[name]);
      }
      texts.push(JSON.stringify(values));
    }
    content[module] = texts.toSorted();
  }
  return content;
}

async function fileOf(site: Site, { ticket_attachment_id: id }: Row): Promise<string> {
  const query = new URLSearchParams({ api_key: KEY, ticket_attachment_id: String(id) });
  const answer = await fetch(`${site.url}/api/v1/ticket_attachments/download.php?${query}`);
  assert.equal(answer.status, 200, `file ${id}`);
  return answer.text();
}

/** Fails where a record is missing, there twice, or another one than it was. `counts` leaves rows out. */
export async function mustBeEqual(
  from: Site,
  to: Site,
  columns: Columns,
  counts: (row: Row) => boolean = () => true,
): Promise<void> {
  const [there, here] = [await contentOf(from, columns, counts), await contentOf(to, columns, counts)];
  for (const module of Object.keys(columns)) assert.deepEqual(here[module], there[module], module);
}
