import { createKey } from '../src/auth/keys/keys.ts';
import type { DatabasePool } from '../src/database/database.ts';
import { migrateToLatest } from '../src/database/migrate.ts';
import { readSchema } from '../src/database/schema.ts';
import { encryptCredential, newMasterKey } from '../src/modules/credentials/cipher.ts';

/** As many clients as the table in the issue was measured with. */
export const CLIENTS = 7;
/** The last of them has the last assets and tickets, so many of each; the others share the rest. */
export const LARGE_CLIENT = CLIENTS;
const LARGE = 200;
const OTHERS = CLIENTS - 1;
const CHUNK = 100_000;

export interface Filled {
  key: string;
  password: string;
  /** Of the large client alone. */
  clientKey: string;
}

/**
 * Fills an empty database: clients, a credential each, and assets, each with its primary interface and a ticket
 * that has been worked on. Answers keys to it.
 */
export async function fill(database: DatabasePool, assets: number): Promise<Filled> {
  await migrateToLatest(database.kysely);
  const masterKey = newMasterKey();
  const newKey = async (more: object) =>
    createKey(database, await readSchema(database), {
      name: 'bench',
      expires: '2099-01-01',
      plaintext: false,
      ...more,
    });
  const made = await newKey({ masterKey });
  for (let id = 1; id <= CLIENTS; id++) {
    await insert(database, 'clients', {
      client_id: id,
      client_name: `Client ${id}`,
      client_type: 'Business',
      client_website: `client${id}.example`,
      client_rate: '95.00',
      client_currency_code: 'USD',
      client_net_terms: 30,
      client_notes: 'Backups nightly',
    });
    const secret = {
      credential_username: encryptCredential(masterKey, `admin${id}`),
      credential_password: encryptCredential(masterKey, `secret ${id}`),
    };
    await insert(database, 'credentials', {
      credential_name: `Firewall ${id}`,
      credential_uri: `https://fw${id}.example`,
      credential_client_id: id,
      ...secret,
    });
    await insert(database, 'contacts', { contact_id: id, contact_name: `Contact ${id}`, contact_client_id: id });
  }
  for (let first = 1; first <= assets; first += CHUNK) {
    const last = Math.min(first + CHUNK - 1, assets);
    await insertAssets(database, first, last);
    await insertTickets(database, first, last);
  }
  for (const [table, column, id] of [
    ['assets', 'asset_client_id', 'asset_id'] as const,
    ['tickets', 'ticket_client_id', 'ticket_id'] as const,
  ])
    await database.write({
      sql: 'UPDATE ?? SET ?? = ? WHERE ?? > ?',
      parameters: [table, column, LARGE_CLIENT, id, assets - LARGE],
    });
  const filled = 'assets, asset_interfaces, tickets, ticket_replies';
  await database.write({ sql: `ANALYZE TABLE ${filled}`, parameters: [] });
  const { key: clientKey } = await newKey({ client: LARGE_CLIENT });
  return { key: made.key, password: made.decryptPassword as string, clientKey };
}

const insert = (database: DatabasePool, table: string, row: object) =>
  database.write({ sql: 'INSERT INTO ?? SET ?', parameters: [table, row] });

/** Ids and everything that is looked up follow from the number of the asset. */
async function insertAssets(database: DatabasePool, first: number, last: number): Promise<void> {
  await database.write({
    sql: `INSERT INTO assets (asset_id, asset_type, asset_name, asset_description, asset_make, asset_model, asset_serial, asset_os, asset_uri,
        asset_status, asset_purchase_date, asset_warranty_expire, asset_notes, asset_client_id,
        asset_contact_id)
      SELECT seq, ELT(1 + seq % 4, 'Laptop', 'Desktop', 'Server', 'Switch'), CONCAT('PC-', seq), 'Front office', 'Dell', 'Latitude 7440',
        CONCAT('SN', seq), 'Windows 11 Pro', CONCAT('https://pc', seq, '.example'), 'Deployed', '2024-03-01', '2027-03-01',
        'Docking station and two monitors', 1 + seq % ${OTHERS}, 1 + seq % ${OTHERS} FROM seq_${first}_to_${last}`,
    parameters: [],
  });
  await database.write({
    sql: `INSERT INTO asset_interfaces (interface_name, interface_mac, interface_ip, interface_primary, interface_asset_id)
      SELECT '1', CONCAT('02:00:', LPAD(seq, 7, '0')), CONCAT('10.0.0.', seq % 250), 1, seq FROM seq_${first}_to_${last}`,
    parameters: [],
  });
}

/** Over three years; resolved but for every tenth. */
async function insertTickets(database: DatabasePool, first: number, last: number): Promise<void> {
  await database.write({
    sql: `INSERT INTO tickets (ticket_id, ticket_prefix, ticket_number, ticket_source, ticket_subject, ticket_details, ticket_priority, ticket_status,
        ticket_billable, ticket_created_by, ticket_assigned_to, ticket_client_id, ticket_asset_id, ticket_created_at, ticket_first_response_at,
        ticket_resolved_at)
      SELECT seq, 'TCK-', seq, 'API', CONCAT('Printer ', seq, ' is offline'), 'It has been blinking since this morning', 'Low', 2,
        seq % 2, 1, 1 + seq % 5, 1 + seq % ${OTHERS}, seq, @made := '2024-01-01' + INTERVAL seq % 1000000 MINUTE, @made + INTERVAL 20 MINUTE,
        IF(seq % 10, @made + INTERVAL 5 HOUR, NULL) FROM seq_${first}_to_${last}`,
    parameters: [],
  });
  await database.write({
    sql: `INSERT INTO ticket_replies (ticket_reply, ticket_reply_type, ticket_reply_time_worked, ticket_reply_by, ticket_reply_ticket_id,
        ticket_reply_created_at)
      SELECT 'Turned it off and on', 'Public', SEC_TO_TIME(60 * (seq % 90)), 1 + seq % 5, seq, '2024-01-01' + INTERVAL seq % 1000000 MINUTE
      FROM seq_${first}_to_${last}`,
    parameters: [],
  });
}
