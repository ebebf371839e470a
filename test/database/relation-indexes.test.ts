import assert from 'node:assert/strict';
import { prepareAll } from '../../src/core/prepared.ts';
import { readSchema } from '../../src/database/schema.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';

describe('records that are included', () => {
  const test = testApp();

  it('are found by an index, whatever the relation: none reads a whole table', async () => {
    const rows = await test.database.all<{ place: string }>({
      sql: `SELECT CONCAT(table_name, '.', column_name) AS place FROM information_schema.statistics
        WHERE table_schema = DATABASE() AND seq_in_index = 1`,
      parameters: [],
    });
    const indexed = new Set(rows.map(({ place }) => place));
    const prepared = prepareAll(modules, await readSchema(test.database));
    const asked = [...prepared.values()].flatMap((each) =>
      [...each.relations().values()].map(({ key, through, ends, to }) =>
        through ? `${through}.${ends[0]}` : `${to.module.table}.${key}`,
      ),
    );
    assert.deepEqual([...new Set(asked)].filter((place) => !indexed.has(place)).sort(), []);
  });
});
