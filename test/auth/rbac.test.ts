import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Operation, operationsOf } from '../../src/core/operation.ts';
import { modules } from '../../src/modules/index.ts';
import { type AttachedApp, attachedApp, fieldsOf, KEYS } from '../attach/attached-app.ts';
import { samples } from '../support/thorough.ts';

const OWN_CLIENT = 1;
const OTHER_CLIENT = 2;
const ROWS = [1, 2, 3, 4, 5].slice(0, samples(2, 5));

describe('keys that act as users', () => {
  let app: AttachedApp;
  let operations: Operation[];
  before(async () => {
    app = await attachedApp('user-rbac');
    operations = [...operationsOf(modules, app.schema).values()];
  });
  after(() => app.close());

  const call = ({ moduleName, name, writes }: Operation, key: string, input: object = {}) =>
    writes ? app.post(`${moduleName}/${name}`, key, input) : app.get(`${moduleName}/${name}`, key, input);
  const levels = async (key: string) => {
    const allowed: Record<string, number> = {};
    for (const operation of operations) {
      const { status } = await call(operation, key, { client_id: 99_999 });
      const level = status === 403 ? 0 : operation.level;
      allowed[operation.permission] = Math.max(allowed[operation.permission] ?? 0, level);
      assert.ok(status !== 401 && status < 500, `${operation.moduleName}/${operation.name}: ${status}`);
    }
    return allowed;
  };

  it('do what the role allows in each part of ITFlow, by every function', async function () {
    this.timeout(60_000);
    assert.deepEqual(await levels(KEYS.admin), {
      support: 3,
      client: 3,
      credential: 3,
      sales: 3,
      financial: 3,
      admin: 3,
    });
    assert.deepEqual(await levels(KEYS.technician), {
      support: 2,
      client: 2,
      credential: 2,
      sales: 2,
      financial: 0,
      admin: 0,
    });
    assert.deepEqual(await levels(KEYS.reader), {
      support: 1,
      client: 1,
      credential: 1,
      sales: 1,
      financial: 1,
      admin: 0,
    });
  });

  it('do nothing without an active user or a level, whatever the method', async function () {
    this.timeout(60_000);
    for (const key of [KEYS.noRole, KEYS.archived, KEYS.disabled, KEYS.contact, KEYS.noUser])
      for (const operation of operations) {
        const path = `${operation.moduleName}/${operation.name}`;
        const methods =
          key === KEYS.noRole ? (['get', 'post'] as const) : ([operation.writes ? 'post' : 'get'] as const);
        for (const method of methods)
          assert.equal((await app[method](path, key)).status, 403, `${method} ${path} with ${key}`);
      }
  });

  it('write nothing of a client that is not on the allow list, or is on the deny list', async function () {
    this.timeout(60_000);
    const before = await checksums(app);
    for (const operation of operations.filter(({ writes }) => writes))
      for (const key of [KEYS.managerAllow, KEYS.deny])
        for (const input of inputsOf(operation, OTHER_CLIENT)) {
          const { body, status } = await call(operation, key, input);
          assert.notEqual(status, 401);
          const what = `${operation.moduleName}/${operation.name} ${JSON.stringify(input)}`;
          assert.equal(body.success, 'False', what);
        }
    assert.deepEqual(await checksums(app), before);
  });

  it('read what belongs to no client, but do not write it, with an allow list', async () => {
    const { body } = await app.get('assets/read', KEYS.allow, { limit: 1000 });
    assert.deepEqual(
      new Set(body.data.map((asset: { asset_client_id: string }) => asset.asset_client_id)),
      new Set(['0', '1']),
    );
    const shared = body.data.find((asset: { asset_client_id: string }) => asset.asset_client_id === '0');
    for (const client_id of [0, 1]) {
      const answer = await app.post('assets/update', KEYS.allow, {
        asset_id: shared.asset_id,
        client_id,
        asset_name: 'mine now',
      });
      assert.equal(answer.body.success, 'False');
    }
  });

  it('take the client of a write from the body, else from the query', async () => {
    const write = (query: object, body: object) => app.post('clients/update', KEYS.allow, body).query(query);
    assert.equal((await write({ client_id: 2 }, { client_id: 1, client_notes: 'body' })).body.success, 'True');
    assert.equal((await write({ client_id: 2 }, { client_notes: 'query' })).status, 403);
    assert.equal((await write({ client_id: 1 }, { client_notes: 'query' })).body.success, 'True');
  });

  it('are named in the log rows as the user', async () => {
    await app.post('contacts/create', KEYS.technician, {
      contact_name: 'Logged',
      contact_email: 'l@x.example',
      client_id: 1,
    });
    const rows = await app.root(
      'SELECT DISTINCT log_user_id FROM logs WHERE log_id > (SELECT MAX(log_id) - 2 FROM logs)',
    );
    assert.deepEqual(rows, [[2]]);
  });

  const within = async (sql: string, undo: string, key: string, status: number) => {
    const read = async () => (await app.get('assets/read', key, { limit: 1 })).status;
    const usual = await read();
    await app.root(sql);
    await sleep(1000);
    assert.equal(await read(), status, sql);
    await app.root(undo);
    await sleep(1000);
    assert.equal(await read(), usual, undo);
  };

  it('feel a change made in ITFlow within a second', async () => {
    await within(
      'UPDATE users SET user_status = 0 WHERE user_id = 2',
      'UPDATE users SET user_status = 1 WHERE user_id = 2',
      KEYS.technician,
      403,
    );
    await within(
      'UPDATE users SET user_role_id = 5 WHERE user_id = 2',
      'UPDATE users SET user_role_id = 2 WHERE user_id = 2',
      KEYS.technician,
      403,
    );
    await within(
      'UPDATE api_keys SET api_key_expire = CURDATE() WHERE api_key_id = 102',
      "UPDATE api_keys SET api_key_expire = '2099-12-31' WHERE api_key_id = 102",
      KEYS.technician,
      401,
    );
    await within(
      'DELETE FROM user_role_permissions WHERE user_role_id = 4 AND module_id = 2',
      'INSERT INTO user_role_permissions VALUES (4, 2, 1)',
      KEYS.reader,
      403,
    );
  });

  it('of an administrator reply to a ticket without naming its client; the ticket says whose it is', async () => {
    const body = { ticket_id: 1, ticket_reply: 'Without a client' };
    const { body: answer } = await app.post('ticket_replies/create', KEYS.admin, body);
    assert.equal(answer.success, 'True', answer.message);
    assert.equal((await app.post('ticket_replies/create', KEYS.managerAllow, body)).status, 403);
  });

  // The last one: it changes whatever it can.
  it('leave the rows of other clients alone when they name their own', async function () {
    this.timeout(60_000);
    const before = await rowsOfOthers(app);
    let changed = 0;
    for (const operation of operations.filter(({ writes }) => writes))
      for (const input of inputsOf(operation, OWN_CLIENT, { atomic: 0 })) {
        const { body } = await call(operation, KEYS.managerAllow, input);
        if (body.success === 'True') changed++;
      }
    assert.ok(changed > 10, `only ${changed} writes were let through`);
    assert.deepEqual(await rowsOfOthers(app), before);
  });
});

/** What a write of each of the rows is sent; a bulk function gets them together. */
function inputsOf(operation: Operation, client_id: number, options: object = {}): object[] {
  const records = ROWS.map((id) => ({ ...fieldsOf(operation.each ?? operation, id), client_id }));
  return operation.each ? [{ records, ...options }] : records;
}

async function checksums(app: AttachedApp): Promise<unknown[]> {
  const tables = [...app.schema.tables.keys()].filter((name) => name !== 'logs' && !name.startsWith('shim_'));
  return app.root(`CHECKSUM TABLE ${tables.join(', ')}`);
}

/** Every row that belongs to another client than the one on the allow list, or to none. */
async function rowsOfOthers(app: AttachedApp): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const { table, scope, id } of modules) {
    const column = 'self' in scope ? id : 'column' in scope ? scope.column : undefined;
    // What belongs to no client may be written, and leaves events.
    if (column && app.schema.tables.has(table) && table !== 'shim_events')
      rows[table] = await app.root(`SELECT * FROM ${table} WHERE ${column} <> ${OWN_CLIENT}`);
  }
  return rows;
}
