import assert from 'node:assert/strict';
import { insert } from '../../support/builders.ts';
import { aPortalUser, aTicketCategory, helpdesk } from './helpdesk.ts';

describe("tickets on Jitbit's door", () => {
  const desk = helpdesk();
  const { get, post } = desk;
  let category: number;

  beforeEach(async () => {
    category = await aTicketCategory(desk);
  });
  const aTicket = async (form: Record<string, unknown> = {}): Promise<number> => {
    const { body, status, text } = await post('ticket', {
      categoryId: category,
      subject: 'Printer',
      body: '<p>It burns</p>',
      priorityId: 1,
      ...form,
    });
    assert.equal(status, 200, text);
    return body;
  };
  const ids = async (query: Record<string, unknown>): Promise<number[]> => {
    const { body, text, status } = await get('Tickets', query);
    assert.equal(status, 200, text);
    return body.map(({ IssueID }: { IssueID: number }) => IssueID);
  };

  it("are created, with ITFlow's number, and read with the names that clients read", async () => {
    const user = await aPortalUser(desk, desk.clientId);
    const id = await aTicket({ userId: user.userId, assignedToUserId: desk.techId, tags: 'urgent,paper', origin: 6 });
    assert.ok(Number.isInteger(id));
    const { body } = await get('ticket', { id });
    assert.equal(body.TicketID, id);
    assert.equal(body.CategoryName, 'Hardware');
    assert.equal(body.Priority, 1);
    assert.equal(body.StatusID, 1);
    assert.equal(body.Origin, 6);
    assert.match(body.Body, /It burns/);
    assert.match(body.IssueDate, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.ok(Math.abs(Date.parse(body.IssueDate) - Date.now()) < 60_000, body.IssueDate);
    assert.equal(body.SubmitterUserInfo.Email, user.email);
    assert.equal(body.SubmitterUserInfo.CompanyId, desk.clientId);
    assert.equal(body.AssigneeUserInfo.Username, desk.name);
    assert.deepEqual(
      body.Tags.map(({ Name }: { Name: string }) => Name),
      ['urgent', 'paper'],
    );
    const [summary] = (await get('tickets', { fromUserId: user.userId })).body;
    assert.deepEqual(
      [summary.Category, summary.UserName, summary.Technician, summary.CompanyName, summary.IssueID, summary.TicketID],
      ['Hardware', user.name, desk.name, `Company of ${desk.name}`, id, id],
    );
    const [row] = await desk.test.database.rows({
      sql: 'SELECT ticket_number, ticket_client_id FROM tickets WHERE ticket_id = ?',
      parameters: [id],
    });
    assert.ok(Number(row?.[0]) > 0);
    assert.equal(row?.[1], desk.clientId);
    const logs = await desk.test.database.rows({
      sql: "SELECT 1 FROM logs WHERE log_type = 'Ticket' AND log_action = 'Create' AND log_entity_id = ?",
      parameters: [id],
    });
    assert.equal(logs.length, 1);
  });

  it('are changed in what is sent and nothing else', async () => {
    const id = await aTicket({ tags: 'old' });
    const sent = {
      id,
      statusId: 2,
      priority: 2,
      dueDate: '2031-05-06 07:08:09',
      assignedUserId: desk.techId,
      tags: 'new',
      timeSpentInSeconds: 90,
    };
    assert.equal((await post('UpdateTicket', sent)).status, 200);
    const { body } = await get('ticket', { id });
    assert.deepEqual(
      [
        body.StatusID,
        body.Priority,
        body.DueDate,
        body.AssignedToUserID,
        body.Subject,
        body.TimeSpentInSeconds,
        body.Tags[0].Name,
        body.Tags.length,
      ],
      [2, 2, '2031-05-06T07:08:09Z', desk.techId, 'Printer', 90, 'new', 1],
    );
    await post('UpdateTicket', { id, assignedUserId: 0 });
    assert.equal((await get('ticket', { id })).body.AssignedToUserID, null);
    assert.equal((await post('UpdateTicket', { id, assignedUserId: 0 })).status, 200, 'nothing to change');
  });

  it("are closed as Jitbit's 3, reopened and deleted", async () => {
    const id = await aTicket();
    assert.equal((await get('Close', { id, suppressNotification: true })).status, 200);
    const closed = (await get('ticket', { id })).body;
    assert.equal(closed.StatusID, 3);
    assert.ok(closed.ResolvedDate);
    assert.equal((await post('Reopen', { id })).status, 200);
    assert.equal((await get('ticket', { id })).body.StatusID, 2);
    const { body: history } = await get('TicketHistory', { id });
    assert.deepEqual(
      history.map(({ Status }: { Status: string }) => Status),
      ['Closed', 'Open'],
    );
    await post('UpdateTicket', { id, statusId: 3 });
    assert.equal((await get('ticket', { id })).body.StatusID, 3);
    assert.equal((await post('DeleteTicket', { id })).status, 200);
    assert.equal((await get('ticket', { id })).status, 404);
  });

  it('are filtered by everything that Tickets takes', async () => {
    const section = await aTicketCategory(desk, 'Office');
    const inner = await aTicketCategory(desk, 'Chairs', { category_parent: section });
    const user = await aPortalUser(desk, desk.clientId);
    const plain = await aTicket();
    const other = await aTicket({
      categoryId: inner,
      userId: user.userId,
      assignedToUserId: desk.techId,
      tags: 'x-tag',
      dueDate: '2020-01-02',
    });
    await post('UpdateTicket', { id: other, statusId: 2 });
    const both = async (query: Record<string, unknown>) =>
      (await ids({ count: 300, ...query })).filter((id) => id === plain || id === other);
    const [onlyOther, onlyPlain] = [[other], [plain]];
    assert.deepEqual(await both({}), [other, plain]);
    assert.deepEqual(await both({ categoryId: inner }), onlyOther);
    assert.deepEqual(await both({ categoryId: [inner, category] }), [other, plain]);
    assert.deepEqual(await both({ sectionId: section }), onlyOther);
    assert.deepEqual(await both({ statusId: [1, 2] }), [other, plain]);
    assert.deepEqual(await both({ statusId: 1 }), onlyPlain);
    assert.deepEqual(await both({ statuses: '2' }), onlyOther);
    assert.deepEqual(await both({ fromUserId: user.userId }), onlyOther);
    assert.deepEqual(await both({ fromCompanyId: desk.clientId }), onlyOther);
    assert.deepEqual(await both({ handledByUserID: desk.techId }), onlyOther);
    assert.deepEqual(await both({ mode: 'handledbyme' }), onlyOther);
    assert.deepEqual(await both({ tagName: 'x-tag' }), onlyOther);
    assert.deepEqual(await both({ dueInDays: 3 }), onlyOther);
    assert.deepEqual(await both({ mode: 'unclosed' }), [other, plain]);
    assert.deepEqual(await both({ mode: 'unanswered' }), [other, plain]);
    await post('comment', { id: plain, body: 'An answer' });
    assert.deepEqual(await both({ mode: 'unanswered' }), onlyOther);
    await get('Close', { id: other });
    assert.deepEqual(await both({ mode: 'unclosed' }), onlyPlain);
    await post('AddSubscriber', { id: plain });
    assert.deepEqual(await both({ subscribedOnly: 'True' }), onlyPlain);
    const [tomorrow, yesterday] = [864e5, -864e5].map((ms) => new Date(Date.now() + ms).toISOString().slice(0, 10));
    assert.deepEqual(await both({ dateFrom: tomorrow }), []);
    assert.deepEqual(await both({ dateFrom: yesterday, dateTo: tomorrow }), [other, plain]);
    assert.deepEqual(await both({ updatedFrom: tomorrow }), []);
    assert.deepEqual(await both({ updatedFrom: yesterday, updatedTo: tomorrow }), [other, plain]);
    assert.deepEqual(await both({ updatedTo: yesterday }), []);
  });

  it('count a comment as an update', async () => {
    const id = await aTicket();
    await desk.test.database.write({
      sql: "UPDATE tickets SET ticket_created_at = '2020-01-01 00:00:00', ticket_updated_at = '2020-01-01 00:00:00' WHERE ticket_id = ?",
      parameters: [id],
    });
    assert.deepEqual((await ids({ updatedFrom: '2025-01-01', count: 300 })).includes(id), false);
    await post('comment', { id, body: 'Anything new?', forTechsOnly: true });
    assert.ok((await ids({ updatedFrom: '2025-01-01', count: 300 })).includes(id));
    assert.ok((await get('ticket', { id })).body.LastUpdated > '2025');
  });

  it('are found by words of theirs and of their comments', async () => {
    const id = await aTicket({ subject: 'Zyzzyva lamp' });
    const commented = await aTicket({ subject: 'Lamp' });
    await post('comment', { id: commented, body: 'the zyzzyva is back' });
    const found = (await get('Search', { query: 'zyzzyva' })).body.map(({ IssueID }: { IssueID: number }) => IssueID);
    assert.deepEqual(found, [commented, id]);
    assert.equal((await get('Search')).status, 400);
  });

  it('are counted', async () => {
    const before = (await get('Stats')).body;
    const id = await aTicket();
    await get('Close', { id: await aTicket() });
    await post('UpdateTicket', { id: await aTicket({ assignedToUserId: desk.techId }), statusId: 2 });
    const { body } = await get('Stats');
    const more = Object.fromEntries(Object.entries(body).map(([name, n]) => [name, Number(n) - before[name]]));
    assert.deepEqual(more, {
      TotalTickets: 3,
      Closed: 1,
      InProcess: 1,
      NewTickets: 1,
      Unanswered: 2,
      Unassigned: 1,
      Unclosed: 2,
    });
    assert.ok(id);
  });

  it('are merged, linked and parts of one another', async () => {
    const [one, other] = [await aTicket(), await aTicket({ subject: 'The same' })];
    const linked = async (method: string, id: number) =>
      (await get(method, { id })).body.map(({ IssueID }: { IssueID: number }) => IssueID);
    await post('LinkTickets', { id: one, id2: other });
    assert.equal((await post('LinkTickets', { id: other, id2: one })).status, 200);
    assert.deepEqual(await linked('LinkedTickets', one), [other]);
    assert.deepEqual(await linked('LinkedTickets', other), [one]);
    await post('UnlinkTickets', { id: other, id2: one });
    assert.deepEqual(await linked('LinkedTickets', one), []);
    await post('AddSubTicket', { parentId: one, childId: other });
    assert.deepEqual(await linked('SubTickets', one), [other]);
    await post('RemoveSubTicket', { childId: other });
    assert.deepEqual(await linked('SubTickets', one), []);
    await post('comment', { id: other, body: 'moves along' });
    assert.equal((await post('MergeTickets', { id: one, id2: other })).status, 200);
    const comments = (await get('comments', { id: one })).body.map(({ Body }: { Body: string }) => Body);
    assert.ok(comments.includes('moves along'));
    assert.equal((await get('ticket', { id: other })).body.StatusID, 3);
  });

  it('have subscribers', async () => {
    const id = await aTicket();
    const user = await aPortalUser(desk, desk.clientId);
    await get('AddSubscriber', { id, userId: user.userId });
    await post('AddSubscriber', { id });
    const { body } = await get('Subscribers', { id });
    assert.deepEqual(
      body.map(({ UserID }: { UserID: number }) => UserID),
      [user.userId, desk.techId],
    );
    await post('RemoveSubscriber', { id, userId: user.userId });
    assert.equal((await get('Subscribers', { id })).body.length, 1);
  });

  it('have custom fields, one at a time and many', async () => {
    const field = (label: string, type = 'text') =>
      insert(desk.test.database, 'custom_fields', {
        custom_field_table: 'tickets',
        custom_field_label: label,
        custom_field_type: type,
      });
    const [room, floor] = [await field('Room'), await field('Floor', 'select')];
    const option = await insert(desk.test.database, 'custom_values', {
      custom_value_value: 'Second',
      custom_value_field: floor,
    });
    const id = await aTicket({ customFields: JSON.stringify({ [room]: '12' }) });
    const fieldsOf = async (query = {}) =>
      (await get('TicketCustomFields', { id, ...query })).body.map(
        (each: { FieldName: string; Value: string; ValueWithOption: string }) => [
          each.FieldName,
          each.Value,
          each.ValueWithOption,
        ],
      );
    assert.deepEqual(await fieldsOf(), [['Room', '12', '12']]);
    assert.equal((await fieldsOf({ returnUnset: true })).length, 2);
    assert.equal(
      (await post('SetCustomFields', { ticketId: id, [`cf${room}`]: '14', [`CF${floor}`]: option })).status,
      200,
    );
    assert.deepEqual(await fieldsOf(), [
      ['Room', '14', '14'],
      ['Floor', String(option), 'Second'],
    ]);
    // Node-RED's way: an empty body, all in the query.
    const { status } = await post(`SetCustomField?ticketId=${id}&fieldId=${room}&value=15`);
    assert.equal(status, 200);
    const [summary] = (await get('Tickets', { includeCustomFields: true, count: 1 })).body;
    assert.equal(summary.CustomFields[0].Value, '15');
    const { body } = await get('CustomFieldsForCategory', { categoryId: category });
    assert.deepEqual(body.at(-1).SelectionComboOptions, [{ OptionID: option, Value: 'Second' }]);
    assert.equal((await post('SetCustomField', { ticketId: id, fieldId: 999999, value: 'x' })).status, 400);
  });

  it('have checkboxes that are true or false, however they are sent', async () => {
    const field = { custom_field_table: 'tickets', custom_field_label: 'Billable', custom_field_type: 'Checkbox' };
    const fieldId = await insert(desk.test.database, 'custom_fields', field);
    const id = await aTicket();
    for (const [value, read] of [
      ['True', 'true'],
      ['on', 'true'],
      ['False', 'false'],
      ['0', 'false'],
    ]) {
      await post('SetCustomField', { ticketId: id, fieldId, value });
      const [shown] = (await get('TicketCustomFields', { id })).body;
      assert.deepEqual([shown.Value, shown.Type], [read, 5], value);
    }
  });

  it('have categories and technicians for them', async () => {
    const { body } = await get('categories');
    assert.ok(
      body.some(
        (each: { CategoryID: number; Name: string }) => each.CategoryID === category && each.Name === 'Hardware',
      ),
    );
    const techs = (await get('TechsForCategory', { id: category })).body;
    assert.ok(techs.some(({ UserID }: { UserID: number }) => UserID === desk.techId));
  });
});
