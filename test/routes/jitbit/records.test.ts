import assert from 'node:assert/strict';
import supertest from 'supertest';
import { aClient, aRow, insert } from '../../support/builders.ts';
import { aPortalUser, aTicketCategory, basic, helpdesk } from './helpdesk.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe("records on Jitbit's door", () => {
  const desk = helpdesk();
  const { get, post } = desk;
  let ticket: number;

  beforeEach(async () => {
    const category = await aTicketCategory(desk);
    const user = await aPortalUser(desk, desk.clientId);
    ticket = (await post('ticket', { categoryId: category, subject: 'Files', userId: user.userId })).body;
  });
  const multipart = (method: string) =>
    supertest(desk.test.app).post(`/helpdesk/api/${method}`).set('Authorization', basic(desk.name));

  it('comments: for all, for technicians, on behalf, changed', async () => {
    const { body: id, text } = await post('comment', { id: ticket, body: 'Done', forTechsOnly: 'False' });
    assert.match(text, /^[1-9]\d*$/);
    await post('comment', { id: ticket, body: 'Careful', forTechsOnly: 'True' });
    const user = await aPortalUser(desk, desk.clientId);
    assert.equal((await post('comment', { id: ticket, body: 'By phone', fromUserId: user.userId })).status, 200);
    await post('updatecomment', { id, body: 'Done twice' });
    const { body } = await get('comments', { id: ticket });
    assert.deepEqual(
      body.map((each: Record<string, unknown>) => [each.Body, each.ForTechsOnly, each.UserName, each.IssueID]),
      [
        ['Done twice', false, desk.name, ticket],
        ['Careful', true, desk.name, ticket],
        ['By phone', false, user.name, ticket],
      ],
    );
    assert.match(body[0].CommentDate, /Z$/);
    const elsewhere = await aPortalUser(desk, await aClient(desk.test.database));
    assert.equal((await post('comment', { id: ticket, body: 'x', fromUserId: elsewhere.userId })).status, 400);
    assert.equal((await post('comment', { id: 999999999, body: 'x' })).status, 404);
  });

  it('comment templates', async () => {
    await insert(desk.test.database, 'shim_reply_templates', {
      reply_template_name: 'Thanks',
      reply_template_body: '<p>Thank you</p>',
    });
    const { body } = await get('CommentTemplates');
    assert.deepEqual([body.at(-1).Name, body.at(-1).Body], ['Thanks', '<p>Thank you</p>']);
  });

  it('files: with a ticket, with a comment, by themselves; downloaded whole and in part; deleted', async () => {
    const attached = await multipart('AttachFile').field('id', ticket).attach('uploadFile', PNG, 'picture.png');
    assert.equal(attached.status, 200, attached.text);
    const commented = await multipart('comment')
      .field('id', ticket)
      .field('body', 'See these')
      .attach('uploadFile', Buffer.from('one'), 'one.txt')
      .attach('uploadFile', Buffer.from('two'), 'two.txt');
    assert.match(commented.text, /^\d+$/);
    const { body: files } = await get('Attachments', { id: ticket });
    assert.deepEqual(
      files.map((each: Record<string, unknown>) => [each.FileName, each.CommentID]),
      [
        ['picture.png', null],
        ['one.txt', Number(commented.text)],
        ['two.txt', Number(commented.text)],
      ],
    );
    const whole = await get('attachment', { id: files[0].FileID }).buffer(true);
    assert.deepEqual(whole.body, PNG);
    assert.match(String(whole.headers['content-disposition']), /filename="?picture.png/);
    assert.equal(whole.headers['content-type'], 'application/octet-stream');
    const part = await get('attachment', { id: files[1].FileID }).set('Range', 'bytes=0-1');
    assert.equal(part.status, 206);
    const { pathname, search } = new URL(files[1].Url);
    const byUrl = await supertest(desk.test.app)
      .get(pathname + search)
      .set('Authorization', basic(desk.name))
      .buffer(true);
    assert.equal(byUrl.body.toString(), 'one');
    const { body: comments } = await get('comments', { id: ticket });
    assert.equal(comments[0].Attachments.length, 2);
    assert.equal((await get('DeleteFile', { id: files[0].FileID })).status, 200);
    assert.equal((await get('attachment', { id: files[0].FileID })).status, 404);
    assert.equal((await get('ticket', { id: ticket })).body.Attachments.length, 2);
  });

  it('files that are not kept: nothing of the request is written', async () => {
    const before = (await get('comments', { id: ticket })).body.length;
    const { status, body } = await multipart('comment')
      .field('id', ticket)
      .field('body', 'See these')
      .attach('uploadFile', Buffer.from('one'), 'one.txt')
      .attach('uploadFile', Buffer.from('MZ'), 'two.exe');
    assert.equal(status, 400);
    assert.match(body.Errors.description, /^uploadFile: must have a name/);
    assert.equal((await get('comments', { id: ticket })).body.length, before);
    assert.deepEqual((await get('Attachments', { id: ticket })).body, []);
    assert.equal((await multipart('AttachFile').field('id', ticket)).status, 400);
  });

  it('files move along when tickets are merged', async () => {
    await multipart('AttachFile').field('id', ticket).attach('uploadFile', Buffer.from('kept'), 'kept.txt');
    const into = (await post('ticket', { categoryId: 0, subject: 'Into', companyId: desk.clientId })).body;
    assert.equal((await post('MergeTickets', { id: into, id2: ticket })).status, 200);
    const [file] = (await get('Attachments', { id: into })).body;
    assert.equal((await get('attachment', { id: file.FileID }).buffer(true)).body.toString(), 'kept');
  });

  it('users: created with company and department, found, changed, disabled, deleted', async () => {
    const username = `new${desk.name}`;
    const email = `${username}@shim.example`;
    const user = {
      username,
      password: 'secret 1234',
      email,
      firstName: 'Ann',
      lastName: 'de Boer',
      phone: '030 123',
      company: `New ${desk.name}`,
      department: 'Sales',
    };
    const { body: id, text } = await post('CreateUser', user);
    assert.match(text, /^\d+$/);
    const { body } = await get('User', { userId: id });
    assert.deepEqual(
      [
        body.UserID,
        body.Username,
        body.Email,
        body.FirstName,
        body.LastName,
        body.FullName,
        body.CompanyName,
        body.DepartmentName,
      ],
      [id, username, email, 'Ann', 'de Boer', 'Ann de Boer', `New ${desk.name}`, 'Sales'],
    );
    assert.ok(body.DepartmentID > 0);
    assert.equal((await get('UserByEmail', { email })).body.UserID, id);
    assert.equal((await get('UserByUsername', { username })).body.UserID, id);
    assert.equal((await get('UserByUsername', { username: desk.name })).body.UserID, desk.techId);
    assert.equal((await get('UserByUsername', { username: 'nobody' })).status, 404);
    assert.equal((await post('CreateUser', user)).status, 500, 'as clients test it');
    const ofDepartment = await get('Users', { departmentId: body.DepartmentID, count: 10 });
    assert.deepEqual(
      ofDepartment.body.map(({ UserID }: { UserID: number }) => UserID),
      [id],
    );
    const asUser = await supertest(desk.test.app)
      .get('/helpdesk/api/Authorization')
      .set('Authorization', basic(username, 'secret 1234'));
    assert.equal(asUser.body.UserID, id);
    await post(`UpdateUser?userId=${id}`, {
      firstName: 'Anna',
      department: 'Support',
      password: 'another 1234',
      notes: 'n',
    });
    const changed = (await get('User', { userId: id })).body;
    assert.deepEqual(
      [changed.FullName, changed.DepartmentName, changed.Notes, changed.Email],
      ['Anna de Boer', 'Support', 'n', email],
    );
    const again = await supertest(desk.test.app)
      .get('/helpdesk/api/Authorization')
      .set('Authorization', basic(username, 'another 1234'));
    assert.equal(again.status, 200);
    await post(`UpdateUser?userId=${id}`, { disabled: 'true' });
    assert.equal((await get('User', { userId: id })).body.Disabled, true);
    const disabled = (await get('Users', { listMode: 'disabled', count: 1000 })).body;
    assert.ok(disabled.some(({ UserID }: { UserID: number }) => UserID === id));
    assert.equal((await post(`DeleteUser?userId=${id}`)).status, 200);
    assert.equal((await get('User', { userId: id })).status, 404);
    assert.equal((await post('UpdateUser', { userId: desk.techId, firstName: 'x' })).status, 403);
    assert.equal((await post('CreateUser', { email: 'short@shim.example', password: 'short' })).status, 400);
  });

  it('users: without a company, listed by kind, merged', async () => {
    const { body: alone } = await post('CreateUser', { email: `alone${desk.name}@shim.example` });
    assert.equal((await get('User', { userId: alone })).body.CompanyName, 'No company');
    const techs = (await get('Users', { listMode: 'techs' })).body;
    assert.ok(techs.every(({ IsTech }: { IsTech: boolean }) => IsTech));
    const admins = (await get('Users', { listMode: 'admins' })).body;
    assert.ok(admins.some(({ UserID }: { UserID: number }) => UserID === desk.techId));
    const all: number[] = [];
    for (let page = 1; ; page++) {
      const { body } = await get('Users', { count: 2, page });
      all.push(...body.map(({ UserID }: { UserID: number }) => UserID));
      if (body.length < 2) break;
    }
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.includes(alone) && all.includes(desk.techId));
    const [kept, gone] = [await aPortalUser(desk, desk.clientId), await aPortalUser(desk, desk.clientId)];
    const { body: id } = await post('ticket', { categoryId: 0, subject: 'x', userId: gone.userId });
    assert.equal((await post('MergeUsers', { id: kept.userId, id2: gone.userId })).status, 200);
    assert.equal((await get('ticket', { id })).body.UserID, kept.userId);
    assert.equal((await get('User', { userId: gone.userId })).body.Disabled, true);
  });

  it('companies and departments', async () => {
    const name = `Acme ${desk.name}`;
    const { body: id, text } = await post('Company', { name, emailDomains: 'acme.example;acme.test' });
    assert.match(text, /^\d+$/);
    assert.equal((await post('Company', { name })).body, id, 'the one that is there');
    const { body: all } = await get('Companies');
    const company = all.find(({ CompanyID }: { CompanyID: number }) => CompanyID === id);
    assert.deepEqual([company.Name, company.EmailDomain], [name, 'acme.example']);
    await post('UpdateCompany', { id, notes: 'Pays late' });
    assert.equal((await get(`Companies/${id}`)).body.Notes, 'Pays late');
    await post('CreateUser', { email: `dept${desk.name}@shim.example`, company: name, department: 'Board' });
    const { body: departments } = await get('Departments', { companyId: id });
    assert.deepEqual(
      departments.map(({ Name }: { Name: string }) => Name),
      ['Board'],
    );
  });

  it('articles, by category', async () => {
    const folder = await insert(desk.test.database, 'folders', { folder_name: 'How to', folder_client_id: 0 });
    const { body: id } = await post('article', {
      subject: 'Reset',
      body: '<b>Hold the button</b>',
      categoryId: folder,
    });
    const { body } = await get('Articles');
    const summary = body.Articles.find(({ ArticleId }: { ArticleId: number }) => ArticleId === id);
    assert.deepEqual(
      [summary.Subject, summary.CategoryName, summary.ForTechsOnly, summary.Body],
      ['Reset', 'How to', false, undefined],
    );
    const category = body.Categories.find(({ CategoryID }: { CategoryID: number }) => CategoryID === folder);
    assert.deepEqual([category.Name, category.Articles[0].ArticleId], ['How to', id]);
    for (const path of [`Article/${id}`, `article?id=${id}`])
      assert.equal((await get(path)).body.Body, '<b>Hold the button</b>');
    assert.equal((await get('Articles', { categoryId: folder })).body.Articles.length, 1);
  });

  it('assets: created, paged, changed, given to users and tickets', async () => {
    const { body: created } = await post('Asset', {
      modelName: 'X1',
      manufacturer: 'Lenovo',
      type: 'Laptop',
      supplier: 'Shop',
      serialNumber: 'S-1',
      companyId: desk.clientId,
    });
    assert.deepEqual(Object.keys(created), ['id']);
    const { body: plain } = await post('Asset', {
      ModelName: 'X2',
      Manufacturer: 'L',
      Type: 'T',
      Supplier: 'Shop',
      Quantity: 1,
    });
    assert.ok(Number.isInteger(plain.id));
    assert.equal((await post('Asset', { modelName: 'X1' })).status, 400);
    const { body: updated } = await post('UpdateAsset', { id: created.id, location: 'Room 1', comments: 'c' });
    assert.deepEqual(
      [
        updated.ItemID,
        updated.ModelName,
        updated.Manufacturer,
        updated.Type,
        updated.Supplier,
        updated.SerialNumber,
        updated.Location,
        updated.Comments,
        updated.Quantity,
      ],
      [created.id, 'X1', 'Lenovo', 'Laptop', 'Shop', 'S-1', 'Room 1', 'c', 1],
    );
    const user = await aPortalUser(desk, desk.clientId);
    await post('AssignAssetToUser', { assetId: created.id, userId: user.userId });
    await post('AddAssetToTicket', { assetId: created.id, ticketId: ticket });
    const { body: asset } = await get('Asset', { id: created.id });
    assert.deepEqual(
      [asset.AssignedUsers[0].UserID, asset.TicketCount, asset.Tickets[0].IssueID],
      [user.userId, 1, ticket],
    );
    const assigned = (await get('Assets', { assignedToUserId: user.userId })).body;
    assert.deepEqual(
      assigned.map(({ ItemID }: { ItemID: number }) => ItemID),
      [created.id],
    );
    const ofCompany = (await get('Assets', { assignedToCompanyId: desk.clientId })).body;
    assert.deepEqual(
      ofCompany.map(({ ItemID }: { ItemID: number }) => ItemID),
      [created.id],
    );
    await post('UnAssignAssetToUser', { assetId: created.id, userId: user.userId });
    assert.deepEqual((await get('Asset', { id: created.id })).body.AssignedUsers, []);
    for (let i = 0; i < 55; i++)
      await aRow(desk.test.database, 'assets', 'x', { asset_client_id: desk.clientId, asset_archived_at: null });
    const pages = [1, 2].map(async (page) =>
      (await get('Assets', { page })).body.map(({ ItemID }: { ItemID: number }) => ItemID),
    );
    const [first = [], second = []] = await Promise.all(pages);
    assert.equal(first.length, 50);
    assert.ok(second.length >= 5 && second.length < 50);
    assert.equal(new Set([...first, ...second]).size, first.length + second.length);
  });

  it('custom fields of users, companies and assets', async () => {
    const field = (table: string) =>
      insert(desk.test.database, 'custom_fields', { custom_field_table: table, custom_field_label: table });
    const user = await aPortalUser(desk, desk.clientId);
    await post('SetCustomFieldForUser', { userId: user.userId, fieldId: await field('contacts'), value: 'u' });
    await post('SetCustomFieldForCompany', { id: desk.clientId, fieldId: await field('clients'), value: 'c' });
    const { body: asset } = await post('Asset', { modelName: 'm', manufacturer: 'm', type: 't', supplier: 's' });
    await post('SetCustomFieldForAsset', { id: asset.id, fieldId: await field('assets'), value: 'a' });
    assert.equal((await get('UserCustomFields', { userId: user.userId })).body[0].Value, 'u');
    assert.equal((await get('CompanyCustomFields', { id: desk.clientId })).body[0].Value, 'c');
    assert.equal((await get('Asset', { id: asset.id })).body.Fields[0].Value, 'a');
  });
});
