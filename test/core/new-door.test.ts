import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import express, { type Express } from 'express';
import pino from 'pino';
import supertest from 'supertest';
import { errors } from '../../routes/errors.ts';
import { createKeyring, type Key } from '../../src/auth/keys/keyring.ts';
import { loadConfig } from '../../src/config/config.ts';
import { operationsOf } from '../../src/core/operation.ts';
import { Uploads } from '../../src/core/uploads.ts';
import { readSchema } from '../../src/database/schema.ts';
import { exchanges } from '../../src/http/exchange.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';
import { tinyDoor } from '../support/tiny-door.ts';

describe('a new door', () => {
  const test = testApp();

  async function app(): Promise<Express> {
    const { database } = test;
    const [log, metrics, schema] = [
      pino({ level: 'silent' }),
      createMetrics(() => undefined),
      await readSchema(database),
    ];
    const operations = operationsOf(modules, schema);
    const door = {
      config: loadConfig({}),
      database,
      schema,
      log,
      metrics,
      uploads: new Uploads('', 0),
      operations: () => operations,
    };
    const keyring = createKeyring(database);
    const callerOf = async (key: string) => ({
      ...((await keyring.find(key)) as Key).caller,
      masterKey: async () => '',
    });
    return express().use(exchanges(log, metrics)).use(tinyDoor(door, callerOf)).use(errors(log));
  }

  it('needs nothing of another door, nor of PHP', () => {
    const source = readFileSync('test/support/tiny-door.ts', 'utf8');
    assert.doesNotMatch(source, /routes\/itflow|src\/php/);
  });

  it('creates and finds records, of the caller alone', async () => {
    const [own, other] = [await aClient(test.database), await aClient(test.database)];
    const keys = [await test.key({ api_key_client_id: own }), await test.key({ api_key_client_id: other })];
    const server = supertest(await app());
    const as = (key = '') => ({ 'X-API-KEY': key });
    const created = await server.post('/tiny/assets').set(as(keys[0])).send({ asset_name: 'Tiny 1' });
    assert.ok(created.body.id > 0, created.text);
    const [mine, theirs] = await Promise.all(keys.map((key) => server.get('/tiny/assets?name=Tiny').set(as(key))));
    assert.deepEqual(
      mine?.body.map(({ asset_name }: Record<string, unknown>) => asset_name),
      ['Tiny 1'],
    );
    assert.deepEqual(theirs?.body, []);
    const refused = await server.post('/tiny/assets').set(as(keys[0])).send({ asset_name: 'x', client: other });
    assert.equal(refused.status, 403, refused.text);
  });

  it('refuses by field and rule, in its own form', async () => {
    const key = await test.key({ api_key_client_id: await aClient(test.database) });
    const server = supertest(await app());
    const post = (body: object) => server.post('/tiny/assets').set({ 'X-API-KEY': key }).send(body);
    assert.deepEqual((await post({ asset_name: 7 })).body, { error: 'asset_name: expected string, received number' });
    assert.deepEqual((await post({ asset_nme: 'x' })).body, {
      error: 'asset_nme: there is no such field. Did you mean asset_name?',
    });
    assert.equal((await post({})).status, 400);
    assert.equal((await server.get('/tiny/nothing').set({ 'X-API-KEY': key })).status, 404);
  });
});
