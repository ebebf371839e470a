import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAttachment } from '../../src/attach/attachment.ts';
import { createKeyring, type Key } from '../../src/auth/keys/keyring.ts';
import { liveOperations } from '../../src/core/live-operations.ts';
import { NOTHING } from '../../src/core/module.ts';
import { modules } from '../../src/modules/index.ts';
import { type AttachedApp, attachedApp, KEYS } from './attached-app.ts';

const GENERATIONS: [string, RegExp, string][] = [
  ['numbered-rows', /25\.12/, KEYS.allClients],
  ['client-scoped', /26\.07/, KEYS.allClients],
  ['user-rbac', /26\.08/, KEYS.admin],
];

describe('a database of ITFlow', () => {
  let app: AttachedApp;
  afterEach(() => app.close());

  for (const [generation, name, key] of GENERATIONS)
    it(`is recognised and served as it is: ${generation}`, async () => {
      app = await attachedApp(generation);
      const attachment = await readAttachment(app.database, app.schema, modules);
      assert.match(attachment.generation, name);
      assert.equal(attachment.version, '2.4.9');
      assert.ok(attachment.modules.includes('assets'));
      // The one column that is documented and that no ITFlow has.
      assert.ok(attachment.missingColumns.includes('certificates.certificate_issued_date'));
      assert.equal((await app.get('assets/read', key, { limit: 1 })).body.count, 1);
    });

  it('lacks a column: it is left out of reads, and refused by name on writes', async () => {
    app = await attachedApp('client-scoped');
    await app.root('ALTER TABLE assets DROP COLUMN asset_uri_2, DROP COLUMN asset_status');
    await app.schema.reread();
    const { body } = await app.get('assets/read', KEYS.allClients, { limit: 1, asset_status: 'x' });
    assert.equal(body.success, 'True');
    assert.ok(!('asset_uri_2' in body.data[0]));
    const fields = { asset_name: 'New', client_id: 1 };
    const refused = await app.post('assets/create', KEYS.allClients, { ...fields, asset_uri_2: 'x' });
    assert.equal(refused.status, 400);
    assert.match(refused.body.message, /^asset_uri_2:/);
    assert.equal((await app.post('assets/create', KEYS.allClients, fields)).body.success, 'True');
  });

  it('lacks a table: its module answers 404', async () => {
    app = await attachedApp('client-scoped');
    await app.root('DROP TABLE expenses');
    await app.schema.reread();
    assert.equal((await app.get('expenses/read', KEYS.allClients)).status, 404);
    assert.equal((await app.get('assets/read', KEYS.allClients)).status, 200);
  });

  it('changes while it is served: reads go on, a write is rolled back and asked for again', async () => {
    app = await attachedApp('client-scoped');
    const read = () => app.get('assets/read', KEYS.allClients, { limit: 1 });
    await app.root('ALTER TABLE assets DROP COLUMN asset_uri_2');
    const answers = await Promise.all([read(), read(), read(), read()]);
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body.count, 'asset_uri_2' in body.data[0]]),
      answers.map(() => [200, 1, false]),
    );
    await app.root('ALTER TABLE assets DROP COLUMN asset_notes');
    const fields = { asset_name: 'Half', client_id: 1 };
    const refused = await app.post('assets/create', KEYS.allClients, fields);
    assert.equal(refused.status, 503);
    assert.ok(refused.headers['retry-after']);
    assert.deepEqual(await app.root("SELECT asset_id FROM assets WHERE asset_name = 'Half'"), []);
    assert.equal((await app.post('assets/create', KEYS.allClients, fields)).body.success, 'True');
    await app.root('DROP TABLE expenses');
    assert.equal((await app.get('expenses/read', KEYS.allClients)).status, 404);
  });

  it('loses an index that a deep page walks along: the page is found without it', async () => {
    app = await attachedApp('client-scoped');
    await app.root('ALTER TABLE assets ADD INDEX ids (asset_id)');
    await app.schema.reread();
    assert.equal(app.schema.tables.get('assets')?.find(({ name }) => name === 'asset_id')?.index, 'ids');
    await app.root(
      "INSERT INTO assets (asset_name, asset_type, asset_make, asset_client_id) SELECT seq, '', '', 1 FROM seq_1_to_1100",
    );
    const page = () => app.get('assets/read', KEYS.allClients, { limit: 3, offset: 1_050 });
    const { body } = await page();
    assert.equal(body.count, 3);
    await app.root('ALTER TABLE assets DROP INDEX ids');
    assert.deepEqual((await page()).body, body);
  });

  it('gets a column: reads carry it by themselves after a moment', async () => {
    app = await attachedApp('client-scoped');
    await app.root("ALTER TABLE assets ADD COLUMN asset_rack_unit varchar(20) DEFAULT 'U7'");
    const operations = liveOperations(modules, app.schema, 50);
    const key = (await createKeyring(app.database).find(KEYS.allClients)) as Key;
    const caller = { ...key.caller, masterKey: async () => '' };
    const context = { database: app.database, schema: app.schema, caller, request: { id: '', ip: '', userAgent: '' } };
    const hasColumn = async () => {
      const result = await operations()
        .get('assets/read')
        ?.run(context, { ...NOTHING, query: { where: [], page: { limit: 1, offset: 0 } } });
      return result?.kind === 'rows' && result.columns.some(({ name }) => name === 'asset_rack_unit');
    };
    assert.equal(await hasColumn(), false);
    const until = Date.now() + 5000;
    while (!(await hasColumn()) && Date.now() < until) await sleep(20);
    const { body } = await app.get('assets/read', KEYS.allClients, { limit: 1 });
    assert.equal(body.data[0].asset_rack_unit, 'U7');
  });
});
