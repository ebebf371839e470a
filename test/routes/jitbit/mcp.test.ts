import assert from 'node:assert/strict';
import supertest from 'supertest';
import { aTicketCategory, basic, helpdesk } from './helpdesk.ts';

describe("Jitbit's door as tools of the Model Context Protocol", () => {
  const desk = helpdesk();
  const post = (message: unknown, path = '/helpdesk/api/mcp') =>
    supertest(desk.test.app)
      .post(path)
      .set({ Authorization: basic(desk.name), Accept: 'application/json, text/event-stream' })
      .send(message as object);
  let id = 0;
  const ask = async (method: string, params?: object) => {
    const { body, status, text } = await post({ jsonrpc: '2.0', id: id++, method, ...(params && { params }) });
    assert.deepEqual([status, body.jsonrpc, body.id], [200, '2.0', id - 1], text);
    return body;
  };
  const call = async (name: string, given?: object) => (await ask('tools/call', { name, arguments: given })).result;

  it('begins, tells its tools, and calls them with the rights of the caller', async () => {
    const hello = { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'x', version: '1' } };
    const { result } = await ask('initialize', hello);
    assert.deepEqual([result.protocolVersion, result.capabilities], ['2025-03-26', { tools: {} }]);
    const begun = await post({ jsonrpc: '2.0', method: 'notifications/initialized' });
    assert.deepEqual([begun.status, begun.text], [202, '']);
    const { tools } = (await ask('tools/list')).result;
    const byName = new Map(tools.map((tool: { name: string }) => [tool.name, tool]));
    assert.equal(byName.size, tools.length);
    for (const tool of tools) assert.match(tool.name, /^\w{1,64}$/);
    const creation = byName.get('post_ticket') as { inputSchema: { type: string; required: string[] } };
    assert.deepEqual([creation.inputSchema.type, creation.inputSchema.required], ['object', ['categoryId', 'subject']]);
    const categoryId = await aTicketCategory(desk);
    const made = await call('post_ticket', { categoryId, subject: 'By a model', body: 'b', tags: ['a', 'b'] });
    const ticket = Number(made.content[0].text);
    const read = JSON.parse((await call('get_ticket', { id: ticket })).content[0].text);
    assert.deepEqual([read.Subject, read.Tags.length, read.CategoryID], ['By a model', 2, categoryId]);
    const found = JSON.parse((await call('Tickets', { categoryId, count: 1 })).content[0].text);
    assert.equal(found[0].IssueID, ticket);
    assert.equal((await call('Close', { id: ticket })).content[0].text, 'OK');
  });

  it('refuses what it does not know, and says why a tool refuses', async () => {
    const refused = await call('get_ticket', { id: 999999999 });
    assert.deepEqual([refused.isError, refused.content[0].text], [true, 'There is no ticket 999999999']);
    assert.match((await call('get_ticket')).content[0].text, /^id: is required/);
    assert.equal((await ask('tools/call', { name: 'nothing' })).error.code, -32602);
    assert.equal((await ask('tools/call', { name: 'attachment' })).error.code, -32602);
    assert.equal((await ask('resources/list')).error.code, -32601);
    assert.deepEqual((await ask('ping')).result, {});
    assert.equal((await call('get_ticket', [1])).isError, true);
    for (const message of [[], {}, { jsonrpc: '2.0', id: 1 }, { id: 1, method: 'tools/list', params: 'x' }]) {
      const { status, body } = await post(message);
      assert.ok(status === 400 || body.error.code === -32602, JSON.stringify(message));
    }
    const stream = await supertest(desk.test.app).get('/helpdesk/api/mcp').set('Authorization', basic(desk.name));
    assert.equal(stream.status, 405);
    const nobody = await supertest(desk.test.app).post('/helpdesk/api/mcp').send({ id: 1, method: 'tools/list' });
    assert.equal(nobody.status, 401);
  });
});
