import assert from 'node:assert/strict';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';

describe('/metrics', () => {
  const test = testApp();
  const everybody = testApp({ metrics: true, rateLimit: 1 });

  it('counts requests by module, function and status, and shows the pool', async () => {
    const key = await test.key();
    for (let i = 0; i < 2; i++) await test.get('assets/read', { api_key: key });
    await test.get('assets/read', { api_key: 'wrong' });
    await test.get('assets/nothing');
    const { text } = await supertest(test.app)
      .get('/metrics')
      .expect(200)
      .expect('Content-Type', /^text\/plain/);
    assert.match(text, /^itflow_shim_request_seconds_count\{module="assets",function="read",status="200"\} 2$/m);
    assert.match(text, /^itflow_shim_request_seconds_count\{module="assets",function="read",status="401"\} 1$/m);
    assert.match(text, /^itflow_shim_request_seconds_count\{module="",function="",status="404"\} 1$/m);
    assert.match(text, /^# TYPE itflow_shim_pool_connections gauge$/m);
    assert.match(text, /^itflow_shim_webhook_waiting 0$/m);
    assert.doesNotMatch(text, new RegExp(key));
  });

  it('is not there for who comes through a proxy, unless METRICS says so', async () => {
    await supertest(test.app).get('/metrics').set('X-Forwarded-For', '203.0.113.7').expect(404);
    await supertest(everybody.app).get('/metrics').set('X-Forwarded-For', '203.0.113.7').expect(200);
  });

  it('counts what the rate limit refuses', async () => {
    const key = await everybody.key();
    for (let i = 0; i < 3; i++) await everybody.get('clients/read', { api_key: key });
    const { text } = await supertest(everybody.app).get('/metrics');
    assert.match(text, /^itflow_shim_rate_limited_total 2$/m);
  });
});
