import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, importJWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { testApp } from '../../support/app.ts';
import { aUser } from '../../support/builders.ts';
import { listening } from '../../support/listen.ts';
import { aClientOf } from './oauth-client.ts';

const PASSWORD = 'correct horse battery';
const EMAIL = 'kim@shim.example';
const REDIRECT = 'https://panel.example/callback';
const VERIFIER = 'v'.repeat(43);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

describe('attacks on OAuth', () => {
  const test = testApp();
  let url = '';
  let client: { id: string; secret: string | undefined };

  /** Runs `work` with a server, a user and a client. */
  const attack = (name: string, work: () => Promise<void>) =>
    it(name, () =>
      listening(test.app, async (at) => {
        url = at;
        await aUser(test.database, { password: PASSWORD, user_email: EMAIL });
        client = await aClientOf(test.database, { redirectUris: [REDIRECT] });
        await work();
      }),
    );

  const authorizeUrl = (more: Record<string, string | undefined> = {}) => {
    const usual = { response_type: 'code', client_id: client.id, redirect_uri: REDIRECT, state: 's' };
    const all = { ...usual, code_challenge: CHALLENGE, code_challenge_method: 'S256', ...more };
    const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return `${url}/oauth/authorize?${new URLSearchParams(sent)}`;
  };
  const open = async (address: string, cookie = '', form?: Record<string, string>) => {
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const response = await fetch(address, { redirect: 'manual', headers: { Cookie: cookie }, ...init });
    const set = response.headers.get('set-cookie');
    const html = await response.text();
    const [, csrf = ''] = /name="csrf" value="(\w+)"/.exec(html) ?? [];
    const location = response.headers.get('location');
    return { status: response.status, html, csrf, location, set, cookie: set?.split(';')[0] ?? cookie };
  };
  const logIn = async (address = authorizeUrl()) => {
    const page = await open(address);
    const form = { csrf: page.csrf, action: 'login', email: EMAIL, password: PASSWORD };
    const done = await open(address, page.cookie, form);
    return { before: page, done, consent: await open(address, done.cookie) };
  };
  const code = async () => {
    const { consent } = await logIn();
    const { location } = await open(authorizeUrl(), consent.cookie, { csrf: consent.csrf, action: 'allow' });
    return new URL(location as string).searchParams.get('code') as string;
  };
  const token = async (form: Record<string, string>, by = client) => {
    const shown = { client_id: by.id, client_secret: by.secret as string };
    const response = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...shown, ...form }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  const redeem = (sent: string, more: object = {}) =>
    token({ grant_type: 'authorization_code', code: sent, redirect_uri: REDIRECT, code_verifier: VERIFIER, ...more });
  const refresh = (sent: string) => token({ grant_type: 'refresh_token', refresh_token: sent });
  const useBearer = async (bearer: string) =>
    (await fetch(`${url}/api/v1/assets/read.php`, { headers: { Authorization: `Bearer ${bearer}` } })).status;

  attack(
    'a token that is forged: no signature, HS256 with the public key, a foreign key, expired, for somebody else',
    async () => {
      const { access_token = '' } = (await token({ grant_type: 'client_credentials' })).body;
      assert.equal(await useBearer(access_token), 200);
      const [payload, header] = [decodeJwt(access_token), decodeProtectedHeader(access_token) as JWTHeaderParameters];
      const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: { x: string }[] };
      const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
      const [, body] = access_token.split('.');
      const forged: Record<string, string> = {
        none: `${encode({ ...header, alg: 'none' })}.${body}.`,
        unsigned: `${encode(header)}.${body}.`,
        changed: access_token.replace(body as string, encode({ ...payload, scope: '*:*' })),
      };
      for (const secret of [
        JSON.stringify(keys[0]),
        keys[0]?.x as string,
        Buffer.from(keys[0]?.x as string, 'base64url'),
      ])
        forged[`HS256 ${Object.keys(forged).length}`] = await new SignJWT(payload)
          .setProtectedHeader({ ...header, alg: 'HS256' })
          .sign(Buffer.from(secret as string));
      const foreign = generateKeyPairSync('ed25519').privateKey;
      const embedded = { jwk: generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }) };
      for (const more of [{}, { kid: 'foreign' }, { kid: "' OR 1=1 -- " }, embedded, { jku: `${url}/evil.json` }])
        forged[`foreign ${Object.keys(forged).length}`] = await new SignJWT(payload)
          .setProtectedHeader({ ...header, ...more } as JWTHeaderParameters)
          .sign(foreign);
      const [[stored] = []] = await test.database.rows({
        sql: 'SELECT signing_key_private FROM shim_signing_keys',
        parameters: [],
      });
      const own = await importJWK(JSON.parse(String(stored)), 'EdDSA');
      const signed = (change: JWTPayload, head: object = {}) =>
        new SignJWT({ ...payload, ...change }).setProtectedHeader({ ...header, ...head }).sign(own);
      assert.equal(await useBearer(await signed({})), 200);
      forged.expired = await signed({ exp: Math.floor(Date.now() / 1000) - 10 });
      forged.audience = await signed({ aud: 'https://other.example' });
      forged.issuer = await signed({ iss: 'https://other.example' });
      forged.type = await signed({}, { typ: 'JWT' });
      forged.grant = await signed({ sid: 'another' });
      forged.endless = await signed({ exp: undefined as never });
      for (const [name, forgery] of Object.entries(forged)) assert.equal(await useBearer(forgery), 401, name);
      const inQuery = await fetch(`${url}/api/v1/assets/read.php?api_key=${access_token}`);
      assert.equal(inQuery.status, 401);
    },
  );

  attack('a code that comes again: it is refused, and what it gave ends', async () => {
    const sent = await code();
    const { status, body } = await redeem(sent);
    assert.equal(status, 200);
    assert.deepEqual(
      [(await redeem(sent)).body.error, (await refresh(body.refresh_token as string)).body.error],
      ['invalid_grant', 'invalid_grant'],
    );
  });

  attack('a refresh token that comes again: the whole family dies', async () => {
    const first = (await redeem(await code())).body.refresh_token as string;
    const second = (await refresh(first)).body.refresh_token as string;
    assert.ok(second && second !== first);
    assert.equal((await refresh(first)).body.error, 'invalid_grant');
    assert.equal((await refresh(second)).body.error, 'invalid_grant');
  });

  attack('a code or refresh token in the hands of another client, or with another verifier or address', async () => {
    const other = await aClientOf(test.database, { redirectUris: [REDIRECT] });
    const form = { grant_type: 'authorization_code', redirect_uri: REDIRECT, code_verifier: VERIFIER };
    assert.equal((await token({ ...form, code: await code() }, other)).body.error, 'invalid_grant');
    assert.equal((await redeem(await code(), { code_verifier: 'w'.repeat(43) })).body.error, 'invalid_grant');
    assert.equal((await redeem(await code(), { redirect_uri: `${REDIRECT}/` })).body.error, 'invalid_grant');
    const { refresh_token } = (await redeem(await code())).body;
    const stolen = await token({ grant_type: 'refresh_token', refresh_token: refresh_token as string }, other);
    assert.equal(stolen.body.error, 'invalid_grant');
    assert.equal(
      (await token({ grant_type: 'client_credentials' }, { ...client, secret: 'x' })).body.error,
      'invalid_client',
    );
  });

  attack('a request without PKCE, or with the plain kind: it goes back with an error and no code', async () => {
    for (const more of [
      { code_challenge: undefined },
      { code_challenge_method: 'plain' },
      { code_challenge_method: undefined },
    ]) {
      const { status, location } = await open(authorizeUrl(more));
      const back = new URL(location as string);
      assert.deepEqual(
        [status, back.origin + back.pathname, back.searchParams.get('error')],
        [303, REDIRECT, 'invalid_request'],
      );
      assert.deepEqual(
        [back.searchParams.get('state'), back.searchParams.get('iss'), back.searchParams.get('code')],
        ['s', url, null],
      );
    }
  });

  attack('an address to be sent back to that only begins like the right one, or is none', async () => {
    const wrong = [
      `${REDIRECT}.evil.example`,
      `${REDIRECT}/../x`,
      `${REDIRECT}?x=1`,
      'https://panel.example',
      '//evil.example',
      '',
    ];
    for (const redirect_uri of [...wrong, 'javascript:alert(1)', 'https://PANEL.example/callback']) {
      const { status, location } = await open(authorizeUrl({ redirect_uri }));
      assert.deepEqual([status, location], [400, null], redirect_uri);
    }
    const unknown = await open(authorizeUrl({ client_id: '<script>' }));
    assert.deepEqual([unknown.status, unknown.location, unknown.html.includes('<script>')], [400, null, false]);
    // The login itself leads nowhere but back to the same page.
    const { done } = await logIn(authorizeUrl({ return: 'https://evil.example', next: '//evil.example' }));
    assert.equal(new URL(done.location as string, url).origin, url);
  });

  attack('a consent or login form that another page sends: nothing happens', async () => {
    const { consent, before } = await logIn();
    for (const csrf of ['', 'x', before.csrf])
      for (const action of ['allow', 'logout', 'login']) {
        const { status, location } = await open(authorizeUrl(), consent.cookie, {
          csrf,
          action,
          email: EMAIL,
          password: PASSWORD,
        });
        assert.deepEqual([status, location], [403, null], `${action} ${csrf}`);
      }
    assert.match(consent.html, /Allow Panel\?/);
  });

  attack(
    'a session that was there before the login: it is another one afterwards, and ends with the logout',
    async () => {
      const { before, done, consent } = await logIn();
      assert.notEqual(done.cookie, before.cookie);
      assert.match(done.set as string, /; HttpOnly; SameSite=Lax$/);
      assert.match((await open(authorizeUrl(), before.cookie)).html, /<h1>Log in/);
      assert.match((await open(authorizeUrl(), done.cookie)).html, /<h1>Allow/);
      await open(authorizeUrl(), done.cookie, { csrf: consent.csrf, action: 'logout' });
      assert.match((await open(authorizeUrl(), done.cookie)).html, /<h1>Log in/);
    },
  );

  attack('a page in a frame, with script or markup from outside', async () => {
    client = await aClientOf(test.database, { name: '<img src=x onerror=alert(1)>', redirectUris: [REDIRECT] });
    const response = await fetch(authorizeUrl());
    assert.match(
      response.headers.get('content-security-policy') as string,
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    assert.ok(!(await response.text()).includes('<img'));
  });
});
