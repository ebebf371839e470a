import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { createLoginLink } from '../../../src/auth/users/login-links.ts';
import type { AnyModule } from '../../../src/core/module.ts';
import { operationsOf } from '../../../src/core/operation.ts';
import type { Database } from '../../../src/database/database.ts';
import { readSchema } from '../../../src/database/schema.ts';
import { guardOf } from '../../../src/events/webhooks/addresses.ts';
import { startCourier } from '../../../src/events/webhooks/courier.ts';
import { createPost } from '../../../src/events/webhooks/post.ts';
import { createTraffic } from '../../../src/http/traffic.ts';
import { modules } from '../../../src/modules/index.ts';
import { testApp } from '../../support/app.ts';
import { testBrowser } from '../../support/browser.ts';
import { aClient, aRow, aRowOf, aUser, insert } from '../../support/builders.ts';
import { onOwnDatabase } from '../../support/empty-database.ts';
import { listening } from '../../support/listen.ts';
import { startReceiver } from '../../support/receiver.ts';
import { some, THOROUGH } from '../../support/thorough.ts';
import { PASSWORD } from './administrator.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = `"'><img src=x onerror=alert(1)>`;
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const STATIC = [
  ...['', 'doctor', 'keys/', 'keys/new', 'oauth-clients/', 'oauth-clients/new', 'records/', 'audit/', 'webhooks/'],
  ...[
    'webhooks/new',
    'users/',
    'users/new',
    'users/rights',
    'moving-in/',
    'moving-in/new',
    'monitors/',
    'api/',
    'settings/',
    'nothing',
  ],
];

/** A row of every module whose texts are all markup, and what else the pages show. Answers the pages of the rows. */
async function fillWithMarkup(database: Database): Promise<string[]> {
  const client = await aClient(database, { client_name: HOSTILE });
  const operations = operationsOf(modules, await readSchema(database));
  const pages: string[] = [];
  const rowOf = (module: AnyModule) =>
    'everybody' in module.scope
      ? aRow(database, module.table, HOSTILE)
      : module.name === 'users'
        ? aUser(database, { user_name: HOSTILE, password: PASSWORD })
        : aRowOf(database, module, client, HOSTILE);
  for (const { moduleName, name, prepared } of operations.values()) {
    if (name !== 'read' || !prepared.module.functions.includes('read')) continue;
    const here = `records/${moduleName}`;
    const id = await rowOf(prepared.module);
    const has = (each: string) => operations.has(`${moduleName}/${each}`);
    pages.push(`${here}/`, `${here}/${id}`, ...(has('create') ? [`${here}/new?client_id=${client}`] : []));
    if (has('update')) pages.push(`${here}/${id}/edit`);
    if (has('upload')) pages.push(`${here}/${id}/upload`);
    if (has('delete')) pages.push(`${here}/${id}/delete`);
  }
  const log = JSON.stringify([{ at: HOSTILE, ms: 1, status: 500, error: HOSTILE, answer: HOSTILE }]);
  await database.write({ sql: 'UPDATE shim_deliveries SET delivery_log = ?', parameters: [log] });
  const [delivery] = await database.rows({
    sql: 'SELECT delivery_webhook_id, delivery_id FROM shim_deliveries LIMIT 1',
    parameters: [],
  });
  const key = await aRow(database, 'api_keys', HOSTILE, { api_key_expire: '2099-01-01' });
  await insert(database, 'shim_oauth_clients', { client_id: 'c1', client_name: HOSTILE, client_scope: HOSTILE });
  const [user] = await database.rows({ sql: 'SELECT MAX(user_id) FROM users WHERE user_type = 1', parameters: [] });
  const counts = { [HOSTILE]: { read: 3, made: 1, changed: 1, same: 0, skipped: 1 } };
  const told = { counts, reasons: { [HOSTILE]: [HOSTILE] }, module: HOSTILE, done: 1, total: 3, waits: HOSTILE };
  const move = {
    ...{ move_system: 'jitbit', move_url: HOSTILE, move_by: HOSTILE, move_progress: JSON.stringify(told) },
    move_options: JSON.stringify({ names: HOSTILE, since: HOSTILE, withCredentials: true }),
  };
  const moves = [
    await insert(database, 'shim_moves', { ...move, move_state: 'running' }),
    await insert(database, 'shim_moves', { ...move, move_state: 'failed' }),
  ];
  await aRow(database, 'shim_moved_records', HOSTILE);
  const traffic = createTraffic(database);
  for (const status of [200, 404, 500]) traffic.observe('itflow', status, 12);
  await traffic.flush();
  return [
    ...[...pages, `webhooks/${delivery?.[0]}`, `webhooks/${delivery?.[0]}/rotate`, `deliveries/${delivery?.[1]}`],
    ...[`keys/${key}/revoke`, 'oauth-clients/c1/revoke', `audit/?search=${encodeURIComponent(HOSTILE)}`],
    ...moves.flatMap((id) => [`moving-in/${id}`, `moving-in/new?from=${id}`]),
    ...['role', 'password', 'disable'].map((page) => `users/${user?.[0]}/${page}`),
    `records/assets/?${new URLSearchParams({ search: HOSTILE, column: 'asset_name', op: 'eq', value: HOSTILE })}`,
    `records/assets/?${new URLSearchParams({ sort: HOSTILE, page: HOSTILE })}`,
  ];
}

async function logIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/admin/`);
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  await page.click('button');
  await page.waitForSelector('nav');
}

