import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { testBrowser } from '../support/browser.ts';
import { aClient } from '../support/builders.ts';
import { listening } from '../support/listen.ts';

describe('the explorer', function () {
  this.timeout(60_000);
  const test = testApp();
  const browser = testBrowser();

  it('lists the modules, takes a key and shows the row that clients/read answers', async () => {
    await aClient(test.database, { client_name: 'Shown in the explorer' });
    const key = await test.key();
    await listening(test.app, async (url) => {
      const { page, complaints } = await browser.open();
      await page.goto(`${url}/docs`);
      await page.waitForSelector('#operations-tag-clients');
      const tags = await page
        .locator('.opblock-tag')
        .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-tag')));
      assert.deepEqual(tags.toSorted(), modules.map(({ name }) => name).toSorted());
      await authorize(page, key);
      await run(page, 'clients', 'read');
      const answer = await page
        .locator('#operations-clients-clients_read .live-responses-table .highlight-code')
        .first()
        .innerText();
      assert.match(answer, /"client_name": "Shown in the explorer"/);
      assert.deepEqual(complaints, []);
    });
  });
});

async function authorize(page: Page, key: string): Promise<void> {
  await page.click('.auth-wrapper .authorize');
  const form = page.locator('.auth-container').filter({ hasText: 'X-API-KEY' });
  await form.locator('input').fill(key);
  await form.locator('button.authorize').click();
  await page.click('.modal-ux .btn-done');
}

/** Opens a function, leaves every parameter empty and executes it. */
async function run(page: Page, module: string, name: string): Promise<void> {
  await page.click(`#operations-tag-${module}`);
  const operation = page.locator(`#operations-${module}-${module}_${name}`);
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('button.execute').click();
  await operation.locator('.live-responses-table').waitFor();
}
