import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import supertest from 'supertest';
import { operationsOf } from '../../src/core/operation.ts';
import { readSchema } from '../../src/database/schema.ts';
import { filesFrom } from '../../src/generate/files.ts';
import { modules } from '../../src/modules/index.ts';
import { testApp } from '../support/app.ts';
import { onOwnDatabase } from '../support/empty-database.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Specification = {
  paths: Record<string, Record<'get' | 'post', { parameters: { name?: string }[]; responses: Record<string, object> }>>;
  security: object[];
};

describe('the specification', () => {
  const test = testApp();
  const served = async () => (await supertest(test.app).get('/openapi.json').expect(200)).body as Specification;

  it('is served without a key and is valid OpenAPI 3.1', async () => {
    const specification = await served();
    const { valid, errors } = await new Validator().validate(structuredClone(specification));
    assert.deepEqual(errors, undefined);
    assert.ok(valid);
  });

  it('has every module × function under its path, with its method and the statuses of both modes', async () => {
    const { paths, security } = await served();
    const functions = [...operationsOf(modules, await readSchema(test.database)).keys()];
    for (const name of ['assets/read', 'clients/upsert', 'assets/link']) assert.ok(functions.includes(name), name);
    assert.deepEqual(Object.keys(paths).sort(), functions.map((name) => `/api/v1/${name}.php`).sort());
    assert.deepEqual(Object.keys(paths['/api/v1/assets/create.php'] ?? {}), ['post']);
    const statuses = Object.keys(paths['/api/v1/assets/create.php']?.post.responses ?? {});
    for (const status of ['200', '201', '400', '401', '403', '404', '405', '409', '413', '429', '500', '503'])
      assert.ok(statuses.includes(status), status);
    const names = paths['/api/v1/assets/read.php']?.get.parameters.map(({ name }) => name);
    assert.ok(names?.includes('asset_serial') && names.includes('updated_since'));
    assert.equal(security.length, 3);
  });
});

describe('what is generated', () => {
  it('is as the definitions say (else: npm run docs)', () =>
    onOwnDatabase(async ({ database }) => {
      for (const [path, text] of Object.entries(await filesFrom(database, file)))
        assert.ok(file(path) === text, `${path} is out of date: npm run docs`);
    }));
});
