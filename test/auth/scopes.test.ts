import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allows, meet, parseScopes, type Scopes, scopeText } from '../../src/auth/scopes.ts';

const scopesOf = (text: string): Scopes => {
  const parsed = parseScopes(text);
  assert.ok('scopes' in parsed, text);
  return parsed.scopes;
};
const text = (some: string, others: string) => scopeText(meet(scopesOf(some), scopesOf(others)));

describe('scopes', () => {
  it('are module:function, either side *, and refuse what is not like that', () => {
    assert.equal(
      scopeText(scopesOf('assets:read,create tickets *:read *')),
      '*:* *:read assets:create assets:read tickets:*',
    );
    for (const wrong of ['Assets:read', 'assets:', ':read', 'assets:read;', 'a:b:c', '"', 'assets:re*'])
      assert.deepEqual(parseScopes(`tickets ${wrong}`), { wrong });
  });

  it('reveal credentials only where that is said', () => {
    const reveal = { moduleName: 'credentials', name: 'reveal' };
    assert.deepEqual(
      ['*:read', 'credentials:read', 'credentials', 'credentials:reveal', '*'].map((s) => allows(scopesOf(s), reveal)),
      [false, false, true, true, true],
    );
  });

  it('meet in what both allow, said once', () => {
    assert.equal(text('assets tickets:read', '*:read'), 'assets:read tickets:read');
    assert.equal(text('*', 'assets tickets:read'), 'assets:* tickets:read');
    assert.equal(text('assets:read', 'tickets'), '');
    assert.equal(text('* assets:read', '*:read'), '*:read');
  });

  it('allow in their meet exactly what each of the two allows', () => {
    const part = fc.constantFrom('a', 'b', 'c', '*');
    const set = fc
      .array(fc.tuple(part, part), { maxLength: 4 })
      .map((all) => new Set(all.map((each) => each.join(':'))));
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(set, set, name, name, (some, others, moduleName, name) => {
        const demand = { moduleName, name };
        assert.equal(allows(meet(some, others), demand), allows(some, demand) && allows(others, demand));
      }),
    );
  });
});