/** What axe-core calls serious or critical. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

const isWiderThanTheWindow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

describe('the pages in a browser', function () {
  this.timeout(600_000);
  const test = testApp();
  const browser = testBrowser();

  it('run no markup of any record, keep nobody out, and fit a phone and a desk', async () => {
    const { database } = test;
    await aUser(database, { user_email: 'ada@admin.example', user_name: HOSTILE, password: PASSWORD });
    const filled = await fillWithMarkup(database);
    assert.ok(filled.length > 250, String(filled.length));
    await listening(test.app, async (url) => {
      const { page, complaints } = await browser.open();
      page.on('dialog', (dialog) => {
        complaints.push(`a dialog: ${dialog.message()}`);
        return dialog.dismiss();
      });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(`${url}/admin/login`);
        assert.deepEqual(await barriers(page), [], `the login, ${scheme}`);
      }
      await logIn(page, url, 'ada@admin.example');
      for (const path of filled) {
        const answer = await page.request.get(`${url}/admin/${path}`);
        assert.ok(answer.status() < 500, `${path}: ${answer.status()}`);
        assert.doesNotMatch(await answer.text(), /<img|<script/, path);
      }
      for (const [i, path] of [...some(STATIC, 10), ...some(filled, 5)].entries()) {
        // Half of them in the dark.
        await page.emulateMedia({ colorScheme: i % 2 ? 'dark' : 'light' });
        await page.setViewportSize(DESK);
        const answer = await page.goto(`${url}/admin/${path}`);
        const status = answer?.status() ?? 0;
        assert.ok(status < 500, `${path}: ${status}`);
        assert.equal(await page.locator('img, script, iframe, object, embed, [onerror]').count(), 0, path);
        assert.deepEqual(await barriers(page), [], path);
        assert.equal(await isWiderThanTheWindow(page), false, `${path} at 1280`);
        await page.setViewportSize(PHONE);
        assert.equal(await isWiderThanTheWindow(page), false, `${path} at 390`);
        if (THOROUGH) assert.deepEqual(await barriers(page), [], `${path} at 390`);
      }
      // What a refusal's status is called in the console.
      assert.deepEqual(
        complaints.filter((text) => !/status of 4\d\d/.test(text)),
        [],
      );
      await page.close();
    });
  });

  it('lead from the link of the first start to a webhook that is told, by mouse and keys alone', () =>
    onOwnDatabase(async ({ database, app }) => {
      const token = await createLoginLink(database, await aUser(database, { user_name: 'Ada', password: PASSWORD }));
      const receiver = await startReceiver();
      const post = createPost(guardOf(['127.0.0.0/8']));
      const courier = startCourier({ database, post, eventsDays: 30, onAttempt: () => {}, onError: assert.fail });
      try {
        await listening(app, async (url) => {
          const { page, complaints } = await browser.open();
          const startedAt = performance.now();
          await page.goto(`${url}/admin/link?token=${token}`);
          await page.click('button');
          await page.click('nav >> text=Webhooks');
          await page.click('text=Make a webhook');
          await page.fill('#webhook_name', 'Chat');
          await page.fill('#webhook_url', receiver.url);
          await page.fill('#webhook_events', '*');
          await page.click('main button');
          const secret = await page.innerText('.secret');
          await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
          await page.click('button >> text=Copy');
          await page.waitForSelector('text=Copied.');
          assert.equal(await page.evaluate('navigator.clipboard.readText()'), secret);
          assert.deepEqual(await barriers(page), []);
          await page.click('button >> text=Send a test');
          await page.waitForSelector('[role=status]');
          for (let i = 0; i < 60 && !(await page.locator('td .good').count()); i++) {
            await page.waitForTimeout(200);
            await page.click('text=Look again');
          }
          assert.equal(await page.locator('td .good').innerText(), 'delivered');
          assert.equal(receiver.received.length, 1);
          assert.ok(performance.now() - startedAt < 60_000);
          assert.deepEqual(complaints, []);
          await page.close();
        });
      } finally {
        await courier.stop();
        receiver.stop();
      }
    }));
});
