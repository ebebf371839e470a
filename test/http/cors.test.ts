import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';

const PANEL = 'https://panel.example.com';
const PATH = '/api/v1/clients/read.php';

describe('CORS', () => {
  const test = testApp({ corsOrigins: [PANEL] });
  const preflight = (origin: string) =>
    supertest(test.app).options(PATH).set({ Origin: origin, 'Access-Control-Request-Method': 'POST' });

  it("answers the preflight of an allowed origin's page, without a key", async () => {
    const { status, headers } = await preflight(PANEL);
    assert.equal(status, 204);
    assert.equal(headers['access-control-allow-origin'], PANEL);
    assert.match(headers['access-control-allow-methods'] ?? '', /\bPOST\b/);
    assert.match(headers['access-control-allow-headers'] ?? '', /\bX-API-Key\b/);
    assert.equal(headers.vary, 'Origin');
  });

  it('lets the page read the answer, a refusal too, and its request id', async () => {
    for (const query of [{}, { api_key: await test.key() }]) {
      const { headers } = await test.get('clients/read', query).set('Origin', PANEL);
      assert.equal(headers['access-control-allow-origin'], PANEL);
      assert.match(headers['access-control-expose-headers'] ?? '', /X-Request-Id/);
      assert.ok(headers['x-request-id']);
      assert.equal(headers['access-control-allow-credentials'], undefined);
    }
  });

  it('tells other origins nothing, and keeps caches apart', async () => {
    for (const origin of ['https://evil.example', `${PANEL}.evil.example`, 'null']) {
      assert.equal((await preflight(origin)).status, 405);
      const { headers } = await test.get('clients/read').set('Origin', origin);
      assert.equal(headers['access-control-allow-origin'], undefined);
      assert.equal(headers.vary, 'Origin');
    }
  });
});

describe('without CORS_ORIGINS', () => {
  const test = testApp();

  it('OPTIONS is told what is allowed, and no page may read an answer', async () => {
    const { status, headers } = await supertest(test.app).options(PATH).set('Origin', PANEL);
    assert.equal(status, 405);
    assert.equal(headers.allow, 'GET, POST');
    assert.equal(
      (await test.get('clients/read').set('Origin', PANEL)).headers['access-control-allow-origin'],
      undefined,
    );
  });
});
