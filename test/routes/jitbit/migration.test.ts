import assert from 'node:assert/strict';
import { aTicketCategory, helpdesk } from './helpdesk.ts';

describe("a script that takes all tickets away from Jitbit's door", () => {
  const desk = helpdesk({ jitbitRateLimit: 0 });
  const { get, post } = desk;

  /** Pages as the exporters do: until fewer come than were asked for. */
  async function all(query: Record<string, unknown>, between: (page: number) => Promise<unknown>) {
    const seen: number[] = [];
    for (let page = 0, length = 10; length === 10; page++) {
      const { body } = await get('Tickets', { ...query, count: 10, offset: page * 10 });
      seen.push(...body.map(({ IssueID }: { IssueID: number }) => IssueID));
      length = body.length;
      await between(page);
    }
    return seen;
  }

  it('gets each once while others write, close and delete', async () => {
    const category = await aTicketCategory(desk);
    const aTicket = async () =>
      (await post('ticket', { categoryId: category, subject: 's', body: 'b' })).body as number;
    const ids: number[] = [];
    for (let i = 0; i < 45; i++) ids.push(await aTicket());
    const newestFirst = ids.toReversed();
    const seen = await all({ categoryId: category, mode: 'unclosed' }, async (page) => {
      for (let i = 0; i < 3; i++) await aTicket();
      // Of those that were taken already: an offset alone would leave out as many.
      await post('DeleteTicket', { id: newestFirst[page * 10] });
      await get('Close', { id: newestFirst[page * 10 + 1] });
      if (ids[0]) await post('comment', { id: ids[0], body: 'and on' });
    });
    assert.deepEqual(seen, newestFirst);
  });

  it('begins anew with the newest', async () => {
    const category = await aTicketCategory(desk);
    const { body: first } = await post('ticket', { categoryId: category, subject: 's' });
    const list = async () =>
      (await get('Tickets', { categoryId: category })).body.map(({ IssueID }: { IssueID: number }) => IssueID);
    assert.deepEqual(await list(), [first]);
    const { body: second } = await post('ticket', { categoryId: category, subject: 's' });
    assert.deepEqual(await list(), [second, first]);
  });
});
