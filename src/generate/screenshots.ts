import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

// `npm run screenshots`: the administrator's pages on sample data, as docs/ shows them.
const PICTURES: readonly [name: string, path: string, width: number, height: number][] = [
  ['admin-overview', '', 1280, 800],
  ['admin-records', 'records/assets/?sort=asset_name', 1280, 800],
  ['admin-phone', 'records/clients/1', 390, 780],
];
const REQUESTS = 400;

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'itflow-shim-screenshots-'));
try {
  // What it counts of a minute it writes down when it stops.
  const first = await start();
  const [link, key] = [/\/admin\/link\?token=[\w-]+/.exec(first.said)?.[0], /only now: (\S+)/.exec(first.said)?.[1]];
  for (let i = 0; i < REQUESTS; i++)
    await fetch(
      `${first.url}/api/v1/${['clients', 'assets', 'tickets'][i % 3]}/read.php?api_key=${i % 20 ? key : 'none'}`,
    );
  for (let i = 0; i < REQUESTS / 4; i++)
    await fetch(`${first.url}/clientst0r/api/assets/`, { headers: { Authorization: `Bearer ${key}` } });
  await stop(first.server);
  const second = await start();
  await take(second.url, `${second.url}${link}`);
  await stop(second.server);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function start(): Promise<{ server: ChildProcess; url: string; said: string }> {
  const env = { DATA_FOLDER: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' };
  const server = spawn(process.execPath, ['dist/server.js'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout.on('data', (chunk) => (said += chunk));
  while (!/^curl |keys create/m.test(said)) await once(server.stdout, 'data');
  const [, url = ''] = /listens on (\S+)/.exec(said) ?? [];
  return { server, url, said };
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

async function take(url: string, link: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(link);
    await page.click('button');
    for (const picture of PICTURES) await photograph(page, url, picture);
  } finally {
    await browser.close();
  }
}

async function photograph(
  page: Page,
  url: string,
  [name, path, width, height]: (typeof PICTURES)[number],
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${url}/admin/${path}`);
  await page.screenshot({ path: join(project, 'docs', `${name}.png`) });
}
