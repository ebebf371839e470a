import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { testApp } from '../support/app.ts';
import { testBrowser } from '../support/browser.ts';
import { listening } from '../support/listen.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('the page at /', function () {
  this.timeout(60_000);
  const test = testApp();
  const browser = testBrowser();
  const get = (accept: string) => supertest(test.app).get('/').set('Accept', accept);

  it('names the version, allows neither scripts nor styles of its own, and is not kept', async () => {
    const { status, headers, text } = await get(BROWSER);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(
      [status, headers['content-type'], headers['cache-control']],
      [200, 'text/html; charset=utf-8', 'no-store'],
    );
    assert.ok(text.includes(`Version ${version}`));
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none';style-src 'self';img-src data:;base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    assert.doesNotMatch(text, /<script|<style| style=| on\w+=/);
  });

  it('is for browsers: whoever takes anything, or wants JSON, is refused as at any path that is none', async () => {
    for (const accept of ['*/*', 'application/json', '']) {
      const { status, headers, body } = await get(accept);
      assert.deepEqual([status, body.success, body.count, body.data], [404, 'False', 0, []], accept);
      assert.match(headers.vary ?? '', /Accept/);
    }
    assert.equal((await supertest(test.app).post('/').set('Accept', BROWSER)).status, 404);
  });

  it('has a heading, links that lead somewhere, and colours that can be read, light and dark', async () => {
    await listening(test.app, async (url) => {
      const { page, complaints } = await browser.open();
      const backgrounds: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(url);
        // The browser's own colours, as it has them now.
        const colours = (await page.evaluate(`['Canvas', 'CanvasText', 'LinkText'].map((name) => {
          document.body.style.color = name;
          return getComputedStyle(document.body).color;
        })`)) as string[];
        const [background = '', ...texts] = colours;
        backgrounds.push(background);
        for (const text of texts)
          assert.ok(contrast(background, text) >= 4.5, `${colorScheme}: ${text} on ${background}`);
      }
      assert.notEqual(backgrounds[0], backgrounds[1]);
      assert.deepEqual(await page.getByRole('heading', { level: 1 }).allInnerTexts(), ['itflow-shim']);
      assert.equal(await page.getByRole('main').count(), 1);
      const links = await page
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
      const paths = links.map((link) => new URL(link).pathname);
      assert.deepEqual(paths, ['/docs/', '/docs/modules.md', '/openapi.json', '/healthz', '/readyz']);
      for (const link of links) assert.equal((await fetch(link)).status, 200, link);
      assert.deepEqual(complaints, []);
    });
  });
});

/** As WCAG reckons it, of two colours like `rgb(0, 0, 238)`. */
function contrast(...colours: [string, string]): number {
  const [light = 0, dark = 0] = colours.map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
