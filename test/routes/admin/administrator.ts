import assert from 'node:assert/strict';
import type { Express } from 'express';
import supertest from 'supertest';
import type { TestApp } from '../../support/app.ts';
import { aUser } from '../../support/builders.ts';

export const PASSWORD = 'correct horse battery';

/** A browser without a window: keeps cookies, follows no link by itself. */
export interface Browser {
  get(path: string): supertest.Test;
  /** Sends a form with the token of the page that it is on. */
  post(path: string, fields?: Record<string, string>, csrf?: string): Promise<supertest.Response>;
  cookie: string;
}

/** An application, or the address of a server. */
type Answering = Express | string;

const tokenIn = (text: string) => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';

export function browse(app: Answering): Browser {
  const browser: Browser = {
    cookie: '',
    get: (path) => supertest(app).get(`/admin${path}`).set('Cookie', browser.cookie),
    async post(path, fields = {}, csrf) {
      const token = csrf ?? tokenIn((await browser.get('/settings/')).text);
      const request = supertest(app).post(`/admin${path}`).set('Cookie', browser.cookie);
      return request.type('form').send({ ...fields, csrf: token });
    },
  };
  return browser;
}

export const cookiesOf = ({ headers }: supertest.Response): string[] =>
  (headers['set-cookie'] ?? []) as unknown as string[];
const pairs = (response: supertest.Response) => cookiesOf(response).map((cookie) => cookie.split(';')[0]);

/** Shows the login page and sends its form. */
export async function logIn(app: Answering, fields: Record<string, string>, query = ''): Promise<supertest.Response> {
  const page = await supertest(app).get(`/admin/login${query}`);
  const form = supertest(app).post('/admin/login').set('Cookie', pairs(page).join('; ')).type('form');
  return form.send({ ...fields, csrf: tokenIn(page.text) });
}

/** Somebody with a role, and the browser that they have logged in with. */
export async function loggedIn({ app, database }: TestApp, values: Record<string, unknown> = {}): Promise<Browser> {
  const email = `${Math.random().toString(36).slice(2)}@admin.example`;
  await aUser(database, { user_email: email, password: PASSWORD, ...values });
  return loggedInAs(app, { email, password: PASSWORD });
}

export async function loggedInAs(app: Answering, who: { email: string; password: string }): Promise<Browser> {
  const response = await logIn(app, who);
  assert.equal(response.status, 303, response.text);
  const browser = browse(app);
  browser.cookie = pairs(response).join('; ');
  return browser;
}
