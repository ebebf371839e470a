import assert from 'node:assert/strict';
import { testApp } from '../support/app.ts';
import { aClient, aRow } from '../support/builders.ts';

describe('what some modules do besides', () => {
  const test = testApp();
  let key: string;
  let client: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });
  const post = async (path: string, input: object) =>
    (await test.post(path, { api_key: key, client_id: client, ...input })).body;
  const read = async (module: string, query: object) =>
    (await test.get(`${module}/read`, { api_key: key, ...query })).body.data;

  it('users are read without their secrets, and a calendar without the key of its feed', async () => {
    const id = await aRow(test.database, 'users', 'a-secret', { user_name: 'Mara', user_email: 'mara@example.com' });
    const [user] = await read('users', { user_id: id });
    assert.equal(user.user_name, 'Mara');
    for (const column of [
      'user_password',
      'user_token',
      'user_specific_encryption_ciphertext',
      'user_password_reset_token',
      'user_php_session',
      'user_extension_key',
    ])
      assert.ok(!(column in user), column);
    const guess = await read('users', { user_token: 'a-secret', user_id: id });
    assert.equal(guess.length, 1, 'a column that stays inside finds nothing and narrows nothing');
  });

  it('a monitor is of what can be watched', async () => {
    const monitor = (values: object) =>
      post('monitors/create', { monitor_name: 'x', monitor_url: 'https://example.com', ...values });
    const made = await monitor({});
    const { insert_id } = made.data[0];
    assert.equal((await monitor({ monitor_url: 'tcp://mail.example.com:25' })).success, 'True');
    for (const monitor_url of ['A text', 'ftp://example.com', 'tcp://example.com', 'https://user:secret@example.com/'])
      assert.match((await monitor({ monitor_url })).message, /^monitor_url: must/);
    for (const name of ['monitor_interval', 'monitor_fail_after'])
      assert.match((await monitor({ [name]: 0 })).message, new RegExp(`^${name}: must be 1 or more`));
    const [row] = await read('monitors', { monitor_id: insert_id });
    assert.deepEqual([row.monitor_status, row.monitor_fail_after], ['unknown', '3']);
    assert.equal((await post('monitors/archive', { monitor_id: insert_id })).success, 'True');
    assert.equal((await post('monitors/delete', { monitor_id: insert_id })).success, 'True');
  });

  it('projects are numbered one after the other', async () => {
    const ids = [];
    for (const name of ['One', 'Two'])
      ids.push((await post('projects/create', { project_name: name })).data[0].insert_id);
    const [[one], [two]] = [
      await read('projects', { project_id: ids[0] }),
      await read('projects', { project_id: ids[1] }),
    ];
    assert.equal(Number(two.project_number), Number(one.project_number) + 1);
    assert.equal(one.project_prefix, 'PRJ-');
  });

  it('a rack holds what fits into it', async () => {
    const rack_id = await aRow(test.database, 'racks', 'x', { rack_client_id: client, rack_units: 42 });
    const unit = (first: number, last: number) =>
      post('rack_units/create', { rack_id, unit_start_number: first, unit_end_number: last });
    assert.equal((await unit(41, 42)).success, 'True');
    assert.match((await unit(42, 43)).message, /^unit_end_number: must not be above the rack's 42 units/);
    assert.match((await unit(5, 4)).message, /^unit_end_number:/);
    assert.match((await unit(-1, 4)).message, /^unit_start_number:/);
  });

  it('a license key stands in no log row', async () => {
    const software_id = await aRow(test.database, 'software', 'x', { software_client_id: client });
    const made = await post('software_keys/create', { software_id, software_key: 'ABCDE-FGHIJ' });
    assert.equal(made.success, 'True');
    const [key] = await read('software_keys', { software_key_id: made.data[0].insert_id });
    assert.equal(key.software_key, 'ABCDE-FGHIJ');
    const logs = await read('logs', { client_id: client });
    assert.ok(logs.length > 0);
    assert.ok(!JSON.stringify(logs).includes('ABCDE'));
  });

  it('a task remembers who completed it, and a contract needs its client', async () => {
    const ticket_id = await aRow(test.database, 'tickets', 'x', { ticket_client_id: client });
    const { data } = await post('tasks/create', { ticket_id, task_name: 'Call' });
    const task_id = data[0].insert_id;
    await post('tasks/update', { task_id, task_completed_at: '2026-01-31 10:00:00' });
    assert.equal((await read('tasks', { task_id }))[0].task_completed_by, '0');
    await post('tasks/update', { task_id, task_completed_at: '' });
    assert.equal((await read('tasks', { task_id }))[0].task_completed_by, null);
    const nobodys = await test.post('contracts/create', { api_key: key, contract_name: 'x' });
    assert.match(nobodys.body.message, /^client_id:/);
  });
});
