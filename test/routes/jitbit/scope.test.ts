import assert from 'node:assert/strict';
import supertest from 'supertest';
import type { Method } from '../../../routes/jitbit/method.ts';
import { methods } from '../../../routes/jitbit/methods.ts';
import { aClient, aRow, insert } from '../../support/builders.ts';
import { aPortalUser, aTicketCategory, helpdesk } from './helpdesk.ts';

const SECRET = 'Zwarte Piste';

describe("another client's rows on Jitbit's door", () => {
  const desk = helpdesk({ jitbitRateLimit: 0, jitbitSearchLimit: 0 });
  let key: string;
  let foreign: Record<string, number>;

  beforeEach(async () => {
    const { database } = desk.test;
    const other = await aClient(database, { client_name: SECRET, client_website: `${SECRET}.example` });
    const category = await aTicketCategory(desk);
    const user = await aPortalUser(desk, other);
    await database.write({
      sql: 'UPDATE contacts SET contact_name = ?, contact_department = ? WHERE contact_id = ?',
      parameters: [SECRET, SECRET, user.contactId],
    });
    const ticket = (
      await desk.post('ticket', {
        categoryId: category,
        subject: SECRET,
        body: SECRET,
        userId: user.userId,
        tags: 'hidden',
      })
    ).body;
    const second = (await desk.post('ticket', { categoryId: category, subject: SECRET, companyId: other })).body;
    await desk.post('LinkTickets', { id: ticket, id2: second });
    const comment = (await desk.post('comment', { id: ticket, body: SECRET })).body;
    await supertest(desk.test.app)
      .post('/helpdesk/api/AttachFile')
      .set('Authorization', `Bearer ${await desk.test.key()}`)
      .field('id', ticket)
      .attach('uploadFile', Buffer.from(SECRET), `${SECRET}.txt`);
    const [[file] = []] = await database.rows({
      sql: 'SELECT ticket_attachment_id FROM ticket_attachments WHERE ticket_attachment_ticket_id = ?',
      parameters: [ticket],
    });
    const asset = await aRow(database, 'assets', SECRET, { asset_client_id: other, asset_archived_at: null });
    const article = await aRow(database, 'documents', SECRET, {
      document_client_id: other,
      document_archived_at: null,
    });
    const department = await insert(database, 'shim_departments', {
      department_name: SECRET,
      department_client_id: other,
    });
    foreign = { other, user: user.userId, ticket, second, comment, file: Number(file), asset, article, department };
    key = await desk.test.key({ api_key_client_id: desk.clientId });
  });
  const send = (verb: string, path: string, form: Record<string, unknown>) => {
    const request = supertest(desk.test.app)
      [verb === 'GET' ? 'get' : 'post'](`/helpdesk/api/${path}`)
      .set('Authorization', `Bearer ${key}`);
    return verb === 'GET' ? request.query(form) : request.type('form').send(form);
  };

  /** Every parameter that may name a record, by the id of a foreign one. */
  const idsFor = (name: string): number[] => {
    const { other, user, ticket, second, comment, file, asset, article, department } = foreign as Record<
      string,
      number
    >;
    const all = [other, user, ticket, second, comment, file, asset, article, department] as number[];
    if (/^id\d?$/i.test(name)) return all;
    if (/user/i.test(name)) return [user] as number[];
    if (/company/i.test(name)) return [other] as number[];
    if (/ticket|parent|child/i.test(name)) return [ticket] as number[];
    if (/asset/i.test(name)) return [asset] as number[];
    if (/comment/i.test(name)) return [comment] as number[];
    if (/department/i.test(name)) return [department] as number[];
    return [];
  };
  const WORDS: Record<string, string> = {
    ...{
      query: SECRET,
      tagName: 'hidden',
      email: 'x@shim.example',
      username: SECRET,
      name: 'n',
      subject: 's',
      body: 'b',
    },
    ...{ modelName: 'm', manufacturer: 'm', type: 't', supplier: 's', value: 'v', fieldId: '1', categoryId: '0' },
  };
  const requests = function* ({ parameters }: Method): Generator<Record<string, unknown>> {
    const names = Object.keys(parameters.shape);
    const base = Object.fromEntries(names.flatMap((name) => (WORDS[name] ? [[name, WORDS[name]]] : [])));
    const required = Object.fromEntries(
      names.flatMap((name) => (idsFor(name).length ? [[name, idsFor(name)[0]]] : [])),
    );
    yield base;
    for (const name of names) for (const id of idsFor(name)) yield { ...base, ...required, [name]: id };
  };

  it('do not exist, by any method or parameter', async function () {
    this.timeout(120_000);
    const before = await snapshot();
    for (const method of methods)
      for (const verb of method.verbs)
        for (const sent of requests(method)) {
          const { text, status } = await send(verb, method.path, sent);
          const what = `${verb} ${method.path} ${JSON.stringify(sent)}: ${status} ${text.slice(0, 300)}`;
          assert.ok(status < 500 || text.includes('User already exists'), what);
          assert.ok(!text.includes(SECRET), what);
        }
    assert.deepEqual(await snapshot(), before);
  });

  async function snapshot() {
    const tables = [
      'clients',
      'contacts',
      'tickets',
      'ticket_replies',
      'ticket_attachments',
      'assets',
      'documents',
      'shim_ticket_links',
      'ticket_watchers',
      'shim_ticket_tags',
      'shim_field_values',
    ];
    const { other, ticket } = foreign;
    const columns: Record<string, string> = {
      clients: 'client_id',
      contacts: 'contact_client_id',
      tickets: 'ticket_client_id',
      assets: 'asset_client_id',
      documents: 'document_client_id',
    };
    const byTicket: Record<string, string> = {
      ticket_replies: 'ticket_reply_ticket_id',
      ticket_attachments: 'ticket_attachment_ticket_id',
      shim_ticket_links: 'ticket_link_ticket_id',
      ticket_watchers: 'watcher_ticket_id',
      shim_ticket_tags: 'ticket_tag_ticket_id',
    };
    const all = [];
    for (const table of tables) {
      const column = columns[table] ?? byTicket[table] ?? 'field_value_client_id';
      const id = byTicket[table] ? ticket : other;
      all.push([
        table,
        await desk.test.database.rows({ sql: 'SELECT * FROM ?? WHERE ?? = ?', parameters: [table, column, id] }),
      ]);
    }
    return all;
  }
});
