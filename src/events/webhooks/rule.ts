import type { Database, Value } from '../../database/database.ts';
import { noRowsWithoutTable } from '../../database/errors.ts';
import type { Event } from '../event.ts';

/** The body that somebody has written for a webhook; undefined: it is told in its format. */
export async function ruleOf(database: Database, webhookId: number): Promise<string | undefined> {
  const asked = database.rows({
    sql: 'SELECT rule_body FROM shim_rules WHERE rule_webhook_id = ?',
    parameters: [webhookId],
  });
  const [row] = await asked.catch(noRowsWithoutTable);
  return row ? String(row[0]) : undefined;
}

/**
 * Fills in the masks of a rule's body (`#subject#` …) for the ticket of an event. What there is nothing for is empty.
 */
export async function bodyOf(database: Database, rule: string, event: Event, publicUrl = ''): Promise<string> {
  const masks = await ticketMasks(database, event);
  const ticketId = String(masks.ticketId ?? '');
  const url = ticketId && `${publicUrl}/helpdesk/api/ticket?id=${ticketId}`;
  const fields = /#cf_\d+#/i.test(rule) && ticketId ? await fieldMasks(database, ticketId) : {};
  const known = new Map(
    Object.entries({ ...masks, ...fields, url, date: event.timestamp }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
  return rule.replace(/#(\w+)#/g, (mask, name: string) => {
    const isMask = known.has(name.toLowerCase()) || NAMES.has(name.toLowerCase()) || /^cf_\d+$/i.test(name);
    return isMask ? inJson(known.get(name.toLowerCase())) : mask;
  });
}

const NAMES = new Set(
  'subject url from fromemail body technician date ticketid priority statusid most_recent_message'.split(' '),
);

/** A body is JSON, and the masks stand in its texts. */
const inJson = (value: unknown): string => JSON.stringify(String(value ?? '')).slice(1, -1);

async function ticketMasks(database: Database, event: Event): Promise<Record<string, Value>> {
  const { module, recordId } = event;
  if (module !== 'tickets' && module !== 'ticket_replies') return {};
  const ticket =
    module === 'tickets' ? '?' : '(SELECT ticket_reply_ticket_id FROM ticket_replies WHERE ticket_reply_id = ?)';
  // As text: of four scalar subqueries a builder makes something longer than the SQL itself.
  const found = await database.first<Record<string, Value>>({
    sql: `SELECT ticket_id AS ticketId, ticket_subject AS subject, ticket_details AS body, ticket_priority AS priority,
        ticket_status AS statusId,
        (SELECT contact_name FROM contacts WHERE contact_id = ticket_contact_id) AS \`from\`,
        (SELECT contact_email FROM contacts WHERE contact_id = ticket_contact_id) AS fromEmail,
        (SELECT user_name FROM users WHERE user_id = ticket_assigned_to) AS technician,
        COALESCE((SELECT ticket_reply FROM ticket_replies WHERE ticket_reply_ticket_id = ticket_id AND ticket_reply_type <> 'Internal'
          AND ticket_reply_archived_at IS NULL ORDER BY ticket_reply_id DESC LIMIT 1), ticket_details) AS most_recent_message
      FROM tickets WHERE ticket_id = ${ticket}`,
    parameters: [recordId],
  });
  return found ?? {};
}

async function fieldMasks(database: Database, ticketId: string): Promise<Record<string, Value>> {
  const rows = await database.rows({
    sql: `SELECT field_value_field_id, field_value_text FROM shim_field_values
      WHERE field_value_record_type = 'tickets' AND field_value_record_id = ?`,
    parameters: [ticketId],
  });
  return Object.fromEntries(rows.map(([id, text]) => [`cf_${id}`, text as Value]));
}
