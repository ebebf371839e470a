import assert from 'node:assert/strict';
import supertest from 'supertest';
import { mayCallFrom, readLimits, type WrittenLimits, writeLimits } from '../../../src/auth/keys/key-limits.ts';
import { createWrongKeys } from '../../../src/auth/keys/wrong-keys.ts';
import { StartError } from '../../../src/errors/start-error.ts';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

const NONE: WrittenLimits = { readOnly: false, allow: '', networks: '', rate: 0 };

describe("a key's limits", () => {
  const app = testApp();
  const limitedKey = async (limits: Partial<WrittenLimits>) => {
    const api_key = await app.key();
    const [row] = await app.database.rows({ sql: 'SELECT MAX(api_key_id) FROM api_keys', parameters: [] });
    await writeLimits(app.database, Number(row?.[0]), { ...NONE, ...limits });
    return api_key;
  };
  const created = (api_key: string, path = 'clients/create') =>
    app.post(path, { api_key, client_name: 'New', asset_name: 'New' });
  const status = async (request: Promise<{ status: number }>) => (await request).status;

  it('let a read-only key read, and write nothing', async () => {
    const api_key = await limitedKey({ readOnly: true });
    assert.equal(await status(app.get('clients/read', { api_key })), 200);
    const refused = await created(api_key);
    assert.deepEqual([refused.status, refused.body.success], [403, 'False']);
    assert.deepEqual(
      await app.database.rows({ sql: "SELECT 1 FROM clients WHERE client_name = 'New'", parameters: [] }),
      [],
    );
  });

  it('let a key run the functions named, and no other', async () => {
    const api_key = await limitedKey({ allow: 'assets:read,create *:archive contacts' });
    const client_id = await aClient(app.database);
    assert.equal(await status(app.get('assets/read', { api_key })), 200);
    assert.equal((await app.post('assets/create', { api_key, client_id, asset_name: 'New' })).body.success, 'True');
    assert.equal(
      (await app.post('contacts/create', { api_key, client_id, contact_name: 'New', contact_email: 'new@example.com' }))
        .body.success,
      'True',
    );
    assert.equal((await app.post('clients/archive', { api_key, client_id })).body.success, 'True');
    assert.equal(await status(app.post('assets/update', { api_key, client_id })), 403);
    assert.equal(await status(app.get('clients/read', { api_key })), 403);
    assert.equal(await status(created(api_key)), 403);
  });

  it('let a key call from its networks only, and a refusal leaves a log row', async () => {
    assert.equal(
      await status(app.get('clients/read', { api_key: await limitedKey({ networks: '127.0.0.0/8 ::1' }) })),
      200,
    );
    assert.equal(await status(app.get('clients/read', { api_key: await limitedKey({ networks: '10.0.0.0/8' }) })), 403);
    const rows = await app.database.rows({
      sql: "SELECT 1 FROM logs WHERE log_type = 'API' AND log_action = 'Failed'",
      parameters: [],
    });
    assert.equal(rows.length, 1);
  });

  it('count requests a minute, also where the server itself has no limit', async () => {
    const api_key = await limitedKey({ rate: 2 });
    const statuses = [];
    for (let request = 0; request < 3; request++) statuses.push(await status(app.get('clients/read', { api_key })));
    assert.deepEqual(statuses, [200, 200, 429]);
  });

  it('count requests at each door for itself', async () => {
    const api_key = await limitedKey({ rate: 1 });
    const doors = ['/api/v1/clients/read.php', '/clientst0r/api/orgs/', '/helpdesk/api/Authorization'];
    for (const path of [...doors, '/clientexec/api/user']) {
      const get = () => supertest(app.app).get(path).set('Authorization', `Bearer ${api_key}`);
      assert.deepEqual([await status(get()), await status(get())], [200, 429], path);
    }
  });

  it('take effect within a second', async () => {
    const api_key = await limitedKey({});
    assert.equal((await created(api_key)).body.success, 'True');
    const [row] = await app.database.rows({ sql: 'SELECT MAX(api_key_id) FROM api_keys', parameters: [] });
    await writeLimits(app.database, Number(row?.[0]), { ...NONE, readOnly: true });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(await status(created(api_key)), 403);
  });

  it('remember when and from where a key was last used', async () => {
    const api_key = await app.key();
    await app.get('clients/read', { api_key });
    const sql =
      'SELECT key_last_used_from, TIMESTAMPDIFF(SECOND, key_last_used_at, NOW()) < 5 FROM shim_keys ORDER BY key_id DESC LIMIT 1';
    const [row] = await app.database.rows({ sql, parameters: [] });
    assert.match(String(row?.[0]), /127\.0\.0\.1$/);
    assert.equal(row?.[1], 1);
  });

  it('are refused when they cannot be read, naming the part', async () => {
    const wrong: [Partial<WrittenLimits>, RegExp][] = [
      [{ allow: 'assets:' }, /"assets:"/],
      [{ allow: "x' OR 1" }, /"x'"/],
      [{ networks: '10.0.0.0/33' }, /"10\.0\.0\.0\/33"/],
      [{ networks: 'everywhere' }, /"everywhere"/],
    ];
    for (const [limits, message] of wrong)
      await assert.rejects(
        writeLimits(app.database, 1, { ...NONE, ...limits }),
        (error) => error instanceof StartError && message.test(error.message),
      );
  });

  const places: [string, string, boolean][] = [
    ['10.0.0.0/8', '10.255.0.1', true],
    ['10.0.0.0/8', '11.0.0.1', false],
    ['10.0.0.0/8', '::ffff:10.1.2.3', true],
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['2001:db8::/32', '2001:db8:1::1', true],
    ['2001:db8::/32', '2001:db9::1', false],
    ['fe80::/10', 'fe80::1%eth0', true],
    ['0.0.0.0/0', '', false],
  ];
  for (const [networks, ip, expected] of places)
    it(`${networks} ${expected ? 'has' : 'has not'} ${ip || 'an unknown address'}`, async () => {
      await writeLimits(app.database, 7, { ...NONE, networks });
      assert.equal(mayCallFrom((await readLimits(app.database)).get(7), ip), expected);
    });
});

