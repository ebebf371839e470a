import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHttpServer } from '../../src/http/server.ts';
import { testApp } from '../support/app.ts';
import { aClient } from '../support/builders.ts';

const BOUNDS = { silenceMs: 900, bodyMs: 300 };
const PIECES = 12;
const EVERY_MS = 100;

describe('a body that comes slowly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'itflow-shim-slow-'));
  after(() => rmSync(folder, { recursive: true }));
  const test = testApp({ uploadsDir: folder });
  let server: Server;
  let headers: Record<string, string>;
  let client: number;

  beforeEach(async () => {
    client = await aClient(test.database);
    headers = { 'X-API-KEY': await test.key(), 'Content-Type': 'multipart/form-data; boundary=b' };
    server = createHttpServer(test.app, BOUNDS).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const head = () =>
    `--b\r\nContent-Disposition: form-data; name="client_id"\r\n\r\n${client}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;

  /** Sends pieces in turn, and answers the body of the answer; rejects where the connection is cut. */
  const send = (path: string, pieces: readonly string[], more: Record<string, string>, end = true): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const sent = request({ port, host: '127.0.0.1', method: 'POST', path: `/api/v1/${path}.php`, headers: more });
      sent.once('error', reject);
      sent.once('response', (response) =>
        response
          .setEncoding('utf8')
          .toArray()
          .then((parts) => resolve(parts.join('')), reject),
      );
      (async () => {
        for (const piece of pieces) {
          sent.write(piece);
          await sleep(EVERY_MS);
        }
        if (end) sent.end();
      })();
    });

  it('is taken to its end where it is a file, however long that takes', async () => {
    const answer = await send('files/create', [head(), ...new Array(PIECES).fill('piece '), '\r\n--b--\r\n'], headers);
    assert.equal(JSON.parse(answer).success, 'True', answer);
    const [name = ''] = readdirSync(join(folder, 'clients', String(client)));
    assert.ok(name.endsWith('.txt'));
  });

  it('is cut off where it is a file and nothing more comes, and leaves nothing', async () => {
    const since = performance.now();
    await assert.rejects(send('files/create', [head(), 'piece '], headers, false));
    assert.ok(performance.now() - since >= BOUNDS.silenceMs - 50);
    await sleep(200);
    assert.deepEqual(readdirSync(join(folder, '.shim')), []);
  });

  it('is cut off after its time where it is none', async () => {
    const pieces = new Array(PIECES).fill(' ');
    const json = { 'X-API-KEY': headers['X-API-KEY'] as string, 'Content-Type': 'application/json' };
    await assert.rejects(send('assets/create', pieces, json));
  });
});
