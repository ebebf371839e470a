import { strict as assert } from 'node:assert';
import { aClient } from '../support/builders.ts';
import { onCommittedApp } from '../support/committed-app.ts';

const AT_ONCE = 50;

describe('many tickets created at once', function () {
  this.timeout(30_000);

  it('have numbers that are distinct and without a gap, though every fifth create fails', async () => {
    await onCommittedApp(async ({ database, key, post }) => {
      const client_id = await aClient(database);
      // Too long for its column: refused after the number was taken.
      const priority = (i: number) => (i % 5 === 0 ? 'x'.repeat(201) : 'Low');
      const body = (i: number) => ({
        api_key: key,
        client_id,
        ticket_subject: `Ticket ${i}`,
        ticket_priority: priority(i),
      });
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => post('tickets/create', body(i))));
      const made = answers.filter(({ success }) => success === 'True').length;
      assert.equal(made, AT_ONCE * 0.8);
      const rows = await database.rows({
        sql: 'SELECT ticket_number FROM tickets ORDER BY ticket_number',
        parameters: [],
      });
      const first = Number(rows[0]?.[0]);
      assert.deepEqual(
        rows.map(([number]) => number),
        Array.from({ length: made }, (_, i) => first + i),
      );
      const [next] = await database.rows({ sql: 'SELECT config_ticket_next_number FROM settings', parameters: [] });
      assert.equal(next?.[0], first + made);
    });
  });
});
