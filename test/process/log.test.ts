import assert from 'node:assert/strict';
import { createLog, type Log } from '../../src/log.ts';

/** What the log writes, as text and as the object it must still be. */
function logged(write: (log: Log) => void): { text: string; line: Record<string, unknown> } {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => lines.push(line) }));
  const text = lines.join('');
  return { text, line: JSON.parse(text) };
}

describe('log', () => {
  const secret = 'S3cr-et_Value';
  const inText = [
    `/api/v1/clients/read.php?api_key=${secret}&limit=1`,
    `?api_key[]=${secret}`,
    `?api_key%3D${secret}`,
    `{"api_key":"${secret}"}`,
    `{\\"api_key_decrypt_password\\": \\"${secret}\\"}`,
    `X-API-KEY: ${secret}`,
    `Authorization: Bearer ${secret}`,
    `authorization: Basic ${secret}`,
    `'password': '${secret}'`,
  ];
  for (const text of inText) {
    it(`hides the secret in ${text.replace(secret, '…')}`, () => {
      assert.ok(!logged((log) => log.info(text)).text.includes(secret));
      assert.ok(!logged((log) => log.error({ err: new Error(text) })).text.includes(secret));
    });
  }

  it('hides secrets in fields, and the line stays JSON', () => {
    const headers = { 'x-api-key': secret, authorization: `Bearer ${secret}`, accept: 'text/html' };
    const { text, line } = logged((log) => log.info({ headers, api_key: 12345678, password: `a"b\\${secret}` }));
    assert.ok(!text.includes(secret) && !text.includes('12345678'));
    assert.deepEqual(line.headers, { 'x-api-key': '[hidden]', authorization: '[hidden]', accept: 'text/html' });
  });

  it('keeps what is no secret', () => {
    const { line } = logged((log) =>
      log.info({ path: '/api/v1/clients/read.php', key: 3 }, 'password reset was asked for'),
    );
    assert.equal(line.path, '/api/v1/clients/read.php');
    assert.equal(line.msg, 'password reset was asked for');
  });

  it("leaves a statement and its values out of a database error, and keeps the error's name and place", () => {
    const error = Object.assign(new Error('Unknown column'), {
      sql: "INSERT INTO contacts VALUES ('Jo')",
      errno: 1054,
    });
    const err = logged((log) => log.error({ err: error })).line.err as Record<string, unknown>;
    assert.equal(err.sql, undefined);
    assert.equal(err.errno, 1054);
    assert.match(String(err.stack), /log\.test\.ts/);
  });
});
