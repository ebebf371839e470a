import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';
import { loggedIn } from './administrator.ts';

describe('the page of the audit', () => {
  const test = testApp();
  const log = (values: Record<string, unknown>) =>
    insert(test.database, 'logs', {
      ...{ log_type: 'Asset', log_action: 'Edit', log_description: 'Laptop', log_ip: '', log_user_agent: '' },
      ...values,
    });
  const rowsIn = (text: string) => (text.split('<tbody>')[1]?.split('<tr>').length ?? 1) - 1;

  it('finds by who, what, record, day and words, all of it in the address', async () => {
    const browser = await loggedIn(test);
    const client = await aClient(test.database);
    const user = 4711;
    await log({ log_user_id: user, log_entity_id: 12, log_created_at: '2026-01-31 23:59:59' });
    await log({
      log_user_id: user,
      log_action: 'Delete',
      log_client_id: client,
      log_created_at: '2026-02-01 00:00:00',
    });
    const found = async (query: string) => rowsIn((await browser.get(`/audit/?user=${user}&${query}`)).text);
    assert.equal(await found(''), 2);
    assert.equal(await found('action=Delete'), 1);
    assert.equal(await found('type=ticket'), 0);
    assert.equal(await found('record=12'), 1);
    assert.equal(await found(`client=${client}`), 1);
    assert.equal(await found('from=2026-02-01'), 1);
    assert.equal(await found('until=2026-01-31'), 1);
    assert.equal(await found('search=laptop'), 2);
    const refused = await browser.get('/audit/?from=yesterday');
    assert.equal(refused.status, 400);
    assert.match(refused.text, /log_created_at: must be a moment/);
  });

  it('shows the login that made the session, and pages through the rest', async () => {
    const browser = await loggedIn(test);
    for (let i = 0; i < 60; i++) await log({ log_description: `Row ${i}` });
    const first = (await browser.get('/audit/')).text;
    assert.equal(rowsIn(first), 50);
    assert.match(first, /Row 59/);
    const [, next = ''] = /href="\?([^"]+)">Next page/.exec(first) ?? [];
    assert.match((await browser.get(`/audit/?${next}`)).text, /logged in/);
  });

  it('comes as CSV, with more rows than a page and no formula', async () => {
    const browser = await loggedIn(test);
    for (let i = 0; i < 600; i++) await log({ log_type: 'Many', log_description: `=SUM(${i})` });
    const file = await browser.get('/audit/audit.csv?type=Many');
    assert.match(String(file.headers['content-disposition']), /attachment; filename="audit.csv"/);
    const lines = file.text.trim().split('\r\n');
    assert.equal(lines.length, 601);
    assert.match(lines[1] as string, /'=SUM\(599\)/);
  });
});
