import assert from 'node:assert/strict';
import supertest from 'supertest';
import { writeLimits } from '../../../src/auth/keys/key-limits.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';

const LONG = 'x'.repeat(300);

type Verb = 'get' | 'post' | 'put' | 'delete';

describe("ClientExec's API", () => {
  const test = testApp();
  let key: string;
  let product: number;

  beforeEach(async () => {
    key = await test.key();
    product = await insert(test.database, 'products', {
      ...{ product_name: 'Hosting', product_price: '1.00', product_currency_code: 'USD', product_category_id: 0 },
    });
  });
  const call = async (verb: Verb, path: string, sent: object = {}, as = key) => {
    const request = supertest(test.app)[verb](`/clientexec/api/${path}`).set('X-App-Key', as);
    const { status, body } = await (verb === 'get' ? request.query(sent) : request.send(sent));
    return { status, body };
  };
  const aUser = async (sent: object = {}, as = key): Promise<string> => {
    const email = `kim${Math.random().toString(36).slice(2)}@x.example`;
    const { status, body } = await call('post', 'user', { email, firstname: 'Kim', lastname: 'Lee', ...sent }, as);
    assert.equal(status, 200, body.message);
    return body.userid;
  };
  const made = async (path: string, name: string, sent: object): Promise<string> => {
    const { status, body } = await call('post', path, sent);
    assert.equal(status, 200, body.message);
    return body[name];
  };

  it('takes the key by any of its names, in address bar, body and headers', async () => {
    for (const name of ['apikey', 'api_key', 'appkey', 'app_key', 'key', 'ApiKey']) {
      assert.equal((await supertest(test.app).get(`/clientexec/api/ticket?${name}=${key}`)).status, 200, name);
      const body = { [name]: key, email: `a${Math.random()}@x.example`, firstname: 'A', lastname: 'B' };
      assert.equal((await supertest(test.app).post('/clientexec/api/user').send(body)).status, 200, name);
    }
    const headers = [
      ...['apikey', 'X-Api-Key', 'X-App-Key', 'App-Key'].map((name) => [name, key]),
      ...[`Bearer ${key}`, `Basic ${Buffer.from(`${key}:`).toString('base64')}`].map((text) => ['Authorization', text]),
    ];
    for (const [name, value] of headers as [string, string][])
      assert.equal((await supertest(test.app).get('/clientexec/api/ticket').set(name, value)).status, 200, name);
  });

  it('Add User answers as recorded, and the user has its client, address and login', async () => {
    const { status, body } = await call('post', 'user', {
      ...{ email: 'pat@x.example', firstname: 'Pat', lastname: 'Doe', password: 'a long passphrase', status: 0 },
      ...{ organization: 'Doe Ltd', address: '1 Main St', city: 'Springfield', state: 'IL', zipcode: '62701' },
      ...{ country: 'US', phone: '2175550100', date_created: '0000-00-00' },
    });
    assert.equal(status, 200, body.message);
    const types = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, typeof value]));
    const recorded = { timestamp: 'number', elapsed: 'string', message: 'string', success: 'boolean' };
    assert.deepEqual(types, { ...recorded, failure: 'boolean', userid: 'string' });
    assert.match(body.elapsed, /^\d+\.\d{3}$/);
    const { body: user } = await call('get', `user/${body.userid}`);
    assert.deepEqual(
      [user.firstname, user.lastname, user.organization, user.city, user.zipcode, user.email],
      ['Pat', 'Doe', 'Doe Ltd', 'Springfield', '62701', 'pat@x.example'],
    );
    assert.equal((await call('put', `user/${body.userid}`, { city: 'Chicago' })).status, 200);
    assert.equal((await call('get', `user/${body.userid}`)).body.city, 'Chicago');
  });

  it('Get Ticket has metadata and comments as recorded; a PUT closes it, a message is a reply', async () => {
    const userid = await aUser();
    const id = await made('ticket', 'ticketid', { userid, subject: 'Down', message: 'Mail is down', priority: 1 });
    assert.equal((await call('put', `ticket/${id}`, { message: 'On it', status: -1 })).status, 200);
    for (const path of [`ticket/${id}`, `ticket?ticket=${id}`]) {
      const { body } = await call('get', path);
      const { metadata, comments } = body;
      assert.deepEqual(Object.keys(body).sort(), ['comments', 'elapsed', 'metadata', 'timestamp']);
      assert.deepEqual(
        [metadata.id, metadata.userid, metadata.subject, metadata.status, metadata.priority],
        [id, userid, 'Down', '-1', '1'],
      );
      assert.deepEqual(
        comments.map(({ message }: { message: string }) => message),
        // ITFlow ends the text of a ticket that comes over its API so.
        ['Mail is down<br>', 'On it'],
      );
      for (const name of ['dateSubmitted', 'time_elapsed_in_minutes']) assert.equal(typeof metadata[name], 'number');
    }
    assert.equal((await call('delete', `ticket/${id}`)).status, 200);
    assert.equal((await call('get', `ticket/${id}`)).status, 404);
  });

  it('Get Invoice answers field for field', async () => {
    const customerid = await aUser();
    const items = [{ name: 'Hour', qty: 1, price: '1.00' }];
    const sent = { customerid, billdate: '01/31/2026', duedate: '02/28/2026', currency: 'USD', items };
    const id = await made('invoice', 'invoiceid', { ...sent, billstatus: 'Sent' });
    const { timestamp, elapsed, ...body } = (await call('get', `invoice/${id}`)).body;
    assert.deepEqual(body, {
      ...{ invoiceid: id, id, linkid: id, customerid, customername: 'Kim Lee', failedreason: '', paymenttype: '' },
      ...{ subscriptionid: '', billdate: '01/31/2026', canbechargedtoday: 1, billpmtref: '', billrawpmtref: '' },
      ...{ balancedue: '$1.00 USD', amount: '$1.00 USD', simplebalancedue: '1.00', billappliesto: '', overdue: 1 },
      ...{ billstatus: 'not paid', statusenum: -2, error: false, success: true, failure: false, message: '' },
    });
    assert.ok(timestamp > 1_700_000_000 && Number(elapsed) >= 0);
  });

  it('Add UserPackage makes a recurring invoice of the product, with custom fields', async () => {
    const userid = await aUser();
    const field = await insert(test.database, 'custom_fields', {
      ...{ custom_field_table: 'recurring_invoices', custom_field_label: 'Host', custom_field_type: 'text' },
    });
    const sent = { userid, status: 1, productid: String(product), [`id_${field}`]: 'web1' };
    const id = await made('package', 'packageid', sent);
    const { body } = await call('get', `package/${id}`);
    assert.deepEqual(
      [body.userid, body.productid, body.status, body.amount, body[`id_${field}`]],
      [userid, String(product), '1', '$1.00 USD', 'web1'],
    );
    for (const missing of ['userid', 'productid']) {
      const refused = await call('post', 'package', { ...sent, [missing]: undefined });
      assert.deepEqual([refused.status, refused.body.message], [400, `${missing}: is required`]);
    }
  });

  it('lists by limit and offset, each once', async () => {
    const ids = [await aUser(), await aUser(), await aUser()];
    const { total } = (await call('get', 'user', { limit: 1 })).body;
    const seen: string[] = [];
    for (let offset = 0; offset < total; offset += 2) {
      const { users } = (await call('get', 'user', { limit: 2, offset })).body;
      seen.push(...users.map(({ userid }: { userid: string }) => userid));
    }
    assert.deepEqual([seen.length, new Set(seen).size], [total, total]);
    for (const id of ids) assert.ok(seen.includes(id));
  });

  it('refuses in its own form, and names the field', async () => {
    const refusals: [Verb, string, object, number, RegExp][] = [
      ['get', 'nothing', {}, 404, /ticket, user, invoice, package/],
      ['get', 'ticket/999999999', {}, 404, /no ticket 999999999/],
      ['get', 'ticket/abc', {}, 400, /^id: /],
      ['get', 'ticket', { limit: 'x' }, 400, /^limit: /],
      ['get', 'ticket', { nonsense: 1 }, 400, /^nonsense: /],
      ['post', 'user', { email: 'a@x.example' }, 400, /^firstname: is required/],
      ['post', 'user', { email: 'a@x.example', firstname: 'A', lastname: 'B', emial: 'x' }, 400, /^emial: .*email/],
      ['post', 'ticket', { userid: 999999999, subject: 's', message: 'm' }, 400, /^userid: /],
      ['put', 'ticket', { subject: 's' }, 400, /^id: is required/],
      // What is kept under several of ITFlow's columns is named as it was sent all the same.
      [
        'post',
        'user',
        { email: 'a@x.example', firstname: LONG, lastname: 'B', organization: 'O' },
        400,
        /^firstname: /,
      ],
      [
        'post',
        'user',
        { email: 'a@x.example', firstname: 'A', lastname: 'B', organization: LONG },
        400,
        /^organization: /,
      ],
      ['post', 'user', { email: 'a@x.example', firstname: 'A', lastname: 'B', city: LONG }, 400, /^city: /],
      ['post', 'user', { email: 'a@x.example', firstname: 'A', lastname: 'B', password: 'x' }, 400, /^password: /],
      ['delete', 'invoice', {}, 400, /^id: is required/],
      ['post', 'package', { userid: 1, productid: 1, id_1: { toString: 1 } }, 400, /^id_1: must be a text/],
    ];
    for (const [verb, path, sent, status, message] of refusals) {
      const answer = await call(verb, path, sent);
      assert.equal(answer.status, status, `${verb} ${path}: ${answer.body.message}`);
      assert.match(answer.body.message, message);
      const { success, failure, error } = answer.body;
      assert.deepEqual({ success, failure, error }, { success: false, failure: true, error: true });
    }
    for (const as of ['', 'wrong'])
      assert.deepEqual((await call('get', 'ticket', {}, as)).status, 401, JSON.stringify(as));
    const patched = await supertest(test.app).patch('/clientexec/api/ticket').set('X-App-Key', key);
    assert.deepEqual([patched.status, patched.headers.allow], [405, 'GET, HEAD, POST, PUT, DELETE']);
  });

  it('writes all of a user or nothing', async () => {
    const count = async () => {
      const tables = ['clients', 'contacts', 'locations', 'users', 'logs'];
      const sql = `SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table})`).join(', ')}`;
      return (await test.database.rows({ sql, parameters: [] }))[0];
    };
    const before = await count();
    const sent = {
      email: 'a@x.example',
      firstname: 'A',
      lastname: 'B',
      city: 'C',
      organization: 'New one',
      password: 'x',
    };
    assert.equal((await call('post', 'user', sent)).status, 400);
    assert.deepEqual(await count(), before);
  });

  it('answers two hundred requests in a row', async () => {
    for (let i = 0; i < 200; i++) assert.equal((await call('get', 'ticket')).status, 200);
  });

  it("does not know another client's records, by any verb or reference", async () => {
    const customerid = await aUser();
    const paths = [
      `user/${customerid}`,
      `ticket/${await made('ticket', 'ticketid', { userid: customerid, subject: 's', message: 'hidden words' })}`,
      `invoice/${await made('invoice', 'invoiceid', { customerid })}`,
      `package/${await made('package', 'packageid', { userid: customerid, productid: product })}`,
    ];
    const own = await test.key({ api_key_client_id: await aClient(test.database) });
    for (const path of paths) {
      const [name] = path.split('/') as [string];
      for (const verb of ['get', 'put', 'delete'] as const) {
        const sent = verb === 'put' ? { [{ user: 'phone', ticket: 'subject' }[name] ?? 'note']: '1' } : {};
        const { status, body } = await call(verb, path, sent, own);
        assert.equal(status, 404, `${verb} ${path}: ${body.message}`);
      }
      const list = (await call('get', name, {}, own)).body;
      assert.deepEqual([list.total, list[`${name}s`]], [0, []]);
      assert.equal((await call('get', path)).status, 200);
    }
    for (const [path, sent] of [
      ['ticket', { userid: customerid, subject: 's', message: 'm' }],
      ['invoice', { customerid }],
      ['package', { userid: customerid, productid: product }],
    ] as const) {
      const { status, body } = await call('post', path, sent, own);
      assert.deepEqual([status, / there is no user /.test(body.message)], [400, true], path);
    }
  });
});

describe("ClientExec's limit", () => {
  const test = testApp();

  it('is 429, with the reason in the body and the seconds to wait', async () => {
    const key = await test.key({ api_key_name: 'slow' });
    const { id } = (await test.database.first({
      sql: "SELECT api_key_id AS id FROM api_keys WHERE api_key_name = 'slow'",
      parameters: [],
    })) as { id: number };
    await writeLimits(test.database, id, { readOnly: false, allow: '', networks: '', rate: 2 });
    const get = () => supertest(test.app).get('/clientexec/api/ticket').query({ key });
    for (let i = 0; i < 2; i++) assert.equal((await get()).status, 200);
    const { status, headers, body } = await get();
    assert.equal(status, 429);
    assert.ok(Number(headers['retry-after']) >= 1);
    assert.match(body.message, /^More than 2 requests a minute/);
    assert.equal(body.failure, true);
  });
});

describe("ClientExec's API as the one at /api/", () => {
  const test = testApp({ apiDoor: 'clientexec' });

  it("answers there, beside ITFlow's", async () => {
    const key = await test.key();
    await aClient(test.database);
    const { body } = await supertest(test.app).get('/api/ticket').query({ apikey: key });
    assert.deepEqual([body.success, body.failure], [true, false]);
    assert.equal((await test.get('clients/read', { api_key: key })).body.success, 'True');
  });
});
