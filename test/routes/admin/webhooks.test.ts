import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardOf } from '../../../src/events/webhooks/addresses.ts';
import { startCourier } from '../../../src/events/webhooks/courier.ts';
import { createPost } from '../../../src/events/webhooks/post.ts';
import { testApp } from '../../support/app.ts';
import { aUser } from '../../support/builders.ts';
import { onOwnDatabase } from '../../support/empty-database.ts';
import { startReceiver } from '../../support/receiver.ts';
import { loggedIn, loggedInAs, PASSWORD } from './administrator.ts';

const FORM = { webhook_name: 'Chat', webhook_url: 'https://example.com/hook?token=1', webhook_events: 'asset.*' };

describe('the pages of webhooks', () => {
  const test = testApp();

  it('say what one is for where there is none', async () => {
    assert.match((await (await loggedIn(test)).get('/webhooks/')).text, /There is none yet/);
  });

  it('make one whose secret is shown once, give it another, and show no token of its address', async () => {
    const browser = await loggedIn(test);
    const made = await browser.post('/webhooks/new', { ...FORM, webhook_headers: '{"X-Team": "ops"}' });
    assert.equal(made.status, 201, made.text);
    const [, secret] = /<p class="secret">(whsec_[^<]+)</.exec(made.text) ?? [];
    const [, id] = /\/admin\/webhooks\/(\d+)"/.exec(made.text) ?? [];
    const list = (await browser.get('/webhooks/')).text;
    assert.match(list, /Chat.*https:\/\/example\.com<.*asset\.\*/s);
    assert.doesNotMatch(list + (await browser.get(`/webhooks/${id}`)).text, /token=1|whsec_/);
    assert.match((await browser.get(`/webhooks/${id}/rotate`)).text, /A new secret for Chat\?/);
    const rotated = await browser.post(`/webhooks/${id}/rotate`);
    assert.match(rotated.text, /whsec_/);
    assert.ok(!rotated.text.includes(secret as string));
  });

  it('refuse by field and rule', async () => {
    const browser = await loggedIn(test);
    const refusals: [Record<string, string>, RegExp][] = [
      [{ webhook_name: '' }, /webhook_name: is required/],
      [{ webhook_url: 'ftp://example.com' }, /webhook_url: must be an http or https URL/],
      [{ webhook_events: 'asset.*, assset.created' }, /webhook_events: assset\.created is no event/],
      [{ webhook_headers: 'no JSON' }, /webhook_headers: must be JSON/],
      [{ webhook_headers: '{"Host": "x"}' }, /webhook_headers: Host is set by the server/],
      [{ client_id: 'x' }, /client_id: must be a whole number/],
    ];
    for (const [values, message] of refusals) {
      const refused = await browser.post('/webhooks/new', { ...FORM, ...values });
      assert.equal(refused.status, 400, JSON.stringify(values));
      assert.match(refused.text, message);
    }
    assert.match((await browser.get('/webhooks/')).text, /There is none yet/);
  });
});

describe('a webhook of the pages', function () {
  this.timeout(30_000);

  it('is tested, shows what the receiver answered, and is sent again', () =>
    onOwnDatabase(async ({ database, app }) => {
      await aUser(database, { user_email: 'ada@admin.example', password: PASSWORD });
      const browser = await loggedInAs(app, { email: 'ada@admin.example', password: PASSWORD });
      const receiver = await startReceiver();
      const post = createPost(guardOf(['127.0.0.0/8']));
      const courier = startCourier({ database, post, eventsDays: 30, onAttempt: () => {}, onError: assert.fail });
      try {
        const made = await browser.post('/webhooks/new', { ...FORM, webhook_url: receiver.url });
        const [, id] = /\/admin\/webhooks\/(\d+)"/.exec(made.text) ?? [];
        const tested = await browser.post(`/webhooks/${id}/test`);
        assert.equal(tested.headers.location, `/admin/webhooks/${id}?done=tested`);
        const delivered = async (count: number) => {
          for (let i = 0; receiver.received.length < count && i < 200; i++) await sleep(50);
          await sleep(200);
        };
        await delivered(1);
        const [, delivery] = /\/admin\/deliveries\/(\d+)"/.exec((await browser.get(`/webhooks/${id}`)).text) ?? [];
        const page = (await browser.get(`/deliveries/${delivery}`)).text;
        assert.match(page, /class="good">delivered</);
        assert.match(page, /<td>20\d<\/td>/);
        assert.equal((await browser.post(`/deliveries/${delivery}/retry`)).status, 303);
        await delivered(2);
        assert.equal(receiver.received.length, 2);
      } finally {
        await courier.stop();
        receiver.stop();
      }
    }));
});
