import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpAt } from '../../src/moving/http.ts';

describe('reading another system', () => {
  it('tries a file again whose connection breaks before anybody reads it', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      if (++requests > 1) return response.end('whole');
      response.writeHead(200, { 'Content-Length': '5' }).write('wh');
      return setTimeout(() => response.destroy(), 5);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const taken = await httpAt(`http://127.0.0.1:${port}`, {}).file('/file', {}, async (stream) => {
        await sleep(50); // As long as a disk may take to open what it is written to.
        return text(stream);
      });
      assert.deepEqual({ taken, requests }, { taken: 'whole', requests: 2 });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
