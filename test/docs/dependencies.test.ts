import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json')) as Record<
  string,
  Record<string, unknown>
>;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { hasInstallScript?: true; integrity?: string }>;
};

describe('dependencies', () => {
  it('are each named with a reason in docs/dependencies.md, and no other is', () => {
    const named = [...read('docs/dependencies.md').matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(.+?)`/g)].map(([, name]) => name),
    );
    const all = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
      name.replace(/^@types\/.*/, '@types/*'),
    );
    assert.deepEqual([...named].sort(), [...new Set(all)].sort());
  });

  it('run no install script: whatever has one is refused it', () => {
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    assert.deepEqual(
      Object.fromEntries(names.map((name) => [name, allowScripts?.[name]])),
      Object.fromEntries(names.map((name) => [name, false])),
    );
    assert.ok(names.length > 0);
  });

  it('are fixed by checksum', () => {
    const loose = Object.entries(lock.packages).filter(([path, { integrity }]) => path && !integrity);
    assert.deepEqual(loose, []);
  });
});
