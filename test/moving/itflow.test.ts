import assert from 'node:assert/strict';
import { mustBeEqual } from './compare.ts';
import { fill, SMALL, technicians } from './filled.ts';
import { done, killedAt, onTwoSites, shim } from './sites.ts';

const COLUMNS = {
  clients: ['client_name', 'client_website', 'client_created_at'],
  locations: ['location_name', 'location_client_id', 'location_city'],
  contacts: [
    ...['contact_name', 'contact_email', 'contact_phone', 'contact_title', 'contact_department', 'contact_notes'],
    ...['contact_client_id', 'contact_location_id', 'contact_created_at', 'contact_archived_at'],
  ],
  assets: [
    ...['asset_name', 'asset_type', 'asset_model', 'asset_serial', 'asset_notes', 'asset_ip'],
    ...['asset_client_id', 'asset_contact_id', 'asset_created_at'],
  ],
  tickets: [
    ...['ticket_subject', 'ticket_details', 'ticket_priority', 'ticket_status', 'ticket_category', 'ticket_client_id'],
    ...['ticket_contact_id', 'ticket_asset_id', 'ticket_assigned_to', 'ticket_created_at', 'ticket_closed_at'],
    'ticket_first_response_at',
  ],
  ticket_replies: [
    ...['ticket_reply', 'ticket_reply_type', 'ticket_reply_time_worked', 'ticket_reply_created_at'],
    'ticket_reply_ticket_id',
  ],
  ticket_attachments: ['ticket_attachment_name', 'ticket_attachment_ticket_id', 'file'],
};

describe('migrate-from itflow', function () {
  this.timeout(180_000);

  it('moves everything once, though it is killed twice, and a second run finds nothing to do', () =>
    onTwoSites(async (from, to) => {
      await fill(from, SMALL);
      await technicians(to);
      const run = (...more: string[]) => shim(to, ['migrate-from', 'itflow', '--url', from.url, ...more]);
      const dry = await done(run('--dry-run'));
      assert.match(dry, /^tickets +60 +60 +0 +0 +0$/m);
      assert.equal((await to.database.rows({ sql: 'SELECT 1 FROM tickets', parameters: [] })).length, 0);
      assert.ok(await killedAt(to, 40, run), 'it had ended before it was killed');
      assert.ok(await killedAt(to, 200, run), 'it had ended before it was killed');
      await done(run());
      await mustBeEqual(from, to, COLUMNS);
      assert.match(await done(run()), /^ticket_replies +120 +0 +0 +120 +0$/m);
      await mustBeEqual(from, to, COLUMNS);
    }));
});
