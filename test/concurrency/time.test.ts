import assert from 'node:assert/strict';
import { aClient, aRow } from '../support/builders.ts';
import { onCommittedApp } from '../support/committed-app.ts';

const AT_ONCE = 20;
const TICKETS = 5;

describe('many requests that bill the same time at once', function () {
  this.timeout(60_000);

  it('bill it once, whether they name the client, the tickets or the draft', () =>
    onCommittedApp(async ({ database, key: api_key, post }) => {
      const client_id = await aClient(database, { client_rate: '60.00' });
      const draft = (await post('invoices/create', { api_key, client_id })).data[0]?.insert_id;
      const tickets: number[] = [];
      for (let i = 0; i < TICKETS; i++) {
        const values = { ticket_client_id: client_id, ticket_billable: 1 };
        tickets.push(await aRow(database, 'tickets', 'x', values));
        await aRow(database, 'ticket_replies', 'x', {
          ticket_reply_ticket_id: tickets[i],
          ticket_reply_time_worked: '01:00:00',
        });
      }
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, i) => {
          const what = [{ client_id }, { ticket_ids: tickets }, { client_id, invoice_id: draft }][i % 3];
          return post('invoices/add_time', { api_key, ...what });
        }),
      );
      assert.equal(answers.filter(({ success }) => success === 'True').length, 1);
      const [[lines, total] = []] = await database.rows({
        sql: 'SELECT COUNT(*), (SELECT SUM(invoice_amount) FROM invoices) FROM invoice_items',
        parameters: [],
      });
      assert.deepEqual([Number(lines), total], [TICKETS, '300.00']);
    }));

  it('start one timer', () =>
    onCommittedApp(async ({ database, key: api_key, post }) => {
      const ticket_id = await aRow(database, 'tickets', 'x', { ticket_client_id: await aClient(database) });
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => post('time_entries/start', { api_key, ticket_id })),
      );
      assert.equal(answers.filter(({ success }) => success === 'True').length, 1);
    }));
});