describe('wrong keys', () => {
  // A limit of its own: none of requests does not switch it off.
  const app = testApp({ rateLimit: 0 });
  const guess = (times: number, key = (i: number) => `wrong-${i}`) =>
    Promise.all(Array.from({ length: times }, (_, i) => app.get('clients/read', { api_key: key(i) })));

  it('shut an address out after thirty different ones, with one log row each and none after', async () => {
    const api_key = await app.key();
    assert.deepEqual(new Set((await guess(30)).map(({ status }) => status)), new Set([401]));
    const [guessed, right] = [(await guess(1))[0], await app.get('clients/read', { api_key })];
    assert.deepEqual([guessed?.status, right.status], [429, 429]);
    assert.ok(Number(right.headers['retry-after']) > 50);
    const rows = await app.database.rows({
      sql: "SELECT log_description FROM logs WHERE log_action = 'Failed'",
      parameters: [],
    });
    assert.equal(rows.length, 30);
    assert.equal(rows.filter(([description]) => /shut out/.test(String(description))).length, 1);
  });

  it('that are the same again and again shut out after ten times as many', async () => {
    assert.deepEqual(new Set((await guess(300, () => 'wrong')).map(({ status }) => status)), new Set([401]));
    assert.equal((await guess(1))[0]?.status, 429);
  });

  it('do not shut out a key that was in use there before', async () => {
    const api_key = await app.key();
    await app.get('clients/read', { api_key });
    await guess(31);
    assert.equal((await app.get('clients/read', { api_key })).status, 200);
  });

  it('count for a minute, by address, and by network in IPv6', () => {
    const wrongKeys = createWrongKeys(20);
    const at = 1_000_000;
    for (let guessed = 1; guessed < 20; guessed++) assert.equal(wrongKeys.count('192.0.2.1', `${guessed}`, at), false);
    assert.equal(wrongKeys.closedFor('192.0.2.1', at), 0);
    assert.equal(wrongKeys.count('192.0.2.1', 'last', at + 30_000), true);
    assert.equal(wrongKeys.closedFor('192.0.2.1', at + 30_000), 60);
    assert.equal(wrongKeys.closedFor('192.0.2.2', at + 30_000), 0);
    assert.equal(wrongKeys.closedFor('192.0.2.1', at + 90_000), 0);
    for (let guessed = 0; guessed < 20; guessed++) wrongKeys.count(`2001:db8:0:1::${guessed}`, `${guessed}`, at);
    assert.equal(wrongKeys.closedFor('2001:db8:0:1:ffff::1', at), 60);
    assert.equal(wrongKeys.closedFor('2001:db8:0:2::1', at), 0);
  });

  it('take no more memory than ten thousand addresses', () => {
    const wrongKeys = createWrongKeys(20);
    for (let guessed = 0; guessed < 20; guessed++) wrongKeys.count('192.0.2.1', `${guessed}`);
    for (let address = 0; address < 10_000; address++)
      wrongKeys.count(`10.0.${address >> 8}.${address & 255}`, 'wrong');
    assert.equal(wrongKeys.closedFor('192.0.2.1'), 0);
  });
});
