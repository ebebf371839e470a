import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as oauth from 'oauth4webapi';
import type { Page } from 'playwright-core';
import { testApp } from '../../support/app.ts';
import { testBrowser } from '../../support/browser.ts';
import { aUser } from '../../support/builders.ts';
import { listening } from '../../support/listen.ts';
import { aClientOf, discover, INSECURE } from './oauth-client.ts';

const PASSWORD = 'correct horse battery';
const REDIRECT = 'https://panel.example/callback';

describe('OAuth for a user in a browser', function () {
  this.timeout(60_000);
  const test = testApp();
  const browser = testBrowser();

  /** Opens what a client sends its users to; the client's own page is one that shows nothing. */
  const openPage = async (server: oauth.AuthorizationServer, clientId: string, challenge: string): Promise<Page> => {
    const { page } = await browser.open();
    await page.route(`${REDIRECT}*`, (route) => route.fulfill({ body: 'back' }));
    const url = new URL(server.authorization_endpoint as string);
    const asked = {
      client_id: clientId,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'assets:read',
      state: 'S',
    };
    for (const [name, value] of Object.entries({ ...asked, code_challenge: challenge, code_challenge_method: 'S256' }))
      url.searchParams.set(name, value);
    await page.goto(url.href);
    return page;
  };

  it('logs in, allows, and gives the client tokens that it refreshes and revokes', async () => {
    await aUser(test.database, { password: PASSWORD, user_email: 'kim@shim.example', user_name: 'Kim' });
    const { id } = await aClientOf(test.database, { redirectUris: [REDIRECT], isPublic: true });
    await listening(test.app, async (url) => {
      const server = await discover(url);
      const client: oauth.Client = { client_id: id };
      const verifier = oauth.generateRandomCodeVerifier();
      const page = await openPage(server, id, await oauth.calculatePKCECodeChallenge(verifier));
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.getByLabel('E-mail address').fill('kim@shim.example');
      await page.getByLabel('Password').fill('wrong');
      await page.getByRole('button', { name: 'Log in' }).click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('E-mail address').fill('kim@shim.example');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Allow Panel?' }).waitFor();
      assert.match(await page.getByRole('main').innerText(), /You are Kim.*assets:read/s);
      await page.getByRole('button', { name: 'Allow' }).click();
      await page.waitForURL(`${REDIRECT}?*`);
      assert.deepEqual(complaints, []);

      const back = oauth.validateAuthResponse(server, client, new URL(page.url()), 'S');
      const none = oauth.None();
      const answer = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        none,
        back,
        REDIRECT,
        verifier,
        INSECURE,
      );
      const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer);
      assert.equal(tokens.scope, 'assets:read');
      const status = async (path: string, token: string) => {
        const headers = { Authorization: `Bearer ${token}` };
        return (await fetch(`${url}/api/v1/${path}.php`, { headers })).status;
      };
      assert.deepEqual(
        [await status('assets/read', tokens.access_token), await status('tickets/read', tokens.access_token)],
        [200, 403],
      );
      const again = await oauth.processRefreshTokenResponse(
        server,
        client,
        await oauth.refreshTokenGrantRequest(server, client, none, tokens.refresh_token as string, INSECURE),
      );
      assert.equal(await status('assets/read', again.access_token), 200);
      await oauth.processRevocationResponse(
        await oauth.revocationRequest(server, client, none, again.refresh_token as string, INSECURE),
      );
      await sleep(1000);
      assert.equal(await status('assets/read', again.access_token), 401);
    });
  });

  it('takes a user back who denies, without asking for the password again', async () => {
    const { id } = await aClientOf(test.database, { redirectUris: [REDIRECT] });
    await aUser(test.database, { password: PASSWORD, user_email: 'kim@shim.example' });
    await listening(test.app, async (url) => {
      const challenge = await oauth.calculatePKCECodeChallenge(oauth.generateRandomCodeVerifier());
      const server = await discover(url);
      const page = await openPage(server, id, challenge);
      await page.getByLabel('E-mail address').fill('kim@shim.example');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Allow' }).waitFor();
      const second = await openPage(server, id, challenge);
      await second.getByRole('button', { name: 'Deny' }).click();
      await second.waitForURL(`${REDIRECT}?*`);
      assert.equal(new URL(second.url()).searchParams.get('error'), 'access_denied');
    });
  });
});
