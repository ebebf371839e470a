import assert from 'node:assert/strict';
import { mustBeEqual } from './compare.ts';
import { fill, SMALL, technicians } from './filled.ts';
import { done, killedAt, onTwoSites, shim } from './sites.ts';

/** What Jitbit's API tells. An asset is called like its model, and a ticket has one sum of time. */
const COLUMNS = {
  clients: ['client_name', 'client_website'],
  contacts: [
    ...['contact_name', 'contact_email', 'contact_phone', 'contact_title', 'contact_department', 'contact_notes'],
    'contact_client_id',
  ],
  assets: [
    'asset_model',
    'asset_type',
    'asset_make',
    'asset_serial',
    'asset_notes',
    'asset_client_id',
    'asset_contact_id',
  ],
  tickets: [
    ...['ticket_subject', 'ticket_details', 'ticket_priority', 'ticket_status', 'ticket_category', 'ticket_client_id'],
    ...['ticket_contact_id', 'ticket_assigned_to', 'ticket_created_at', 'ticket_first_response_at', 'ticket_closed_at'],
  ],
  ticket_replies: ['ticket_reply', 'ticket_reply_type', 'ticket_reply_created_at', 'ticket_reply_ticket_id'],
  ticket_attachments: ['ticket_attachment_name', 'ticket_attachment_ticket_id', 'file'],
};

describe('migrate-from jitbit', function () {
  this.timeout(180_000);

  it('moves everything once, though it is killed twice, and a second run finds nothing to do', () =>
    onTwoSites(async (from, to) => {
      await fill(from, SMALL);
      await technicians(to);
      const run = (...more: string[]) => shim(to, ['migrate-from', 'jitbit', '--url', `${from.url}/helpdesk`, ...more]);
      assert.ok(await killedAt(to, 40, run), 'it had ended before it was killed');
      assert.ok(await killedAt(to, 200, run), 'it had ended before it was killed');
      await done(run());
      const isTheirs = (row: Record<string, string | null>) => row.ticket_reply !== 'Time spent';
      await mustBeEqual(from, to, COLUMNS, isTheirs);
      assert.match(await done(run()), /^tickets +60 +0 +0 +60 +0$/m);
      await mustBeEqual(from, to, COLUMNS, isTheirs);
    }));
});
