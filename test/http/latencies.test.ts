import assert from 'node:assert/strict';
import { Latencies, readPercentiles } from '../../src/http/latencies.ts';
import { testApp } from '../support/app.ts';

describe('latencies', () => {
  const test = testApp();

  it('give percentiles near the real ones, summed up over processes', async () => {
    const { database } = test;
    const all = [new Latencies(), new Latencies()];
    for (let i = 0; i < 10_000; i++) all[i % 2]?.observe('itflow', 2 ** (i / 1000));
    all[0]?.observe('jitbit', 90_000);
    for (const each of all) await each.write(database);
    const of = await readPercentiles(database);
    for (const part of [0.1, 0.5, 0.95, 0.99]) {
      const [real, read] = [2 ** (10 * part), of('itflow', part) ?? 0];
      assert.ok(Math.abs(read / real - 1) < 0.1, `${part}: ${read} for ${real}`);
    }
    assert.equal(of('jitbit', 0.5), 60_000);
    assert.equal(of('oauth', 0.5), undefined);
  });

  it('are forgotten after two days', async () => {
    const { database } = test;
    await database.write({
      sql: "INSERT INTO shim_latencies VALUES (NOW() - INTERVAL 49 HOUR, 'itflow', 5, 1), (NOW() - INTERVAL 47 HOUR, 'itflow', 5, 1)",
      parameters: [],
    });
    await new Latencies().write(database);
    assert.equal((await database.rows({ sql: 'SELECT 1 FROM shim_latencies', parameters: [] })).length, 1);
    assert.equal((await readPercentiles(database))('itflow', 0.5), undefined);
  });
});
