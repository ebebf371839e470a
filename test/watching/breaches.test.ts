import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberEvents } from '../../src/events/sequence.ts';
import { newMasterKey, wrapMasterKey } from '../../src/modules/credentials/cipher.ts';
import { importBreaches } from '../../src/watching/breaches/import.ts';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';

const DECRYPT = 'open sesame';
const digest = (password: string) => createHash('sha1').update(password).digest('hex').toUpperCase();

interface Told {
  event_sequence: number;
  event_record_id: number;
  event_after: { reason: string };
}

describe('breached passwords', () => {
  const test = testApp();
  let folder: string;
  let api_key: string;
  let client_id: number;
  let begin: number;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'itflow-shim-breaches-'));
    api_key = await test.key({ api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), DECRYPT) });
    client_id = await aClient(test.database);
    begin = 0;
    begin = (await events()).at(-1)?.event_sequence ?? 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const list = (name: string, passwords: string[], line = (hash: string, i: number) => `${hash}:${i + 1}\r\n`) => {
    const path = join(folder, name);
    writeFileSync(path, passwords.map(digest).sort().map(line).join(''));
    return path;
  };
  const secrets = { api_key_decrypt_password: DECRYPT };
  const create = async (name: string, password: string, values: object = {}): Promise<number> => {
    const body = { api_key, client_id, ...secrets, credential_name: name, credential_password: password, ...values };
    const answer = await test.post('credentials/create', body);
    assert.equal(answer.body.success, 'True', answer.body.message);
    return answer.body.data[0].insert_id;
  };
  const events = async (): Promise<Told[]> => {
    await numberEvents(test.database);
    return (await test.get('events/read', { api_key, after: begin, types: 'vault.*', limit: 1000 })).body.data;
  };
  const check = async (body: object = {}) =>
    (await test.post('credentials/check_breaches', { api_key, ...secrets, ...body })).body;
  const told = async () =>
    (await events()).map(({ event_record_id, event_after }) => [event_record_id, event_after.reason]);

  it('are found at write, once, and not once the password is another', async () => {
    await importBreaches(test.database, list('a.txt', ['password', 'letmein', 'Übung']));
    const bad = await create('Bad', 'password');
    const umlauts = await create('Bad too', 'Übung');
    await create('Good', 'Password');
    assert.deepEqual(await told(), [
      [bad, 'breached'],
      [umlauts, 'breached'],
    ]);
    await check();
    await check();
    assert.equal((await told()).length, 2);
    const change = (credential_password: string) =>
      test.post('credentials/update', { api_key, ...secrets, client_id, credential_id: bad, credential_password });
    await change('another one');
    assert.deepEqual(
      (await check()).data.map((row: { credential_id: number }) => row.credential_id),
      [umlauts],
    );
    await change('letmein');
    assert.deepEqual((await told()).at(-1), [bad, 'breached']);
  });

  it('are found at reveal and by a check, which also finds one password for several entries of a client', async () => {
    const revealed = await create('Old', 'summer');
    const same = [await create('A', 'winter'), await create('B', 'winter')];
    await create('C', 'winter', { client_id: await aClient(test.database) });
    assert.deepEqual(await told(), []);
    await importBreaches(test.database, list('b.txt', ['summer']));
    const { body } = await test.get('credentials/reveal', { api_key, ...secrets, credential_id: revealed });
    assert.equal(body.data[0].credential_password, 'summer');
    assert.deepEqual(await told(), [[revealed, 'breached']]);
    const { data } = await check({ client_id });
    assert.deepEqual(
      data.map((row: Record<string, unknown>) => [row.credential_id, row.breached, row.reused]),
      [[revealed, 1, 0], ...same.map((id) => [id, 0, 1])],
    );
    assert.deepEqual(
      (await told()).slice(1),
      same.map((id) => [id, 'reused']),
    );
  });

  it('are looked for by nobody who may not reveal, and nothing of a password is kept', async () => {
    await importBreaches(test.database, list('c.txt', ['tell-tale']));
    const id = await create('Bad', 'tell-tale');
    const without = await test.post('credentials/check_breaches', { api_key });
    assert.equal(without.body.success, 'False');
    const wrong = await test.post('credentials/check_breaches', { api_key, api_key_decrypt_password: 'wrong' });
    assert.equal(wrong.body.success, 'False');
    const tied = await test.key({
      api_key_client_id: await aClient(test.database),
      api_key_decrypt_hash: await wrapMasterKey(newMasterKey(), DECRYPT),
    });
    assert.deepEqual((await test.post('credentials/check_breaches', { api_key: tied, ...secrets })).body.data, []);
    const rows = await test.database.all({
      sql: 'SELECT * FROM shim_breach_checks WHERE breach_credential_id = ?',
      parameters: [id],
    });
    assert.deepEqual(Object.keys(rows[0] as object), [
      'breach_credential_id',
      'breach_found',
      'breach_reused',
      'breach_checked_at',
    ]);
    const logs = await test.database.all({ sql: 'SELECT * FROM logs', parameters: [] });
    assert.doesNotMatch(JSON.stringify([logs, await events()]), new RegExp(`tell-tale|${digest('tell-tale')}`, 'i'));
    await test.post('credentials/delete', { api_key, ...secrets, client_id, credential_id: id });
    const left = await test.database.rows({
      sql: 'SELECT 1 FROM shim_breach_checks WHERE breach_credential_id = ?',
      parameters: [id],
    });
    assert.deepEqual(left, []);
  });

  it('come from a list that is taken in once, and goes on where it was interrupted', async () => {
    const passwords = Array.from({ length: 300 }, (_, i) => `password ${i}`);
    const path = list('d.txt', passwords, (hash, i) => `${hash}:${i}\n`);
    assert.deepEqual(await importBreaches(test.database, path), { lines: 300, added: 300 });
    assert.deepEqual(await importBreaches(test.database, path), { lines: 0, added: 0 });
    const broken = list('e.txt', passwords, (hash, i) => (i === 250 ? 'nonsense\n' : `${hash}\n`));
    await assert.rejects(importBreaches(test.database, broken), /what stands at byte 10250 is no line of a SHA-1 list/);
  });
});
