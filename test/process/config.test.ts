import assert from 'node:assert/strict';
import { loadConfig, settings, variableOf } from '../../src/config/config.ts';
import { parseDatabaseUrl } from '../../src/database/url.ts';

describe('settings', () => {
  it('have defaults that need no environment, and an empty variable is an unset one', () => {
    const defaults = loadConfig({});
    assert.equal(defaults.host, '127.0.0.1');
    assert.equal(defaults.port, 8080);
    assert.equal(defaults.databaseUrl, undefined);
    assert.equal(defaults.trustProxy, 0);
    assert.deepEqual(loadConfig({ PORT: '', DATABASE_URL: '', CORS_ORIGINS: '' }), defaults);
  });

  it('are read from their variables', () => {
    const config = loadConfig({
      PORT: '0',
      STRICT_STATUS: 'true',
      CORS_ORIGINS: 'https://a.example, http://b.example:81',
      RATE_LIMIT: '0',
    });
    assert.equal(config.port, 0);
    assert.equal(config.strictStatus, true);
    assert.equal(config.rateLimit, 0);
    assert.deepEqual(config.corsOrigins, ['https://a.example', 'http://b.example:81']);
  });

  it('take the proxies to trust as a number or as addresses', () => {
    assert.equal(loadConfig({ TRUST_PROXY: '2' }).trustProxy, 2);
    assert.deepEqual(loadConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8,::1' }).trustProxy, [
      'loopback',
      '10.0.0.0/8',
      '::1',
    ]);
  });

  it('say in one line each what is wrong, by variable, without the value', () => {
    const env = {
      PORT: '70000',
      POOL_SIZE: '1e3',
      STRICT_STATUS: 'maybe',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'true',
      CORS_ORIGINS: '*',
      DATABASE_URL: 'mysql://u:hidden@h',
    };
    assert.throws(
      () => loadConfig(env),
      ({ message }: Error) => {
        const lines = message.split('\n');
        assert.deepEqual(lines.map((line) => line.split(' ')[0]).sort(), Object.keys(env).sort());
        for (const value of ['70000', '1e3', 'maybe', 'loud', 'hidden'])
          assert.ok(!message.includes(value), `${value} is repeated`);
        return message.includes('PORT must be a whole number from 0 to 65535');
      },
    );
  });

  it('are all described', () => {
    for (const [name, setting] of Object.entries(settings.shape))
      assert.ok(setting.description, `${variableOf(name)} has no description`);
  });
});

describe('DATABASE_URL', () => {
  it('names a server by host and port, credentials decoded', () => {
    assert.deepEqual(parseDatabaseUrl('mysql://a%40b:p%2Fw@db.example/itflow'), {
      host: 'db.example',
      port: 3306,
      user: 'a@b',
      password: 'p/w',
      database: 'itflow',
    });
    assert.equal(parseDatabaseUrl('mysql://u@[::1]:3307/x').host, '::1');
  });

  it('names a server by socket', () => {
    assert.deepEqual(parseDatabaseUrl('mysql://root@localhost/x?socketPath=/run/db.sock'), {
      socketPath: '/run/db.sock',
      user: 'root',
      password: '',
      database: 'x',
    });
  });

  it('sets TLS', () => {
    const ssl = (options: string) => parseDatabaseUrl(`mysql://u@h/x?${options}`).ssl;
    assert.equal(ssl('ssl-mode=disabled'), undefined);
    assert.deepEqual(ssl('ssl-mode=required'), { rejectUnauthorized: false, verifyIdentity: false });
    assert.deepEqual(ssl('ssl-mode=verify'), { rejectUnauthorized: true, verifyIdentity: true });
    assert.match(ssl(`ssl-ca=${import.meta.filename}`)?.ca ?? '', /sets TLS/);
  });

  const refusals = {
    'mysql://u:hidden@h/x?multipleStatements=true': /"multipleStatements"/,
    'mysql://u:hidden@h/x?ssl={}': /"ssl"/,
    'mysql://u:hidden@h/x?ssl-mode=maybe': /ssl-mode/,
    'mysql://u:hidden@h/x?ssl-mode=required&ssl-ca=/ca.pem': /ssl-ca/,
    'mysql://u:hidden@h/x?ssl-ca=/nowhere/ca.pem': /cannot be read/,
    'mysql://u:hidden@h': /one database/,
    'mysql://u:hidden@h/a/b': /one database/,
    'mysql://:hidden@h/x': /no user/,
    'mysql://u:hidden%@h/x': /%25/,
    'postgres://u:hidden@h/x': /mysql:\/\//,
    'u:hidden@h/x': /DATABASE_URL/,
    hidden: /not a URL/,
  };
  for (const [url, reason] of Object.entries(refusals)) {
    it(`refuses ${url}`, () => {
      assert.throws(
        () => parseDatabaseUrl(url),
        ({ message }: Error) => reason.test(message) && !message.includes('hidden'),
      );
    });
  }
});
