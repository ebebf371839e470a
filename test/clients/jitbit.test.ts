import assert from 'node:assert/strict';
import supertest from 'supertest';
import { aPortalUser, aTicketCategory, basic, helpdesk, PASSWORD } from '../routes/jitbit/helpdesk.ts';
import { insert } from '../support/builders.ts';

type Fields = Record<string, string | number | boolean>;

/** Each public client of Jitbit, from its first request to its last, in its own paths, letter case and encoding. */
describe('scripts written for Jitbit', () => {
  const desk = helpdesk();
  let category: number;

  beforeEach(async () => {
    category = await aTicketCategory(desk);
  });
  const as = (request: supertest.Test) => request.set('Authorization', basic(desk.name));
  const get = (path: string) => as(supertest(desk.test.app).get(`/helpdesk${path}`));
  const post = (path: string) => as(supertest(desk.test.app).post(`/helpdesk${path}`));
  const form = (path: string, fields: Fields) => post(path).type('form').send(fields);
  const query = (fields: Fields) =>
    new URLSearchParams(Object.entries(fields).map(([k, v]) => [k, String(v)])).toString();
  const multipart = (path: string, fields: Fields) =>
    Object.entries(fields).reduce((request, [name, value]) => request.field(name, String(value)), post(path));
  const ok = async (request: supertest.Test) => {
    const answer = await request;
    assert.equal(answer.status, 200, `${request.method} ${request.url}: ${answer.text}`);
    return answer;
  };

  it('PowerShell: forms, multipart with files, `/Api/`', async () => {
    await ok(form('/Api/Authorization', {}));
    const { text } = await ok(
      multipart('/Api/ticket', { categoryId: category, subject: 'S', body: 'B', priorityId: 0 }).attach(
        'uploadFile',
        Buffer.from('a'),
        'a.txt',
      ),
    );
    const id = /^\d+$/m.exec(text)?.[0] as string;
    assert.equal((await ok(get(`/Api/ticket?id=${id}`))).body.Attachments[0].FileName, 'a.txt');
    await ok(
      multipart('/Api/comment', { id, body: 'c', forTechsOnly: 'true' }).attach(
        'uploadFile',
        Buffer.from('b'),
        'b.txt',
      ),
    );
    await ok(multipart('/Api/AttachFile', { id }).attach('uploadFile', Buffer.from('c'), 'c.txt'));
    assert.equal((await ok(get(`/Api/Attachments?id=${id}`))).body.length, 3);
    const field = await insert(desk.test.database, 'custom_fields', {
      custom_field_table: 'tickets',
      custom_field_label: 'F',
    });
    await ok(form('/Api/SetCustomFields', { ticketId: id, [`cf${field}`]: 'v' }));
    assert.equal((await ok(get(`/Api/TicketCustomFields?id=${id}`))).body[0].Value, 'v');
    await ok(get(`/Api/CustomFieldsForCategory?categoryId=${category}`));
    await ok(get(`/Api/TicketIntegrationData?id=${id}`));
    assert.equal((await ok(get(`/Api/UserByUsername?username=${desk.name}`))).body.UserID, desk.techId);
    const user = await aPortalUser(desk, desk.clientId);
    await ok(form(`/Api/UpdateUser?userId=${user.userId}`, { disabled: 'false', notes: 'n' }));
    await ok(form('/Api/UpdateTicket', { id, statusId: 2 }));
    await ok(get(`/Api/Close?id=${id}&suppressNotification=true`));
  });

  it('.NET: JSON bodies, assets page by page', async () => {
    assert.equal((await ok(get('/api/Authorization'))).body.Username, desk.name);
    const asset = { ModelName: 'M', Manufacturer: 'F', Type: 'T', Supplier: 'S', SerialNumber: '1', Quantity: 1 };
    const { body } = await ok(post('/api/Asset').send(asset));
    assert.ok(Number.isInteger(body.id));
    const pages: number[] = [];
    for (let page = 1, length = 50; length >= 50; page++) {
      const { body: found } = await ok(get(`/api/Assets?page=${page}`));
      pages.push(...found.map(({ ItemID }: { ItemID: number }) => ItemID));
      length = found.length;
    }
    assert.ok(pages.includes(body.id));
    assert.equal(
      (await ok(post('/api/UpdateAsset').send({ ...asset, Id: body.id, Location: 'L' }))).body.Location,
      'L',
    );
    const { body: userId } = await ok(
      post('/api/CreateUser').send({
        username: `n${desk.name}`,
        email: `n${desk.name}@shim.example`,
        password: PASSWORD,
        sendWelcomeEmail: false,
      }),
    );
    await ok(post('/api/AssignAssetToUser').send({ assetId: body.id, userId }));
    assert.equal((await ok(get(`/api/Asset?id=${body.id}`))).body.AssignedUsers[0].UserID, userId);
    await ok(post('/api/UnAssignAssetToUser').send({ assetId: body.id, userId }));
    await ok(post(`/api/DeleteUser?userId=${userId}`).send({}));
  });

  it('PHP: all in the query string, even of a POST without a body', async () => {
    const q = (path: string, fields: Fields) => ok(post(`${path}?${query(fields)}`));
    const { body: id } = await q('/api/ticket', { CategoryID: category, Subject: 'S', Body: 'B', PriorityID: 1 });
    assert.ok(Number.isInteger(id));
    await q('/api/UpdateTicket', { id, TimeSpentInSeconds: 60, StatusID: 2, Subject: 'T' });
    const { body } = await ok(get(`/api/ticket?id=${id}`));
    assert.deepEqual([body.Subject, body.StatusID, body.TimeSpentInSeconds], ['T', 2, 60]);
    assert.ok((await q('/api/comment', { id, body: 'c' })).body >= 1);
    const { body: asset } = await q('/api/Asset', {
      modelName: 'm',
      manufacturer: 'm',
      type: 't',
      supplier: 's',
      quantity: 1,
    });
    assert.ok(Number.isInteger(asset.id));
    await q('/api/UpdateAsset', { id: asset.id, comments: 'c', quantity: 1 });
    const missing = await get('/api/UserByUsername?username=nobody');
    assert.equal(missing.status, 404);
    assert.ok(missing.body.Errors.description && missing.body.Errors.code);
  });

  it('Python: blanks, forms, integers in the body, 500 for a user who is there', async () => {
    await ok(get('/api/Authorization'));
    const blank =
      'mode=all&categoryid=&sectionId=&statusId=&fromUserId=&fromCompanyId=&handledByUserID=&tagName=&dateFrom=&dateTo=&updatedFrom=&updatedTo=';
    await ok(get(`/api/Tickets?${blank}&count=10&offset=1`));
    const { text: id } = await ok(
      form('/api/ticket', { categoryId: category, body: 'b', subject: 's', priorityId: 0, userId: '', tags: 'a,b' }),
    );
    assert.match(id, /^\d+$/);
    const user = {
      username: `t${desk.name}`,
      password: PASSWORD,
      email: `t${desk.name}@shim.example`,
      firstName: 'F',
      lastName: 'L',
      phone: '',
      location: '',
      company: 'Acme',
      department: 'D',
      sendWelcomeEmail: 'False',
    };
    const { text: userId } = await ok(form('/api/CreateUser', user));
    assert.match(userId, /^\d+$/);
    assert.equal((await form('/api/CreateUser', user)).status, 500);
    await ok(get(`/api/AddSubscriber?id=${id}&userId=${userId}`));
    assert.equal((await ok(get(`/api/Subscribers?id=${id}`))).body[0].UserID, Number(userId));
    await ok(get(`/api/CustomFieldsForCategory?id=${category}`));
    assert.equal((await ok(get(`/api/UserByEmail?email=${user.email}`))).body.UserID, Number(userId));
    await ok(form(`/api/UpdateUser`, { userId, disabled: 'true' }));
    await ok(get('/api/Stats'));
  });

  it('Node: JSON, its answer as a number, errors by the body', async () => {
    const { body: id } = await ok(
      post('/api/ticket').send({ categoryId: category, body: 'b', subject: 's', priorityId: 2, customFields: {} }),
    );
    assert.equal(typeof id, 'number');
    const [ticket] = (await ok(get('/api/tickets?count=1'))).body;
    assert.deepEqual([ticket.IssueID, ticket.TicketID], [id, id]);
    await ok(post('/api/comment').send({ id, body: 'c', forTechsOnly: true }));
    await ok(post('/api/UpdateTicket').send({ id, assignedUserId: desk.techId }));
    await ok(post('/api/DeleteTicket').send({ id }));
    const gone = await get(`/api/ticket?id=${id}`);
    assert.equal(gone.status, 404);
    assert.ok(gone.text.length > 0);
  });

  it("C#: filters in the form of a POST, .NET's True, and a wait after 429", async () => {
    const { body: id } = await ok(
      form('/api/ticket', { categoryId: category, subject: 's', body: 'b', priorityId: 0 }),
    );
    const { body } = await ok(form('/api/Tickets', { mode: 'unclosed', categoryId: category, count: 100, offset: 0 }));
    assert.deepEqual(
      body.map(({ IssueID }: { IssueID: number }) => IssueID),
      [id],
    );
    await ok(form('/api/comment', { id, body: 'c', forTechsOnly: 'True' }));
    await ok(form('/API/UpdateTicket', { id, statusID: 3 }));
    assert.equal((await ok(get(`/api/ticket?id=${id}`))).body.StatusID, 3);
    assert.equal(
      (
        await ok(
          form('/api/LinkTickets', {
            id,
            id2: (await ok(form('/api/ticket', { categoryId: category, subject: 't' }))).body,
          }),
        )
      ).status,
      200,
    );
  });

  it('exporters: every ticket with its comments, files and articles', async () => {
    const ids: number[] = [];
    for (let i = 0; i < 5; i++)
      ids.push((await ok(form('/api/ticket', { categoryId: category, subject: `s${i}`, body: 'b' }))).body);
    const [withFile] = ids as [number];
    await ok(multipart('/api/comment', { id: withFile, body: 'c' }).attach('uploadFile', Buffer.from('file'), 'f.txt'));
    const seen: number[] = [];
    for (let offset = 0; ; offset += 2) {
      const { body } = await ok(get(`/api/Tickets?count=2&offset=${offset}&categoryId=${category}`));
      seen.push(...body.map(({ IssueID }: { IssueID: number }) => IssueID));
      if (body.length < 2) break;
    }
    const numerically = (a: number, b: number) => a - b;
    assert.deepEqual(seen.toSorted(numerically), ids.toSorted(numerically));
    for (const id of seen) {
      for (const path of [`Ticket/${id}`, `Tickets/${id}`])
        assert.equal((await ok(get(`/api/${path}`))).body.IssueID, id);
      await ok(get(`/api/Comments/${id}`));
    }
    const [file] = (await ok(get(`/api/Attachments/${withFile}`))).body;
    const byComment = (await ok(get(`/api/Attachments?commentId=${file.CommentID}`))).body;
    assert.equal(byComment[0].FileID, file.FileID);
    assert.equal((await ok(get(`/api/attachment?id=${file.FileID}`).buffer(true))).body.toString(), 'file');
    const { body } = await ok(get('/api/Articles'));
    assert.ok(Array.isArray(body.Articles) && Array.isArray(body.Categories));
    await ok(get('/api/Users?count=500&page=1'));
    assert.ok((await ok(get(`/api/Companies/${desk.clientId}`))).body.Name);
  });

  it('Node-RED: an empty body, all in the query', async () => {
    const { body: id } = await ok(post('/api/ticket').send({ categoryId: category, subject: 's', body: 'b' }));
    const field = await insert(desk.test.database, 'custom_fields', {
      custom_field_table: 'tickets',
      custom_field_label: 'F',
    });
    await ok(post(`/api/SetCustomField?ticketId=${id}&fieldId=${field}&value=true`).send(''));
    assert.equal((await ok(get(`/api/TicketCustomFields?id=${id}`))).body[0].Value, 'true');
  });

  it("the vendor's own: a bearer token, statuses, comments of a ticket", async () => {
    const { body } = await ok(get('/User/Token?json=true'));
    const bearer = (path: string) =>
      supertest(desk.test.app).get(`/helpdesk${path}`).set('Authorization', `Bearer ${body.token}`);
    const { body: id } = await ok(form('/api/ticket', { categoryId: category, subject: 's', body: 'b' }));
    const { body: list } = await ok(bearer('/api/Tickets?statuses=1&count=1'));
    assert.equal(list[0].IssueID, id);
    await ok(form('/api/comment', { id, body: 'c' }));
    const [comment] = (await ok(bearer(`/api/comments?id=${id}`))).body;
    for (const name of ['CommentID', 'Body', 'UserName', 'CommentDate', 'ForTechsOnly'])
      assert.ok(name in comment, name);
    const { body: found } = await ok(bearer('/api/Search?query=s&count=1'));
    assert.equal(found[0].IssueID, id);
  });
});
