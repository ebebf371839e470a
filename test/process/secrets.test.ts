import assert from 'node:assert/strict';
import supertest from 'supertest';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config/config.ts';
import { operationsOf } from '../../src/core/operation.ts';
import { readSchema } from '../../src/database/schema.ts';
import { createLog } from '../../src/log.ts';
import { newMasterKey, wrapMasterKey } from '../../src/modules/credentials/cipher.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';

const SECRETS = {
  decryptPassword: 'S3cret-decrypt-password',
  username: 'S3cret-username',
  password: 'S3cret-password',
  otp: 'S3CRETOTP',
  wrongKey: 'S3cret-wrong-key',
  idempotencyKey: 'S3cret-idempotency-key',
};

describe('secrets', () => {
  const test = testApp();

  it('are in no log line, no refusal and no audit row after a run of every function, right and wrong', async function () {
    this.timeout(60_000);
    const lines: string[] = [];
    const refusals: string[] = [];
    const masterKey = newMasterKey();
    const api_key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(masterKey, SECRETS.decryptPassword) });
    const schema = await readSchema(test.database);
    const log = createLog('trace', { write: (line) => lines.push(line) });
    const app = createApp({ config: { ...loadConfig({}), rateLimit: 0 }, database: test.database, log, schema });
    const client_id = await aClient(test.database);
    const secret = {
      api_key_decrypt_password: SECRETS.decryptPassword,
      credential_username: SECRETS.username,
      credential_password: SECRETS.password,
      credential_otp_secret: SECRETS.otp,
    };
    const send = async (path: string, writes: boolean, fields: object, key: string) => {
      const url = `/api/v1/${path}.php`;
      const request = writes
        ? supertest(app)
            .post(url)
            .send({ ...fields, api_key: key })
        : supertest(app)
            .get(url)
            .query({ ...fields, api_key: key });
      const { body, text } = await request.set('Idempotency-Key', SECRETS.idempotencyKey + path);
      if (body.success !== 'True') refusals.push(text);
      return body;
    };
    const named = {
      client_id,
      credential_name: 'router',
      client_name: 'New',
      asset_name: 'New',
      contact_name: 'New',
      contact_email: 'a@b.example',
    };
    const created = await send('credentials/create', true, { ...named, ...secret }, api_key);
    const credential_id = created.data[0].insert_id;
    const read = await send('credentials/read', false, { credential_id, ...secret }, api_key);
    assert.equal(read.data[0].credential_password, SECRETS.password, 'there is a secret to keep');
    for (const { moduleName, name, writes } of operationsOf(modules, schema).values()) {
      const path = `${moduleName}/${name}`;
      await send(path, writes, { ...named, ...secret, credential_id }, api_key);
      await send(
        path,
        writes,
        { ...named, ...secret, credential_password: [SECRETS.password], credential_username: { x: SECRETS.username } },
        api_key,
      );
      await send(path, writes, { ...secret, credential_otp_secret: SECRETS.otp.repeat(100), limit: -1 }, api_key);
      await send(path, writes, { ...secret, api_key_decrypt_password: `${SECRETS.decryptPassword}-wrong` }, api_key);
      await send(path, writes, secret, SECRETS.wrongKey);
    }

    const logs = await test.database.rows({ sql: 'SELECT * FROM logs', parameters: [] });
    const remembered = await test.database.rows({ sql: 'SELECT * FROM shim_idempotency', parameters: [] });
    assert.ok(lines.length > 100 && refusals.length > 100 && logs.length > 10 && remembered.length > 1);
    const places = { lines, refusals, logs, remembered };
    for (const [place, content] of Object.entries(places))
      for (const [name, value] of Object.entries({ ...SECRETS, api_key, masterKey }))
        assert.ok(
          !JSON.stringify(content).includes(value),
          `${name} stands in the ${place}: ${content.find((one) => JSON.stringify(one).includes(value))}`,
        );
  });
});
