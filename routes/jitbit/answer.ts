import type { ApiError, ErrorCode } from '../../src/errors/api-error.ts';
import type { Answer } from '../../src/http/exchange.ts';

/** Jitbit's statuses where they are others. */
const STATUSES: Partial<Record<ErrorCode, number>> = { record_duplicate: 400, record_closed: 400, conflict: 400 };

/** What Jitbit calls our fields, for the texts of refusals. */
const NAMES: Record<string, string> = {
  ...{ ticket_subject: 'subject', ticket_details: 'body', ticket_reply: 'body', ticket_status: 'statusId' },
  ...{
    ticket_reply_contact_id: 'fromUserId',
    into_ticket_id: 'id2',
    ticket_link_to_ticket_id: 'id2',
    file: 'uploadFile',
  },
  ...{ contact_name: 'firstName', contact_email: 'email', contact_phone: 'phone', contact_department: 'department' },
  ...{
    user_name: 'username',
    user_password: 'password',
    client_name: 'name',
    client_id: 'company',
    field_id: 'fieldId',
  },
  ...{ document_name: 'subject', document_content: 'body', asset_model: 'modelName', asset_make: 'manufacturer' },
  ...{ asset_type: 'type', asset_serial: 'serialNumber', asset_notes: 'comments', ticket_tag_name: 'tags' },
};

/** Jitbit answers 500 to a user that is there already, and its clients go by that. */
export const USER_EXISTS = 'User already exists';

/** A refusal as clients read it: `Errors`, beside a text for people. What is like that already is no failure here. */
export function refusalOf({ code, status, message, headers }: ApiError): Answer {
  if (code === 'record_unchanged') return { status: 200, json: '' };
  const description = message.replace(/^(\w+):/, (all, field: string) => (NAMES[field] ? `${NAMES[field]}:` : all));
  return {
    status: message === USER_EXISTS ? 500 : (STATUSES[code] ?? status),
    json: JSON.stringify({ Message: description, Errors: { code, description } }),
    headers,
  };
}
