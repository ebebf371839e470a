import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationsOf } from '../../src/core/operation.ts';
import { readSchema } from '../../src/database/schema.ts';
import { numberEvents } from '../../src/events/sequence.ts';
import { modules } from '../../src/modules/index.ts';
import { type ImportOptions, importVulnerabilities } from '../../src/watching/vulnerabilities/import.ts';
import { compareVersions } from '../../src/watching/vulnerabilities/versions.ts';
import { testApp } from '../support/app.ts';
import { aClient, insert } from '../support/builders.ts';

type Entry = Record<string, unknown>;

const entry = (id: string, cpeMatch: Entry[], severity = 'HIGH', operator?: string): Entry => ({
  cve: {
    id,
    descriptions: [{ lang: 'en', value: 'Braces {"in": "a text\\\\"} are no objects.' }],
    metrics: { cvssMetricV31: [{ cvssData: { baseScore: 8.1, baseSeverity: severity } }] },
    configurations: [{ ...(operator && { operator }), nodes: [{ operator: 'OR', cpeMatch }] }],
  },
});
const cpe = (vendor: string, product: string, versions: Entry = {}, version = '*') => ({
  vulnerable: true,
  criteria: `cpe:2.3:a:${vendor}:${product}:${version}:*:*:*:*:*:*:*`,
  ...versions,
});

describe('vulnerabilities', () => {
  const test = testApp();
  let folder: string;
  let api_key: string;
  let client_id: number;
  let begin: number;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'itflow-shim-vulnerabilities-'));
    api_key = await test.key();
    client_id = await aClient(test.database);
    begin = 0;
    begin = (await events()).at(-1)?.event_sequence ?? 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const events = async (): Promise<{ event_sequence: number; event_type: string; event_client_id: number }[]> => {
    await numberEvents(test.database);
    return (await test.get('events/read', { api_key, after: begin, types: 'vulnerability.*', limit: 1000 })).body.data;
  };
  const software = (software_name: string, software_version: string, values: object = {}) =>
    insert(test.database, 'software', {
      software_name,
      software_version,
      software_type: 'Software',
      software_client_id: client_id,
      ...values,
    });
  const feed = (entries: Entry[]) => {
    const path = join(folder, 'feed.json');
    writeFileSync(path, JSON.stringify({ resultsPerPage: entries.length, vulnerabilities: entries }, null, 1));
    return path;
  };
  const run = async (entries: Entry[], options: Partial<ImportOptions> = {}) => {
    const schema = await readSchema(test.database);
    const operations = operationsOf(modules, schema);
    return importVulnerabilities({ database: test.database, schema, operations: () => operations }, feed(entries), {
      floor: 'medium',
      confidence: 75,
      ignored: new Set(),
      ...options,
    });
  };
  const found = async () =>
    (await test.get('vulnerabilities/read', { api_key, client_id, limit: 100 })).body.data.map((row: Entry) => [
      row.vulnerability_cve,
      Number(row.vulnerability_software_id),
      Number(row.vulnerability_confidence),
    ]);

  it('are found by maker, product and version, once, each with its event', async () => {
    const firefox = await software('Mozilla Firefox 121.0 (x64 en-US)', '');
    const zip = await software('7-Zip', '22.01', {
      software_vendor_id: await insert(test.database, 'vendors', {
        vendor_name: 'Igor Pavlov',
        vendor_client_id: client_id,
      }),
    });
    await software('7-Zip', '23.01');
    await software('Firefox Helper', '100.0');
    const entries = [
      entry('CVE-2024-0001', [cpe('mozilla', 'firefox', { versionEndExcluding: '122.0' })]),
      entry('CVE-2024-0002', [cpe('7-zip', '7-zip', { versionEndExcluding: '23.00' })]),
      entry('CVE-2024-0003', [cpe('mozilla', 'firefox', { versionEndExcluding: '121.0' })]),
      entry('CVE-2024-0004', [cpe('mozilla', 'firefox', {}, '121.0')], 'LOW'),
    ];
    assert.deepEqual(await run(entries), { entries: 4, found: 2 });
    assert.deepEqual(await found(), [
      ['CVE-2024-0001', firefox, 95],
      ['CVE-2024-0002', zip, 75],
    ]);
    assert.deepEqual(
      (await events()).map(({ event_type, event_client_id }) => [event_type, event_client_id]),
      [
        ['vulnerability.found', client_id],
        ['vulnerability.found', client_id],
      ],
    );
    assert.deepEqual(await run(entries), { entries: 4, found: 0 });
    assert.deepEqual(await run(entries, { floor: 'low' }), { entries: 4, found: 1 });
    assert.equal((await events()).length, 3);
  });

  it('are not found where a list, a floor, the confidence or another client says no', async () => {
    await software('Widget', '1.0');
    const entries = [entry('CVE-2024-1001', [cpe('acme', 'widget', { versionEndIncluding: '1.0' })], 'MEDIUM')];
    for (const options of [
      { ignored: new Set(['cve-2024-1001']) },
      { ignored: new Set(['widget']) },
      { floor: 'high' as const },
      { confidence: 90 },
    ])
      assert.equal((await run(entries, options)).found, 0, JSON.stringify(options));
    const only = [entry('CVE-2024-1002', [cpe('acme', 'widget')], 'HIGH', 'AND')];
    assert.equal((await run(only)).found, 0);
    assert.equal((await run(only, { confidence: 55 })).found, 1);
    const { body } = await test.get('vulnerabilities/read', {
      api_key: await test.key({ api_key_client_id: await aClient(test.database) }),
    });
    assert.deepEqual(body.data, []);
  });

  it('stay ignored or fixed once somebody has said so', async () => {
    const id = await software('Widget', '1.0');
    const entries = [entry('CVE-2024-1003', [cpe('acme', 'widget')])];
    await run(entries);
    const [row] = (await test.get('vulnerabilities/read', { api_key, vulnerability_software_id: id })).body.data;
    const { vulnerability_id } = row;
    const body = { api_key, vulnerability_id, vulnerability_status: 'ignored' };
    assert.equal((await test.post('vulnerabilities/update', body)).body.success, 'True');
    assert.equal((await run(entries)).found, 0);
  });

  it('come from a feed that goes on where it was interrupted', async () => {
    await software('Widget', '1.0');
    const entries = Array.from({ length: 2500 }, (_, i) =>
      entry(`CVE-2025-${10_000 + i}`, i % 1000 === 0 ? [cpe('acme', 'widget')] : [cpe('acme', 'other')]),
    );
    const options = {
      onProgress: () => {
        throw new Error('killed');
      },
    };
    await assert.rejects(run(entries, options), /killed/);
    assert.deepEqual(await run(entries), { entries: 1500, found: 2 });
    assert.equal((await found()).length, 3);
    assert.deepEqual(await run(entries), { entries: 2500, found: 0 });
  });

  it('know which version is older', () => {
    const order = ['0.9', '1.0rc1', '1.0', '1.0.1', '1.0.2', '1.0.2a', '1.0.2k', '1.0.10', '1.10', '2', '10.0.19045.2'];
    for (const [i, older] of order.entries())
      for (const [j, newer] of order.entries())
        assert.equal(Math.sign(compareVersions(older, newer)), Math.sign(i - j), `${older} ${newer}`);
    assert.equal(compareVersions('1.0', '1.0.0'), 0);
    assert.equal(compareVersions('v1.2', '1.2'), 0);
  });
});
