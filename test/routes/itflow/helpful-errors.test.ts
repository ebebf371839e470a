import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSecretName } from '../../../src/errors/secret-names.ts';
import { nearest } from '../../../src/errors/suggest.ts';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

describe('errors that help', () => {
  const test = testApp();
  const messageOf = async (request: ReturnType<typeof test.get>) => (await request).body.message as string;

  it('suggest the nearest function', async () => {
    assert.match(await messageOf(test.get('asets/read')), /Did you mean assets\/read\?$/);
    assert.match(await messageOf(test.post('tickets/resolv')), /Did you mean tickets\/resolve\?$/);
    const far = await messageOf(test.get('weather/forecast'));
    assert.doesNotMatch(far, /Did you mean/);
    assert.match(far, /Paths are/);
  });

  it('name an unknown parameter when strict handling is preferred, and only then', async () => {
    const key = await test.key();
    const strict = await test.get('assets/read', { api_key: key, asset_seriall: 'x' }).set('Prefer', 'handling=strict');
    assert.equal(strict.status, 400);
    assert.match(strict.body.message, /assets\/read knows no "asset_seriall". Did you mean asset_serial\?/);
    await test.get('assets/read', { api_key: key, asset_seriall: 'x' }).expect(200);
    const client = await aClient(test.database);
    const body = { api_key: key, client_id: client, asset_name: 'A', asset_nmae: 'B' };
    await test
      .post('assets/create', body)
      .set('Prefer', 'handling=strict')
      .expect(400, /Did you mean asset_name/);
    assert.deepEqual(
      await test.database.rows({ sql: 'SELECT asset_id FROM assets WHERE asset_client_id = ?', parameters: [client] }),
      [],
    );
  });

  it('let every documented parameter and its other names pass', async () => {
    const key = await test.key();
    for (const name of ['asset_client_id', 'updated_since', 'asset_status'])
      await test
        .get('assets/read', { api_key: key, [name]: '2026-01-31' })
        .set('Prefer', 'handling=strict')
        .expect(200);
  });

  it('say field, rule and what was sent, cut short', async () => {
    const key = await test.key();
    const client_id = await aClient(test.database);
    const sent = (fields: object) =>
      messageOf(test.post('assets/create', { api_key: key, client_id, asset_name: 'A', ...fields }));
    assert.equal(
      await sent({ asset_purchase_date: '01/02/2026' }),
      'asset_purchase_date: must be a date like 2026-01-31, not "01/02/2026"',
    );
    const long = await sent({ asset_make: 'm'.repeat(300) });
    assert.equal(long, `asset_make: must not be longer than 200 characters, not "${'m'.repeat(40)}…"`);
  });

  it('never repeat what may be a secret', async () => {
    for (const name of [
      'api_key',
      'api_key_decrypt_password',
      'credential_password',
      'login_username',
      'contact_pin',
      'software_key',
    ])
      assert.ok(isSecretName(name), name);
    const key = await test.key();
    const client_id = await aClient(test.database);
    const body = {
      api_key: key,
      client_id,
      contact_name: 'A',
      contact_email: 'a@x.example',
      contact_pin: 'hidden'.repeat(60),
    };
    const message = await messageOf(test.post('contacts/create', body));
    assert.match(message, /^contact_pin: must not be longer/);
    assert.doesNotMatch(message, /hidden/);
  });
});

describe('nearest', () => {
  it('finds a known name again after one letter was lost, put in or changed', () => {
    const known = ['assets/read', 'clients/create', 'ticket_replies/update'];
    const name = fc.constantFrom(...known);
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom('', 'x', '?!'), (meant, at, put) => {
        const i = at % meant.length;
        assert.equal(nearest(meant.slice(0, i) + put + meant.slice(i + 1), known), meant);
      }),
    );
  });

  it('finds nothing for what is like none', () => assert.equal(nearest('weather', ['assets', 'clients']), undefined));
});
