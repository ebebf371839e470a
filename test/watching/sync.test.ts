import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveOperations } from '../../src/core/live-operations.ts';
import type { DatabasePool } from '../../src/database/database.ts';
import { readSchema } from '../../src/database/schema.ts';
import { modules } from '../../src/modules/index.ts';
import { type SyncOptions, sync } from '../../src/watching/sync/run.ts';
import { keepSecret, secretsKeyOf } from '../../src/watching/sync/secrets.ts';
import { aClient, insert } from '../support/builders.ts';
import { type CommittedApp, onCommittedApp } from '../support/committed-app.ts';
import { KINDS, machines, type Rmm, startRmm, type Trouble } from '../support/rmm-servers.ts';

const KEY = secretsKeyOf({ secretsKey: 'x'.repeat(32) }) as Buffer;
const never = new AbortController().signal;
const CLIENT = 'Harbour Dental Group';

describe('devices of an RMM', () => {
  let rmm: Rmm;
  afterEach(() => rmm.close());

  const start = async (provider: string, { database }: CommittedApp, count = 25, trouble: Trouble = {}) => {
    rmm = await startRmm(provider, machines(count, CLIENT), 10, trouble);
    const client = await aClient(database, { client_name: CLIENT });
    await integrate(database, provider);
    return client;
  };
  const integrate = async (database: DatabasePool, provider: string, settings: object = {}) => {
    const id = await insert(database, 'shim_integrations', {
      integration_name: 'RMM',
      integration_provider: provider,
      integration_url: rmm.url,
      integration_settings: JSON.stringify(settings),
    });
    await keepSecret(database, KEY, { id, url: rmm.url }, KINDS[provider]?.secret ?? {});
    return id;
  };
  const run = async ({ database }: { database: DatabasePool }, options: Partial<SyncOptions> = {}) => {
    const schema = await readSchema(database);
    const parts = { database, schema, operations: liveOperations(modules, schema) };
    const { devices, created, updated, archived, skipped, tickets } = await sync(parts, 'RMM', {
      key: KEY,
      stop: never,
      ...options,
    });
    return { devices, created, updated, archived, skipped, tickets };
  };
  const rows = <T = Record<string, unknown>>(database: DatabasePool, sql: string) =>
    database.all<T>({ sql, parameters: [] });
  const NOTHING = { created: 0, updated: 0, archived: 0, skipped: 0, tickets: 0 };

  for (const provider of Object.keys(KINDS))
    it(`come in from ${provider}, whatever it does, and a second run changes nothing`, () =>
      onCommittedApp(async (app) => {
        const client = await start(provider, app, 25, { tokenLasts: 4, limitedEvery: 7, brokenEvery: 11 });
        assert.deepEqual(await run(app), { ...NOTHING, devices: 25, created: 25 });
        const assets = await rows(
          app.database,
          `SELECT asset_name, asset_serial, asset_os, interface_ip, interface_mac FROM assets
           JOIN asset_interfaces ON interface_asset_id = asset_id AND interface_primary = 1
           WHERE asset_client_id = ${client} ORDER BY asset_id`,
        );
        assert.equal(assets.length, 25);
        assert.deepEqual(
          { ...assets[9] },
          {
            asset_name: 'PC-10',
            asset_serial: 'SN-10',
            asset_os: 'Windows 11 Pro',
            interface_ip: '10.1.0.10',
            interface_mac: '00:11:00:00:00:0A',
          },
        );
        const [seen] = await rows(app.database, 'SELECT remote_last_seen_at AS at FROM shim_remote_devices');
        assert.match(String(seen?.at), /^2026-01-31/);
        const before = await rows(app.database, 'SELECT COUNT(*) AS n FROM logs');
        assert.deepEqual(await run(app), { ...NOTHING, devices: 25 });
        assert.deepEqual(await rows(app.database, 'SELECT COUNT(*) AS n FROM logs'), before);
        if (provider === 'ConnectWise Automate')
          assert.deepEqual(
            (await rows(app.database, 'SELECT location_name FROM locations')).map((row) => ({ ...row })),
            [{ location_name: 'Head Office' }],
          );
        if (provider === 'Datto RMM')
          assert.equal(
            (await rows(app.database, "SELECT 1 FROM asset_interfaces WHERE interface_mac LIKE '00:22:%'")).length,
            25,
          );
      }));

  it('are the assets that are there already: by serial number, by MAC, by name', () =>
    onCommittedApp(async (app) => {
      const client = await start('Syncro', app, 5);
      const { database } = app;
      const asset = (values: object) =>
        insert(database, 'assets', {
          asset_type: 'x',
          asset_make: '',
          asset_client_id: client,
          asset_name: 'x',
          ...values,
        });
      const bySerial = await asset({ asset_serial: 'SN-1' });
      const byMac = await asset({ asset_name: 'old name' });
      await insert(database, 'asset_interfaces', {
        interface_name: '1',
        interface_primary: 1,
        interface_asset_id: byMac,
        interface_mac: '00-11-00-00-00-02',
      });
      const byName = await asset({ asset_name: 'PC-3' });
      await asset({ asset_name: 'PC-4', asset_serial: 'another device' });
      for (let i = 0; i < 2; i++) await asset({ asset_name: 'PC-5' });
      const dry: string[] = [];
      const onDevice: SyncOptions['onDevice'] = ({ name }, { action, assetId }) =>
        dry.push(`${name} ${action} ${assetId}`);
      assert.deepEqual(await run(app, { isDryRun: true, onDevice }), {
        ...NOTHING,
        devices: 5,
        updated: 3,
        created: 1,
        skipped: 1,
      });
      assert.deepEqual(dry, [
        `PC-1 updated ${bySerial}`,
        `PC-2 updated ${byMac}`,
        `PC-3 updated ${byName}`,
        'PC-4 created 0',
        'PC-5 skipped 0',
      ]);
      assert.deepEqual(
        await rows(database, 'SELECT 1 FROM shim_remote_devices UNION SELECT 1 FROM shim_sync_runs'),
        [],
      );
      assert.equal((await run(app)).updated, 3);
      const linked = await rows<{ id: number }>(
        database,
        'SELECT remote_asset_id AS id FROM shim_remote_devices ORDER BY remote_id',
      );
      assert.deepEqual(
        linked.slice(0, 3).map(({ id }) => id),
        [bySerial, byMac, byName],
      );
      const [log] = await rows(database, 'SELECT sync_run_state, sync_run_log FROM shim_sync_runs');
      assert.deepEqual({ ...log }, { sync_run_state: 'done', sync_run_log: 'PC-5: several assets have its name' });
    }));

  it('go on where a run was broken off, and none is there twice', () =>
    onCommittedApp(async (app) => {
      await start('Syncro', app);
      for (const after of [3, 14]) {
        const stopping = new AbortController();
        let seen = 0;
        const onDevice = () => void (++seen === after && stopping.abort());
        await assert.rejects(run(app, { stop: stopping.signal, onDevice }));
      }
      rmm.paths = [];
      assert.equal((await run(app)).devices, 25);
      assert.deepEqual(
        rmm.paths.map((path) => path.replace(/.*page=/, '')),
        ['2', '3'],
      );
      const [count] = await rows(
        app.database,
        'SELECT COUNT(*) AS n, COUNT(DISTINCT asset_name) AS names FROM assets JOIN shim_remote_devices ON remote_asset_id = asset_id',
      );
      assert.deepEqual({ ...count }, { n: '25', names: '25' });
    }));

  it('that are gone are archived where that is asked for; those of unknown clients are passed over', () =>
    onCommittedApp(async (app) => {
      await start('NinjaRMM', app, 3);
      const { database } = app;
      await run(app);
      rmm.machines.pop();
      assert.equal((await run(app)).archived, 0);
      await database.write({
        sql: 'UPDATE shim_integrations SET integration_settings = ?',
        parameters: [JSON.stringify({ archive: true })],
      });
      assert.equal((await run(app)).archived, 1);
      assert.equal((await run(app)).archived, 0);
      for (const machine of rmm.machines) machine.client = 'Somebody else';
      rmm.machines.push({ ...(rmm.machines[0] as (typeof rmm.machines)[number]), id: 9, name: 'NEW' });
      assert.deepEqual(await run(app), { ...NOTHING, devices: 3, skipped: 3 });
    }));

  it('of Datto RMM have alerts, which become tickets once and are closed with them', () =>
    onCommittedApp(async (app) => {
      const client = await start('Datto RMM', app, 2);
      rmm.alerts = [
        { id: 'a-1', deviceId: 'u-1' },
        { id: 'a-2', deviceId: 'unknown' },
      ];
      assert.equal((await run(app)).tickets, 1);
      assert.equal((await run(app)).tickets, 0);
      const tickets =
        'SELECT ticket_subject, ticket_details, ticket_priority, ticket_client_id, ticket_closed_at FROM tickets';
      const [open] = await rows(app.database, tickets);
      assert.deepEqual(
        { ...open },
        {
          ticket_subject: 'PC-1: perf disk usage',
          ticket_details: 'Disk C: has &lt;1 GB left<br>',
          ticket_priority: 'High',
          ticket_client_id: client,
          ticket_closed_at: null,
        },
      );
      rmm.alerts = [];
      assert.equal((await run(app)).tickets, 1);
      assert.ok((await rows(app.database, tickets))[0]?.ticket_closed_at);
      assert.equal((await run(app)).tickets, 0);
    }));

  it('are asked for with a secret that is encrypted, for one URL, under one key', () =>
    onCommittedApp(async (app) => {
      await start('Syncro', app, 1);
      const [stored] = await rows(app.database, 'SELECT secret_ciphertext AS text FROM shim_integration_secrets');
      assert.doesNotMatch(String(stored?.text), /syncro-secret|token/);
      const other = secretsKeyOf({ secretsKey: 'y'.repeat(32) }) as Buffer;
      await assert.rejects(run(app, { key: other }), /another key or for another URL/);
      await app.database.write({
        sql: "UPDATE shim_integrations SET integration_url = 'https://attacker.example'",
        parameters: [],
      });
      await assert.rejects(run(app), /another key or for another URL/);
      await app.database.write({
        sql: "UPDATE shim_integrations SET integration_url = 'http://attacker.example'",
        parameters: [],
      });
      await assert.rejects(run(app), /must be an https URL/);
      assert.equal(rmm.asked, 0);
    }));

  it('are asked for with a key from a file that its owner alone may read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'itflow-shim-key-'));
    try {
      const file = join(folder, 'key');
      writeFileSync(file, `${'x'.repeat(32)}\n`, { mode: 0o600 });
      assert.deepEqual(secretsKeyOf({ secretsKeyFile: file }), KEY);
      chmodSync(file, 0o640);
      assert.throws(() => secretsKeyOf({ secretsKeyFile: file }), /mode 600/);
      assert.throws(() => secretsKeyOf({ secretsKey: 'short' }), /32 characters/);
      assert.equal(secretsKeyOf({}), undefined);
      rmm = await startRmm('Syncro', [], 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
