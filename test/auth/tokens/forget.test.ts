import assert from 'node:assert/strict';
import { forgetGrants } from '../../../src/auth/tokens/forget.ts';
import { createGrant, createToken } from '../../../src/auth/tokens/grants.ts';
import { testApp } from '../../support/app.ts';

describe('grants that have run out', () => {
  const test = testApp();

  it('are forgotten after a day with their tokens; those that count stay, used tokens too', async () => {
    const { database } = test;
    const grant = async () => {
      const id = await createGrant(database, { clientId: '', scope: '*', seconds: 60 });
      await createToken(database, { kind: 'refresh', grantId: id, seconds: 60 });
      return id;
    };
    const [old, living] = [await grant(), await grant()];
    const longAgo = 'NOW() - INTERVAL 2 DAY';
    await database.write({ sql: `UPDATE shim_tokens SET token_expires_at = ${longAgo}`, parameters: [] });
    await database.write({
      sql: `UPDATE shim_grants SET grant_expires_at = ${longAgo} WHERE grant_id = ?`,
      parameters: [old],
    });
    await forgetGrants(database);
    const grants = await database.rows({ sql: 'SELECT grant_id FROM shim_grants', parameters: [] });
    const tokens = await database.rows({ sql: 'SELECT token_grant_id FROM shim_tokens', parameters: [] });
    assert.deepEqual([grants.flat(), tokens.flat()], [[living], [living]]);
  });
});
