import { setTimeout as sleep } from 'node:timers/promises';
import { KEY } from './load.ts';

const SILENT_MS = 20_000;

/**
 * Several that each write to a record of their own, every write sent again under its Idempotency-Key until it is
 * answered.
 */
export function startWriters(url: string, clientId: number, writers: number) {
  let ending = false;
  const load = { sent: 0, end };
  const run = Math.random().toString(36).slice(2, 8);
  const writing = Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const name = `writer ${writer}`;
      const [{ insert_id: location_id }] = await write('create', `${run}-${writer}`, { location_name: name });
      for (let n = 1; !ending; n++) {
        load.sent++;
        await write('update', `${run}-${writer}-${n}`, { location_id, location_notes: `note ${n}` });
      }
    }),
  );
  async function write(name: string, idempotencyKey: string, fields: object): Promise<[{ insert_id: number }]> {
    for (;;) {
      const body = await fetch(`${url}/api/v1/locations/${name}.php`, {
        method: 'POST',
        headers: { 'Idempotency-Key': idempotencyKey },
        body: JSON.stringify({ api_key: KEY, client_id: clientId, ...fields }),
        signal: AbortSignal.timeout(SILENT_MS),
      })
        .then((response) => response.json() as Promise<{ success: string; data: [{ insert_id: number }] }>)
        .catch(() => undefined);
      if (body?.success === 'True') return body.data;
      await sleep(20);
    }
  }
  async function end() {
    ending = true;
    await writing;
  }
  return load;
}
