import assert from 'node:assert/strict';
import { writeLimits } from '../../src/auth/keys/key-limits.ts';
import type { AnyModule } from '../../src/core/module.ts';
import { prepareAll } from '../../src/core/prepared.ts';
import type { Relation } from '../../src/core/shape.ts';
import { readSchema } from '../../src/database/schema.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { aClient, aRow, insert } from '../support/builders.ts';

/** An item of an invoice or of a quote: nothing that we know says which. Events are read along, not looked up. */
const UNKNOWN = ['stock_item_id', 'delivery_event_id'];
/** Tags have functions of their own (`tags/link`), and who may see whom is no record. */
const NO_RELATION = ['client_tags', 'contact_tags', 'credential_tags', 'location_tags', 'user_client_permissions'];

describe('relations', () => {
  const test = testApp();
  let key: string;
  let client: number;

  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
  });

  const read = async (module: string, query: object) =>
    (await test.get(`${module}/read`, { api_key: key, ...query })).body;
  const anAsset = (values: object = {}) => aRow(test.database, 'assets', 'x', { asset_client_id: client, ...values });
  const aContact = (values: object = {}) =>
    aRow(test.database, 'contacts', 'x', { contact_client_id: client, ...values });
  const aTicket = (values: object = {}) => aRow(test.database, 'tickets', 'x', { ticket_client_id: client, ...values });
  const aReply = (ticket: number) => aRow(test.database, 'ticket_replies', 'x', { ticket_reply_ticket_id: ticket });

  it('lead to modules, tables and columns that are there, and are called like no column', async () => {
    const schema = await readSchema(test.database);
    const prepared = prepareAll(modules, schema);
    for (const { name, relations = {}, table } of modules) {
      const found = prepared.get(name)?.relations();
      for (const [called, relation] of Object.entries(relations) as [string, Relation][]) {
        assert.ok(found?.has(called), `${name}.${called}`);
        assert.ok(!schema.tables.get(table)?.some((column) => column.name === called), `${name}.${called}`);
        if ('through' in relation) assert.equal(schema.tables.get(relation.through)?.length, 2, relation.through);
      }
    }
  });

  it('are every id of another record and every table of links that ITFlow has for two modules', async () => {
    const schema = await readSchema(test.database);
    const tables = new Map(modules.map((module) => [module.id.replace(/_id$/, ''), module]));
    const known: string[] = modules.flatMap(({ relations = {} }) =>
      (Object.values(relations) as Relation[]).map((each) => ('through' in each ? each.through : each.key)),
    );
    for (const module of modules)
      for (const { name: column } of schema.tables.get(module.table) ?? []) {
        const word = column.replace(module.id.replace(/id$/, ''), '').replace(/_id$/, '');
        if (column.endsWith('_id') && column !== module.id && tables.has(word) && !UNKNOWN.includes(column))
          assert.ok(known.includes(column), column);
      }
    for (const [table, columns] of schema.tables) {
      const ends = columns.map(({ name }) => tables.get(name.replace(/_id$/, '')));
      if (ends.length === 2 && ends.every(Boolean) && !NO_RELATION.includes(table))
        assert.ok(known.includes(table), table);
    }
  });

  it('are included two levels deep: an object or null for one, a list for many', async () => {
    const contact = await aContact({ contact_name: 'Mara' });
    const [asset, bare] = [await anAsset({ asset_contact_id: contact }), await anAsset()];
    const tickets = [await aTicket({ ticket_asset_id: asset }), await aTicket({ ticket_asset_id: asset })];
    const reply = await aReply(tickets[1] as number);
    const { data } = await read('assets', {
      client_id: client,
      include: 'client,contact,tickets.replies,tickets.status',
    });
    const [first, second] = data;
    assert.deepEqual([first.asset_id, second.asset_id], [`${asset}`, `${bare}`]);
    assert.deepEqual([first.client.client_id, first.contact.contact_name], [`${client}`, 'Mara']);
    assert.deepEqual(
      first.tickets.map((ticket: { ticket_id: string; replies: { ticket_reply_id: string }[] }) => [
        ticket.ticket_id,
        ticket.replies.map((each) => each.ticket_reply_id),
      ]),
      [
        [`${tickets[0]}`, []],
        [`${tickets[1]}`, [`${reply}`]],
      ],
    );
    assert.deepEqual([second.contact, second.tickets], [null, []]);
  });

  it('of one record, and through links, are included too', async () => {
    const [asset, contact] = [await anAsset(), await aContact()];
    await insert(test.database, 'contact_assets', { asset_id: asset, contact_id: contact });
    const { data } = await read('assets', { asset_id: asset, include: 'contacts.linked_assets', fields: 'asset_name' });
    assert.deepEqual(Object.keys(data[0]), ['asset_id', 'asset_name', 'contacts']);
    assert.equal(data[0].contacts[0].contact_id, `${contact}`);
    assert.equal(data[0].contacts[0].linked_assets[0].asset_id, `${asset}`);
  });

  it('through links that are called otherwise, and made by another module, are read as well', async () => {
    const asset = await anAsset();
    const tag_id = await aRow(test.database, 'tags', 'VIP');
    const tagged = { tag_id, record_type: 'asset', record_id: asset };
    assert.equal((await test.post('tags/link', { api_key: key, ...tagged })).body.success, 'True');
    const { data } = await read('assets', { asset_id: asset, include: 'tags' });
    assert.equal(data[0].tags[0].tag_name, 'VIP');
    assert.equal((await test.post('clients/link', { api_key: key, client_id: client, tag_id })).status, 404);
  });

  it('take one query a relation a level, whatever the number of rows', async () => {
    for (let i = 0; i < 12; i++) {
      const asset = await anAsset({ asset_contact_id: await aContact() });
      await aReply(await aTicket({ ticket_asset_id: asset }));
    }
    const { rows } = test.database;
    let asked = 0;
    const statementsOf = async (include: string) => {
      asked = 0;
      const { count } = await read('assets', { client_id: client, limit: 50, ...(include && { include }) });
      assert.equal(count, 12);
      return asked;
    };
    test.database.rows = (query) => {
      // Keys are read now and then too.
      if ('sql' in query && query.sql.startsWith('SELECT `')) asked++;
      return rows(query);
    };
    assert.equal(await statementsOf(''), 1);
    assert.equal(await statementsOf('contact'), 2);
    assert.equal(await statementsOf('contact,tickets.replies,client'), 5);
    test.database.rows = rows;
  });

  it('show no row of another client, whatever an id says', async () => {
    const other = await aClient(test.database);
    const foreign = await aContact({ contact_client_id: other, contact_name: 'of-the-other' });
    const asset = await anAsset({ asset_contact_id: foreign });
    await aTicket({ ticket_client_id: other, ticket_asset_id: asset });
    await insert(test.database, 'contact_assets', { asset_id: asset, contact_id: foreign });
    key = await test.key({ api_key_client_id: client });
    const { data } = await read('assets', { include: 'contact,contacts,tickets.client' });
    assert.deepEqual([data[0].contact, data[0].contacts, data[0].tickets], [null, [], []]);
  });

  it('of modules that the key may not read are refused, and so are unknown ones', async () => {
    const id = (await test.database.rows({ sql: 'SELECT MAX(api_key_id) FROM api_keys', parameters: [] }))[0]?.[0];
    await writeLimits(test.database, Number(id), { readOnly: false, allow: 'assets', networks: '', rate: 0 });
    for (const [include, status, message] of [
      ['contact', 403, 'This key may not read contacts'],
      ['client', 403, 'This key may not read clients'],
      ['contcat', 400, 'include: assets have no "contcat". Did you mean contact?'],
      ['a.b.c', 400, 'include: goes 2 levels deep at most, not "a.b.c"'],
    ] as const) {
      const response = await test.get('assets/read', { api_key: key, include });
      assert.deepEqual([response.status, response.body.message], [status, message]);
    }
    const { status, body } = await test.get('assets/read', { api_key: key, include: 'contact', limit: 501 });
    assert.deepEqual([status, body.message], [400, 'limit: must be 500 at most with include, not 501']);
    const linked = await test.post('assets/link', {
      api_key: key,
      client_id: client,
      asset_id: await anAsset(),
      contact_id: await aContact(),
    });
    assert.deepEqual([linked.status, linked.body.message], [403, 'This key may not read contacts']);
  });

  it('to credentials tell neither what is encrypted nor one-time secrets', async () => {
    const asset = await anAsset();
    await aRow(test.database, 'credentials', 'shown', {
      credential_client_id: client,
      credential_asset_id: asset,
      credential_username: 'hidden',
      credential_password: 'hidden',
      credential_otp_secret: 'hidden',
    });
    const { data } = await read('assets', { asset_id: asset, include: 'credentials' });
    const [credential] = data[0].credentials;
    assert.equal(credential.credential_name, 'shown');
    assert.ok(!JSON.stringify(credential).includes('hidden'));
    for (const name of ['credential_password', 'credential_username', 'login_password', 'login_username'])
      assert.ok(!(name in credential), name);
  });

  describe('are linked and unlinked', () => {
    const write = async (path: string, body: object) =>
      (await test.post(path, { api_key: key, client_id: client, ...body })).body;
    const links = () =>
      test.database.rows({ sql: 'SELECT asset_id, contact_id FROM contact_assets ORDER BY 1, 2', parameters: [] });

    it('once each, from either end, with log rows', async () => {
      const [asset_id, contact_id] = [await anAsset(), await aContact()];
      assert.equal((await write('assets/link', { asset_id, contact_id })).success, 'True');
      assert.deepEqual(await links(), [[asset_id, contact_id]]);
      for (const path of ['assets/link', 'contacts/link']) {
        const again = await write(path, { asset_id, contact_id });
        assert.equal(again.success, 'False');
        assert.match(again.message, /linked already, no rows changed$/);
      }
      assert.equal((await write('contacts/unlink', { asset_id, contact_id })).success, 'True');
      assert.deepEqual(await links(), []);
      assert.match((await write('contacts/unlink', { asset_id, contact_id })).message, /not linked, no rows changed$/);
      const logged = await test.database.rows({
        sql: `SELECT log_type, log_action, log_client_id, log_entity_id FROM logs WHERE log_action LIKE '%ink' ORDER BY log_id DESC LIMIT 2`,
        parameters: [],
      });
      assert.deepEqual(logged, [
        ['Contact', 'Unlink', client, contact_id],
        ['Asset', 'Link', client, asset_id],
      ]);
    });

    it('only within one client, and only with what is there', async () => {
      const other = await aClient(test.database);
      const asset_id = await anAsset();
      for (const contact_id of [await aContact({ contact_client_id: other }), 999_999_999])
        assert.match(
          (await write('assets/link', { asset_id, contact_id })).message,
          new RegExp(`^No resource: contact ${contact_id} is not there`),
        );
      key = await test.key({ api_key_client_id: other });
      assert.match(
        (await write('assets/link', { asset_id, contact_id: await aContact() })).message,
        /^No resource: asset/,
      );
      assert.deepEqual(await links(), []);
    });

    it('with exactly one other end', async () => {
      const asset_id = await anAsset();
      for (const ends of [{}, { contact_id: 1, document_id: 1 }])
        assert.match((await write('assets/link', { asset_id, ...ends })).message, /_id: exactly one of .* is required/);
    });

    for (const module of modules)
      for (const relation of Object.values(module.relations ?? {}) as Relation[]) {
        if (!('through' in relation) || 'linkedBy' in relation) continue;
        const to = modules.find(({ name }) => name === relation.hasMany) as AnyModule;
        const aRowOf = ({ table, scope }: AnyModule) =>
          aRow(test.database, table, 'x', { [(scope as { column: string }).column]: client });
        it(`${module.name} with ${relation.hasMany}`, async () => {
          const [own, far] = [await aRowOf(module), await aRowOf(to)];
          const body = { [module.id]: own, [to.id]: far };
          for (const [name, count] of [
            ['link', 1],
            ['unlink', 0],
          ] as const) {
            assert.equal((await write(`${module.name}/${name}`, body)).success, 'True');
            const sql = 'SELECT COUNT(*) FROM ?? WHERE ?? = ? AND ?? = ?';
            const parameters: unknown[] = [relation.through, module.id, own, to.id, far];
            assert.equal(Number((await test.database.rows({ sql, parameters }))[0]?.[0]), count);
          }
        });
      }
  });
});
