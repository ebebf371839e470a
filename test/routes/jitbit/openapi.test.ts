import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import supertest from 'supertest';
import { methods } from '../../../routes/jitbit/methods.ts';
import { jitbitOpenapi } from '../../../routes/jitbit/openapi.ts';
import { helpdesk } from './helpdesk.ts';

describe("the specification of Jitbit's door", () => {
  const desk = helpdesk();

  it('is valid, served and committed as it is', async () => {
    const specification = jitbitOpenapi();
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(specification)));
    assert.ok(valid, JSON.stringify(errors));
    assert.deepEqual(JSON.parse(readFileSync('docs/jitbit.json', 'utf8')), JSON.parse(JSON.stringify(specification)));
    const served = await supertest(desk.test.app).get('/helpdesk/api/openapi.json');
    assert.equal(served.status, 200);
    assert.equal(served.body.openapi, '3.1.0');
  });

  it('has every method, with its parameters as types', () => {
    const { paths } = jitbitOpenapi() as {
      paths: Record<string, Record<string, { parameters: { name: string; schema: { type?: string } }[] }>>;
    };
    for (const { path, verbs } of methods)
      for (const verb of verbs) assert.ok(paths[`/api/${path}`]?.[verb.toLowerCase()], path);
    const parameters = paths['/api/Tickets']?.get?.parameters ?? [];
    const typeOf = (name: string) => parameters.find((each) => each.name === name)?.schema.type;
    assert.deepEqual(
      [typeOf('fromUserId'), typeOf('subscribedOnly'), typeOf('dateFrom'), typeOf('statusId')],
      ['number', 'boolean', 'string', 'array'],
    );
  });
});
