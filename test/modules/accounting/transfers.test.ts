import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

describe('transfers', () => {
  const test = testApp();
  let key: string;
  let from: number;
  let to: number;
  beforeEach(async () => {
    key = await test.key();
    from = await aRow(test.database, 'accounts', 'Cash');
    to = await aRow(test.database, 'accounts', 'Bank');
  });

  const send = async (name: string, input: object) =>
    (await test.post(`transfers/${name}`, { api_key: key, ...input })).body;
  const transfer = (values: object = {}) =>
    send('create', { transfer_amount: '12.50', transfer_account_from: from, transfer_account_to: to, ...values });
  const rows = async (table: string) =>
    (await test.database.rows({ sql: 'SELECT COUNT(*) FROM ??', parameters: [table] }))[0]?.[0];

  it('are an expense of one account and a revenue of the other, and take both along', async () => {
    const { data } = await transfer({ transfer_date: '2026-01-31' });
    const id = data[0].insert_id;
    const read = async () => (await test.get('transfers/read', { api_key: key, transfer_id: id })).body.data[0];
    const made = await read();
    assert.deepEqual(
      [made.transfer_amount, made.transfer_date, made.transfer_account_from, made.transfer_account_to],
      ['12.50', '2026-01-31', String(from), String(to)],
    );
    assert.equal((await send('update', { transfer_id: id, transfer_amount: 20 })).success, 'True');
    assert.match((await send('update', { transfer_id: id, transfer_amount: 20 })).message, /no rows changed/);
    assert.equal((await read()).transfer_amount, '20.00');
    const [revenue] = await test.database.rows({
      sql: 'SELECT revenue_amount, revenue_account_id FROM revenues WHERE revenue_id = ?',
      parameters: [made.transfer_revenue_id],
    });
    assert.deepEqual(revenue, ['20.00', to]);
    const before = [Number(await rows('expenses')), Number(await rows('revenues'))];
    assert.equal((await send('delete', { transfer_id: id })).success, 'True');
    assert.deepEqual(
      [Number(await rows('expenses')), Number(await rows('revenues'))],
      before.map((count) => count - 1),
    );
  });

  it('are refused with what is wrong, and leave nothing', async () => {
    const before = [await rows('expenses'), await rows('revenues'), await rows('transfers')];
    for (const [values, message] of [
      [{ transfer_account_to: 999_999_999 }, /^transfer_account_to: there is no such account/],
      [{ transfer_account_to: from }, /^transfer_account_to: must be another/],
      [{ transfer_amount: -1 }, /^transfer_amount: must be more than 0/],
      [{ transfer_amount: '9e20' }, /range/],
    ] as const)
      assert.match((await transfer(values)).message, message);
    assert.deepEqual([await rows('expenses'), await rows('revenues'), await rows('transfers')], before);
  });

  it('and accounts do not exist for a key of one client', async () => {
    await transfer();
    const tied = await test.key({ api_key_client_id: await aClient(test.database) });
    for (const module of ['transfers', 'accounts', 'custom_fields', 'users'])
      assert.deepEqual((await test.get(`${module}/read`, { api_key: tied })).body.data, [], module);
    const { status } = await test.post('accounts/create', { api_key: tied, account_name: 'Mine' });
    assert.equal(status, 403);
  });
});
