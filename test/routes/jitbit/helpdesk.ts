import supertest from 'supertest';
import type { Config } from '../../../src/config/config.ts';
import { type TestApp, testApp } from '../../support/app.ts';
import { aClient, aUser, insert } from '../../support/builders.ts';

export const PASSWORD = 'correct horse battery';

export interface Helpdesk {
  test: TestApp;
  /** The technician whom requests are from. */
  name: string;
  techId: number;
  clientId: number;
  get(method: string, query?: Record<string, unknown>): supertest.Test;
  post(method: string, form?: Record<string, unknown>): supertest.Test;
}

export const basic = (name: string, password = PASSWORD) =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

/** Jitbit's door with an administrator and a company, for the tests of one `describe`. */
export function helpdesk(settings: Partial<Config> = {}): Helpdesk {
  const test = testApp(settings);
  const desk = { test } as Helpdesk;
  beforeEach(async () => {
    desk.name = `tech${Math.random().toString(36).slice(2, 8)}`;
    desk.techId = await aUser(test.database, { password: PASSWORD, user_name: desk.name });
    desk.clientId = await aClient(test.database, { client_name: `Company of ${desk.name}` });
  });
  const as = (request: supertest.Test) => request.set('Authorization', basic(desk.name));
  desk.get = (method, query = {}) => as(supertest(test.app).get(`/helpdesk/api/${method}`)).query(query);
  desk.post = (method, form = {}) =>
    as(supertest(test.app).post(`/helpdesk/api/${method}`))
      .type('form')
      .send(form);
  return desk;
}

/** A contact with a login, and its Jitbit id. */
export async function aPortalUser(
  { test }: Helpdesk,
  clientId: number,
  values: { name?: string; password?: string } = {},
) {
  const name = values.name ?? `user${Math.random().toString(36).slice(2, 8)}`;
  const email = `${name}@shim.example`;
  const login = await aUser(test.database, {
    ...{ password: values.password ?? PASSWORD, user_name: name, user_email: email, user_type: 2, user_role_id: 0 },
  });
  const contactId = await insert(test.database, 'contacts', {
    ...{ contact_name: `Kim ${name}`, contact_email: email, contact_client_id: clientId, contact_user_id: login },
  });
  return { name, email, contactId, userId: 1_000_000 + contactId };
}

export const aTicketCategory = ({ test }: Helpdesk, name = 'Hardware', values: Record<string, unknown> = {}) =>
  insert(test.database, 'categories', { category_name: name, category_type: 'Ticket', ...values });
