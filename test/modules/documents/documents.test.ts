import { strict as assert } from 'node:assert';
import { testApp } from '../../support/app.ts';
import { aClient } from '../../support/builders.ts';

describe('documents', () => {
  const test = testApp();
  let key: string;
  let client_id: number;

  beforeEach(async () => {
    key = await test.key();
    client_id = await aClient(test.database);
  });

  const post = (path: string, fields: object) => test.post(path, { api_key: key, client_id, ...fields });
  const aDocument = async (fields: object = {}): Promise<number> =>
    (await post('documents/create', { document_name: 'Runbook', document_content: '<p>One</p>', ...fields })).body
      .data[0].insert_id;
  const read = async (document_id: number) =>
    (await test.get('documents/read', { api_key: key, document_id })).body.data[0];
  const versionsOf = (id: number) =>
    test.database.rows({
      sql: 'SELECT document_version_name, document_version_content FROM document_versions WHERE document_version_document_id = ? ORDER BY document_version_id',
      parameters: [id],
    });

  it('keep their content as it was sent, inline images too', async () => {
    const document_content = '<p>It\'s "here" \\ 🚀</p><img src="data:image/png;base64,iVBORw0KGgo=">\r\n';
    assert.equal((await read(await aDocument({ document_content }))).document_content, document_content);
  });

  it('are found by their words', async () => {
    const id = await aDocument({ document_content: '<h1>Backup</h1>restore' });
    assert.equal((await read(id)).document_content_raw, 'Runbook  Backup restore');
    await post('documents/update', { document_id: id, document_name: 'Manual' });
    assert.equal((await read(id)).document_content_raw, 'Manual  Backup restore');
  });

  it('keep every version that an update replaces', async () => {
    const id = await aDocument();
    for (const document_content of ['<p>Two</p>', '<p>Two</p>'])
      assert.equal((await post('documents/update', { document_id: id, document_content })).body.success, 'True');
    assert.deepEqual(await versionsOf(id), [
      ['Runbook', '<p>One</p>'],
      ['Runbook', '<p>Two</p>'],
    ]);
    await post('documents/archive', { document_id: id });
    assert.equal((await versionsOf(id)).length, 2);
    assert.equal((await post('documents/delete', { document_id: id })).body.success, 'True');
    assert.deepEqual(await versionsOf(id), []);
  });

  it('fall into the folder above when theirs is deleted', async () => {
    const aFolder = async (fields: object): Promise<number> =>
      (await post('document_folders/create', fields)).body.data[0].insert_id;
    const top = await aFolder({ folder_name: 'Top' });
    const inner = await aFolder({ folder_name: 'Inner', parent_folder: top });
    const id = await aDocument({ document_folder_id: inner });
    assert.equal((await post('document_folders/delete', { folder_id: inner })).body.success, 'True');
    assert.equal((await read(id)).document_folder_id, String(top));
  });
});
