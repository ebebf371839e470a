import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustBeEqual } from './compare.ts';
import { fill, SMALL, technicians } from './filled.ts';
import { done, KEY, killedAt, onTwoSites, shim } from './sites.ts';
import { SYSTEMS, type Told } from './told.ts';

describe('moving in', function () {
  this.timeout(600_000);

  for (const { system, path, columns, isTheirs } of SYSTEMS)
    it(`from ${system} brings everything once, though it is killed twice; another run finds nothing to do`, () =>
      onTwoSites(async (from, to) => {
        await fill(from, SMALL);
        await technicians(to);
        const run = (...more: string[]) => shim(to, ['migrate-from', system, '--url', `${from.url}${path}`, ...more]);
        if (system === 'itflow') {
          assert.match(await done(run('--dry-run')), /^tickets +60 +60 +0 +0 +0$/m);
          assert.equal((await to.database.rows({ sql: 'SELECT 1 FROM tickets', parameters: [] })).length, 0);
        }
        assert.ok(await killedAt(to, 20, run), 'it had ended before it was killed');
        assert.ok(await killedAt(to, 150, run), 'it had ended before it was killed');
        await done(run());
        await mustBeEqual(from, to, columns, isTheirs);
        assert.match(await done(run()), /^tickets +60 +0 +0 +60 +0$/m);
        await mustBeEqual(from, to, columns, isTheirs);
      }));

  it('by way of a folder brings everything once, though both ways are killed', () =>
    onTwoSites(async (from, to) => {
      await fill(from, { clients: 2, contacts: 8, assets: 8, tickets: 12 });
      await technicians(to);
      const folder = mkdtempSync(join(tmpdir(), 'moving-all-'));
      const exported = () => shim(to, ['export', '--all', '--into', folder, '--url', from.url], { API_KEY: KEY });
      const first = exported();
      setTimeout(() => first.child.kill('SIGKILL'), 1500);
      await first.ended;
      await done(exported());
      const run = () => shim(to, ['import', '--all', folder], {});
      assert.ok(await killedAt(to, 20, run), 'it had ended before it was killed');
      await done(run());
      rmSync(folder, { recursive: true });
      await mustBeEqual(from, to, (SYSTEMS[0] as Told).columns);
    }));
});
