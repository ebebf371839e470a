import assert from 'node:assert/strict';
import { newMasterKey, wrapMasterKey } from '../../src/modules/credentials/cipher.ts';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';
import { type Answer, jsonClient } from './wire.ts';

describe('migrations from other products', () => {
  const test = testApp();

  it('IT Glue: organisations, locations, contacts, assets, passwords, documents and domains arrive, linked by the ids that were answered', async () => {
    const api_key_decrypt_password = 'open sesame';
    const api = jsonClient(
      test,
      await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), api_key_decrypt_password) }),
    );
    // The script takes any text in `success` for true, the text "False" too, and an id that is missing for 0.
    const migrate = async (path: string, record: object) => {
      const { success, data } = await api.post(path, record);
      assert.ok(success);
      const id = Number(data[0]?.insert_id ?? 0);
      assert.ok(id > 0, path);
      return id;
    };
    const client_id = await migrate('clients/create', {
      client_name: 'Org',
      client_website: 'https://org.example',
      client_is_lead: 0,
    });
    const address = { location_address: '1 Main St', location_city: 'X', location_primary: 1 };
    const location = await migrate('locations/create', { client_id, location_name: 'HQ', ...address });
    const person = { contact_name: 'Ada', contact_email: 'ada@org.example', contact_location_id: location };
    const contact = await migrate('contacts/create', { client_id, ...person });
    const machine = { asset_name: 'SRV', asset_type: 'Server', asset_location_id: location, asset_contact_id: contact };
    const asset = await migrate('assets/create', { client_id, ...machine });
    const login = {
      credential_name: 'root',
      credential_username: 'root',
      credential_password: 'x&<y>',
      credential_asset_id: asset,
    };
    const credential = await migrate('credentials/create', { client_id, api_key_decrypt_password, ...login });
    const page = {
      document_name: 'Runbook',
      document_content: '<h1>It\'s "here"</h1><img src="data:image/png;base64,iVBORw0KGgo=">',
    };
    const document = await migrate('documents/create', { client_id, ...page });
    const domain = await migrate('domains/create', {
      client_id,
      domain_name: 'org.example',
      domain_expire: '2027-01-01',
    });

    const one = async (module: string, query: Record<string, string | number>) =>
      (await api.get(`${module}/read`, query)).data[0] ?? {};
    const stored = await one('assets', { asset_id: asset });
    assert.deepEqual([stored.asset_location_id, stored.asset_contact_id], [String(location), String(contact)]);
    const secret = await one('credentials', { credential_id: credential, api_key_decrypt_password });
    assert.deepEqual([secret.credential_password, secret.credential_asset_id], ['x&<y>', String(asset)]);
    assert.equal((await one('documents', { document_id: document })).document_content, page.document_content);
    assert.equal((await one('domains', { domain_id: domain })).domain_expire, '2027-01-01');
    assert.equal((await one('clients', { client_id })).client_website, 'org.example');
  });

  it('an ITSM: tickets keep their dates, statuses, categories and replies', async () => {
    const api = jsonClient(test, await test.key());
    const client_id = await aClient(test.database);
    const done = (answer: Answer) => {
      assert.equal(answer.success, 'True', answer.message);
      return String(answer.data[0]?.insert_id);
    };
    const status = done(
      await api.post('ticket_statuses/create', {
        ticket_status_name: 'Waiting for parts',
        ticket_status_color: '#ffcc00',
      }),
    );
    const category = done(
      await api.post('categories/create', {
        category_name: 'Hardware',
        category_type: 'Ticket',
        category_color: '#fff',
      }),
    );
    const ticket_id = done(await api.post('tickets/create', { client_id, ticket_subject: 'Old one' }));
    const dates = { ticket_created_at: '2019-05-01 08:00:00', ticket_resolved_at: '2019-05-02 09:00:00' };
    done(
      await api.post('tickets/update', {
        client_id,
        ticket_id,
        ticket_status: status,
        ticket_category: category,
        ...dates,
      }),
    );
    done(
      await api.post('ticket_replies/create', {
        client_id,
        ticket_id,
        ticket_reply: '<p>Ordered</p>',
        ticket_reply_time_worked: '00:30:00',
      }),
    );

    const [ticket] = (await api.get('tickets/read', { ticket_id })).data;
    assert.deepEqual(
      [ticket?.ticket_created_at, ticket?.ticket_resolved_at, ticket?.ticket_status_name],
      [dates.ticket_created_at, dates.ticket_resolved_at, 'Waiting for parts'],
    );
    const [reply] = (await api.get('ticket_replies/read', { ticket_id })).data;
    assert.deepEqual([reply?.ticket_reply, reply?.ticket_reply_time_worked], ['<p>Ordered</p>', '00:30:00']);
    for (const list of ['ticket_statuses', 'categories']) assert.equal((await api.get(`${list}/read`)).success, 'True');
  });
});
