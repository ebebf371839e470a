import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import type { Express } from 'express';
import pino from 'pino';
import supertest from 'supertest';
import { createApp } from '../../../src/app.ts';
import { loadConfig } from '../../../src/config/config.ts';
import { createDatabase } from '../../../src/database/connect.ts';
import type { DatabasePool } from '../../../src/database/database.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { testMariadb } from '../../support/app.ts';

/**
 * A user's key, and a client with an SLA for High (an hour to respond, eight to resolve), of the recorded installation.
 */
const KEY = 'UserAdminKey000000000000000000U1';
const CLIENT = 1;

describe('the SLA of a ticket', function () {
  this.timeout(30_000);
  const name = 'test_sla';
  let database: DatabasePool;
  let app: Express;

  before(async () => {
    const { socketPath } = testMariadb();
    execFileSync(process.execPath, ['test/conformance/itflow-database.mjs', 'user-rbac', name, socketPath], {
      stdio: 'ignore',
    });
    database = createDatabase({ socketPath, user: 'root', password: '', database: name }, { poolSize: 2 });
    // Around the clock, so that the sums here do not depend on the hour that the test runs at.
    await database.write({ sql: "UPDATE settings SET config_business_days = ''", parameters: [] });
    app = createApp({
      config: { ...loadConfig({}), rateLimit: 0 },
      database,
      log: pino({ level: 'silent' }),
      schema: await readSchema(database),
    });
  });

  after(async () => {
    await database.write({ sql: 'DROP DATABASE ??', parameters: [name] });
    await database.close();
  });

  const post = async (path: string, fields: object) => {
    const body = { api_key: KEY, client_id: CLIENT, ...fields };
    const answer = (await supertest(app).post(`/api/v1/${path}.php`).send(body)).body;
    assert.equal(answer.success, 'True', answer.message);
    return answer;
  };
  const created = async (fields: object = {}): Promise<number> =>
    (await post('tickets/create', { ticket_subject: 'Printer', ticket_priority: 'High', ...fields })).data[0].insert_id;
  const ticketRow = async (id: number) =>
    (await database.first<Record<string, unknown>>({
      sql: 'SELECT * FROM tickets WHERE ticket_id = ?',
      parameters: [id],
    })) ?? {};
  /** Minutes of each interval, null while it is open. */
  const intervals = async (id: number) =>
    (
      await database.rows({
        sql: 'SELECT sla_history_minutes FROM sla_history WHERE sla_history_ticket_id = ? ORDER BY sla_history_id',
        parameters: [id],
      })
    ).map(([minutes]) => minutes);
  /** Lets so much time pass for a ticket. */
  const wait = async (id: number, hours: number) => {
    const columns = ['ticket_created_at', 'ticket_response_due_at', 'ticket_resolution_due_at'];
    const earlier = columns.map((column) => `${column} = ${column} - INTERVAL ${hours} HOUR`).join(', ');
    await database.write({ sql: `UPDATE tickets SET ${earlier} WHERE ticket_id = ?`, parameters: [id] });
    await database.write({
      sql: `UPDATE sla_history SET sla_history_started_at = sla_history_started_at - INTERVAL ${hours} HOUR
        WHERE sla_history_ticket_id = ? AND sla_history_ended_at IS NULL`,
      parameters: [id],
    });
  };
  const minutesLeft = async (id: number) => {
    const sql =
      'SELECT ROUND(TIMESTAMPDIFF(SECOND, NOW(), ticket_resolution_due_at) / 60) FROM tickets WHERE ticket_id = ?';
    return Number((await database.rows({ sql, parameters: [id] }))[0]?.[0]);
  };

  it('is none for another priority', async () => {
    const id = await created({ ticket_priority: 'Low' });
    assert.deepEqual([(await ticketRow(id)).ticket_sla_id, await intervals(id)], [0, []]);
  });

  it('is met by a reply and a resolution in time, and the clock stands then', async () => {
    const id = await created();
    assert.deepEqual([await intervals(id), await minutesLeft(id)], [[null], 480]);
    await post('ticket_replies/create', { ticket_id: id, ticket_reply: 'On it', ticket_reply_type: 'Public' });
    await wait(id, 1);
    await post('tickets/resolve', { ticket_id: id });
    const { ticket_response_sla_met, ticket_resolution_sla_met } = await ticketRow(id);
    assert.deepEqual([ticket_response_sla_met, ticket_resolution_sla_met], [1, 1]);
    assert.deepEqual(await intervals(id), [60]);
  });

  it('is missed when either comes too late', async () => {
    const id = await created();
    await wait(id, 9);
    await post('tickets/resolve', { ticket_id: id });
    const { ticket_response_sla_met, ticket_resolution_sla_met } = await ticketRow(id);
    assert.deepEqual([ticket_response_sla_met, ticket_resolution_sla_met], [0, 0]);
  });

  it('stands still while the status pauses it, and goes on with what is left', async () => {
    const id = await created();
    await wait(id, 2);
    await post('tickets/update', { ticket_id: id, ticket_status: 3 });
    assert.deepEqual(await intervals(id), [120]);
    await wait(id, 20);
    await post('tickets/update', { ticket_id: id, ticket_status: 2 });
    assert.deepEqual([await intervals(id), await minutesLeft(id)], [[120, null], 360]);
  });

  it('does not stop a ticket in a time zone that nobody knows', async () => {
    await database.write({
      sql: "UPDATE settings SET config_business_days = '1,2,3,4,5,6,7', config_timezone = 'Mars/Olympus'",
      parameters: [],
    });
    assert.deepEqual(await intervals(await created()), [null]);
  });
});
