import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decryptCredential,
  encryptCredential,
  newDecryptPassword,
  newMasterKey,
  unwrapMasterKey,
  wrapMasterKey,
} from '../../../src/modules/credentials/cipher.ts';

/** Written by PHP: the decrypt hashes of two API keys, and credentials of the same installation. */
const MASTER_KEY = 'M4sterKey-16char';
const HASHES: [hash: string, password: string][] = [
  ['ApiKeySalt000001ApiKeyIV00000001VGE+pjg9jj31cr65VXfc1MAWnH7DzS43qdqOrlW4nrM=', 'decrypt-Passw0rd'],
  ['ApiKeySalt000002ApiKeyIV00000002sajppjwAOMOY2h6vzuEngDFER2Oo5opyPMQ89YMcbTg=', 'second-Passw0rd'],
];
const [HASH, PASSWORD] = HASHES[0] as [string, string];

const STORED: [stored: string | null, plain: string | false][] = [
  ['IV0003abcdefghijNJzc5GEB7DP/CeW2z/zVU9jIUc7mwS6UqzICP3n9Lus=', 'P@ss\'wörd "1" /\\'],
  ['IV0005abcdefghijn3nWVgqmWnza7cBUCsXHRjWRLYWFqdbmVj/vz1qfBPA=', '日本語パス🔑'],
  ['IV0008abcdefghijG3xPZki9DHOO5+JOzVIddg==', ''],
  ['IVnonutf8000000xPZiSYD3gEygdw9/pYVFEwA==', false],
  ['IV0002abcdefghij!!!notbase64', false],
  ['IV0002abcdefghij', false],
  ['short', false],
  ['', false],
  [null, false],
];

describe('decryptCredential', () => {
  for (const [stored, plain] of STORED) {
    it(`reads ${stored} as PHP does`, () => {
      assert.equal(decryptCredential(MASTER_KEY, stored), plain);
      assert.equal(decryptCredential(MASTER_KEY, stored && Buffer.from(stored)), plain);
    });
  }

  it('gives back what encryptCredential took', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const masterKey = newMasterKey();
        return decryptCredential(masterKey, encryptCredential(masterKey, text)) === text;
      }),
    );
  });
});

describe('encryptCredential', () => {
  it('never writes the same twice', () =>
    assert.notEqual(encryptCredential(MASTER_KEY, 'x'), encryptCredential(MASTER_KEY, 'x')));

  it('writes a readable IV of 16 characters and base64', () => {
    assert.match(encryptCredential(MASTER_KEY, 'x'), /^[A-Za-z0-9_-]{16}[A-Za-z0-9+/]{22}==$/);
  });
});

describe('unwrapMasterKey', () => {
  for (const [hash, password] of HASHES) {
    it(`reads ${hash} as PHP does`, async () => assert.equal(await unwrapMasterKey(hash, password), MASTER_KEY));
  }

  for (const password of ['wrong', '', ' decrypt-Passw0rd', 'second-Passw0rd']) {
    it(`refuses the password ${JSON.stringify(password)}`, async () =>
      assert.equal(await unwrapMasterKey(HASH, password), null));
  }

  for (const hash of [null, '', 'short', HASH.slice(0, 50)]) {
    it(`finds no key in ${JSON.stringify(hash)}`, async () =>
      assert.equal(await unwrapMasterKey(hash, PASSWORD), null));
  }

  it('refuses a text that is no master key, though it decrypts', async () => {
    for (const text of ['fifteen letters', 'seventeen letters', 'sixteen letters\n', '']) {
      assert.equal(await unwrapMasterKey(await wrapMasterKey(text, PASSWORD), PASSWORD), null);
    }
  });

  it('derives the key of a password once for many reads', async () => {
    const [masterKey, password] = [newMasterKey(), newDecryptPassword()];
    const hash = await wrapMasterKey(masterKey, password);
    const first = unwrapMasterKey(hash, password);
    assert.equal(unwrapMasterKey(hash, password), first);
    assert.equal(await first, masterKey);
  });

  it('forgets nothing of a changed hash or password', async () => {
    const [oldHash, newHash] = [await wrapMasterKey(newMasterKey(), 'old'), await wrapMasterKey(MASTER_KEY, 'new')];
    await unwrapMasterKey(oldHash, 'old');
    assert.equal(await unwrapMasterKey(newHash, 'old'), null);
    assert.equal(await unwrapMasterKey(newHash, 'new'), MASTER_KEY);
  });
});

describe('new keys and passwords', () => {
  it('are of the length and the letters that PHP uses', () => {
    assert.match(newMasterKey(), /^[A-Za-z0-9_-]{16}$/);
    assert.match(newDecryptPassword(), /^[A-Za-z0-9_-]{32}$/);
  });
});
