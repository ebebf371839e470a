import assert from 'node:assert/strict';
import { rightsOf } from '../../src/attach/rights.ts';
import type { AnyModule } from '../../src/core/module.ts';
import { operationsOf } from '../../src/core/operation.ts';
import { modules } from '../../src/modules/index.ts';
import { type AttachedApp, attachedApp, KEYS, NEEDED } from './attached-app.ts';
import { asRoot, createDocumentedUser, documented, urlFor } from './documented-user.ts';

/** A database user that may do this and no more. */
const userWith = (rights: string) => async (database: string) => {
  const user = `${database}_reader`.slice(-30);
  await asRoot(async (run) => {
    await run(`CREATE USER '${user}'@'localhost'`);
    await run(`GRANT ${rights} ON ${database}.* TO '${user}'@'localhost'`);
  });
  return urlFor(database, user);
};

describe('a database user with few rights', () => {
  let app: AttachedApp;
  afterEach(() => app?.close());

  it('that may only SELECT: reads work, writes are refused clearly and a wrong key is still 401', async () => {
    app = await attachedApp('client-scoped', userWith('SELECT'));
    const password = { api_key_decrypt_password: 'second-Passw0rd' };
    for (const { moduleName, name, writes } of operationsOf(modules, app.schema).values()) {
      const path = `${moduleName}/${name}`;
      const key = moduleName === 'credentials' ? KEYS.clientOne : KEYS.allClients;
      if (!writes) assert.equal((await app.get(path, key, { ...password, ...NEEDED })).status, 200, path);
    }
    const refused = await app.post('assets/create', KEYS.allClients, { asset_name: 'New', client_id: 1 });
    assert.equal(refused.status, 403);
    assert.match(refused.body.message, /database user lacks the right/);
    for (const path of ['contacts/archive', 'contacts/delete'])
      assert.equal((await app.post(path, KEYS.allClients, { contact_id: 1, client_id: 1 })).status, 403, path);
    const unknown = await app.get('assets/read', 'no such key');
    assert.equal(unknown.status, 401);
    assert.match(unknown.body.message, /Authentication failed/);
  });

  it('as docs/attach.md has it, without the tables of our own: all the same, but Idempotency-Key is refused', async () => {
    app = await attachedApp('client-scoped', (database) => createDocumentedUser(database, /\.shim_/));
    const create = () => app.post('assets/create', KEYS.allClients, { asset_name: 'New', client_id: 1 });
    assert.equal((await create()).body.success, 'True');
    const refused = await create().set('Idempotency-Key', 'once');
    assert.equal(refused.body.success, 'False');
    assert.ok(refused.status >= 400 && refused.status < 500);
  });

  it('as docs/attach.md has it: sees no password of a user and no secret of the mail server', async () => {
    app = await attachedApp('user-rbac', (database) => createDocumentedUser(database));
    for (const column of ['user_password', 'user_token'])
      await assert.rejects(app.database.rows({ sql: 'SELECT ?? FROM users', parameters: [column] }), { errno: 1143 });
    await assert.rejects(app.database.rows({ sql: 'SELECT config_smtp_password FROM settings', parameters: [] }), {
      errno: 1143,
    });
    assert.equal((await app.get('assets/read', KEYS.technician)).status, 200);
  });

  it('as docs/attach.md has it: there is a GRANT for every module', async () => {
    app = await attachedApp('client-scoped');
    const grants = documented('sql', '1. A database user');
    for (const operation of operationsOf(modules, app.schema).values()) {
      const module = modules.find(({ name }) => name === operation.moduleName) as AnyModule;
      for (const { right, table } of rightsOf(operation, module)) {
        const granted = new RegExp(`GRANT (.*) ON itflow\\.${table} `).exec(grants)?.[1] ?? '';
        assert.ok(granted.includes(right), `${operation.moduleName}/${operation.name} needs ${right} on ${table}`);
      }
    }
  });
});
