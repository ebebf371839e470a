import assert from 'node:assert/strict';
import { hashSync } from 'bcryptjs';
import supertest from 'supertest';
import { aClient, aUser, insert } from '../../support/builders.ts';
import { aPortalUser, aTicketCategory, basic, helpdesk, PASSWORD } from './helpdesk.ts';

describe("who calls Jitbit's door", () => {
  const desk = helpdesk();
  const authorization = (header: string, method: 'get' | 'post' = 'get') =>
    supertest(desk.test.app)[method]('/helpdesk/api/Authorization').set('Authorization', header);
  const bearer = async (name: string, password = PASSWORD) => {
    const { body } = await supertest(desk.test.app)
      .get('/helpdesk/User/Token?json=true')
      .set('Authorization', basic(name, password));
    return body.token as string;
  };

  it('is a technician by name, e-mail address or domain and name, on GET and POST', async () => {
    await aUser(desk.test.database, { password: PASSWORD, user_name: 'Dana', user_email: 'dana@shim.example' });
    for (const name of ['Dana', 'dana', 'dana@shim.example', 'CORP\\dana'])
      for (const method of ['get', 'post'] as const) {
        const { body, status } = await authorization(basic(name), method);
        assert.deepEqual(
          [status, body.Email, body.IsAdmin, body.IsTech, body.Password],
          [200, 'dana@shim.example', true, true, null],
          name,
        );
      }
  });

  it('is known at once, however new', async () => {
    for (let i = 0; i < 3; i++) {
      await desk.get('Stats');
      const name = `new${i}${desk.name}`;
      await aUser(desk.test.database, { password: PASSWORD, user_name: name });
      const request = supertest(desk.test.app).get('/helpdesk/api/Stats').set('Authorization', basic(name));
      assert.equal((await request).status, 200, name);
    }
  });

  it('is refused with a challenge: nobody, a wrong password, a locked user, one with a second factor', async () => {
    const { status, headers } = await supertest(desk.test.app).get('/helpdesk/api/Authorization');
    assert.equal(status, 401);
    assert.match(String(headers['www-authenticate']), /Basic/);
    await aUser(desk.test.database, { password: PASSWORD, user_name: 'locked', user_status: 0 });
    assert.equal((await authorization(basic('locked'))).status, 401);
    await aUser(desk.test.database, { password: PASSWORD, user_name: 'totp', user_token: 'JBSWY3DPEHPK3PXP' });
    assert.equal((await authorization(basic('totp'))).status, 401);
  });

  it('is shut out for five minutes after three wrong logins, with the right password too', async () => {
    for (let i = 0; i < 3; i++) assert.equal((await authorization(basic(desk.name, 'wrong'))).status, 401);
    const { status, headers, body } = await authorization(basic(desk.name));
    assert.equal(status, 429);
    assert.ok(
      Number(headers['retry-after']) > 290 && Number(headers['retry-after']) <= 300,
      String(headers['retry-after']),
    );
    assert.match(body.Message, /Too many wrong logins/);
  });

  it('is no more by many guesses at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) => authorization(basic(desk.name, `wrong ${i}`))),
    );
    assert.equal(answers.filter(({ status }) => status === 401).length, 3);
    assert.equal(answers.filter(({ status }) => status === 429).length, 5);
  });

  it('is not held up by logins at once that are right', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => authorization(basic(desk.name))));
    assert.deepEqual(
      answers.map(({ status }) => status),
      new Array(8).fill(200),
    );
  });

  it("has a token that dies with the password, and nobody else's", async () => {
    const token = await bearer(desk.name);
    assert.equal((await authorization(`Bearer ${token}`)).body.Username, desk.name);
    const plain = await supertest(desk.test.app).get('/helpdesk/user/token').set('Authorization', basic(desk.name));
    assert.match(plain.text, /^[\w-]+\.[\w-]+\.[\w-]+$/);
    assert.equal((await authorization(`Bearer ${token.slice(0, -4)}AAAA`)).status, 401);
    assert.equal(
      (await desk.test.get('clients/read').set('Authorization', `Bearer ${token}`)).status,
      401,
      "not on PHP's paths",
    );
    await desk.test.database.write({
      sql: 'UPDATE users SET user_password = ? WHERE user_id = ?',
      parameters: [hashSync('another password', 4), desk.techId],
    });
    assert.equal((await authorization(`Bearer ${token}`)).status, 401);
    assert.equal((await authorization(basic(desk.name))).status, 401);
  });

  it('is an ITFlow key, within its client', async () => {
    const key = await desk.test.key({ api_key_client_id: desk.clientId });
    assert.equal((await authorization(`Bearer ${key}`)).body.Username, 'test');
    const { body } = await supertest(desk.test.app)
      .get('/helpdesk/api/Companies')
      .set('Authorization', `Bearer ${key}`);
    assert.deepEqual(
      body.map(({ CompanyID }: { CompanyID: number }) => CompanyID),
      [desk.clientId],
    );
    assert.equal((await authorization('Bearer wrong')).status, 401);
  });

  it('is a technician with the rights of its role, and only its clients', async () => {
    const techId = await aUser(desk.test.database, { password: PASSWORD, user_name: 'lee', user_role_id: 2 });
    const other = await aClient(desk.test.database);
    await insert(desk.test.database, 'user_client_permissions', { user_id: techId, client_id: desk.clientId });
    const category = await aTicketCategory(desk);
    const [own, foreign] = [await aPortalUser(desk, desk.clientId), await aPortalUser(desk, other)];
    const ticket = (userId: number) => desk.post('ticket', { categoryId: category, subject: 'x', userId });
    const [mine, theirs] = [(await ticket(own.userId)).body, (await ticket(foreign.userId)).body];
    const as = (path: string) =>
      supertest(desk.test.app).get(`/helpdesk/api/${path}`).set('Authorization', basic('lee'));
    assert.equal((await as(`ticket?id=${mine}`)).status, 200);
    assert.equal((await as(`ticket?id=${theirs}`)).status, 404);
    assert.equal((await as('Authorization')).body.IsAdmin, false);
    const deleted = await supertest(desk.test.app)
      .post(`/helpdesk/api/DeleteTicket?id=${mine}`)
      .set('Authorization', basic('lee'));
    assert.equal(deleted.status, 403, 'a technician may write, not delete');
  });

  it('is a portal user, who sees own tickets and public comments, and nothing else', async () => {
    const category = await aTicketCategory(desk);
    const [kim, pat] = [await aPortalUser(desk, desk.clientId), await aPortalUser(desk, desk.clientId)];
    const token = await bearer(kim.name);
    const as = (method: 'get' | 'post', path: string) =>
      supertest(desk.test.app)[method](`/helpdesk/api/${path}`).set('Authorization', `Bearer ${token}`);
    const { body: me } = await as('get', 'Authorization');
    assert.deepEqual([me.UserID, me.IsTech, me.CompanyName], [kim.userId, false, `Company of ${desk.name}`]);
    const { body: own } = await as('post', 'ticket').send({
      categoryId: category,
      subject: 'Mine',
      body: 'b',
      assignedToUserId: undefined,
    });
    assert.ok(own > 0);
    const { body: pats } = await desk.post('ticket', { categoryId: category, subject: 'Pats', userId: pat.userId });
    await desk.post('comment', { id: own, body: 'For technicians', forTechsOnly: true });
    await desk.post('comment', { id: own, body: 'For all' });
    const list = (await as('get', 'Tickets')).body;
    assert.deepEqual(
      list.map(({ IssueID }: { IssueID: number }) => IssueID),
      [own],
    );
    assert.equal((await as('get', `ticket?id=${own}`)).body.SubmittedByCurrentUser, true);
    for (const path of [
      `ticket?id=${pats}`,
      `comments?id=${pats}`,
      `Attachments?id=${pats}`,
      `User?userId=${pat.userId}`,
    ])
      assert.equal((await as('get', path)).status, 404, path);
    assert.equal((await as('post', 'comment').send({ id: pats, body: 'x' })).status, 404);
    const { body: comment } = await as('post', 'comment').send({ id: own, body: 'Thanks', forTechsOnly: true });
    assert.ok(comment > 0);
    const { body: comments } = await as('get', `comments?id=${own}`);
    assert.deepEqual(
      comments.map(({ Body, UserID, ForTechsOnly }: Record<string, unknown>) => [Body, UserID, ForTechsOnly]),
      [
        ['For all', desk.techId, false],
        ['Thanks', kim.userId, false],
      ],
    );
    assert.equal((await as('post', 'UpdateTicket').send({ id: own, subject: 'x' })).status, 403);
    assert.equal((await as('get', 'Assets')).status, 403);
    assert.deepEqual(
      (await as('get', 'Users')).body.map(({ UserID }: { UserID: number }) => UserID),
      [kim.userId],
    );
    assert.equal((await as('post', `Close?id=${own}`)).status, 200);
    assert.equal((await as('get', `Search?query=technicians`)).body.length, 0);
  });
});

