import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stripTags } from '../../src/php/strip-tags.ts';
import {
  NOT_UTF8,
  phpCleanText,
  phpDate,
  phpDateTime,
  phpFloatText,
  phpInt,
  phpIsEmpty,
  phpText,
} from '../../src/php/values.ts';

/** One test a row: what goes in, what comes out. Expected values are PHP 8.2's, and for dates MariaDB 10.11's. */
function table<Value>(convert: (value: unknown) => Value, rows: [input: unknown, output: Value][]): void {
  for (const [input, output] of rows) {
    it(`${JSON.stringify(input)?.slice(0, 60)} → ${JSON.stringify(output)}`, () =>
      assert.deepEqual(convert(input), output));
  }
}

const refused = (field: string) => ({ code: 'input_invalid', message: new RegExp(`^${field}: `) });

describe('stripTags', () => {
  table(
    (text) => stripTags(text as string),
    [
      ['plain', 'plain'],
      ['<b>Bold</b> <script>alert(1)</script> name', 'Bold alert(1) name'],
      ['a < b and c > d', 'a < b and c > d'],
      ['x<y', 'x'],
      ['a <', 'a '],
      ['abc <b def', 'abc '],
      ['abc <b "def > ghi', 'abc '],
      ['a<i title="x > y">b', 'ab'],
      ["a<i title='it\"s'>b", 'ab'],
      ['a<b <c> d>e', 'ae'],
      ['a<!-- "x -->b', 'ab'],
      ['a<!-- <b> -- > -->b', 'ab'],
      ['a<!doctype html [<!x>]>b', 'ab'],
      ['a<?php f("?>"); ?>b', 'ab'],
      ['a<? (?>b', 'a'],
      ['a <?xml version="1.0"?><r>x</r>', 'a x'],
      ['A &amp; B &lt;c&gt;', 'A &amp; B &lt;c&gt;'],
      ['a\0b<\0i>c', 'abc'],
      ['>>a', '>>a'],
    ],
  );

  const markup = fc.string({
    unit: fc.constantFrom('<', '>', '!', '-', '?', '"', "'", '(', ')', ' ', 'b', '/', '\0', 'ü'),
  });

  it('never leaves a tag', () => {
    fc.assert(fc.property(markup, (text) => !/<[a-z!?/]/i.test(stripTags(text))));
  });

  it('only ever takes characters out', () => {
    fc.assert(
      fc.property(markup, (text) => {
        let at = 0;
        for (const char of stripTags(text)) {
          at = text.indexOf(char, at) + 1;
          assert.ok(at > 0);
        }
      }),
    );
  });

  for (const piece of ['<', '<>', '<!-', '<?', '"<', '< ', '\0']) {
    it(`takes linear time for ${JSON.stringify(piece)} over and over`, () => {
      const started = performance.now();
      stripTags(piece.repeat(4_000_000 / piece.length));
      assert.ok(performance.now() - started < 2000);
    });
  }
});

describe('phpText', () => {
  table(
    (value) => phpText(value, 'field'),
    [
      [' as <i>is ', ' as <i>is '],
      [true, '1'],
      [false, ''],
      [null, ''],
      [12, '12'],
      [-1.5, '-1.5'],
      [100.1, '100.1'],
      [-0, '-0'],
      [0.1 + 0.2, '0.3'],
      [0.0001, '0.0001'],
      [0.00001, '1.0E-5'],
      [99999999999999, '99999999999999'],
      [9999999999999.99, '10000000000000'],
      [99999999999999.5, '1.0E+14'],
      [1e30, '1.0E+30'],
      [1.2345678901234567e19, '1.2345678901235E+19'],
      [5e-324, '4.9406564584125E-324'],
    ],
  );

  for (const value of [[], ['x'], {}, { a: 1 }, NOT_UTF8]) {
    it(`refuses ${JSON.stringify(value)}`, () =>
      assert.throws(() => phpText(value, 'asset_name'), refused('asset_name')));
  }
});

describe('phpCleanText', () => {
  table(
    (value) => phpCleanText(value, 'field'),
    [
      [' \t\n\r\0\vx\v\0\r\n\t ', 'x'],
      ['\u00a0x\f', '\u00a0x\f'],
      ['<b> x </b>', 'x'],
      ['a\0b', 'ab'],
      ['a\nb', 'a\nb'],
      ['<b></b>', ''],
      [5, '5'],
    ],
  );

  it('takes linear time for blanks that are not at the end', () => {
    const started = performance.now();
    phpCleanText(`x${' '.repeat(4_000_000)}x`, 'field');
    assert.ok(performance.now() - started < 2000);
  });
});

