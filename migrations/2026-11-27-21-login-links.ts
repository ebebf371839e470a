import { type Kysely, type Migration, sql } from 'kysely';

const kinds = (list: string) => sql`ALTER TABLE shim_tokens MODIFY token_kind enum(${sql.raw(list)}) NOT NULL`;

/** A link that logs in once is a token of its own kind. Only a database of our own gives one out. */
export const loginLinks: Migration = {
  async up(db: Kysely<unknown>) {
    await kinds("'code', 'refresh', 'session', 'link'").execute(db);
  },
  async down(db: Kysely<unknown>) {
    await sql`DELETE FROM shim_tokens WHERE token_kind = 'link'`.execute(db);
    await kinds("'code', 'refresh', 'session'").execute(db);
  },
};
