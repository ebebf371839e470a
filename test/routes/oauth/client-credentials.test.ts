import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as oauth from 'oauth4webapi';
import { revokeOauthClient } from '../../../src/auth/tokens/oauth-clients.ts';
import { rotateSigningKey } from '../../../src/auth/tokens/signing-keys.ts';
import { encryptCredential, newMasterKey } from '../../../src/modules/credentials/cipher.ts';
import { testApp } from '../../support/app.ts';
import { aClient, insert } from '../../support/builders.ts';
import { listening } from '../../support/listen.ts';
import { aClientOf, discover, INSECURE } from './oauth-client.ts';

describe('OAuth for a client in its own name', () => {
  const test = testApp();
  const call = async (url: string, path: string, token: string, body?: object) => {
    const headers = { Authorization: `Bearer ${token}` };
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(`${url}/api/v1/${path}.php`, init);
    return {
      status: response.status,
      body: await response.json(),
      challenge: response.headers.get('www-authenticate'),
    };
  };
  /** A real client with its metadata, and a token for `scope`. */
  const tokenFor = async (url: string, { id, secret }: { id: string; secret: string | undefined }, scope?: string) => {
    const server = await discover(url);
    const client: oauth.Client = { client_id: id };
    const shown = oauth.ClientSecretBasic(secret as string);
    const parameters = new URLSearchParams(scope === undefined ? {} : { scope });
    const response = await oauth.clientCredentialsGrantRequest(server, client, shown, parameters, INSECURE);
    const tokens = await oauth.processClientCredentialsResponse(server, client, response);
    return { server, client, shown, tokens };
  };

  it('discovers, gets a token for what it asks, introspects and revokes it', () =>
    listening(test.app, async (url) => {
      const { server, client, shown, tokens } = await tokenFor(url, await aClientOf(test.database), '*:read');
      assert.deepEqual([tokens.scope, tokens.expires_in], ['assets:read tickets:read', 900]);
      assert.equal((await call(url, 'assets/read', tokens.access_token)).status, 200);
      assert.equal((await call(url, 'tickets/read', tokens.access_token)).status, 200);
      const denied = await call(url, 'clients/read', tokens.access_token);
      assert.deepEqual([denied.status, denied.body.success], [403, 'False']);
      assert.match(denied.challenge as string, /error="insufficient_scope", scope="clients:read"/);

      const introspect = async () => {
        const response = await oauth.introspectionRequest(server, client, shown, tokens.access_token, INSECURE);
        return oauth.processIntrospectionResponse(server, client, response);
      };
      const about = await introspect();
      assert.deepEqual([about.active, about.client_id, about.scope], [true, client.client_id, tokens.scope]);
      await oauth.processRevocationResponse(
        await oauth.revocationRequest(server, client, shown, tokens.access_token, INSECURE),
      );
      await sleep(1000);
      assert.deepEqual(await introspect(), { active: false });
      assert.equal((await call(url, 'assets/read', tokens.access_token)).status, 401);
    }));

  it('reaches the one client that it is tied to, and leaves its name in the log rows', () =>
    listening(test.app, async (url) => {
      const [own, other] = [await aClient(test.database), await aClient(test.database)];
      const made = await aClientOf(test.database, { scope: '*', itflowClientId: own });
      const { tokens } = await tokenFor(url, made);
      const { body } = await call(url, 'clients/read', tokens.access_token);
      assert.deepEqual(
        body.data.map(({ client_id }: { client_id: unknown }) => Number(client_id)),
        [own],
      );
      const asset = { asset_name: 'Switch', asset_type: 'Switch', client_id: other };
      const created = await call(url, 'assets/create', tokens.access_token, asset);
      assert.equal(created.body.success, 'True');
      const rows = await test.database.rows({
        sql: `SELECT asset_client_id, log_description FROM assets JOIN logs ON log_entity_id = asset_id AND log_type = 'Asset'
          WHERE asset_id = ?`,
        parameters: [created.body.data[0].insert_id],
      });
      assert.deepEqual(rows, [[own, 'Asset Switch: Create through the API by key Panel']]);
    }));

  it('decrypts with its own copy of the master key, and only with the scope for it', () =>
    listening(test.app, async (url) => {
      const masterKey = newMasterKey();
      await insert(test.database, 'credentials', {
        credential_name: 'Router',
        credential_username: '',
        credential_password: encryptCredential(masterKey, 'pw'),
        credential_client_id: await aClient(test.database),
      });
      const made = await aClientOf(test.database, { scope: 'credentials:read,reveal', masterKey });
      const all = await call(url, 'credentials/read', (await tokenFor(url, made)).tokens.access_token);
      assert.equal(all.body.data[0].credential_password, 'pw');
      const some = await tokenFor(url, made, 'credentials:read');
      const denied = await call(url, 'credentials/read', some.tokens.access_token);
      assert.equal(denied.status, 403);
      assert.match(denied.challenge as string, /scope="credentials:reveal"/);
      const without = await aClientOf(test.database, { scope: 'credentials:read,reveal' });
      assert.equal(
        (await call(url, 'credentials/read', (await tokenFor(url, without)).tokens.access_token)).status,
        403,
      );
      const [{ stored } = { stored: '' }] = await test.database.all<{ stored: string }>({
        sql: 'SELECT client_master_key AS stored FROM shim_oauth_clients WHERE client_id = ?',
        parameters: [made.id],
      });
      assert.ok(stored && !stored.includes(masterKey) && !stored.includes(made.secret as string));
    }));

  it('ends with its client, and outlives the key that signed it', () =>
    listening(test.app, async (url) => {
      const made = await aClientOf(test.database);
      const { tokens } = await tokenFor(url, made);
      await rotateSigningKey(test.database);
      await sleep(1000);
      const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: object[] };
      assert.deepEqual(
        keys.map((key) => Object.keys(key).sort()),
        Array(2).fill(['alg', 'crv', 'kid', 'kty', 'use', 'x']),
      );
      assert.equal((await call(url, 'assets/read', tokens.access_token)).status, 200);
      await revokeOauthClient(test.database, made.id);
      await sleep(1000);
      assert.equal((await call(url, 'assets/read', tokens.access_token)).status, 401);
      await assert.rejects(tokenFor(url, made), /invalid_client|WWW-Authenticate/);
    }));

  it('does once what carries an Idempotency-Key, and nobody else’s claim is its own', () =>
    listening(test.app, async (url) => {
      const send = async (token: string) => {
        const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': 'one' };
        const body = JSON.stringify({ client_name: 'Once', client_currency_code: 'USD' });
        const response = await fetch(`${url}/api/v1/clients/create.php`, { method: 'POST', headers, body });
        return ((await response.json()) as { data: { insert_id: number }[] }).data[0]?.insert_id;
      };
      const one = (await tokenFor(url, await aClientOf(test.database, { scope: 'clients' }))).tokens.access_token;
      const two = (await tokenFor(url, await aClientOf(test.database, { scope: 'clients' }))).tokens.access_token;
      const [first, again, other] = [await send(one), await send(one), await send(two)];
      assert.ok(first && first === again && other && other !== first);
    }));
});
