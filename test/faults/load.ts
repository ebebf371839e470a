import type { Database } from '../../src/database/database.ts';
import { insert } from '../support/builders.ts';

export const KEY = 'faults-key';

/** What a writer needs: a key and a client. */
export async function makeCallers(database: Database): Promise<number> {
  await insert(database, 'api_keys', {
    api_key_name: 'faults',
    api_key_secret: KEY,
    api_key_decrypt_hash: '',
    api_key_expire: '2099-01-01',
  });
  return insert(database, 'clients', { client_name: 'Faults', client_currency_code: 'USD', client_net_terms: 30 });
}

/** What came of the writes so far. */
export interface Load {
  /** What every name has in it. */
  run: string;
  sent: number;
  /** Names of what was sent more than once. */
  resent: Set<string>;
  /** Names of what was answered "True". */
  written: Set<string>;
  /** Names of what had no answer at all: the connection broke, or there was none. */
  unanswered: string[];
  /** How often there was a connection and nothing came, for as long as a caller would wait. */
  silent: number;
  /** Answers by status, other than "True". */
  refused: Map<number, number>;
  /** Refusals that were not the envelope, or a 503 without Retry-After. */
  malformed: string[];
  /** Every refusal that was given. */
  messages: Set<string>;
  /** Whether the last answer was a refusal, and when the first success after one came. */
  isAway: boolean;
  backAt: number;
  end(): Promise<void>;
}

interface Options {
  url: string;
  clientId: number;
  writers?: number;
  /** Writes in all; endless if left out. */
  count?: number;
  /** With it every write carries an Idempotency-Key. */
  idempotent?: boolean;
  /** With it every write is sent again until it is answered "True". */
  resend?: boolean;
}

const SILENT_MS = 20_000;
const LAST_WRITES_MS = 60_000;

/** Creates assets with an interface and tickets, in turn, from several connections at once, until it is ended. */
export function startLoad({
  url,
  clientId,
  writers = 8,
  count = Number.POSITIVE_INFINITY,
  idempotent = false,
  resend = false,
}: Options): Load {
  let ending = false;
  let bound = Number.POSITIVE_INFINITY;
  const run = Math.random().toString(36).slice(2, 8);
  const load: Load = {
    run,
    sent: 0,
    resent: new Set(),
    written: new Set(),
    unanswered: [],
    silent: 0,
    refused: new Map(),
    malformed: [],
    messages: new Set(),
    isAway: false,
    backAt: 0,
    end,
  };
  const writing = Promise.all(
    Array.from({ length: writers }, async () => {
      while (!ending && load.sent < count) {
        const number = load.sent++;
        const name = `${number % 2 ? 'ticket' : 'asset'}-${run}-${number}`;
        const send = () =>
          answerOf(url, clientId, name, idempotent, resend ? SILENT_MS : undefined).catch((error) => {
            if (error.name === 'TimeoutError') load.silent++;
            return undefined;
          });
        await write(load, name, await send());
        while (resend && !load.written.has(name) && performance.now() < bound) {
          load.resent.add(name);
          await write(load, name, await send());
        }
      }
    }),
  );
  async function end() {
    ending = Number.isFinite(count) ? ending : true;
    bound = performance.now() + LAST_WRITES_MS;
    await writing;
  }
  return load;
}

/** Sends one write: an asset or a ticket, as its name says. */
export function answerOf(
  url: string,
  clientId: number,
  name: string,
  idempotent: boolean,
  timeoutMs?: number,
): Promise<Response> {
  const isTicket = name.startsWith('ticket');
  const fields = isTicket
    ? { ticket_subject: name, ticket_details: name }
    : { asset_name: name, asset_type: 'Server', asset_ip: '10.0.0.1' };
  return fetch(`${url}/api/v1/${isTicket ? 'tickets' : 'assets'}/create.php`, {
    method: 'POST',
    headers: idempotent ? { 'Idempotency-Key': name } : {},
    body: JSON.stringify({ api_key: KEY, client_id: clientId, ...fields }),
    signal: timeoutMs ? AbortSignal.timeout(timeoutMs) : null,
  });
}

async function write(load: Load, name: string, response: Response | undefined): Promise<void> {
  const text = await response?.text().catch(() => undefined);
  if (!response || text === undefined) {
    load.unanswered.push(name);
    // A server that is gone refuses at once: no busy loop.
    await new Promise((resolve) => setTimeout(resolve, 20));
    return;
  }
  if (/^\{"success":"True"/.test(text)) {
    load.written.add(name);
    if (load.isAway) load.backAt = performance.now();
    load.isAway = false;
    return;
  }
  load.isAway = true;
  load.messages.add(text);
  load.refused.set(response.status, (load.refused.get(response.status) ?? 0) + 1);
  const isEnvelope = /^\{"success":"False","message":"[\s\S]+","count":0,"data":\[\]\}$/.test(text);
  if (!isEnvelope || (response.status === 503 && !response.headers.get('retry-after')))
    load.malformed.push(`${response.status} ${text}`);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * What the database says of a load: rows found, answered ones lost, halves of writes, gaps in the ticket numbers, rows
 * there twice.
 */
export async function judge(database: Database, { run, written }: Load) {
  const column = async (sql: string) => (await database.rows({ sql, parameters: [] })).map(([value]) => String(value));
  const rows = [
    ...(await column(`SELECT asset_name FROM assets WHERE asset_name LIKE 'asset-${run}-%'`)),
    ...(await column(`SELECT ticket_subject FROM tickets WHERE ticket_subject LIKE 'ticket-${run}-%'`)),
  ];
  const found = new Set(rows);
  const halves = [
    ...(await column(
      'SELECT asset_id FROM assets LEFT JOIN asset_interfaces ON interface_asset_id = asset_id WHERE interface_id IS NULL',
    )),
    ...(await column(
      `SELECT asset_id FROM assets LEFT JOIN logs ON log_type = 'Asset' AND log_entity_id = asset_id WHERE log_id IS NULL`,
    )),
    ...(await column(
      `SELECT ticket_id FROM tickets LEFT JOIN logs ON log_type = 'Ticket' AND log_entity_id = ticket_id WHERE log_id IS NULL`,
    )),
  ];
  // Numbers that were taken and never used, and such as were used twice.
  const gaps = await column(
    `SELECT ABS(config_ticket_next_number - 1 - COUNT(DISTINCT ticket_number)) + COUNT(ticket_id) - COUNT(DISTINCT ticket_number)
      FROM settings LEFT JOIN tickets ON TRUE WHERE company_id = 1`,
  );
  return {
    found: rows.length,
    lost: [...written].filter((name) => !found.has(name)).length,
    halves: halves.length,
    gaps: Number(gaps[0]),
    twice: rows.length - found.size,
  };
}
