import assert from 'node:assert/strict';
import supertest from 'supertest';
import { onCommittedApp } from '../support/committed-app.ts';

const AT_ONCE = 3;

describe("many at once on Jitbit's door", () => {
  it('make a company and a department once, and of a user one', () =>
    onCommittedApp(async ({ url, database, key }) => {
      const post = (path: string, form: object) =>
        supertest(url).post(`/helpdesk/api/${path}`).set('Authorization', `Bearer ${key}`).send(form);
      const all = <T>(work: (i: number) => PromiseLike<T>) =>
        Promise.all(Array.from({ length: AT_ONCE }, (_, i) => work(i)));
      const companies = await all(() => post('Company', { name: 'Acme' }));
      assert.equal(
        new Set(companies.map(({ body }) => body)).size,
        1,
        JSON.stringify(companies.map(({ text }) => text)),
      );
      const place = { company: 'Borealis', department: 'Sales', password: 'a long password' };
      const users = await all((i) => post('CreateUser', { ...place, email: `u${i}@shim.example` }));
      assert.deepEqual(
        users.map(({ status }) => status),
        new Array(AT_ONCE).fill(200),
        JSON.stringify(users.map(({ text }) => text)),
      );
      const same = await all(() => post('CreateUser', { ...place, email: 'same@shim.example' }));
      assert.equal(same.filter(({ status }) => status === 200).length, 1);
      assert.ok(
        same.every(({ status }) => [200, 500].includes(status)),
        JSON.stringify(same.map(({ text }) => text)),
      );
      const count = async (sql: string) => Number((await database.rows({ sql, parameters: [] }))[0]?.[0]);
      assert.equal(await count("SELECT COUNT(*) FROM clients WHERE client_name IN ('Acme', 'Borealis')"), 2);
      assert.equal(await count('SELECT COUNT(*) FROM shim_departments'), 1);
      assert.equal(await count("SELECT COUNT(*) FROM contacts WHERE contact_email = 'same@shim.example'"), 1);
    }));
});
