import assert from 'node:assert/strict';
import supertest from 'supertest';
import type { Column } from '../../../src/core/columns/columns.ts';
import type { AnyModule } from '../../../src/core/module.ts';
import { type Operation, operationsOf } from '../../../src/core/operation.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { newMasterKey, wrapMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

const ENVELOPE = ['success', 'message', 'count', 'data'];

describe('every function', function () {
  // Some hundreds of functions, one after another.
  this.timeout(60_000);
  // One address tries a wrong key at every function.
  const test = testApp({ wrongKeyLimit: 0 });
  let operations: Operation[];
  beforeEach(async () => {
    operations = [...operationsOf(modules, await readSchema(test.database)).values()];
  });
  const pathOf = ({ moduleName, name }: Operation) => `${moduleName}/${name}`;
  const failedLogs = async () =>
    Number(
      (
        await test.database.rows({
          sql: "SELECT COUNT(*) FROM logs WHERE log_type = 'API' AND log_action = 'Failed'",
          parameters: [],
        })
      )[0]?.[0],
    );

  it('answers 401 without a key and with a wrong one, and logs the wrong one', async () => {
    const before = await failedLogs();
    for (const operation of operations) {
      const send = (input: object) =>
        operation.writes ? test.post(pathOf(operation), input) : test.get(pathOf(operation), { ...input });
      for (const input of [{}, { api_key: 'wrong' }, { api_key: '' }]) {
        const { status, body } = await send(input);
        assert.equal(status, 401, pathOf(operation));
        assert.match(body.message, /Authentication failed/);
        assert.deepEqual(Object.keys(body).sort(), [...ENVELOPE].sort());
      }
    }
    assert.equal(await failedLogs(), before + 2 * operations.length);
  });

  it('answers 405 with Allow to the wrong method, whatever the key', async () => {
    const key = await test.key();
    for (const operation of operations) {
      const url = `/api/v1/${pathOf(operation)}.php?api_key=${key}`;
      const wrong = operation.writes ? supertest(test.app).get(url) : supertest(test.app).post(url);
      const { status, headers, body } = await wrong;
      assert.equal(status, 405);
      assert.equal(headers.allow, operation.writes ? 'POST' : 'GET');
      assert.equal(body.success, 'False');
      for (const method of ['put', 'patch', 'delete'] as const) {
        const answer = await supertest(test.app)[method](url);
        assert.equal(answer.status, 405);
        assert.equal(answer.headers.allow, 'GET, POST');
      }
    }
  });
});

/** Modules whose records are made by a name alone; the others have tests of their own. */
const plain = modules.filter(
  ({ name, scope, functions }) =>
    ('column' in scope || 'self' in scope) &&
    !['invoices', 'ip_addresses', 'monitors', 'purchase_orders', 'quotes', 'recurring_invoices'].includes(name) &&
    (['create', 'update', 'delete', 'archive', 'unarchive'] as const).every((needed) => functions.includes(needed)),
);

