import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFormBody, parseJsonBody, parseQuery } from '../../src/php/request.ts';
import { NOT_UTF8 } from '../../src/php/values.ts';

/** A copy with a prototype, which `deepEqual` wants. Keeps `__proto__` a name like any other. */
const plain = (parsed: object) => Object.fromEntries(Object.entries(parsed));

const QUERIES: [query: string, names: Record<string, unknown>][] = [
  ['', {}],
  ['a=1&b=2', { a: '1', b: '2' }],
  ['a&b=&=v&&c==d', { a: '', b: '', c: '=d' }],
  ['a=1&a=2', { a: '2' }],
  ['a;b=1', { 'a;b': '1' }],
  ['a.b=1&c d=2&e+f=3&.g=4', { a_b: '1', c_d: '2', e_f: '3', _g: '4' }],
  [' a=1&%20=2', { a: '1' }],
  ['a=x+y%26z', { a: 'x y&z' }],
  ['a=%&b=%zz&c=%4&d=%41%', { a: '%', b: '%zz', c: '%4', d: 'A%' }],
  ['x[]=3', { x: ['3'] }],
  ['x[a]=3&y%5B%5D=4', { x: ['3'], y: ['4'] }],
  ['a.b[c.d]e=1', { a_b: ['1'] }],
  ['x=1&x[]=2&y[]=1&y=2', { x: ['2'], y: '2' }],
  ['x[=3&y[a=4&z]=5', { x_: '3', y_a: '4', 'z]': '5' }],
  ['[a]=1&[]=2', {}],
  ['x%00y=1', { x: '1' }],
  ['a=caf%C3%A9&b=caf\xc3\xa9', { a: 'café', b: 'café' }],
  ['asset_name=caf%E9', { asset_name: NOT_UTF8 }],
  ['a=%ED%A0%80', { a: NOT_UTF8 }],
];

describe('parseQuery', () => {
  for (const [query, names] of QUERIES) {
    it(`reads ${JSON.stringify(query)} as PHP does`, () => assert.deepEqual(plain(parseQuery(query)), names));
  }

  it('keeps what stands in brackets behind `filter` alone', () => {
    const query = 'filter[a][in][]=1&filter[a][in][]=2&filter[b]=3&filter[__proto__][c]=4&x[y]=5';
    const { filter, x } = parseQuery(query);
    assert.equal(JSON.stringify(filter), '{"a":{"in":{"0":"1","1":"2"}},"b":"3","__proto__":{"c":"4"}}');
    assert.deepEqual(x, ['5']);
    assert.equal(JSON.stringify(parseQuery('filter[a]=1&filter=2&filter[b]=3')), '{"filter":{"b":"3"}}');
  });

  it('takes a name that objects have as a name like any other', () => {
    const query = parseQuery('__proto__=1&constructor=2');
    assert.equal(query.toString, undefined);
    assert.deepEqual(Object.entries(query), [
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it('reads the first thousand variables, as PHP does', () => {
    const names = Array.from({ length: 1001 }, (_, index) => `v${index}`);
    assert.deepEqual(Object.keys(parseQuery(names.join('&'))), names.slice(0, 1000));
  });

  it('never throws', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '=', '&', '[', ']', '%', '4', 'f', '+', '.', ' ', '\0', '\xff'),
    });
    fc.assert(fc.property(text, (query) => void parseQuery(query)));
  });

  it('gives back what a client encoded', () => {
    const value = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(value, (text) => parseQuery(`name=${encodeURIComponent(text)}`).name === text));
    fc.assert(fc.property(value, (text) => parseQuery(`${new URLSearchParams({ name: text })}`).name === text));
  });
});

describe('parseFormBody', () => {
  it('reads bytes by the rules of the query', () => {
    assert.deepEqual(plain(parseFormBody(Buffer.from('a.b=x+y&c=über&d[]=1'))), { a_b: 'x y', c: 'über', d: ['1'] });
  });
});

const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

const UNREADABLE: Record<string, string | Buffer> = {
  'an empty body': '',
  blanks: '   ',
  'a truncated body': '{"a":1',
  'a trailing comma': '{"a":1,}',
  'single quotes': "{'a':1}",
  'a comment': '{/*x*/"a":1}',
  NaN: '{"a":NaN}',
  'an upper-case literal': '{"a":TRUE}',
  'two documents': '{"a":1}{"a":1}',
  'a byte order mark': '\ufeff{"a":1}',
  'half a surrogate pair': '{"a":"x\\ud83d"}',
  'half a surrogate pair deep down': '{"a":[{"b":"\\ude80\\ud83d"}]}',
  'half a surrogate pair in a name': '{"\\ud83d":1}',
  'bad UTF-8': Buffer.from('{"a":"caf\xe9"}', 'latin1'),
  'an encoded surrogate': Buffer.from('{"a":"\xed\xa0\xbd"}', 'latin1'),
  'a list': '[1,2]',
  'a list around an object': '[{"a":1}]',
  'a number': '42',
  'a text': '"abc"',
  null: 'null',
  true: 'true',
  '512 levels': nested(512),
  'a long number where a name belongs': '{123456789012345678:1}',
  'millions of open brackets': '['.repeat(4_000_000),
};

const BODIES: [json: string, body: Record<string, unknown>][] = [
  ['\n\t {"a":1} \r\n', { a: 1 }],
  ['{"a":"first","a":"second"}', { a: 'second' }],
  ['{"":"x","a":null}', { '': 'x', a: null }],
  ['{"a":"\\u0000\\ud83d\\ude80\\\\ud83d"}', { a: '\0🚀\\ud83d' }],
  ['{"__proto__":{"b":1},"a":1}', { ['__proto__']: { b: 1 }, a: 1 }],
  ['{"a":99999999999999,"b":100000000000000}', { a: 99999999999999, b: '100000000000000' }],
  ['{"a":9007199254740993,"b":-9223372036854775808}', { a: '9007199254740993', b: '-9223372036854775808' }],
  ['{"a":9223372036854775808,"b":12345678901234567890}', { a: 2 ** 63, b: 1.2345678901234567e19 }],
  [
    '{"a":1e20,"b":0.123456789012345678,"c":123456789012345.5}',
    { a: 1e20, b: 0.12345678901234568, c: 123456789012345.5 },
  ],
  ['{"a":"\\",1234567890123456,","b":[1234567890123456]}', { a: '",1234567890123456,', b: ['1234567890123456'] }],
];

describe('parseJsonBody', () => {
  for (const [what, body] of Object.entries(UNREADABLE)) {
    it(`takes ${what} as empty`, () => assert.deepEqual(plain(parseJsonBody(Buffer.from(body))), {}));
  }

  for (const [json, body] of BODIES) {
    it(`reads ${JSON.stringify(json)}`, () => assert.deepEqual(plain(parseJsonBody(Buffer.from(json))), body));
  }

  it('reads 511 levels', () => assert.deepEqual(Object.keys(parseJsonBody(Buffer.from(nested(511)))), ['a']));

  it('has no names but those sent', () => assert.equal(parseJsonBody(Buffer.from('{}')).constructor, undefined));

  it('gives back what a client wrote', () => {
    const value = fc.jsonValue({ noUnicodeString: false }).filter((json) => !/\d{15}|\\ud/.test(JSON.stringify(json)));
    fc.assert(
      fc.property(value, (a) =>
        assert.deepEqual(parseJsonBody(Buffer.from(JSON.stringify({ a }))).a, JSON.parse(JSON.stringify(a))),
      ),
    );
  });
});
