import assert from 'node:assert/strict';
import dns from 'node:dns';
import { guardOf } from '../../src/events/webhooks/addresses.ts';
import { createPost } from '../../src/events/webhooks/post.ts';
import { FORBIDDEN } from '../support/forbidden-addresses.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';

const never = new AbortController().signal;

describe('what a webhook may reach', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.stop());

  for (const [what, host] of Object.entries(FORBIDDEN))
    it(`is not ${what}: ${host}`, async () => {
      const url = new URL(receiver.url.replace('127.0.0.1', host)).href;
      const { status, error } = await createPost(guardOf([]))(url, '{}', {}, never);
      assert.equal(status, 0);
      assert.match(String(error), /address that may not be called|this address may not be called|ENOTFOUND|EAI_AGAIN/);
      assert.equal(receiver.received.length, 0);
    });

  it('is no port that other services have, no other scheme, and nothing that a redirect names', async () => {
    const post = createPost(guardOf(['127.0.0.0/8']));
    for (const url of ['http://127.0.0.1:22/', 'https://127.0.0.1:25/', 'file:///etc/passwd', 'http://a:b@127.0.0.1/'])
      assert.match(String((await post(url, '{}', {}, never)).error), /called|user and password/);
    receiver.answer = { status: 302, headers: { Location: `${receiver.url}/elsewhere` } };
    assert.equal((await post(receiver.url, '{}', {}, never)).status, 302);
    assert.equal(receiver.received.length, 1);
  });

  it('is what a name led to when it was looked at, whatever it leads to next', async () => {
    const addresses = ['127.0.0.1', '192.0.2.1'];
    let lookups = 0;
    const original = dns.lookup;
    // A name server of the attacker's: allowed first, forbidden next. This process has no other.
    (dns as { lookup: unknown }).lookup = (_name: string, _options: object, done: (...answer: unknown[]) => void) => {
      const address = addresses[lookups++];
      done(null, [{ address, family: 4 }]);
    };
    try {
      const post = createPost(guardOf(['127.0.0.0/8']));
      const url = receiver.url.replace('127.0.0.1', 'rebinding.example');
      const { status } = await post(url, '{}', {}, never);
      assert.deepEqual([status, lookups], [204, 1]);
      const other = await createPost(guardOf([]))(url, '{}', {}, never);
      assert.deepEqual([other.status, receiver.received.length], [0, 1]);
    } finally {
      dns.lookup = original;
    }
  });

  it('is a network of their own for who names it', async () => {
    for (const [networks, host, expected] of [
      [['127.0.0.0/8'], '127.0.0.1', 204],
      [['127.0.0.1'], '[::ffff:127.0.0.1]', 204],
      [['10.0.0.0/8'], '127.0.0.1', 0],
    ] as const) {
      const url = receiver.url.replace('127.0.0.1', host);
      assert.equal((await createPost(guardOf(networks))(url, '{}', {}, never)).status, expected, host);
    }
  });
});
