import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveOperations } from '../../src/core/live-operations.ts';
import type { Database, DatabasePool } from '../../src/database/database.ts';
import { readSchema } from '../../src/database/schema.ts';
import { guardOf } from '../../src/events/webhooks/addresses.ts';
import { modules } from '../../src/modules/index.ts';
import { createCheck } from '../../src/watching/monitors/check.ts';
import { createRegistry, type Registry } from '../../src/watching/monitors/domain.ts';
import { startMonitors } from '../../src/watching/monitors/watch.ts';
import { aClient, insert } from '../support/builders.ts';
import { onCommittedApp } from '../support/committed-app.ts';
import { type Hosts, VALID, watchedHosts } from '../support/watched-hosts.ts';

const soon = async <T>(question: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> => {
  for (let tries = 0; ; tries++) {
    const answer = await question();
    if (holds(answer) || tries > 200) return answer;
    await sleep(25);
  }
};

describe('monitors that are watched', () => {
  let hosts: Hosts;
  beforeEach(() => {
    hosts = watchedHosts();
  });
  afterEach(() => hosts.close());

  const start = async (database: DatabasePool, registry?: Registry, timeoutMs = 300) => {
    const schema = await readSchema(database);
    return startMonitors({
      database,
      schema,
      operations: liveOperations(modules, schema),
      check: createCheck({ guard: guardOf(['127.0.0.0/8']), timeoutMs, ca: VALID.cert }),
      registry,
      onError: (error) => assert.fail(String(error)),
    });
  };
  const monitor = async (database: Database, url: string, values: object = {}) => {
    const monitor_client_id = await aClient(database);
    return insert(database, 'shim_monitors', {
      monitor_name: 'Main Website',
      monitor_url: url,
      monitor_interval: 1,
      monitor_client_id,
      ...values,
    });
  };
  const row = async (database: Database, id: number) =>
    (await database.first<Record<string, string>>({
      sql: 'SELECT *, monitor_due_at > NOW() AS waits FROM shim_monitors WHERE monitor_id = ?',
      parameters: [id],
    })) as Record<string, unknown>;
  const events = (database: Database) =>
    database.all<{ type: string; client: number; told: string }>({
      sql: 'SELECT event_type AS type, event_client_id AS client, event_after AS told FROM shim_events ORDER BY event_id',
      parameters: [],
    });
  /** Lets it be checked again, and waits until it was. */
  const again = async (database: Database, id: number) => {
    await database.write({
      sql: 'UPDATE shim_monitors SET monitor_due_at = NOW() - INTERVAL 1 SECOND WHERE monitor_id = ?',
      parameters: [id],
    });
    return soon(
      () => row(database, id),
      ({ waits }) => Boolean(Number(waits)),
    );
  };

  it('go down after so many failures in a row and come back, each told once', () =>
    onCommittedApp(async ({ database, key, url: api }) => {
      let status = 500;
      const url = await hosts.http((_, response) => response.writeHead(status).end());
      const id = await monitor(database, url, { monitor_fail_after: 2 });
      const watching = await start(database);
      const first = await soon(
        () => row(database, id),
        ({ monitor_failures }) => monitor_failures === 1,
      );
      assert.deepEqual([first.monitor_status, first.monitor_error], ['warning', 'HTTP status 500']);
      for (let i = 0; i < 3; i++) await again(database, id);
      assert.equal((await row(database, id)).monitor_status, 'down');
      status = 200;
      const back = await again(database, id);
      assert.deepEqual(
        [back.monitor_status, back.monitor_status_code, back.monitor_error, back.monitor_down_since],
        ['active', 200, '', null],
      );
      await again(database, id);
      await watching.stop();
      const told = await events(database);
      assert.deepEqual(
        told.map(({ type }) => type),
        ['monitor.down', 'monitor.up'],
      );
      const payload = { monitor_id: id, name: 'Main Website', url };
      assert.deepEqual(JSON.parse(String(told[0]?.told)), { ...payload, error: 'HTTP status 500' });
      assert.deepEqual(JSON.parse(String(told[1]?.told)), { ...payload, error: '' });
      assert.equal(told[0]?.client, back.monitor_client_id);
      const read = async (monitor_id: number) => {
        const query = new URLSearchParams({ api_key: key, monitor_id: String(monitor_id) });
        return (await fetch(`${api}/api/v1/monitors/history.php?${query}`)).json();
      };
      const history = await read(id);
      assert.deepEqual(
        history.data.map(({ history_hours, history_checks, history_failures }: Record<string, unknown>) => [
          Number(history_hours),
          Number(history_checks),
          Number(history_failures),
        ]),
        [
          [1, 6, 4],
          [24, 6, 4],
        ],
      );
      const other = await read(id + 1);
      assert.equal(other.success, 'False');
    }));

  it('are not told of where nobody is to be told, and are not checked in their maintenance or when disabled', () =>
    onCommittedApp(async ({ database }) => {
      const url = await hosts.tcp();
      hosts.close();
      const values = { monitor_fail_after: 1 };
      const silent = await monitor(database, url, { ...values, monitor_notify_down: 0 });
      const maintained = await monitor(database, url, { ...values, monitor_maintenance_until: '2099-01-01' });
      const disabled = await monitor(database, url, { ...values, monitor_enabled: 0 });
      const watching = await start(database);
      await soon(
        () => row(database, silent),
        ({ monitor_status }) => monitor_status === 'down',
      );
      await watching.stop();
      for (const id of [maintained, disabled]) assert.equal((await row(database, id)).monitor_checked_at, null);
      assert.deepEqual(await events(database), []);
    }));

  it('tell of the end of a certificate and of a domain once for each end', () =>
    onCommittedApp(async ({ database }) => {
      const url = await hosts.https((_, response) => response.end(), VALID);
      const id = await monitor(database, url, {
        monitor_ssl_warning_days: 40_000,
        monitor_domain_expire: '2020-01-31',
      });
      const watching = await start(database);
      await soon(
        () => row(database, id),
        ({ waits }) => Boolean(Number(waits)),
      );
      const { monitor_status, monitor_ssl_issuer, monitor_error } = await again(database, id);
      await watching.stop();
      assert.deepEqual([monitor_status, monitor_ssl_issuer, monitor_error], ['warning', 'Watched Hosts', '']);
      assert.deepEqual(
        (await events(database)).map(({ type, told }) => [type, JSON.parse(told).error]),
        [
          ['monitor.ssl_expiring', 'The certificate expires on 2120-01-01'],
          ['monitor.domain_expiring', 'The domain expires on 2020-01-31'],
        ],
      );
    }));

  it('learn the end of their domain from a registry', () =>
    onCommittedApp(async ({ database }) => {
      const asked: string[] = [];
      const registry = await hosts.http((request, response) => {
        asked.push(String(request.url));
        if (request.url !== '/domain/example.com') return void response.writeHead(404).end();
        const entity = { roles: ['registrar'], vcardArray: ['vcard', [['fn', {}, 'text', 'Example Registrar']]] };
        const event = { eventAction: 'expiration', eventDate: '2031-05-06T00:00:00Z' };
        response.end(JSON.stringify({ events: [event], entities: [entity] }));
      });
      const values = { monitor_enabled: 1, monitor_maintenance_until: '2099-01-01' };
      const id = await monitor(database, 'https://www.example.com/shop', values);
      const watching = await start(database, createRegistry(registry));
      const found = await soon(
        () => row(database, id),
        ({ monitor_domain_checked_at }) => monitor_domain_checked_at !== null,
      );
      await watching.stop();
      assert.deepEqual(
        [found.monitor_domain_expire, found.monitor_domain_registrar],
        ['2031-05-06', 'Example Registrar'],
      );
      assert.deepEqual(asked, ['/domain/www.example.com', '/domain/example.com']);
    }));

  it('are checked by one process of several, and by another once that has ended', () =>
    onCommittedApp(async ({ database }) => {
      let asked = 0;
      const url = await hosts.http((_, response) => {
        asked++;
        response.end();
      });
      const dead = { lease_name: 'monitors', lease_holder: 'killed' };
      await insert(database, 'shim_leases', { ...dead, lease_until: '2099-01-01' });
      const id = await monitor(database, url);
      const first = await start(database);
      await sleep(600);
      assert.equal(asked, 0);
      await database.write({ sql: 'UPDATE shim_leases SET lease_until = NOW() - INTERVAL 1 SECOND', parameters: [] });
      await soon(
        () => row(database, id),
        ({ waits }) => Boolean(Number(waits)),
      );
      const second = await start(database);
      await again(database, id);
      assert.equal(asked, 2);
      await first.stop();
      await again(database, id);
      assert.equal(asked, 3);
      await second.stop();
    }));

  it('do not wait for a dead host, however many of them are there', () =>
    onCommittedApp(async ({ database }) => {
      const dead = (await hosts.tcp()).replace('tcp', 'http');
      const rows = Array.from({ length: 600 }, (_, i) => [`Dead ${i}`, dead, '2020-01-01']);
      await database.write({
        sql: 'INSERT INTO shim_monitors (monitor_name, monitor_url, monitor_due_at) VALUES ?',
        parameters: [rows],
      });
      const id = await monitor(database, await hosts.http((_, response) => response.end(), '127.0.0.2'));
      const watching = await start(database, undefined, 5000);
      const { monitor_status } = await soon(
        () => row(database, id),
        ({ waits }) => Boolean(Number(waits)),
      );
      const checked = 'SELECT COUNT(monitor_checked_at) FROM shim_monitors';
      const [[count] = []] = await database.rows({ sql: checked, parameters: [] });
      await watching.stop();
      assert.deepEqual([monitor_status, Number(count)], ['active', 1]);
    }));
});