describe('phpInt', () => {
  table(phpInt, [
    ['12abc', 12],
    [' \t\n12', 12],
    ['- 5', 0],
    ['-5', -5],
    ['-0', 0],
    ['1e3', 1000],
    ['1e', 1],
    ['.5e1', 5],
    ['1.9', 1],
    ['0x1A', 0],
    ['\u00a05', 0],
    ['', 0],
    ['abc', 0],
    ['99999999999999999999', 2 ** 63],
    ['-99999999999999999999', -(2 ** 63)],
    ['1e1000', 0],
    [1.9, 1],
    [-1.9, -1],
    [-0.5, 0],
    [1e300, 0],
    [1e30, Number('5076964154930102272')],
    [true, 1],
    [false, 0],
    [null, 0],
    [undefined, 0],
    [[], 0],
    [[0], 1],
    [{}, 0],
    [{ a: 1 }, 1],
    [NOT_UTF8, 0],
  ]);
});

describe('phpFloatText', () => {
  table(
    (value) => phpFloatText(value, 'field'),
    [
      ['12,5', '12'],
      ['abc', '0'],
      ['', '0'],
      [null, '0'],
      [true, '1'],
      ['1e3', '1000'],
      ['0x1A', '0'],
      ['INF', '0'],
      [-5, '-5'],
      [1.005, '1.005'],
      [' 12345678.90', '12345678.9'],
      ['1e30', '1.0E+30'],
    ],
  );

  for (const value of [[1], { a: 1 }, '1e1000', Number.POSITIVE_INFINITY]) {
    it(`refuses ${JSON.stringify(value)}`, () =>
      assert.throws(() => phpFloatText(value, 'client_rate'), refused('client_rate')));
  }
});

describe('phpIsEmpty', () => {
  table(
    phpIsEmpty,
    ['', '0', 0, -0, false, null, undefined, [], {}].map((value) => [value, true]),
  );
  table(
    phpIsEmpty,
    ['0.0', '00', ' ', 'a', 1, 0.1, true, [0], { a: null }].map((value) => [value, false]),
  );
});

describe('phpDate', () => {
  table(
    (value) => phpDate(value, 'field'),
    [
      ['2026-01-05', '2026-01-05'],
      ['2026-1-5', '2026-01-05'],
      ['2026/01/05', '2026-01-05'],
      ['2026.01.05', '2026-01-05'],
      ['20260105', '2026-01-05'],
      [20260105, '2026-01-05'],
      ['26-01-05', '2026-01-05'],
      ['69-12-31', '2069-12-31'],
      ['70-01-01', '1970-01-01'],
      ['2026-01-05 10:11:12', '2026-01-05'],
      [' <b>2026-01-05</b> ', '2026-01-05'],
      ['0000-00-00', '0000-00-00'],
      ['00-00-00', '0000-00-00'],
      ['00-01-01', '2000-01-01'],
      ['2026-00-00', '2026-00-00'],
      ['2026-00-31', '2026-00-31'],
      ['2024-02-29', '2024-02-29'],
      ['2000-02-29', '2000-02-29'],
      ['9999-12-31', '9999-12-31'],
      ...['', 0, '0', null, false, []].map((value): [unknown, null] => [value, null]),
    ],
  );

  const notDates = [
    '2026-13-01',
    '2026-02-29',
    '1900-02-29',
    '0000-02-29',
    '2026-04-31',
    '2026-01-32',
    '10000-01-01',
    '01/02/2026',
    '2026-01',
  ];
  for (const value of [
    ...notDates,
    '2026-01-05T10:11:12Z',
    '2026-01-05 25:00',
    '2026-01-05 abc',
    'x',
    '1',
    true,
    ['2026-01-05'],
    { a: 1 },
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () =>
      assert.throws(() => phpDate(value, 'asset_purchase_date'), refused('asset_purchase_date')));
  }
});

describe('phpDateTime', () => {
  table(
    (value) => phpDateTime(value, 'field'),
    [
      ['2026-01-05', '2026-01-05 00:00:00'],
      ['2026-1-5 1:2', '2026-01-05 01:02:00'],
      ['2026-01-05 10', '2026-01-05 10:00:00'],
      ['2026-01-05  10:11:12.5', '2026-01-05 10:11:12'],
      ['2026-01-05T10:11:12', '2026-01-05 10:11:12'],
      ['20260105', '2026-01-05 00:00:00'],
      ['0', null],
    ],
  );

  for (const value of [
    '2026-01-05 24:00:00',
    '2026-01-05 10:61',
    '2026-01-05 10:11:60',
    '2026-01-05T10:11:12Z',
    '2026-01-05 10:11:12 PM',
  ]) {
    it(`refuses ${value}`, () => assert.throws(() => phpDateTime(value, 'field'), refused('field')));
  }
});
