import { type Migration, sql } from 'kysely';
import { addIndex, dropIndex, indexed } from './2026-11-22-10-additions.ts';

const IDS = ['asset_id'];

/**
 * The ids alone, once more: who counts 90,000 assets to find a page walks ids and not rows, which takes half of the
 * time. Apart from `indexes`, since it finds nothing that the primary key would not: it is not for the doctor to
 * propose.
 */
export const orderOfIds: Migration = {
  async up(db) {
    if (!(await indexed(db, 'assets', [IDS]))) await sql`ALTER TABLE assets ${addIndex(IDS)}`.execute(db);
  },
  async down(db) {
    if (await indexed(db, 'assets', [IDS])) await sql`ALTER TABLE assets ${dropIndex(IDS)}`.execute(db);
  },
};
