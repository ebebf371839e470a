import assert from 'node:assert/strict';
import supertest from 'supertest';
import { attachedApp } from './attached-app.ts';

describe('beside an ITFlow', () => {
  it('there is no page for administrators, unless ADMIN=true says so', async () => {
    for (const [settings, status] of [
      [{}, 404],
      [{ admin: true }, 200],
    ] as const) {
      const attached = await attachedApp('client-scoped', undefined, settings);
      try {
        assert.equal((await supertest(attached.app).get('/admin/login')).status, status);
      } finally {
        await attached.close();
      }
    }
  });
});
