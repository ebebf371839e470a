import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import express, { type Express } from 'express';
import { testApp } from '../support/app.ts';
import { aClient, insert } from '../support/builders.ts';
import { onOwnDatabase } from '../support/empty-database.ts';
import { listening } from '../support/listen.ts';
import { python } from '../support/python.ts';

/**
 * A proxy in front: the server does what it is asked, and as long as there are any the caller gets one of these
 * statuses for it.
 */
const losing = (server: string, statuses: number[], retryAfter: string | undefined): Express =>
  express().use(async (request, response) => {
    const { method = '', url, headers } = request;
    const sent = Object.entries(headers).filter(([name]) => /^(x-api-key|idempotency-key|content-type)$/.test(name));
    const body = method === 'POST' ? await text(request) : null;
    const answer = await fetch(server + url, { method, headers: sent as [string, string][], body });
    const status = statuses.shift();
    if (!status) response.writeHead(answer.status).end(await answer.text());
    else response.writeHead(status, retryAfter ? { 'Retry-After': retryAfter } : {}).end('<p>Busy</p>');
  });

describe('the Python client, in front of a busy server', () => {
  const test = testApp();

  /** Lets a script run against a server whose first answers get lost; what it printed, and how long it took. */
  async function run(statuses: number[], script: string, retryAfter?: string) {
    const client = await aClient(test.database);
    const key = await test.key();
    const since = performance.now();
    let said: unknown;
    await listening(test.app, (server) =>
      listening(losing(server, statuses, retryAfter), async (url) => {
        said = await python(script, url, key, client);
      }),
    );
    return { said, ms: performance.now() - since };
  }

  it('waits for a 429 and a 503 as long as Retry-After says, and reads again', async () => {
    const { said, ms } = await run(
      [429, 503],
      'print(json.dumps(len(list(itflow.clients.read(client_id=client)))))',
      '2',
    );
    assert.equal(said, 1);
    assert.ok(ms > 4_000, `${ms} ms`);
  });

  it('sends a write again whose answer was a 503, and it is done once', async () => {
    const create = `
asset = itflow.assets.create(client_id=client, asset_name='Once')
print(json.dumps([int(row['asset_id']) == asset for row in itflow.assets.read(client_id=client)]))`;
    assert.deepEqual((await run([503, 503], create)).said, [true]);
  });

  it('gives up after five tries and says what it got', async () => {
    const statuses = [503, 503, 503, 503, 503, 503];
    const { said } = await run(
      statuses,
      `
try:
    list(itflow.clients.read())
except ItflowError as error:
    print(json.dumps(error.status))`,
      '0',
    );
    assert.deepEqual([said, statuses], [503, [503]]);
  });

  it('writes without Idempotency-Keys where the database has no table for them', async () => {
    await onOwnDatabase(async ({ database, app }) => {
      const row = {
        api_key_name: 'x',
        api_key_secret: 'plain',
        api_key_decrypt_hash: '',
        api_key_expire: '2099-01-01',
      };
      await insert(database, 'api_keys', row);
      await database.write({ sql: 'DROP TABLE shim_idempotency', parameters: [] });
      const client = await aClient(database);
      await listening(app, async (url) => {
        const script = `
itflow.assets.create(client_id=client, asset_name='first')
itflow.assets.create(client_id=client, asset_name='second')
print(json.dumps([row['asset_name'] for row in itflow.assets.read(client_id=client)]))`;
        assert.deepEqual(await python(script, url, 'plain', client), ['first', 'second']);
      });
    });
  });
});
