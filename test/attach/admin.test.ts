import assert from 'node:assert/strict';
import supertest from 'supertest';
import type { Config } from '../../src/config/config.ts';
import { attachedApp } from './attached-app.ts';

/** The status of the login page beside an ITFlow. */
async function loginPage(settings: Partial<Config>): Promise<number> {
  const attached = await attachedApp('client-scoped', undefined, settings);
  try {
    return (await supertest(attached.app).get('/admin/login')).status;
  } finally {
    await attached.close();
  }
}

describe('beside an ITFlow', function () {
  this.timeout(60_000);

  it('there is no page for administrators', async () => {
    assert.equal(await loginPage({}), 404);
  });

  it('there is one with ADMIN=true', async () => {
    assert.equal(await loginPage({ admin: true }), 200);
  });
});
