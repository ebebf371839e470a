import type { Case } from './case.ts';
import { clientst0rCases } from './clientst0r-cases.ts';
import type { Filled } from './data.ts';
import type { Load } from './load.ts';
import { queryCases } from './query-cases.ts';

/** How many different records a look-up goes through. */
const SPREAD = 500;

export function casesFor({ assets, key, clientKey, password }: Filled & { assets: number }): Case[] {
  const ask = (path: string, query: string) => `/api/v1/${path}.php?api_key=${key}${query && `&${query}`}`;
  const read = (module: string, query: string) => ask(`${module}/read`, query);
  const one = (query: string, module = 'assets'): Load => ({ paths: [read(module, query)] });
  const many = (query: (n: number) => string): Load => ({
    paths: Array.from({ length: SPREAD }, (_, i) => read('assets', query(1 + ((i * 7919) % assets)))),
  });
  const byId = many((n) => `asset_id=${n}`);
  const page = one('limit=50');
  // Two at a time: sixteen plain queries would not end within a run. Of a million assets a single one takes seconds.
  const deep = { ...one(`limit=50&offset=${assets * 0.9}`), connections: 2, seconds: assets > 100_000 ? 12 : 6 };
  const clients = one('', 'clients');
  const credentials = one(`api_key_decrypt_password=${password}&limit=7`, 'credentials');
  const ticket: Load = {
    paths: ['/api/v1/tickets/create.php'],
    body: JSON.stringify({
      api_key: key,
      client_id: 1,
      ticket_subject: 'Printer offline',
      ticket_details: 'The printer on floor 2 is offline',
      ticket_priority: 'High',
    }),
  };
  const newAsset = { client_id: 1, asset_name: 'New laptop', asset_type: 'Laptop', asset_mac: '02:00:00:00:00:01' };
  const create: Load = {
    paths: ['/api/v1/assets/create.php'],
    body: JSON.stringify({ api_key: key, ...newAsset }),
    connections: 1,
  };
  const bulkCreate: Load = {
    paths: ['/api/v1/assets/bulk_create.php'],
    body: JSON.stringify({ api_key: key, records: Array.from({ length: 1_000 }, () => newAsset) }),
    records: 1_000,
    connections: 1,
    seconds: 10,
  };
  const asset = (id: number) => ({ table: 'assets', id, column: 'asset_notes' });
  const lookup = (name: string, query: (n: number) => string): Case => ({
    name: `assets/read ${name}=…, to asset_id`,
    ours: ['server', many(query)],
    theirs: ['floor', byId],
    atLeast: 0.6,
    row: asset(1),
  });
  return [
    {
      name: 'assets/read asset_id=N',
      ours: ['server', byId],
      theirs: ['floor', byId],
      atLeast: 0.75,
      tail: true,
      row: asset(1),
    },
    {
      name: 'clients/read (7 rows)',
      ours: ['server', clients],
      theirs: ['floor', clients],
      atLeast: 0.75,
      tail: true,
      row: { table: 'clients', id: 1, column: 'client_notes' },
    },
    {
      name: 'assets/read limit=50',
      ours: ['server', page],
      theirs: ['floor', page],
      atLeast: 0.95,
      tail: true,
      row: asset(1),
    },
    lookup('asset_name', (n) => `asset_name=PC-${n}`),
    lookup('asset_serial', (n) => `asset_serial=SN${n}`),
    lookup('asset_mac', (n) => `asset_mac=02:00:${String(n).padStart(7, '0')}`),
    {
      name: `assets/read limit=50 offset=${assets * 0.9}`,
      ours: ['server', deep],
      theirs: ['floor', deep],
      atLeast: 10,
      row: asset(assets * 0.9 + 1),
    },
    {
      name: `assets/read limit=50 after_id=${assets * 0.9}, to the first page`,
      ours: ['server', one(`limit=50&after_id=${assets * 0.9}`)],
      theirs: ['server', page],
      atLeast: 0.9,
      row: asset(assets * 0.9 + 1),
    },
    { name: 'tickets/create', ours: ['server', ticket], theirs: ['floor', ticket], atLeast: 0.75, tail: true },
    {
      name: 'tickets/create, to the same without events',
      ours: ['server', ticket],
      theirs: ['no events', ticket],
      atLeast: 0.9,
    },
    {
      name: 'assets/bulk_create of 1,000, to assets/create one by one',
      ours: ['server', bulkCreate],
      theirs: ['server', create],
      atLeast: 5,
    },
    {
      name: 'credentials/read (7 rows), to clients/read',
      ours: ['server', credentials],
      theirs: ['server', clients],
      atLeast: 0.3,
      row: { table: 'credentials', id: 1, column: 'credential_note' },
    },
    {
      name: '2 workers to 1, assets/read asset_id=N',
      ours: ['2 workers', byId],
      theirs: ['server', byId],
      atLeast: 1,
      byRate: true,
      row: asset(1),
    },
    {
      name: '2 workers to 1, credentials/read',
      ours: ['2 workers', credentials],
      theirs: ['server', credentials],
      atLeast: 1.1,
      byRate: true,
    },
    ...queryCases(ask),
    ...clientst0rCases(key, clientKey),
  ];
}
