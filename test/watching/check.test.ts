import assert from 'node:assert/strict';
import { guardOf } from '../../src/events/webhooks/addresses.ts';
import { type CheckOptions, createCheck } from '../../src/watching/monitors/check.ts';
import type { Target } from '../../src/watching/monitors/finding.ts';
import { FORBIDDEN } from '../support/forbidden-addresses.ts';
import { EXPIRED, type Hosts, VALID, watchedHosts } from '../support/watched-hosts.ts';

const never = new AbortController().signal;

describe('the check of a monitor', () => {
  let hosts: Hosts;
  beforeEach(() => {
    hosts = watchedHosts();
  });
  afterEach(() => hosts.close());

  const check = (url: string, target: Partial<Target> = {}, options: Partial<CheckOptions> = {}) =>
    createCheck({ guard: guardOf(['127.0.0.1']), timeoutMs: 300, ...options })(
      { id: 1, url, host: '', isFailing: false, expectStatus: 0, expectText: '', maxMs: 0, ...target },
      never,
    );
  const page = (status: number, text = '') => hosts.http((_, response) => response.writeHead(status).end(text));

  it('takes any status below 400, or the one that is expected', async () => {
    const url = await page(204);
    const { error, status, ms } = await check(url);
    assert.deepEqual([error, status], ['', 204]);
    assert.ok(Number(ms) >= 0 && Number(ms) < 300);
    assert.equal((await check(await page(503))).error, 'HTTP status 503');
    assert.equal((await check(await page(401), { expectStatus: 401 })).error, '');
    assert.equal((await check(url, { expectStatus: 200 })).error, 'HTTP status 204 instead of 200');
  });

  it('looks for a text', async () => {
    const url = await page(200, 'All systems operational');
    assert.equal((await check(url, { expectText: 'operational' })).error, '');
    assert.match((await check(url, { expectText: 'degraded' })).error, /text is not/);
  });

  it('minds the time', async () => {
    const url = await hosts.http((_, response) => void setTimeout(() => response.end(), 60));
    assert.match((await check(url, { maxMs: 10 })).error, /^Answered after \d+ ms, later than 10 ms$/);
    assert.equal((await check(url, { maxMs: 290 })).error, '');
  });

  it('says what went wrong with one that hangs, is away, or sends garbage', async () => {
    const silent = await hosts.tcp();
    const gone = await hosts.tcp();
    assert.equal((await check(silent.replace('tcp', 'http'))).error, 'Connection timed out');
    assert.equal((await check((await hosts.tcp('garbage\n')).replace('tcp', 'http'))).error, 'The answer is not HTTP');
    const slow = await hosts.http((_, response) => void response.writeHead(200).write('half'));
    assert.equal((await check(slow, { expectText: 'whole' })).error, 'Connection timed out');
    hosts.close();
    assert.equal((await check(gone)).error, 'Connection refused');
    assert.equal((await check('nonsense')).error, 'This is no URL');
  });

  it('connects to a port', async () => {
    const { error, status } = await check(await hosts.tcp());
    assert.deepEqual([error, status], ['', null]);
  });

  it('reads a certificate, and says what is wrong with it', async () => {
    const url = await hosts.https((_, response) => response.end(), VALID);
    const trusted = await check(url, {}, { ca: VALID.cert });
    assert.deepEqual([trusted.error, trusted.certificate?.issuer], ['', 'Watched Hosts']);
    assert.equal(trusted.certificate?.expires.toISOString(), '2120-01-01T00:00:00.000Z');
    const stranger = await check(url);
    assert.match(stranger.error, /^The certificate is not trusted/);
    assert.equal(stranger.certificate?.issuer, 'Watched Hosts');
    const old = await check(await hosts.https((_, response) => response.end(), EXPIRED), {}, { ca: EXPIRED.cert });
    assert.equal(old.error, 'The certificate has expired');
    assert.equal(old.certificate?.expires.getUTCFullYear(), 2021);
  });

  it('follows redirects, not for ever, and not to where it may not go', async () => {
    const end = await page(200, 'here');
    const redirect = (to: string) => hosts.http((_, response) => response.writeHead(302, { Location: to }).end());
    assert.equal((await check(await redirect(end), { expectText: 'here' })).error, '');
    assert.equal((await check(await redirect('/again'))).status, 302);
    for (const forbidden of [
      'http://169.254.169.254/latest',
      'http://10.0.0.1/',
      'http://[::1]/',
      'file:///etc/passwd',
    ])
      assert.match((await check(await redirect(forbidden))).error, /may not be called|away from http/, forbidden);
    assert.match((await check(await redirect(end.replace('127.0.0.1', 'localhost')))).error, /^$|may not be called/);
  });

  for (const [what, host] of Object.entries(FORBIDDEN))
    it(`is refused what webhooks are, where no network is named: ${what}`, async () => {
      let asked = 0;
      const url = await hosts.http((_, response) => {
        asked++;
        response.end();
      });
      for (const scheme of ['http', 'https', 'tcp']) {
        const target = url.replace('127.0.0.1', host).replace(/^http/, scheme);
        const { error, status } = await check(target, {}, { guard: guardOf([]) });
        assert.match(error, /may not be called|Host not found/, target);
        assert.equal(status, null);
      }
      assert.equal(asked, 0);
    });
});
