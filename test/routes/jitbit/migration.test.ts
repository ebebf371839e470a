import assert from 'node:assert/strict';
import supertest from 'supertest';
import { aTicketCategory, basic, helpdesk } from './helpdesk.ts';

interface Summary {
  IssueID: number;
}

describe("a script that takes all tickets away from Jitbit's door", () => {
  const desk = helpdesk({ jitbitRateLimit: 0 });
  const { get, post } = desk;
  let category: number;

  beforeEach(async () => {
    category = await aTicketCategory(desk);
  });
  const aTicket = async () => (await post('ticket', { categoryId: category, subject: 's', body: 'b' })).body as number;
  const tickets = async (n: number): Promise<number[]> => {
    const ids: number[] = [];
    for (let i = 0; i < n; i++) ids.push(await aTicket());
    return ids.toReversed();
  };
  const idsOf = (body: readonly Summary[]) => body.map(({ IssueID }) => IssueID);

  /** Pages as the exporters do: until fewer come than were asked for. One request each time that it is asked. */
  async function* pages(query: Record<string, unknown>, count = 10, agent = 'exporter'): AsyncGenerator<number[]> {
    for (let page = 0, length = count; length === count; page++) {
      const { body } = await get('Tickets', { ...query, count, offset: page * count }).set('User-Agent', agent);
      length = body.length;
      yield idsOf(body);
    }
  }

  async function all(query: Record<string, unknown>, between: (page: number) => Promise<unknown>) {
    const seen: number[] = [];
    let page = 0;
    for await (const ids of pages(query)) {
      seen.push(...ids);
      await between(page++);
    }
    return seen;
  }

  it('gets each once while others write, close and delete', async () => {
    const newestFirst = await tickets(25);
    const seen = await all({ categoryId: category, mode: 'unclosed' }, async (page) => {
      await tickets(3);
      // Of those that were taken already: an offset alone would leave out as many.
      await post('DeleteTicket', { id: newestFirst[page * 10] });
      await get('Close', { id: newestFirst[page * 10 + 1] });
    });
    assert.deepEqual(seen, newestFirst);
  });

  it('gets each with its text, comments and files, of which more come meanwhile', async () => {
    const newestFirst = await tickets(12);
    const oldest = newestFirst.at(-1) as number;
    await post('comment', { id: oldest, body: 'first' });
    const multipart = supertest(desk.test.app).post('/helpdesk/api/AttachFile').set('Authorization', basic(desk.name));
    await multipart.field('id', oldest).attach('uploadFile', Buffer.from('kept'), 'kept.txt');
    const taken = new Map<number, unknown[]>();
    for await (const ids of pages({ categoryId: category }))
      for (const id of ids) {
        const { body: ticket } = await get(`Ticket/${id}`);
        const { body: comments } = await get(`Comments/${id}`);
        const files = [];
        for (const { FileID } of (await get(`Attachments/${id}`)).body)
          files.push((await get('attachment', { id: FileID }).buffer(true)).body.toString());
        assert.ok(!taken.has(id), `ticket ${id} came twice`);
        taken.set(id, [ticket.Body, comments.map(({ Body }: { Body: string }) => Body), files]);
        if (taken.size % 5 > 0) continue;
        await aTicket();
        await post('comment', { id: oldest, body: 'and on' });
      }
    assert.deepEqual([...taken.keys()], newestFirst);
    assert.deepEqual(taken.get(oldest), ['b', ['first', 'and on', 'and on'], ['kept']]);
  });

  it('gets each once by updatedFrom while comments are written', async () => {
    const newestFirst = await tickets(25);
    const long = "'2020-01-01 00:00:00'";
    await desk.test.database.write({
      sql: `UPDATE tickets SET ticket_created_at = ${long}, ticket_updated_at = ${long} WHERE ticket_category = ?`,
      parameters: [String(category)],
    });
    // Of every other ticket a comment alone says that it was updated.
    const updated = newestFirst.filter((_id, i) => i % 2 === 0);
    for (const id of updated) await post('comment', { id, body: 'new' });
    const left = [...newestFirst];
    const seen = await all({ categoryId: category, updatedFrom: '2025-01-01' }, async () => {
      // Some that were taken, some that had nothing new, behind the page and before it.
      for (const id of [left[0], left[1], left.at(-1)]) await post('comment', { id, body: 'again' });
      left.splice(0, 10);
    });
    const late = seen.filter((id) => !updated.includes(id));
    assert.deepEqual(
      seen.filter((id) => updated.includes(id)),
      updated,
    );
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(late.length <= 3);
  });

  it('gets by updatedFrom and not by updatedTo a ticket that a comment alone has changed, however many others have some', async () => {
    const { database } = desk.test;
    const many = 10_005;
    const [old = 0] = await tickets(1);
    const long = "'2020-01-01 00:00:00'";
    await database.write({
      sql: `UPDATE tickets SET ticket_created_at = ${long}, ticket_updated_at = ${long} WHERE ticket_id = ?`,
      parameters: [old],
    });
    const rows = `WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < ${many})`;
    await database.write({ sql: 'SET max_recursive_iterations = 20000', parameters: [] });
    await database.write({
      sql: `INSERT INTO tickets (ticket_number, ticket_category, ticket_subject, ticket_details, ticket_status, ticket_client_id, ticket_created_by)
        ${rows} SELECT i, ?, 's', '', 1, ?, 0 FROM n`,
      parameters: [String(category), desk.clientId],
    });
    await database.write({
      sql: `INSERT INTO ticket_replies (ticket_reply, ticket_reply_type, ticket_reply_by, ticket_reply_ticket_id)
        SELECT 'r', 'Public', 1, ticket_id FROM tickets WHERE ticket_category = ?`,
      parameters: [String(category)],
    });
    const { body } = await get('Tickets', { categoryId: category, updatedFrom: '2025-01-01', offset: many });
    assert.deepEqual(idsOf(body), [old]);
    const before = await get('Tickets', { categoryId: category, updatedTo: '2025-01-01' });
    assert.deepEqual(before.body, []);
  });

  it('is not disturbed by another one', async () => {
    const newestFirst = await tickets(25);
    const query = { categoryId: category, mode: 'unclosed' };
    // Another program, the same one with larger pages, and one of the same kind that is late.
    const runs = [pages(query), pages(query, 10, 'other'), pages(query, 5), pages(query)];
    const seen: number[][] = runs.map(() => []);
    for (let round = 0; round < 8; round++)
      for (const [i, run] of runs.entries()) {
        if (i === 3 && round < 2) continue;
        seen[i]?.push(...((await run.next()).value ?? []));
        if (round > 0) continue;
        await get('Close', { id: newestFirst[i] });
      }
    for (const [i, ids] of seen.entries()) {
      assert.equal(new Set(ids).size, ids.length, `run ${i} got some twice`);
      assert.deepEqual(
        newestFirst.slice(4).filter((id) => !ids.includes(id)),
        [],
        `run ${i} has not got all`,
      );
    }
  });

  it('gets all beside one that it cannot be told from, some twice at most', async () => {
    const newestFirst = await tickets(15);
    const query = { categoryId: category, mode: 'unclosed' };
    const [one, other] = [pages(query), pages(query)];
    const seen: number[] = (await one.next()).value ?? [];
    for (const id of newestFirst.slice(0, 3)) await get('Close', { id });
    const others: number[] = (await other.next()).value ?? [];
    seen.push(...((await one.next()).value ?? []));
    others.push(...((await other.next()).value ?? []));
    assert.deepEqual(
      newestFirst.filter((id) => !seen.includes(id)),
      [],
    );
    assert.deepEqual(
      newestFirst.slice(3).filter((id) => !others.includes(id)),
      [],
    );
  });

  it('may ask for a page again', async () => {
    const newestFirst = await tickets(9);
    const page = async (offset: number) =>
      idsOf((await get('Tickets', { categoryId: category, count: 3, offset })).body);
    assert.deepEqual(await page(0), newestFirst.slice(0, 3));
    await aTicket();
    for (let i = 0; i < 3; i++) assert.deepEqual(await page(3), newestFirst.slice(3, 6), `time ${i}`);
    assert.deepEqual(await page(6), newestFirst.slice(6));
  });

  it('begins anew with the newest', async () => {
    const first = await aTicket();
    const list = async () => idsOf((await get('Tickets', { categoryId: category })).body);
    assert.deepEqual(await list(), [first]);
    const second = await aTicket();
    assert.deepEqual(await list(), [second, first]);
  });
});
