import assert from 'node:assert/strict';
import supertest from 'supertest';
import { aClient, aRow, insert } from '../../support/builders.ts';
import { aPortalUser, aTicketCategory, basic, helpdesk } from './helpdesk.ts';

type Body = Record<string, unknown>;

describe("parameters of Jitbit's door, one by one", () => {
  const desk = helpdesk({ jitbitRateLimit: 0, jitbitSearchLimit: 0 });
  const { get, post } = desk;
  let category: number;

  beforeEach(async () => {
    category = await aTicketCategory(desk);
  });
  const aTicket = async (form: Body = {}): Promise<number> => {
    const { body, text } = await post('ticket', { categoryId: category, subject: 's', body: 'b', ...form });
    assert.ok(body > 0, text);
    return body;
  };
  const ids = async (method: string, query: Body, name = 'IssueID'): Promise<number[]> => {
    const { body, text, status } = await get(method, query);
    assert.equal(status, 200, text);
    return body.map((each: Body) => each[name]);
  };

  it('count: 10 where none is sent, 300 at most, more by offset', async () => {
    const numbers = 'WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 305)';
    await desk.test.database.write({
      sql: `INSERT INTO tickets (ticket_number, ticket_source, ticket_category, ticket_subject, ticket_details, ticket_priority, ticket_status, ticket_client_id, ticket_created_by)
        ${numbers} SELECT i, 'API', ?, CONCAT('t', i), '', 'Low', 1, ?, 0 FROM n`,
      parameters: [String(category), desk.clientId],
    });
    const page = (query: Body) => ids('Tickets', { categoryId: category, ...query });
    assert.equal((await page({})).length, 10);
    const first = await page({ count: 1000 });
    assert.equal(first.length, 300);
    const rest = await page({ count: 300, offset: 300 });
    assert.equal(new Set([...first, ...rest]).size, 305);
    for (const sent of [{ count: 0 }, { count: -1 }, { count: 'x' }, { offset: -1 }])
      assert.equal((await get('Tickets', sent)).status, 400, JSON.stringify(sent));
  });

  it('Search: count, offset and the filters of Tickets', async () => {
    const user = await aPortalUser(desk, desk.clientId);
    const word = `zyx${desk.name}`;
    const all: number[] = [];
    for (let i = 0; i < 5; i++)
      all.unshift(await aTicket({ subject: `${word} ${i}`, ...(i === 0 && { userId: user.userId }) }));
    const found = (query: Body) => ids('Search', { query: word, ...query });
    assert.deepEqual(await found({}), all);
    assert.deepEqual(await found({ count: 2 }), all.slice(0, 2));
    assert.deepEqual(await found({ count: 2, offset: 2 }), all.slice(2, 4));
    assert.deepEqual(await found({ fromUserId: user.userId }), all.slice(4));
    await get('Close', { id: all[0] });
    assert.deepEqual(await found({ mode: 'unclosed' }), all.slice(1));
    assert.deepEqual(await found({ statusId: 3, categoryId: category }), all.slice(0, 1));
    assert.deepEqual(await found({ categoryId: 0 }), []);
    assert.deepEqual(await ids('Search', { query: `${word} nowhere` }), []);
  });

  it('Users: listMode, companyId, departmentId', async () => {
    const other = await aClient(desk.test.database);
    const [own, foreign] = [await aPortalUser(desk, desk.clientId), await aPortalUser(desk, other)];
    const users = (query: Body) => ids('Users', { count: 1000, ...query }, 'UserID');
    const regular = await users({ listMode: 'regular' });
    assert.ok(regular.includes(own.userId) && regular.includes(foreign.userId) && !regular.includes(desk.techId));
    assert.deepEqual(await users({ companyId: other }), [foreign.userId]);
    assert.deepEqual(await users({ listMode: 'Regular', companyId: desk.clientId }), [own.userId]);
    assert.deepEqual(await users({ listMode: 'techs', companyId: other }), []);
    assert.deepEqual(await users({ companyId: 999999999 }), []);
    const { status, body } = await get('Users', { listMode: 'some' });
    assert.deepEqual([status, /^listMode: must be one of all, techs/.test(body.Message)], [400, true]);
  });

  it('Assets: assignedToDepartmentId, assignedToCompanyId; quantity is one', async () => {
    const asset = { modelName: 'm', manufacturer: 'm', type: 't', supplier: 's', companyId: desk.clientId };
    const { body: made } = await post('Asset', { ...asset, quantity: 1 });
    const email = `d${desk.name}@shim.example`;
    const company = `Company of ${desk.name}`;
    const { body: userId } = await post('CreateUser', { email, company, department: 'Board' });
    await post('AssignAssetToUser', { assetId: made.id, userId });
    const [department] = (await get('Departments', { companyId: desk.clientId })).body;
    const assets = (query: Body) => ids('Assets', query, 'ItemID');
    assert.deepEqual(await assets({ assignedToDepartmentId: department.DepartmentID }), [made.id]);
    assert.deepEqual(await assets({ assignedToCompanyId: desk.clientId }), [made.id]);
    assert.deepEqual(await assets({ assignedToCompanyId: await aClient(desk.test.database) }), []);
    assert.equal((await get('Assets', { assignedToDepartmentId: 999999999 })).status, 404);
    for (const quantity of [0, 2, -1])
      for (const [method, form] of [
        ['Asset', asset],
        ['UpdateAsset', { id: made.id, comments: 'x' }],
      ] as const) {
        const { status, body } = await post(method, { ...form, quantity });
        assert.deepEqual([status, /^quantity: /.test(body.Message)], [400, true]);
      }
    assert.equal((await get('Asset', { id: made.id })).body.Comments, '', 'nothing was written');
  });

  it('assets say their tickets and custom fields in lists too', async () => {
    const { database } = desk.test;
    const asset = await aRow(database, 'assets', 'x', { asset_client_id: desk.clientId, asset_archived_at: null });
    const ticket = await aTicket({ companyId: desk.clientId });
    await post('AddAssetToTicket', { assetId: asset, ticketId: ticket });
    const fieldId = await insert(database, 'custom_fields', {
      ...{ custom_field_table: 'assets', custom_field_label: 'Room' },
    });
    await post('SetCustomFieldForAsset', { id: asset, fieldId, value: '12' });
    const [listed] = (await get('Assets', { assignedToCompanyId: desk.clientId })).body;
    assert.deepEqual([listed.TicketCount, listed.Tickets[0].IssueID, listed.Fields[0].Value], [1, ticket, '12']);
    assert.deepEqual(listed, (await get('Asset', { id: asset })).body);
  });

  it('UpdateTicket: date, userId, categoryId, body', async () => {
    const [first, second] = [await aPortalUser(desk, desk.clientId), await aPortalUser(desk, desk.clientId)];
    const other = await aTicketCategory(desk, 'Software');
    const id = await aTicket({ userId: first.userId });
    const sent = { id, date: '2025-03-04T05:06:07Z', userId: second.userId, categoryId: other, body: '<p>new</p>' };
    assert.equal((await post('UpdateTicket', sent)).status, 200);
    const { body } = await get('ticket', { id });
    assert.deepEqual(
      [body.IssueDate, body.UserID, body.SubmitterUserInfo.Email, body.CategoryName, body.Body, body.Subject],
      ['2025-03-04T05:06:07Z', second.userId, second.email, 'Software', '<p>new</p>', 's'],
    );
    const elsewhere = await aPortalUser(desk, await aClient(desk.test.database));
    for (const [form, message] of [
      [{ userId: elsewhere.userId, subject: 'x' }, /^userId: /],
      [{ userId: 987654, subject: 'x' }, /^userId: there is no user 987654/],
      [{ userId: -1, subject: 'x' }, /^userId: /],
      [{ categoryId: 987654, subject: 'x' }, /^categoryId: /],
      [{ date: 'soon', subject: 'x' }, /^date: /],
      [{ priority: 7, subject: 'x' }, /^priorityId: /],
      [{ assignedUserId: 987654, subject: 'x' }, /^assignedUserId: /],
    ] as const) {
      const { status, body: refused } = await post('UpdateTicket', { id, ...form });
      assert.equal(status, 400);
      assert.match(refused.Message, message);
    }
    assert.equal((await get('ticket', { id })).body.Subject, 's', 'nothing was written');
  });

  it('comment: recipientIds, isSystem; updatecomment: forTechsOnly alone', async () => {
    const id = await aTicket();
    const user = await aPortalUser(desk, desk.clientId);
    const recipientIds = `${user.userId},${desk.techId}`;
    const { body: comment } = await post('comment', { id, body: 'c', recipientIds, isSystem: 'True' });
    assert.ok(comment > 0);
    assert.equal((await post('comment', { id, body: 'c', recipientIds: 'kim' })).status, 400);
    const only = async () => (await get('comments', { id })).body.map((each: Body) => [each.Body, each.ForTechsOnly]);
    assert.equal((await post('updatecomment', { id: comment, forTechsOnly: 'True' })).status, 200);
    assert.deepEqual(await only(), [['c', true]]);
    assert.equal((await post('updatecomment', { id: comment, forTechsOnly: false, body: 'd' })).status, 200);
    assert.deepEqual(await only(), [['d', false]]);
    assert.equal((await post('updatecomment', { id: comment })).status, 200, 'nothing to change');
    assert.equal((await post('updatecomment', { id: 999999999, body: 'x' })).status, 404);
  });

  it('subscribers and sub-tickets by GET and POST, files by ticketId and commentId', async () => {
    const id = await aTicket();
    const user = await aPortalUser(desk, desk.clientId);
    await get('AddSubscriber', { id, userId: user.userId });
    await get('AddSubscriber', { id, userId: user.userId });
    assert.deepEqual(await ids('Subscribers', { id }, 'UserID'), [user.userId]);
    assert.equal((await get('RemoveSubscriber', { id, userId: user.userId })).status, 200);
    assert.deepEqual(await ids('Subscribers', { id }, 'UserID'), []);
    const multipart = () =>
      supertest(desk.test.app).post('/helpdesk/api/comment').set('Authorization', basic(desk.name));
    const { body: hidden } = await multipart()
      .field({ id, body: 'c', forTechsOnly: 'true' })
      .attach('uploadFile', Buffer.from('x'), 'hidden.txt');
    await multipart().field({ id, body: 'c' }).attach('uploadFile', Buffer.from('x'), 'shown.txt');
    const { body: files } = await get('Attachments', { ticketId: id });
    assert.deepEqual(
      files.map((file: Body) => [file.FileName, file.ForTechsOnly]),
      [
        ['hidden.txt', true],
        ['shown.txt', false],
      ],
    );
    assert.deepEqual(await ids('Attachments', { commentId: hidden }, 'FileName'), ['hidden.txt']);
    assert.equal((await get('Attachments')).status, 400);
  });

  it('lists say who wrote last, and which tickets have parts', async () => {
    const user = await aPortalUser(desk, desk.clientId);
    const [parent, child] = [await aTicket({ userId: user.userId }), await aTicket({ userId: user.userId })];
    await post('AddSubTicket', { parentId: parent, childId: child });
    const last = async () => {
      const { body } = await get('Tickets', { categoryId: category });
      return body.map((each: Body) => [
        each.HasChildren,
        each.UpdatedByUser,
        each.UpdatedByPerformer,
        each.LastUpdatedUsername,
      ]);
    };
    await post('comment', { id: parent, body: 'by phone', fromUserId: user.userId });
    assert.deepEqual(await last(), [
      [false, false, false, null],
      [true, true, false, user.name],
    ]);
    await post('comment', { id: parent, body: 'done' });
    assert.deepEqual((await last())[1], [true, false, true, desk.name]);
  });

  it('UpdateUser: what ITFlow has no place for changes nothing and is no error', async () => {
    const { userId } = await aPortalUser(desk, desk.clientId);
    const before = (await get('User', { userId })).body;
    const form = { userId, enableEmailNotifications: 'false', greeting: 'Hi', signature: 'K', outOfOffice: true };
    assert.equal((await post('UpdateUser', form)).status, 200);
    assert.deepEqual((await get('User', { userId })).body, before);
    const more = {
      userId,
      lastName: 'de Wit',
      phone: '0301',
      location: 'Room 2',
      notes: 'n',
      email: `n${before.Email}`,
    };
    assert.equal((await post('UpdateUser', more)).status, 200);
    const { body } = await get('User', { userId });
    assert.deepEqual(
      [body.FullName, body.Phone, body.Location, body.Notes, body.Email],
      ['Kim de Wit', '0301', 'Room 2', 'n', `n${before.Email}`],
    );
    assert.equal((await get('UserByEmail', { email: `n${before.Email}` })).body.UserID, userId);
    assert.equal((await post('UpdateUser', { userId, company: 'Elsewhere' })).status, 400);
  });
});
