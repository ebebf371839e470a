import assert from 'node:assert/strict';
import { Validator } from '@seriousme/openapi-schema-validator';
import supertest from 'supertest';
import { testApp } from '../../support/app.ts';
import { testBrowser } from '../../support/browser.ts';
import { aClient, aUser } from '../../support/builders.ts';
import { listening } from '../../support/listen.ts';

describe("ClientSt0r's pages", function () {
  this.timeout(60_000);
  const test = testApp();
  const browser = testBrowser();

  it('have a specification that is valid, and is of all resources', async () => {
    const { status, body } = await supertest(test.app).get('/api/schema/');
    assert.equal(status, 200);
    const { valid, errors } = await new Validator().validate(body);
    assert.ok(valid, JSON.stringify(errors));
    for (const path of [
      '/orgs/',
      '/vault/{id}/reveal/',
      '/procurement/orders/{parent}/items/',
      '/network/subnets/{id}/free/',
    ])
      assert.ok(path in body.paths, path);
  });

  it('are Swagger UI for a browser, and documents for everybody else', async () => {
    const html = await supertest(test.app).get('/api/docs/').set('Accept', 'text/html,*/*;q=0.8');
    assert.match(html.text, /swagger-ui-bundle\.js/);
    const json = await supertest(test.app).get('/api/docs/').set('Accept', 'application/json');
    assert.deepEqual([json.status, json.body], [401, { detail: 'Authentication credentials were not provided.' }]);
    assert.equal((await supertest(test.app).get('/api/docs/')).status, 401);
  });

  it('let a technician log in, query in GraphiQL and call in Swagger UI with the session', async () => {
    await aUser(test.database, { password: 'correct horse', user_email: 'kim@shim.example' });
    const org = await aClient(test.database, { client_name: 'Shown in GraphiQL' });
    await listening(test.app, async (url) => {
      const { page, complaints } = await browser.open();
      await page.goto(`${url}/api/graphql`);
      assert.equal(new URL(page.url()).pathname, '/api/login/');
      await page.fill('input[name=email]', 'kim@shim.example');
      await page.fill('input[name=password]', 'correct horse');
      await page.click('button');
      await page.waitForURL('**/api/graphql/');
      await page.locator('.graphiql-query-editor .CodeMirror').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(`{ organization(id: ${org}) { name } }`);
      await page.click('.graphiql-execute-button');
      await page.locator('.result-window').getByText('Shown in GraphiQL').waitFor();

      await page.goto(`${url}/api/docs/`);
      await page.click('#operations-tag-tags');
      const operation = page.locator('#operations-tags-create_tags_');
      await operation.locator('.opblock-summary-control').click();
      await operation.locator('textarea').fill('{"name":"By Swagger"}');
      await operation.locator('button.execute').click();
      await operation.locator('.live-responses-table .highlight-code').getByText('By Swagger').first().waitFor();
      assert.deepEqual(complaints, []);
    });
  });

  it('log nobody in with a form that is not their own', async () => {
    const { status, text } = await supertest(test.app)
      .post('/api/login/')
      .type('form')
      .send({ email: 'kim@shim.example', password: 'x', csrf: 'x' });
    assert.deepEqual([status, text.includes('The form is not from this page')], [403, true]);
  });
});
