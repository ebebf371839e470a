import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(path, 'utf8');

describe('the documentation', () => {
  it('shows the smallest module in CONTRIBUTING as it is', () => {
    const module = read('src/modules/domains.ts');
    assert.ok(read('CONTRIBUTING.md').includes(module.trim()));
    assert.ok(module.split('\n').length <= 60);
  });

  it('shows the smallest door in CONTRIBUTING as it is', () => {
    assert.ok(read('CONTRIBUTING.md').includes(read('test/support/tiny-door.ts').trim()));
  });

  it('explains every defect that a declared deviation cites', () => {
    const explained = [...read('docs/compatibility.md').matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    const declared: { match: string; reason: string }[] = JSON.parse(read('test/conformance/deviations.json'));
    for (const { match, reason } of declared)
      for (const [, numbers = ''] of reason.matchAll(/defects? ((?:\d+)(?:(?:, | and )\d+)*)/g))
        for (const [number] of numbers.matchAll(/\d+/g))
          assert.ok(explained.includes(number), `${match}: defect ${number}`);
  });
});
