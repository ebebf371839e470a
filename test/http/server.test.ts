import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express } from 'express';
import { closeHttpServer, createHttpServer } from '../../src/http/server.ts';

/** One GET over a kept connection: what came back, and the header that says whether the connection stays. */
async function getText(server: Server, path: string, agent: Agent) {
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(get({ port, path, agent, host: '127.0.0.1' }), 'response')) as [IncomingMessage];
  const chunks = await response.setEncoding('utf8').toArray();
  return { text: chunks.join(''), connection: response.headers.connection };
}

describe('http server', () => {
  let app: Express;
  let server: Server;
  let agent: Agent;

  beforeEach(async () => {
    app = express();
    app.get('/quick', (_request, response) => void response.send('quick'));
    app.get('/slow', async (request, response) => {
      await sleep(Number(request.query.ms));
      response.writeHead(200, ['Content-Length', '4']).end('done');
    });
    server = createHttpServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    agent = new Agent({ keepAlive: true });
  });
  afterEach(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });

  it('answers what it accepted, then closes: connections in use and idle ones', async () => {
    const idle = new Agent({ keepAlive: true });
    assert.equal((await getText(server, '/quick', idle)).connection, 'keep-alive');
    const answers = ['/slow?ms=200', '/slow?ms=200'].map((path) => getText(server, path, agent));
    await sleep(50);
    const started = performance.now();
    await closeHttpServer(server, app, 5000);
    assert.ok(performance.now() - started < 1000, 'an idle connection held it up');
    for (const answer of answers) assert.deepEqual(await answer, { text: 'done', connection: 'close' });
    await assert.rejects(getText(server, '/quick', agent));
  });

  it("gives every request and response Express's own prototypes at once", async () => {
    app.get('/prototypes', (request, response) => {
      const own = [request, response].map((message) => Object.getPrototypeOf(message));
      response.send([own[0] === app.request, own[1] === app.response].join());
    });
    assert.equal((await getText(server, '/prototypes', agent)).text, 'true,true');
  });

  it('cuts off what outlasts its bound', async () => {
    const answer = assert.rejects(getText(server, '/slow?ms=3000', agent));
    await sleep(50);
    const started = performance.now();
    await closeHttpServer(server, app, 100);
    assert.ok(performance.now() - started < 1000);
    await answer;
  });
});
