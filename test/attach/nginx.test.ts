import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { documented } from './documented-user.ts';

const freePort = async (): Promise<number> => {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** A server that answers its name and what it was asked. */
async function answering(name: string): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) =>
    response.end(JSON.stringify({ name, url: request.url, headers: request.headers })),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

describe('the nginx lines of docs/attach.md', () => {
  let folder: string;
  let nginx: ChildProcess;
  let said = '';
  let shim: { server: Server; port: number };
  let php: { server: Server; port: number };
  let url: string;

  before(async () => {
    [shim, php] = [await answering('shim'), await answering('php')];
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    mkdirSync(join(folder, 'temporary'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${folder}/temporary/${kind};`,
    );
    // As ITFlow's own site has it: everything to the web root, `.php` to PHP by a regular expression.
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
      events {}
      http { access_log off; ${temporary.join(' ')}
        server { listen 127.0.0.1:${port};
          location / { proxy_pass http://127.0.0.1:${php.port}; }
          location ~ \\.php$ { proxy_pass http://127.0.0.1:${php.port}; }
          ${documented('nginx', '3. The web server').replace('127.0.0.1:8080', `127.0.0.1:${shim.port}`)}
        } }`,
    );
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
    nginx.stderr?.on('data', (chunk) => (said += chunk));
    nginx.on(
      'error',
      (error) => (said += `nginx is needed for this test (apt-get install nginx-light): ${error.message}`),
    );
    for (let tries = 0; ; tries++) {
      if (await fetch(url).catch(() => false)) break;
      if (tries > 50 || nginx.exitCode !== null) throw new Error(said);
      await sleep(50);
    }
  });
  after(async () => {
    nginx.kill();
    for (const { server } of [shim, php]) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const asked = async (path: string, options: RequestInit = {}) =>
    (await (await fetch(url + path, options)).json()) as Asked;

  it('send /api/v1/ here, as it came', async () => {
    const path = '/api/v1/assets/read.php?api_key=k&asset_name=M%C3%BCller%2F%27+x';
    const { name, url: received, headers } = await asked(path);
    assert.deepEqual([name, received], ['shim', path]);
    assert.equal(headers.host, new URL(url).hostname);
    assert.equal((await asked('/api/v1/assets/create.php', { method: 'POST', body: '{}' })).name, 'shim');
  });

  it('believe no X-Forwarded-For of a caller', async () => {
    const { headers } = await asked('/api/v1/assets/read.php', { headers: { 'X-Forwarded-For': '203.0.113.9' } });
    assert.equal(headers['x-forwarded-for'], '127.0.0.1');
  });

  it('leave everything else to ITFlow', async () => {
    for (const path of ['/', '/login.php', '/agent/assets.php?client_id=1', '/api/v2/x.php', '/api/'])
      assert.equal((await asked(path)).name, 'php', path);
  });

  it('let a body of 8 MB through', async () => {
    assert.equal(
      (await asked('/api/v1/documents/create.php', { method: 'POST', body: 'x'.repeat(8 * 1024 * 1024) })).name,
      'shim',
    );
  });
});

interface Asked {
  name: string;
  url: string;
  headers: Record<string, string>;
}
