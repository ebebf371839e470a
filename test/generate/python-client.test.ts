import assert from 'node:assert/strict';
import { newMasterKey, wrapMasterKey } from '../../src/modules/credentials/cipher.ts';
import { testApp } from '../support/app.ts';
import { aClient, aRow, insert } from '../support/builders.ts';
import { listening } from '../support/listen.ts';
import { python } from '../support/python.ts';

describe('the Python client', () => {
  const test = testApp();
  let client: number;
  let key: string;

  beforeEach(async () => {
    client = await aClient(test.database);
    key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), 'open sesame') });
  });

  const run = async (script: string) => {
    let said: unknown;
    await listening(test.app, async (url) => {
      said = await python(script, url, key, client);
    });
    return said;
  };

  it('creates, changes, reads and deletes', async () => {
    const said = await run(`
asset = itflow.assets.create(client_id=client, asset_name='Größe 7', asset_type='Laptop')
changed = [itflow.assets.update(asset_id=asset, client_id=client, asset_os='Debian') for _ in range(2)]
row = next(itflow.assets.read(asset_id=asset))
deleted = itflow.assets.delete(asset_id=asset, client_id=client)
print(json.dumps([row['asset_name'], row['asset_os'], changed, deleted, list(itflow.assets.read(asset_id=asset))]))`);
    assert.deepEqual(said, ['Größe 7', 'Debian', [true, false], true, []]);
  });

  it('sends filters as they nest', async () => {
    const said = await run(`
for name in ('a', 'b', 'c, d'):
    itflow.assets.create(client_id=client, asset_name=name, asset_type='PC')
names = lambda filter, **more: [row['asset_name'] for row in itflow.assets.read(client_id=client, filter=filter, **more)]
print(json.dumps([
    names({'asset_name': {'in': ['c, d', 'a']}}, sort='-asset_name'),
    names({'or': [{'asset_name': 'a', 'asset_type': 'PC'}, {'asset_name': {'starts': 'b'}}]}),
]))`);
    assert.deepEqual(said, [
      ['c, d', 'a'],
      ['a', 'b'],
    ]);
  });

  it('reads page after page to the end, every row once', async () => {
    for (let i = 0; i < 1001; i++)
      await insert(test.database, 'domains', { domain_name: `${i}.example`, domain_client_id: client });
    const said = await run(`
ids = [row['domain_id'] for row in itflow.domains.read(client_id=client)]
print(json.dumps([len(ids), len(set(ids))]))`);
    assert.deepEqual(said, [1001, 1001]);
  });

  it('goes on by the id, so that a row that is deleted meanwhile pushes no other off a page', async () => {
    for (let i = 0; i < 501; i++)
      await insert(test.database, 'domains', { domain_name: `${i}.example`, domain_client_id: client });
    const said = await run(`
names = []
for row in itflow.domains.read(client_id=client):
    if not names:
        itflow.domains.delete(domain_id=row['domain_id'], client_id=client)
    names.append(row['domain_name'])
print(json.dumps([len(names), names[-1]]))`);
    assert.deepEqual(said, [501, '500.example']);
  });

  it('begins where it is told, and goes by offset through a list in an order of its own', async () => {
    const invoice = await aRow(test.database, 'invoices', 'x', { invoice_client_id: client });
    for (let i = 0; i < 501; i++)
      await insert(test.database, 'invoice_items', {
        item_name: `${i}`,
        item_order: 501 - i,
        item_invoice_id: invoice,
      });
    const said = await run(`
items = [row['item_name'] for row in itflow.invoice_items.read(invoice_id=${invoice})]
first = itflow.assets.create(client_id=client, asset_name='first')
second = itflow.assets.create(client_id=client, asset_name='second')
print(json.dumps([len(set(items)), items[0], [row['asset_name'] for row in itflow.assets.read(after_id=first)]]))`);
    assert.deepEqual(said, [501, '500', ['second']]);
  });

  it('opens credentials and calls functions of a module of its own', async () => {
    const said = await run(`
credential = itflow.credentials.create(client_id=client, credential_name='Router', credential_password='pässword')
ticket = itflow.tickets.create(client_id=client, ticket_subject='Broken')
itflow.tickets.resolve(ticket_id=ticket, client_id=client)
print(json.dumps([next(itflow.credentials.read(credential_id=credential))['credential_password'], next(itflow.tickets.read(ticket_id=ticket))['ticket_status']]))`);
    assert.deepEqual(said, ['pässword', '4']);
  });

  it('saves a file as it comes, and nothing where it is refused', async () => {
    const said = await run(`
import base64, os, tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, 'a.txt')
content = b'0123456789' * 50000
itflow.files.create(file=base64.b64encode(content).decode(), file_name='a.txt', client_id=client)
row = next(itflow.files.read(client_id=client))
saved = itflow.files.download(path=path, file_id=row['file_id'])
same = open(path, 'rb').read() == content
os.remove(path)
try:
    itflow.files.download(path=path, file_id=2147483647)
except ItflowError as error:
    print(json.dumps([saved == path, same, os.listdir(folder), 'there is no file' in str(error)]))
os.rmdir(folder)`);
    assert.deepEqual(said, [true, true, [], true]);
  });

  it('raises what the server says of a refusal, with the request id', async () => {
    const said = await run(`
try:
    itflow.assets.update(asset_id=2147483647, client_id=client, asset_name='x')
except ItflowError as error:
    print(json.dumps([str(error), error.status, len(error.request_id)]))`);
    const [message, status, idLength] = said as [string, number, number];
    assert.match(message, /^No resource: asset 2147483647/);
    assert.deepEqual([status, idLength], [200, 36]);
  });
});
