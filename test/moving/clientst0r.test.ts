import assert from 'node:assert/strict';
import { mustBeEqual } from './compare.ts';
import { fill, SMALL, technicians } from './filled.ts';
import { done, killedAt, onTwoSites, shim } from './sites.ts';

/** What ClientSt0r's API tells: it has no files of tickets, and no locations. */
const COLUMNS = {
  clients: ['client_name', 'client_website', 'client_created_at'],
  contacts: [
    ...['contact_name', 'contact_email', 'contact_phone', 'contact_title', 'contact_department', 'contact_notes'],
    ...['contact_client_id', 'contact_created_at'],
  ],
  assets: [
    ...['asset_name', 'asset_type', 'asset_make', 'asset_model', 'asset_serial', 'asset_ip', 'asset_notes'],
    ...['asset_client_id', 'asset_contact_id', 'asset_created_at'],
  ],
  tickets: [
    ...['ticket_subject', 'ticket_details', 'ticket_priority', 'ticket_client_id', 'ticket_contact_id'],
    ...['ticket_asset_id', 'ticket_assigned_to', 'ticket_created_at', 'ticket_first_response_at', 'ticket_closed_at'],
  ],
  ticket_replies: [
    ...['ticket_reply', 'ticket_reply_type', 'ticket_reply_time_worked', 'ticket_reply_created_at'],
    'ticket_reply_ticket_id',
  ],
};

describe('migrate-from clientst0r', function () {
  this.timeout(180_000);

  it('moves everything once, though it is killed twice, and a second run finds nothing to do', () =>
    onTwoSites(async (from, to) => {
      await fill(from, SMALL);
      await technicians(to);
      const url = `${from.url}/clientst0r`;
      const run = (...more: string[]) => shim(to, ['migrate-from', 'clientst0r', '--url', url, ...more]);
      assert.ok(await killedAt(to, 40, run), 'it had ended before it was killed');
      assert.ok(await killedAt(to, 150, run), 'it had ended before it was killed');
      await done(run());
      await mustBeEqual(from, to, COLUMNS);
      assert.match(await done(run()), /^ticket_replies +120 +0 +0 +120 +0$/m);
      await mustBeEqual(from, to, COLUMNS);
    }));
});
