import assert from 'node:assert/strict';
import supertest from 'supertest';
import { resources } from '../../../routes/clientexec/resources.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';
import { some } from '../../support/thorough.ts';

describe("hostile input on ClientExec's door", () => {
  const test = testApp();
  const VALUES: unknown[] = [
    ...[
      -1,
      0,
      2 ** 31,
      1.5,
      1e300,
      true,
      null,
      [],
      {},
      [[]],
      { toString: 1 },
      '',
      ' ',
      'NaN',
      '\u0000',
      '%',
      "' OR 1=1 -- ",
    ],
    ...[
      '<script>alert(1)</script>',
      'x'.repeat(70_000),
      '😀'.repeat(50),
      '\ud800',
      '9999-99-99',
      '02/30/2026',
      '../etc',
    ],
  ];

  it('is never a 5xx, in any field of any resource', async function () {
    this.timeout(120_000);
    const key = await test.key();
    const clientId = await aClient(test.database);
    const userid = await insert(test.database, 'contacts', { contact_name: 'Kim', contact_client_id: clientId });
    for (const { name, fields, required } of resources.values()) {
      const least = { email: 'a@x.example', firstname: 'A', lastname: 'B', subject: 's', message: 'm', productid: 1 };
      const needed = Object.fromEntries(
        required.map((each) => [each, { ...least, userid, customerid: userid }[each as 'userid']]),
      );
      for (const field of [...Object.keys(fields), 'id', 'id_1', '__proto__', 'limit', 'offset'])
        for (const value of some(VALUES, 4)) {
          const sent = JSON.stringify({ ...needed, [field]: value });
          for (const verb of ['post', 'put', 'delete'] as const) {
            const path = `/clientexec/api/${name}${verb === 'post' ? '' : '/1'}`;
            const request = supertest(test.app)[verb](path).set('X-App-Key', key).type('json').send(sent);
            const { status, body } = await request;
            assert.ok(status < 500, `${verb} ${name} ${field}: ${sent.slice(0, 80)}: ${status}`);
            assert.equal(body.success, status === 200);
          }
          if (typeof value !== 'string' || value.length > 100) continue;
          const path = `/clientexec/api/${name}?${field}=${encodeURIComponent(Buffer.from(value).toString())}`;
          assert.ok((await supertest(test.app).get(path).set('X-App-Key', key)).status < 500, path);
        }
    }
  });

  it('is never a 5xx, whatever body or path', async () => {
    const key = await test.key();
    const bodies = ['{', '[]', 'null', '"x"', '1', '{"a":', 'a=%', '%ff=1', '\u0000', '{"__proto__":{"x":1}}', '&&==&'];
    for (const body of bodies) {
      const { status } = await supertest(test.app)
        .post('/clientexec/api/user')
        .set('X-App-Key', key)
        .type('json')
        .send(body);
      assert.equal(status, 400, body);
    }
    for (const path of [
      '',
      '/',
      '/%',
      '/%00',
      '/ticket/%2e%2e',
      '/ticket/1/2',
      '/__proto__',
      '/constructor',
      '/Ticket//',
    ]) {
      const { status } = await supertest(test.app).get(`/clientexec/api${path}`).set('X-App-Key', key);
      assert.ok(status < 500, `${path}: ${status}`);
    }
  });
});
