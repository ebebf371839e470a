import assert from 'node:assert/strict';
import { samples } from '../support/thorough.ts';
import { mustBeEqual } from './compare.ts';
import { type Amounts, fill, technicians } from './filled.ts';
import { onFlaky } from './flaky.ts';
import { done, killedAt, onTwoSites, shim } from './sites.ts';
import { SYSTEMS } from './told.ts';

// Of `npm run test:thorough`. MOVING=big moves what an MSP has, and kills five times at random: some minutes a system.
const isBig = process.env.MOVING === 'big';
const AMOUNTS: Amounts = isBig
  ? { clients: 40, contacts: 500, assets: 1000, tickets: 2000 }
  : { clients: 2, contacts: 6, assets: 6, tickets: 10 };
const KILLS = isBig ? 5 : 1;
const EVERY_NTH = isBig ? 200 : 10;

describe('moving in from a server that answers 429, 500 and half answers now and then', function () {
  this.timeout(3_600_000);

  for (const { system, path, columns, isTheirs } of isBig ? SYSTEMS : SYSTEMS.slice(0, samples(0, 1)))
    it(`of ${system}: nothing is missing and nothing is there twice, ${KILLS} × killed`, () =>
      onTwoSites(async (from, to) => {
        await fill(from, AMOUNTS);
        await technicians(to);
        await onFlaky(from.app, EVERY_NTH, async (flaky) => {
          const run = () => shim(to, ['migrate-from', system, '--url', `${flaky.url}${path}`]);
          const all = AMOUNTS.tickets * 3 + AMOUNTS.contacts;
          const at = Array.from({ length: KILLS }, () => Math.floor(Math.random() * all * 0.6)).sort((a, b) => a - b);
          for (const records of at) assert.ok(await killedAt(to, records, run), 'it had ended before it was killed');
          await done(run());
          await mustBeEqual(from, to, columns, isTheirs);
          assert.ok(Object.values(flaky.failures).every(Boolean), JSON.stringify(flaky.failures));
          assert.equal(flaky.tooEarly, 0);
          if (isBig) console.log(`      killed at ${at.join(', ')} records; ${JSON.stringify(flaky.failures)}`);
        });
      }));
});
