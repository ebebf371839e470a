import express, { Router } from 'express';
import type { Door } from '../../routes/door.ts';
import type { Caller } from '../../src/core/caller.ts';
import { typedValues } from '../../src/core/columns/typed.ts';
import { execute } from '../../src/core/execute.ts';
import { NOTHING } from '../../src/core/module.ts';
import { recordsOf } from '../../src/core/result.ts';
import { exchangeOf } from '../../src/http/exchange.ts';

/** `GET /tiny/assets?name=…` lists records, `POST /tiny/assets` creates one: a door of one path a module. */
export function tinyDoor({ database, schema, operations }: Door, callerOf: (key: string) => Promise<Caller>): Router {
  const router = Router();
  router.use('/tiny', express.json(), async (request, response) => {
    exchangeOf(response).refusal = ({ status, message }) => ({ status, json: JSON.stringify({ error: message }) });
    const operation = operations().get(`${request.path.slice(1)}/${request.method === 'POST' ? 'create' : 'read'}`);
    if (!operation) return void response.status(404).json({ error: 'there is no such path' });
    const { singular } = operation.prepared.module;
    const name = new URL(request.url, 'http://tiny').searchParams.get('name');
    const query = {
      where: name === null ? [] : [{ column: `${singular}_name`, op: 'starts', value: name } as const],
      page: { limit: 10, offset: 0 },
    };
    const { client, ...fields } = (request.body ?? {}) as Record<string, unknown>;
    const values = typedValues(operation.fields, fields);
    const caller = await callerOf(String(request.headers['x-api-key']));
    const context = { database, schema, caller, request: exchangeOf(response).info };
    const input = { ...NOTHING, query, values, ...(client !== undefined && { clientId: Number(client) }) };
    const result = await execute(context, operation, input);
    response.json(result.kind === 'rows' ? recordsOf(result) : result.kind === 'created' ? { id: result.id } : {});
  });
  return router;
}
