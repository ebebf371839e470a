import assert from 'node:assert/strict';
import { testApp } from '../../support/app.ts';
import { aClient, aRow } from '../../support/builders.ts';

describe('calendar_events/occurrences', () => {
  const test = testApp();
  let key: string;
  let client: number;
  let calendar: number;
  beforeEach(async () => {
    key = await test.key();
    client = await aClient(test.database);
    calendar = await aRow(test.database, 'calendars', 'Visits');
  });

  const anEvent = async (values: Record<string, unknown>) => {
    const event = { event_title: 'Visit', event_calendar_id: calendar, client_id: client, ...values };
    const { body } = await test.post('calendar_events/create', { api_key: key, ...event });
    assert.equal(body.success, 'True', body.message);
  };
  const occurrences = (from: string, to: string, query: object = {}) =>
    test.get('calendar_events/occurrences', { api_key: key, client_id: client, from, to, ...query });
  const times = async (from: string, to: string) =>
    (await occurrences(from, to)).body.data.map((row: Record<string, string>) => [row.event_start, row.event_end]);

  it('one that does not repeat comes once, where it touches the days', async () => {
    await anEvent({ event_start: '2026-03-01 22:00:00', event_end: '2026-03-02 02:00:00' });
    const itself = [['2026-03-01 22:00:00', '2026-03-02 02:00:00']];
    assert.deepEqual(await times('2026-03-01', '2026-03-01'), itself);
    assert.deepEqual(await times('2026-03-02', '2026-03-31'), itself);
    assert.deepEqual(await times('2026-02-01', '2026-02-28'), []);
    assert.deepEqual(await times('2026-03-03', '2026-03-31'), []);
  });

  it('repeats by day, week, month and year, at the same time of the day, never before it begins', async () => {
    await anEvent({ event_start: '2026-03-27 10:00:00', event_end: '2026-03-27 11:00:00', event_repeat: 'Week' });
    // The clocks change in between in many places.
    assert.deepEqual(await times('2026-03-01', '2026-04-10'), [
      ['2026-03-27 10:00:00', '2026-03-27 11:00:00'],
      ['2026-04-03 10:00:00', '2026-04-03 11:00:00'],
      ['2026-04-10 10:00:00', '2026-04-10 11:00:00'],
    ]);
    await anEvent({ event_start: '2026-01-31 09:00:00', event_repeat: 'Month' });
    await anEvent({ event_start: '2024-02-29 08:00:00', event_repeat: 'Year' });
    await anEvent({ event_start: '2027-05-30 07:00:00', event_repeat: 'Day' });
    const of2027 = (await times('2027-02-01', '2027-05-31')).map(([start]: string[]) => start);
    const at = (time: string) => of2027.filter((start: string) => start.endsWith(time));
    assert.deepEqual(at('09:00:00'), ['2027-03-31 09:00:00', '2027-05-31 09:00:00']);
    assert.deepEqual(at('08:00:00'), []);
    assert.deepEqual(at('07:00:00'), ['2027-05-30 07:00:00', '2027-05-31 07:00:00']);
    assert.equal((await times('2028-02-29', '2028-02-29')).length, 2);
  });

  it('refuses what makes no days, and more than a year and a bit', async () => {
    for (const [from, to, message] of [
      ['2026-03-02', '2026-03-01', /^to:/],
      ['2026-01-01', '2027-06-01', /^to:/],
      ['soon', '2027-06-01', /^from:/],
    ] as const) {
      const { status, body } = await occurrences(from, to);
      assert.equal(status, 400);
      assert.match(body.message, message);
    }
    const { body } = await test.get('calendar_events/occurrences', { api_key: key, from: '2026-01-01' });
    assert.match(body.message, /to: is required/);
  });

  it('tells nothing of another client', async () => {
    await anEvent({ event_start: '2026-03-01 22:00:00', event_repeat: 'Day' });
    const tied = await test.key({ api_key_client_id: await aClient(test.database) });
    const query = { api_key: tied, client_id: client, from: '2026-03-01', to: '2026-03-05' };
    assert.deepEqual((await test.get('calendar_events/occurrences', query)).body.data, []);
  });
});
