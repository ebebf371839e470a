import { setTimeout as sleep } from 'node:timers/promises';
import { KEY } from '../faults/load.ts';

/** A request that was not answered "True": its status (0: no answer), and how long after the last fault it came back. */
export interface Failure {
  status: number;
  afterFaultMs: number;
  message: string;
}

/** What came of the requests so far. */
export interface Load {
  run: string;
  /** Requests, those that were sent again included. */
  sent: { reads: number; writes: number };
  /** Names of the records whose creation was answered. */
  written: Set<string>;
  /** Names of all that were sent. */
  names: Set<string>;
  failures: Failure[];
  /** Reads that showed less than this caller had written or read before. */
  backInTime: number;
  /** The longest time that any request took. */
  longestMs: number;
  /** Tells that something was broken, or begins to come back. */
  noteFault(): void;
  end(): Promise<void>;
}

interface Options {
  url: string;
  clientId: number;
  /** Writers, and as many readers: reader and writer of a number are one caller. */
  callers: number;
  /** Assets, one a caller, whose notes count up. */
  assets: number[];
}

const WRITE_EVERY_MS = 60;
const READ_EVERY_MS = 30;
const LONGEST_MS = 30_000;
const LAST_WRITES_MS = 30_000;

/**
 * Each writer creates a ticket, creates an asset and counts up the notes of its own asset, in turn, each with an
 * Idempotency-Key and again until it is answered. Its reader reads that asset all the time: the notes must never be less
 * than what was answered before the read began, nor than the read before showed.
 */
export function startLoad({ url, clientId, callers, assets }: Options): Load {
  let isEnding = false;
  let bound = Number.POSITIVE_INFINITY;
  let faultAt = performance.now();
  const load: Load = {
    run: Math.random().toString(36).slice(2, 8),
    sent: { reads: 0, writes: 0 },
    written: new Set(),
    names: new Set(),
    failures: [],
    backInTime: 0,
    longestMs: 0,
    noteFault() {
      faultAt = performance.now();
    },
    async end() {
      isEnding = true;
      bound = performance.now() + LAST_WRITES_MS;
      await working;
    },
  };
  const acknowledged = assets.map(() => 0);
  const send = async (path: string, init: RequestInit) => {
    const startedAt = performance.now();
    const { status, text } = await answerOf(`${url}/api/v1/${path}`, init);
    load.longestMs = Math.max(load.longestMs, performance.now() - startedAt);
    const isRight = status === 200 && text.startsWith('{"success":"True"');
    if (!isRight)
      load.failures.push({ status, afterFaultMs: performance.now() - faultAt, message: text.slice(0, 200) });
    return isRight ? text : undefined;
  };
  const write = async (path: string, name: string, fields: object): Promise<boolean> => {
    const body = JSON.stringify({ api_key: KEY, client_id: clientId, ...fields });
    while (performance.now() < bound) {
      load.sent.writes++;
      if (await send(path, { method: 'POST', headers: { 'Idempotency-Key': name }, body })) return true;
      await sleep(50);
    }
    return false;
  };
  const create = async (path: string, name: string, fields: object) => {
    load.names.add(name);
    if (await write(path, name, fields)) load.written.add(name);
  };
  /** What the asset's notes have counted to. */
  const read = async (caller: number, seen: number): Promise<number> => {
    const least = Math.max(seen, acknowledged[caller] as number);
    load.sent.reads++;
    const text = await send(`assets/read.php?api_key=${KEY}&asset_id=${assets[caller]}`, {});
    if (text === undefined) return seen;
    const shown = Number(JSON.parse(text).data[0].asset_notes ?? 0);
    if (shown < least) load.backInTime++;
    return shown;
  };
  const writer = async (caller: number) => {
    for (let n = 1; !isEnding; n++) {
      const name = `${load.run}-${caller}-${n}`;
      await create('tickets/create.php', `ticket-${name}`, { ticket_subject: `ticket-${name}`, ticket_details: name });
      await create('assets/create.php', `asset-${name}`, { asset_name: `asset-${name}`, asset_type: 'Server' });
      const fields = { asset_id: assets[caller], asset_notes: String(n) };
      if (await write('assets/update.php', `notes-${name}`, fields)) acknowledged[caller] = n;
      // At once: as soon as it is answered, every node must show it.
      await read(caller, 0);
      await sleep(WRITE_EVERY_MS);
    }
  };
  const reader = async (caller: number) => {
    for (let seen = 0; !isEnding; await sleep(READ_EVERY_MS)) seen = await read(caller, seen);
  };
  const numbers = Array.from({ length: callers }, (_, caller) => caller);
  const working = Promise.all([...numbers.map(writer), ...numbers.map(reader)]);
  return load;
}

async function answerOf(url: string, init: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST_MS) });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: 0, text: String((error as Error).cause ?? error) };
  }
}
