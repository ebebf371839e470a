import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const map = readFileSync('docs/architecture.md', 'utf8');

describe('the code map', () => {
  it('names every folder of the sources', () => {
    for (const folder of ['src', 'routes'])
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = `${entry.parentPath}/${entry.name}/`;
        if (entry.isDirectory()) assert.ok(map.includes(`\`${path}\``), `${path} is not in docs/architecture.md`);
      }
  });

  it('names nothing that is not there', () => {
    for (const [, path = ''] of map.matchAll(/`((?:src|routes|test|clients|migrations|scripts)\/[^`]*)`/g))
      assert.ok(existsSync(path), path);
  });

  it('and the README link to pages that are there', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.ok(readme.split('\n').length <= 150);
    for (const [, path = ''] of readme.matchAll(/\]\(([^):]+)\)/g)) assert.ok(existsSync(path), path);
    for (const [, path = ''] of map.matchAll(/\]\(([^):]+)\)/g)) assert.ok(existsSync(`docs/${path}`), path);
  });
});
