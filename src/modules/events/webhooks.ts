import { randomBytes } from 'node:crypto';
import { flag, oneOf, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Effects, Write } from '../../core/effects.ts';
import { type AnyModule, by, type CustomFunction, defineModule } from '../../core/module.ts';
import { existing } from '../../core/write/change.ts';
import { create } from '../../core/write/create.ts';
import { eventPrefix } from '../../core/write/event.ts';
import { logOf } from '../../core/write/values.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { matches } from '../../events/filter.ts';
import { tellTest } from '../../events/webhooks/test-message.ts';
import { patternsOf, readableBy } from './patterns.ts';
import { eventTypes, headers, webhookUrl } from './webhook-columns.ts';

/** Who is told of events. `modules`: those whose records have events. */
export const webhooksOf = (modules: readonly AnyModule[]): AnyModule =>
  defineModule({
    name: 'webhooks',
    singular: 'webhook',
    table: 'shim_webhooks',
    id: 'webhook_id',
    scope: { column: 'webhook_client_id' },
    permission: 'support',
    columns: {
      webhook_name: text(),
      webhook_url: webhookUrl(),
      webhook_events: eventTypes(),
      webhook_format: { ...oneOf('itflow', 'clientst0r'), absent: 'itflow' },
      webhook_active: flag(1),
    },
    elsewhere: { webhook_headers: headers() },
    required: ['webhook_name', 'webhook_url', 'webhook_events'],
    lookups: [by('webhook_id')],
    relations: {
      client: { belongsTo: 'clients', key: 'webhook_client_id' },
      deliveries: { hasMany: 'deliveries', key: 'delivery_webhook_id' },
    },
    functions: ['read', 'update', 'delete'],
    custom: { create: createWebhook, rotate, test },
    effects: effectsOf(modules),
    silent: true,
  });

const effectsOf = (modules: readonly AnyModule[]): Effects => ({
  before(context, write) {
    if (write.values.webhook_events !== undefined) mustMayRead(context, modules, write);
  },
  async after({ database, schema }, { function: name, id, values }) {
    if (name === 'create')
      await database.write({
        sql: 'INSERT INTO shim_webhook_senders (sender_webhook_id, sender_secret, sender_headers) VALUES (?, ?, ?)',
        parameters: [id, newSecret(), values.webhook_headers ?? null],
      });
    if (name === 'delete') {
      await database.write({ sql: 'DELETE FROM shim_webhook_senders WHERE sender_webhook_id = ?', parameters: [id] });
      if (schema.tables.has('shim_rules'))
        await database.write({ sql: 'DELETE FROM shim_rules WHERE rule_webhook_id = ?', parameters: [id] });
      await database.write({ sql: 'DELETE FROM shim_deliveries WHERE delivery_webhook_id = ?', parameters: [id] });
    }
    if (name !== 'update' || values.webhook_headers === undefined) return false;
    const { changed } = await database.write({
      sql: 'UPDATE shim_webhook_senders SET sender_headers = ? WHERE sender_webhook_id = ?',
      parameters: [values.webhook_headers, id],
    });
    return changed > 0;
  },
});

/** Nobody is told through a webhook what a read would not tell. */
function mustMayRead({ caller }: Context, modules: readonly AnyModule[], { values, clientId }: Write): void {
  const patterns = patternsOf(modules, String(values.webhook_events), 'webhook_events');
  if (patterns.length === 0) throw new ApiError('input_missing', 'webhook_events: is required');
  const readable = readableBy(caller, modules);
  const closed = modules.find(
    (module) =>
      !readable.includes(module) && patterns.some((pattern) => pattern === '*' || sameModule(pattern, module)),
  );
  if (closed) throw new ApiError('forbidden', `webhook_events: this key may not read ${closed.name}`);
  if (caller.except.length > 0 && !clientId)
    throw invalid('client_id', 'name one: some clients do not exist for this key');
  values.webhook_events = patterns.join(',');
}

const sameModule = (pattern: string, module: AnyModule) => matches([`${eventPrefix(module)}.*`], pattern);

// 24 bytes: what Standard Webhooks recommends.
const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;

const createWebhook: CustomFunction = {
  writes: true,
  level: 2,
  summary: 'Creates a webhook. The answer shows its secret, once',
  fields: {},
  required: ['webhook_name', 'webhook_url', 'webhook_events'],
  takesColumns: true,
  async run(context, input, prepared) {
    const { id, ...traces } = await create(context, prepared, input);
    const [row] = await context.database.rows({
      sql: 'SELECT sender_secret FROM shim_webhook_senders WHERE sender_webhook_id = ?',
      parameters: [id],
    });
    return { ...traces, kind: 'data', data: [{ insert_id: id, webhook_id: id, webhook_secret: row?.[0] }] };
  },
};

const rotate: CustomFunction = {
  writes: true,
  level: 2,
  summary: 'Gives a webhook a new secret, shown once; the old one signs nothing from now on',
  fields: { webhook_id: reference() },
  required: ['webhook_id'],
  async run(context, input, prepared) {
    const write = await existing(context, prepared, input, 'update');
    const secret = newSecret();
    await context.database.write({
      sql: 'UPDATE shim_webhook_senders SET sender_secret = ? WHERE sender_webhook_id = ?',
      parameters: [secret, write.id],
    });
    const log = logOf(context, prepared, { ...write, log: { action: 'Rotate' } });
    return { kind: 'data', data: [{ webhook_id: write.id, webhook_secret: secret }], log };
  },
};

const test: CustomFunction = {
  writes: true,
  level: 2,
  summary: 'Sends a webhook.test event to an active webhook; deliveries/read says what came of it',
  fields: { webhook_id: reference() },
  required: ['webhook_id'],
  async run(context, input, prepared) {
    const { database, caller } = context;
    const write = await existing(context, prepared, input, 'update');
    if (!write.before.webhook_active) throw new ApiError('record_closed', `Webhook ${write.id} is not active`);
    const { keyId, userId } = caller;
    const deliveryId = await tellTest(database, { webhookId: write.id, clientId: write.clientId, keyId, userId });
    const log = logOf(context, prepared, { ...write, log: { action: 'Test' } });
    return { kind: 'data', data: [{ webhook_id: write.id, delivery_id: deliveryId }], log };
  },
};