describe("the limits of Jitbit's door", () => {
  const desk = helpdesk({ jitbitRateLimit: 4, jitbitSearchLimit: 2 });

  it('count by user and answer 429 with Retry-After', async () => {
    for (let i = 0; i < 4; i++) assert.equal((await desk.get('Stats')).status, 200);
    const { status, headers, body } = await desk.get('Stats');
    assert.equal(status, 429);
    assert.ok(Number(headers['retry-after']) > 0);
    assert.match(body.Errors.description, /4 requests a minute/);
    for (let i = 0; i < 2; i++) assert.equal((await desk.get('Search', { query: 'x' })).status, 200);
    assert.equal((await desk.get('Search', { query: 'x' })).status, 429);
    const other = await aUser(desk.test.database, { password: PASSWORD, user_name: 'other' });
    assert.ok(other);
    const { status: free } = await supertest(desk.test.app)
      .get('/helpdesk/api/Stats')
      .set('Authorization', basic('other'));
    assert.equal(free, 200);
  });
});

describe("the usual limits of Jitbit's door", () => {
  const desk = helpdesk();

  it('are 90 a minute and 60 searches', async function () {
    this.timeout(60_000);
    const statuses = async (method: string, n: number, query = {}) => {
      const all: number[] = [];
      for (let i = 0; i < n; i++) all.push((await desk.get(method, query)).status);
      return all;
    };
    assert.deepEqual([...new Set(await statuses('Authorization', 90))], [200]);
    assert.deepEqual(await statuses('Authorization', 1), [429]);
    const searches = await statuses('UserByEmail', 61, { email: 'nobody@shim.example' });
    assert.deepEqual(searches.slice(-2), [404, 429]);
  });
});
