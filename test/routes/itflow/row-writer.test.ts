import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { rowWriter } from '../../../routes/itflow/row-writer.ts';
import type { Value } from '../../../src/database/database.ts';

const column = (name: string, index: number, alias = false) => ({ name, index, alias });

describe('the row writer', () => {
  it('writes every value as PHP did: a text or null', () => {
    const names = ['a', 'b"\\', 'c'];
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    fc.assert(
      fc.property(fc.tuple(value, value, value), (row) => {
        const columns = names.map((name, index) => column(name, index));
        const expected = names.map((name, i) => [name, row[i] === null ? null : String(row[i])]);
        assert.deepEqual(JSON.parse(rowWriter(columns, false)(row)), Object.fromEntries(expected));
      }),
    );
  });

  it('writes bytes as text, and false as it is: a credential that cannot be decrypted', () => {
    const row: Value[] = [Buffer.from('"é'), false];
    assert.equal(rowWriter([column('bytes', 0), column('secret', 1)], false)(row), '{"bytes":"\\"é","secret":false}');
  });

  it('repeats a value under its alias', () => {
    assert.equal(rowWriter([column('id', 0), column('also', 0, true)], false)([7]), '{"id":"7","also":"7"}');
  });

  it('numbers the columns before their names, aliases not, and numbered fields are as stored', () => {
    const columns = [column('id', 0), column('secret', 1), column('also', 0, true)];
    assert.equal(
      rowWriter(columns, true)([7, 'open'], [7, 'encrypted']),
      '{"0":"7","id":"7","1":"encrypted","secret":"open","also":"7"}',
    );
  });
});
