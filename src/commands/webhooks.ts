import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import type { Database, Row } from '../database/database.ts';
import { StartError } from '../errors/start-error.ts';
import { tellTest } from '../events/webhooks/test-message.ts';
import { onDatabaseWithOurTables } from './open-database.ts';
import { fromOne } from './options.ts';

const TAIL_MS = 1_000;
const TAIL_ROWS = 200;

// An address may hold a token, so only where it leads is shown.
const list = () =>
  onDatabaseWithOurTables(async (database) => {
    const webhooks = await database.all<Record<string, unknown>>({
      sql: `SELECT webhook_id AS id, webhook_name AS name, SUBSTRING_INDEX(webhook_url, '/', 3) AS receiver,
          webhook_events AS events, webhook_client_id AS client, webhook_active AS active,
          sender_failing_since AS failing_since,
          (SELECT COUNT(*) FROM shim_deliveries WHERE delivery_webhook_id = webhook_id AND delivery_state = 'waiting') AS waiting
        FROM shim_webhooks JOIN shim_webhook_senders ON sender_webhook_id = webhook_id ORDER BY webhook_id`,
      parameters: [],
    });
    console.table(webhooks);
  });

const test = (id: number) =>
  onDatabaseWithOurTables(async (database) => {
    const [webhook] = await database.rows({
      sql: 'SELECT webhook_client_id, webhook_active FROM shim_webhooks WHERE webhook_id = ?',
      parameters: [id],
    });
    if (!webhook) throw new StartError(`There is no webhook ${id}`);
    if (!Number(webhook[1])) throw new StartError(`Webhook ${id} is not active`);
    const clientId = Number(webhook[0]);
    const deliveryId = await tellTest(database, { webhookId: id, clientId, keyId: 0, userId: 0 });
    console.log(`Delivery ${deliveryId} waits for a running server; \`webhooks tail\` shows what comes of it.`);
  });

/** A line for each delivery that is new or has got on, until it is interrupted. */
const tail = () =>
  onDatabaseWithOurTables(async (database) => {
    let shown: ReadonlyMap<string, string> | undefined;
    for (;;) {
      const lines = new Map((await lastDeliveries(database)).map((row) => [String(row[0]), lineOf(row)]));
      for (const [id, line] of lines) if (shown && shown.get(id) !== line) console.log(line);
      shown = lines;
      await sleep(TAIL_MS);
    }
  });

async function lastDeliveries(database: Database): Promise<Row[]> {
  const rows = await database.rows({
    sql: `SELECT delivery_id, webhook_name, event_type, event_record_id, delivery_state, delivery_attempts
      FROM shim_deliveries JOIN shim_webhooks ON webhook_id = delivery_webhook_id
        JOIN shim_events ON event_id = delivery_event_id
      ORDER BY delivery_id DESC LIMIT ${TAIL_ROWS}`,
    parameters: [],
  });
  return rows.reverse();
}

const lineOf = ([id, webhook, type, record, state, attempts]: Row) =>
  `${id}  ${webhook}  ${type} ${record}  ${state}${Number(attempts) > 1 ? `, ${attempts} attempts` : ''}`;

export const webhooksCommand = new Command('webhooks').description('who is told of events, and what came of it');
webhooksCommand.command('list').description('every webhook, without its secret').action(list);
webhooksCommand
  .command('test')
  .description('let a running server send it a webhook.test')
  .argument('<id>', 'as in webhooks list', fromOne)
  .action(test);
webhooksCommand.command('tail').description('deliveries as they happen, until Ctrl-C').action(tail);
