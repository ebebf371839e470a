import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium for the tests of one `describe`. `complaints` is what the page's console says of errors. */
export function testBrowser(): { open(): Promise<{ page: Page; complaints: string[] }> } {
  let profile: string;
  let browser: BrowserContext;
  before(async () => {
    profile = mkdtempSync(join(tmpdir(), 'browser-'));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: '/usr/bin/chromium',
      args: ARGUMENTS,
      viewport: { width: 1280, height: 1000 },
    });
  });
  after(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return {
    async open() {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      return { page, complaints };
    },
  };
}
