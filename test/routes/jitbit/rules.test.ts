import assert from 'node:assert/strict';
import supertest from 'supertest';
import { guardOf } from '../../../src/events/webhooks/addresses.ts';
import { startCourier } from '../../../src/events/webhooks/courier.ts';
import { createPost } from '../../../src/events/webhooks/post.ts';
import { aClient, aRow, insert } from '../../support/builders.ts';
import { onCommittedApp } from '../../support/committed-app.ts';
import { startReceiver } from '../../support/receiver.ts';

describe("rules of Jitbit's door", () => {
  it('call a URL with what the ticket says in place of the masks, and can be switched off', () =>
    onCommittedApp(async ({ url, database, key, post }) => {
      const receiver = await startReceiver();
      const onError = (error: unknown) => assert.fail(String(error));
      const courier = startCourier({
        database,
        post: createPost(guardOf(['127.0.0.0/8'])),
        eventsDays: 30,
        onAttempt: () => {},
        onError,
        publicUrl: 'https://desk.example',
      });
      try {
        const clientId = await aClient(database);
        const contactId = await aRow(database, 'contacts', 'x', {
          contact_client_id: clientId,
          contact_name: 'Kim',
          contact_email: 'kim@shim.example',
        });
        const field = await insert(database, 'custom_fields', {
          custom_field_table: 'tickets',
          custom_field_label: 'Room',
        });
        const hook = {
          webhook_name: 'Chat',
          webhook_url: receiver.url,
          webhook_events: 'ticket.created,ticket_reply.created',
        };
        const made = await post('webhooks/create', { api_key: key, ...hook });
        const rule_body = `{"text":"#subject# by #from# <#fromEmail#>","id":#ticketId#,"url":"#url#","room":"#cf_${field}#","last":"#most_recent_message#","kept":"#5#nothing#"}`;
        const rule = await post('rules/create', { api_key: key, rule_webhook_id: made.data[0]?.webhook_id, rule_body });
        const ruleId = rule.data[0]?.insert_id;
        const send = (path: string, form: object = {}) =>
          supertest(url).post(`/helpdesk/api/${path}`).set('Authorization', `Bearer ${key}`).send(form);
        const userId = 1_000_000 + contactId;
        const ticket = { categoryId: 0, subject: 'Say "hi"\n', body: 'b', userId, customFields: { [field]: '12' } };
        const { body: id, text } = await send('ticket', ticket);
        assert.ok(id > 0, text);
        const [first] = await receiver.until(1);
        assert.deepEqual(
          [first?.body.text, first?.body.id, first?.body.url, first?.body.room, first?.body.kept],
          [
            'Say "hi" by Kim <kim@shim.example>',
            id,
            `https://desk.example/helpdesk/api/ticket?id=${id}`,
            '12',
            '#5#nothing#',
          ],
        );
        await send('comment', { id, body: '<b>Done</b>' });
        assert.equal((await receiver.until(2))[1]?.body.last, '<b>Done</b>');
        const { body: shown } = await send(`Rule/${ruleId}`);
        assert.deepEqual([shown.RuleID, shown.Enabled, shown.Url, shown.Body], [ruleId, true, receiver.url, rule_body]);
        assert.equal((await send(`DisableRule/${ruleId}`)).status, 200);
        assert.equal((await send(`Rule/${ruleId}`)).body.Enabled, false);
        assert.equal((await send(`EnableRule/${ruleId}`)).status, 200);
        assert.equal((await send(`Rule/${ruleId}`)).body.Enabled, true);
        assert.equal((await send('Rule/999999')).status, 404);
      } finally {
        await courier.stop();
        receiver.stop();
      }
    }));
});
