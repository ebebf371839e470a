import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { id } from '../types.ts';
import { numberOf } from '../values.ts';

export const ruleMethods = [
  method('GET POST', 'Rule', {
    summary: 'A rule: what it calls, when and with what',
    parameters: { id: id() },
    run: rule,
  }),
  method('GET POST', 'EnableRule', {
    summary: 'Lets a rule call again',
    parameters: { id: id() },
    run: (call, sent) => setActive(call, sent.id, 1),
  }),
  method('GET POST', 'DisableRule', {
    summary: 'Lets a rule call no more',
    parameters: { id: id() },
    run: (call, sent) => setActive(call, sent.id, 0),
  }),
];

async function rule(call: Call, { id: ruleId }: { id: number }) {
  const found = await call.one('rules', ruleId);
  const webhook = await call.one('webhooks', numberOf(found.rule_webhook_id));
  return {
    RuleID: ruleId,
    Name: webhook.webhook_name,
    Enabled: webhook.webhook_active === 1,
    Triggers: String(webhook.webhook_events).split(','),
    Url: webhook.webhook_url,
    Body: found.rule_body,
  };
}

async function setActive(call: Call, ruleId: number, active: 0 | 1): Promise<void> {
  const { rule_webhook_id: webhookId } = await call.one('rules', ruleId);
  await call.set('webhooks/update', { id: numberOf(webhookId), values: { webhook_active: active } });
}
