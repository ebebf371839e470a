import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveOperations } from '../../src/core/live-operations.ts';
import type { Database } from '../../src/database/database.ts';
import { readSchema } from '../../src/database/schema.ts';
import { modules } from '../../src/modules/index.ts';
import { lookForChanges, lookForDeletes, noteAll } from '../../src/watching/itflow/look.ts';
import { stampedModules } from '../../src/watching/itflow/stamped.ts';
import { startItflowWatch } from '../../src/watching/itflow/watch.ts';
import { aClient, aRow } from '../support/builders.ts';
import { onCommittedApp } from '../support/committed-app.ts';

describe("ITFlow's own writes", function () {
  this.timeout(60_000);

  /** As a page of ITFlow does it: past this server. */
  const page = (database: Database, sql: string, ...parameters: unknown[]) => database.write({ sql, parameters });
  const asset = (database: Database, clientId: number) =>
    aRow(database, 'assets', 'PC', { asset_client_id: clientId, asset_archived_at: null });
  const events = (database: Database) =>
    database.all<{ type: string; record: number; client: number; source: string; after: string }>({
      sql: `SELECT event_type AS type, event_record_id AS record, event_client_id AS client,
        IF(event_before IS NULL, 'itflow', 'api') AS source, event_after AS after FROM shim_events ORDER BY event_id`,
      parameters: [],
    });
  const found = async (database: Database) =>
    (await events(database)).filter(({ source }) => source === 'itflow').map(({ type }) => type);
  /** A look at all modules, once the second of what was written is over. */
  const look = async (database: Database) => {
    await sleep(1_100);
    const schema = await readSchema(database);
    for (const stamped of stampedModules(modules, schema)) {
      await noteAll(database, stamped);
      while (await lookForChanges(database, schema, stamped));
      while (await lookForDeletes(database, schema, stamped));
    }
  };

  it('are told once each, with the row and its client; what was there before is not', () =>
    onCommittedApp(async ({ database }) => {
      const clientId = await aClient(database);
      const known = await asset(database, clientId);
      await look(database);
      assert.deepEqual(await events(database), []);

      const made = await asset(database, clientId);
      await page(database, "UPDATE assets SET asset_name = 'Changed' WHERE asset_id = ?", known);
      await look(database);
      await look(database);
      const told = await events(database);
      assert.deepEqual(told.map(({ source, type, record, client }) => [source, type, record, client]).sort(), [
        ['itflow', 'asset.created', made, clientId],
        ['itflow', 'asset.updated', known, clientId],
      ]);
      assert.equal(JSON.parse(told.find(({ record }) => record === known)?.after ?? '{}').asset_name, 'Changed');

      for (const moment of ['NOW()', 'NULL']) {
        await page(database, `UPDATE assets SET asset_archived_at = ${moment} WHERE asset_id = ?`, known);
        await look(database);
      }
      await page(database, 'DELETE FROM assets WHERE asset_id = ?', known);
      await look(database);
      assert.deepEqual((await found(database)).slice(2), ['asset.archived', 'asset.unarchived', 'asset.deleted']);
    }));

  it('are told apart from writes through this server, their effects and deletes included', () =>
    onCommittedApp(async ({ database, key, post }) => {
      const clientId = await aClient(database);
      await look(database);
      const sent = { api_key: key, client_id: clientId };
      const create = async (path: string, values: object) => {
        const { data, message } = await post(path, { ...sent, ...values });
        assert.ok(data[0], message);
        return Number(data[0].insert_id);
      };
      const ticket_id = await create('tickets/create', { ticket_subject: 'Ours', ticket_details: 'x' });
      const asset_id = await create('assets/create', { asset_name: 'Ours', asset_type: 'x' });
      await look(database);
      assert.equal((await post('tickets/resolve', { ...sent, ticket_id })).success, 'True');
      await create('ticket_replies/create', { ticket_reply_ticket_id: ticket_id, ticket_reply: 'Also ours' });
      assert.equal((await post('assets/update', { ...sent, asset_id, asset_name: 'Still ours' })).success, 'True');
      await look(database);
      assert.equal((await post('assets/delete', { ...sent, asset_id })).success, 'True');
      await look(database);
      assert.deepEqual(await found(database), []);
      await page(database, "UPDATE tickets SET ticket_subject = 'Theirs' WHERE ticket_id = ?", ticket_id);
      await look(database);
      assert.deepEqual(await found(database), ['ticket.updated']);
    }));

  it('are told once though several servers watch, and by the next one when one ends', () =>
    onCommittedApp(async ({ database }) => {
      const clientId = await aClient(database);
      const schema = await readSchema(database);
      const parts = { database, schema, operations: liveOperations(modules, schema) };
      const watch = () => startItflowWatch({ ...parts, onError: (error) => assert.fail(String(error)) }, modules);
      const [first, second] = [watch(), watch()];
      await look(database);
      for (let i = 0; i < 3; i++) await asset(database, clientId);
      await Promise.all([look(database), look(database)]);
      await first.stop();
      await asset(database, clientId);
      for (let tries = 0; (await found(database)).length < 4 && tries < 200; tries++) await sleep(50);
      await second.stop();
      assert.deepEqual(await found(database), new Array(4).fill('asset.created'));
    }));
});
