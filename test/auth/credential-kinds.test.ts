import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import supertest from 'supertest';
import { createAuth } from '../../src/auth/auth.ts';
import { CREDENTIAL_KINDS, DOORS, type DoorName } from '../../src/auth/credential-kinds.ts';
import { createOauthClient, findOauthClient, type OauthClient } from '../../src/auth/tokens/oauth-clients.ts';
import { createLog } from '../../src/log.ts';
import { testApp } from '../support/app.ts';
import { aUser } from '../support/builders.ts';

const ISSUER = 'https://shim.example';
const REDIRECT = 'https://panel.example/callback';
const REQUEST = { id: '', ip: '127.0.0.1', userAgent: '' };
const VERIFIER = 'v'.repeat(43);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

describe('every credential', () => {
  const test = testApp({ publicUrl: ISSUER });
  let shown: { client_id: string; client_secret: string };

  /** Whether a door takes it. */
  const doors: Record<DoorName, (credential: string) => Promise<boolean>> = {
    header: async (it) => (await test.get('clients/read').set('Authorization', `Bearer ${it}`)).status === 200,
    query: async (it) => (await test.get('clients/read', { api_key: it })).status === 200,
    clientst0r: async (it) => {
      const request = supertest(test.app).get('/clientst0r/api/orgs/');
      return (await request.set('Authorization', `Bearer ${it}`)).status === 200;
    },
    session: async (it) => {
      const request = supertest(test.app).get('/clientst0r/api/orgs/');
      return (await request.set('Cookie', `shim_session=${it}`)).status === 200;
    },
    token: async (it) => {
      const form = { ...shown, grant_type: 'refresh_token', refresh_token: it };
      return (await supertest(test.app).post('/oauth/token').type('form').send(form)).status === 200;
    },
    refresh: async (it) => (await supertest(test.app).post('/api/token/refresh/').send({ refresh: it })).status === 200,
    helpdesk: async (it) =>
      (await supertest(test.app).get('/helpdesk/api/Authorization').set('Authorization', `Bearer ${it}`)).status ===
      200,
    clientexec: async (it) =>
      (await supertest(test.app).get('/clientexec/api/user').set('Authorization', `Bearer ${it}`)).status === 200,
    // Anew each time: other kinds are wrong passwords here.
    basic: async (it) => {
      const exchange = { info: REQUEST };
      const { helpdesk } = createAuth(test.database, createLog('silent'), { mostWrongKeys: 0 });
      const shown = { basic: it, bearer: undefined, issuer: () => ISSUER };
      return helpdesk.identify(exchange, shown).then(
        () => true,
        () => false,
      );
    },
    cookie: async (it) => {
      const asked = { client_id: shown.client_id, redirect_uri: REDIRECT, response_type: 'code' };
      const query = { ...asked, code_challenge: CHALLENGE, code_challenge_method: 'S256' };
      const page = supertest(test.app).get('/oauth/authorize').query(query).set('Cookie', `shim_session=${it}`);
      return (await page).text.includes('<h1>Allow');
    },
  };

  /** A new one of each kind. */
  const credentials = async (): Promise<Record<keyof typeof CREDENTIAL_KINDS, string | undefined>> => {
    const key = await test.key();
    const auth = createAuth(test.database, createLog('silent'), { mostWrongKeys: 0 });
    const newClient = { name: 'Panel', scope: '*', redirectUris: [REDIRECT], isPublic: false, itflowClientId: 0 };
    const { id, secret } = await createOauthClient(test.database, newClient);
    shown = { client_id: id, client_secret: secret as string };
    const client = (await findOauthClient(test.database, id)) as OauthClient;
    const email = `${id}@shim.example`;
    await aUser(test.database, { password: 'correct horse', user_email: email });
    const user = await auth.login({ email, password: 'correct horse' }, REQUEST);
    const login = await auth.tokenGrants.byPassword(user, ISSUER);
    const cookie = await auth.sessions.begin(user);
    const byName = Buffer.from(`${email}:correct horse`).toString('base64');
    const session = await auth.sessions.find(cookie);
    assert.ok(session);
    const allowed = { session, scope: '*:*', redirectUri: REDIRECT, challenge: CHALLENGE };
    const code = await auth.tokenGrants.newCode(client, allowed);
    const byCode = await auth.tokenGrants.byCode(client, { code, redirectUri: REDIRECT, verifier: VERIFIER }, ISSUER);
    return {
      'API key': key,
      "access token of a user's login": login.access,
      'access token of a user for a client': byCode.access,
      'access token of a client': (await auth.tokenGrants.byClient(client, '', ISSUER)).access,
      "refresh token of a user's login": login.refresh,
      'refresh token of a user for a client': byCode.refresh,
      'token of a user of the helpdesk': await auth.helpdesk.tokenFor({ info: REQUEST }, byName),
      "a user's name and password": byName,
      'session of a browser': cookie,
    };
  };

  it('is taken by the doors that docs/oauth.md names, and by no other', async function () {
    this.timeout(30_000);
    const all = await credentials();
    const taken: Record<string, string[]> = {};
    for (const [kind, credential] of Object.entries(all)) {
      taken[kind] = [];
      for (const door of Object.keys(DOORS) as DoorName[])
        if (await doors[door](credential as string)) taken[kind].push(door);
    }
    const documented = Object.entries(CREDENTIAL_KINDS).map(([kind, { doors }]) => [kind, doors]);
    assert.deepEqual(taken, Object.fromEntries(documented));
  });
});
