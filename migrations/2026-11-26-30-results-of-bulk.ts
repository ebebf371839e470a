import { type Migration, sql } from 'kysely';

const RESULT = sql.ref('idempotency_result');

/** What a request with 1,000 records was answered is longer than a `text` may be. Once more, it changes nothing. */
export const resultsOfBulk: Migration = {
  async up(db) {
    await sql`ALTER TABLE shim_idempotency MODIFY ${RESULT} mediumtext`.execute(db);
  },
  async down(db) {
    await sql`DELETE FROM shim_idempotency WHERE LENGTH(${RESULT}) > 65535`.execute(db);
    await sql`ALTER TABLE shim_idempotency MODIFY ${RESULT} text`.execute(db);
  },
};