describe('every module with all functions', () => {
  const test = testApp();

  /** A text where the column takes one, else a row to refer to, a number or a day. */
  async function aValueOf({ columns, elsewhere }: AnyModule, name: string): Promise<unknown> {
    const { type } = { ...columns, ...elsewhere }[name] as Column;
    if (type.safeParse('A text').success) return name.endsWith('_start') ? '2026-01-31 10:11:12' : 'A text';
    if (name.endsWith('_calendar_id')) return aRow(test.database, 'calendars', 'x');
    return type.safeParse(7).success ? 7 : '2026-01-31';
  }

  for (const module of plain)
    it(`creates, reads, updates, archives, unarchives and deletes: ${module.name}`, async () => {
      const { database } = test;
      const decrypt = { api_key_decrypt_password: 'open sesame' };
      const key = await test.key({
        api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), decrypt.api_key_decrypt_password),
      });
      const owner = 'self' in module.scope ? undefined : await aClient(database);
      const names = module.required.filter((name) => name !== 'client_id');
      // What needs no name (an invoice) has a text first among its columns.
      const nameColumn = names[0] ?? (Object.keys(module.columns)[0] as string);
      const required: Record<string, unknown> = {};
      for (const name of [nameColumn, ...names]) required[name] = await aValueOf(module, name);
      const secret = module.name === 'credentials' ? { credential_password: 'secret' } : {};
      const send = (name: string, input: object = {}) =>
        test.post(`${module.name}/${name}`, { api_key: key, client_id: owner, ...decrypt, ...input });

      const created = (await send('create', { ...required, ...secret })).body;
      assert.equal(created.success, 'True', created.message);
      assert.equal(created.count, '1');
      const id: number = created.data[0].insert_id;
      assert.equal(typeof id, 'number');
      const read = async () =>
        (await test.get(`${module.name}/read`, { api_key: key, [module.id]: id, ...decrypt })).body;
      assert.equal((await read()).data[0][nameColumn], 'A text');

      const itself = { [module.id]: id };
      const changed = async (name: string, input: object = {}) => {
        const { status, body } = await send(name, { ...itself, ...input });
        assert.equal(status, 200);
        return body;
      };
      assert.deepEqual(await changed('update', { [nameColumn]: 'Another' }), {
        success: 'True',
        message: '',
        count: 1,
        data: [],
      });
      assert.equal((await read()).data[0][nameColumn], 'Another');
      const again = await changed('update', { [nameColumn]: 'Another' });
      // An update of a document makes a version of it, so it always changes something.
      if (module.name === 'documents') assert.equal(again.success, 'True');
      else assert.deepEqual([again.success, /no rows changed/.test(again.message)], ['False', true]);

      const archivedAt = `${module.id.replace(/_id$/, '')}_archived_at`;
      for (const [name, isArchived] of [
        ['archive', true],
        ['unarchive', false],
      ] as const) {
        assert.equal((await changed(name)).success, 'True');
        assert.equal((await read()).data[0][archivedAt] !== null, isArchived);
        assert.match((await changed(name)).message, /no rows changed/);
      }
      assert.equal((await changed('delete')).success, 'True');
      assert.equal((await read()).success, 'False');
      assert.match((await changed('delete')).message, /No resource/);

      const logged = await database.rows({
        // The log row of a document's update is about the version that it made.
        sql: `SELECT COUNT(*) FROM logs WHERE log_type <> 'API' AND log_client_id = ?
          AND (log_entity_id = ? OR (log_type = 'Document' AND log_action = 'Edit'))`,
        parameters: [owner ?? id, id],
      });
      const writes = module.name === 'documents' ? 6 : 5;
      assert.equal(Number(logged[0]?.[0]), writes, 'a log row for each of the writes that changed something');
    });

  it('speaks in strict statuses where asked to', async () => {
    const key = await test.key();
    const client = await aClient(test.database);
    const strict = (path: string, input: object) =>
      test.post(path, { api_key: key, client_id: client, ...input }).set('Prefer', 'handling=strict');
    const created = await strict('domains/create', { domain_name: 'example.com' });
    assert.equal(created.status, 201);
    assert.equal((await strict('domains/create', {})).status, 400);
    assert.equal((await strict('domains/update', { domain_id: 999_999_999, domain_name: 'x' })).status, 404);
    assert.equal(
      (await strict('domains/update', { domain_id: created.body.data[0].insert_id, domain_name: 'example.com' }))
        .status,
      200,
    );
    const contact = { contact_name: 'A', contact_email: 'a@example.com' };
    assert.equal((await strict('contacts/create', contact)).status, 201);
    assert.equal((await strict('contacts/create', contact)).status, 409);
    const read = (query: object) =>
      test.get('domains/read', { api_key: key, ...query }).set('Prefer', 'handling=strict');
    assert.equal((await read({ domain_id: 999_999_999 })).status, 404);
    const { status, body } = await read({ client_id: 999_999_999 });
    assert.deepEqual([status, body.data], [200, []]);
  });
});
