import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { numberEvents } from '../../src/events/sequence.ts';
import { aClient, insert } from '../support/builders.ts';
import { type CommittedApp, onCommittedApp } from '../support/committed-app.ts';

interface Message {
  id: number;
  event: string;
  data: { event_client_id: number; event_after: Record<string, unknown> };
}

/** Opens a stream and collects what comes. */
async function follow(url: string, headers: Record<string, string>, types = '') {
  const hangUp = new AbortController();
  const response = await fetch(`${url}/api/v1/events/stream.php?types=${types}`, { headers, signal: hangUp.signal });
  const messages: Message[] = [];
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, id, event, data] = /^id: (\d+)\nevent: (\S+)\ndata: (.*)$/.exec(part) ?? [];
        if (data) messages.push({ id: Number(id), event: event as string, data: JSON.parse(data) });
      }
    }
  })().catch(() => {});
  const until = async (count: number) => {
    for (let tries = 0; messages.length < count && tries < 500; tries++) await sleep(10);
    return messages;
  };
  return {
    response,
    messages,
    until,
    close: () => {
      hangUp.abort();
      return reading;
    },
  };
}

describe('events/stream', () => {
  const withClients = (work: (app: CommittedApp & { a: number; b: number }) => Promise<void>) =>
    onCommittedApp(async (app) => {
      const numbering = setInterval(() => numberEvents(app.database).catch(() => {}), 50);
      try {
        await work({ ...app, a: await aClient(app.database), b: await aClient(app.database) });
      } finally {
        clearInterval(numbering);
        await sleep(100);
      }
    });
  const names = (messages: Message[]) => messages.map(({ data }) => data.event_after.location_name);

  it('tells what happens, and misses nothing over a reconnect', () =>
    withClients(async ({ url, key, post, a }) => {
      const write = (location_name: string) => post('locations/create', { api_key: key, client_id: a, location_name });
      await write('before');
      await sleep(300);
      const first = await follow(url, { 'X-API-KEY': key });
      assert.match(String(first.response.headers.get('content-type')), /^text\/event-stream/);
      await write('one');
      const [one] = await first.until(1);
      assert.deepEqual(names(first.messages), ['one']);
      await first.close();
      await write('two');
      await write('three');
      await sleep(300);
      const second = await follow(url, { 'X-API-KEY': key, 'Last-Event-ID': String(one?.id) });
      await second.until(2);
      await write('four');
      await second.until(3);
      assert.deepEqual(names(second.messages), ['two', 'three', 'four']);
      await second.close();
    }));

  it('goes on from far behind, in whole', () =>
    withClients(async ({ url, key, database, a, b }) => {
      const row = {
        event_uuid: '01890000-0000-7000-8000-000000000000',
        event_type: 'location.created',
        event_module: 'locations',
      };
      for (let i = 1; i <= 250; i++)
        await insert(database, 'shim_events', {
          ...row,
          event_record_id: i,
          event_client_id: i % 2 ? a : b,
          event_after: '{}',
        });
      await sleep(600);
      const stream = await follow(url, { 'X-API-KEY': key, 'Last-Event-ID': '0' });
      await stream.until(250);
      assert.deepEqual(
        stream.messages.map(({ id }) => id),
        Array.from({ length: 250 }, (_, i) => i + 1),
      );
      await stream.close();
    }));

  it('shows a tied key its own client, and the types that are asked for', () =>
    withClients(async ({ url, key, post, database, a, b }) => {
      const tied = {
        api_key_name: 'tied',
        api_key_secret: 'tied',
        api_key_decrypt_hash: '',
        api_key_expire: '2099-01-01',
      };
      await insert(database, 'api_keys', { ...tied, api_key_client_id: b });
      await sleep(1000);
      const own = await follow(url, { 'X-API-KEY': 'tied' });
      const domains = await follow(url, { 'X-API-KEY': key }, 'domain.*');
      await post('locations/create', { api_key: key, client_id: a, location_name: 'A' });
      await post('domains/create', { api_key: key, client_id: a, domain_name: 'a.example' });
      await post('locations/create', { api_key: key, client_id: b, location_name: 'B' });
      await Promise.all([own.until(1), domains.until(1)]);
      await sleep(500);
      assert.deepEqual(names(own.messages), ['B']);
      assert.deepEqual(
        domains.messages.map(({ event }) => event),
        ['domain.created'],
      );
      await Promise.all([own.close(), domains.close()]);
    }));

  it('refuses without a key, with a wrong type and with what is no id', () =>
    withClients(async ({ url, key }) => {
      for (const [headers, types, status] of [
        [{}, '', 401],
        [{ 'X-API-KEY': key }, 'assets.created', 400],
        [{ 'X-API-KEY': key, 'Last-Event-ID': 'x' }, '', 400],
      ] as const) {
        const { response } = await follow(url, headers as Record<string, string>, types);
        assert.equal(response.status, status);
      }
    }));

  it('serves a thousand listeners', () =>
    withClients(async ({ url, key, post, a }) => {
      const streams = [];
      for (let i = 0; i < 20; i++)
        streams.push(...(await Promise.all(Array.from({ length: 50 }, () => follow(url, { 'X-API-KEY': key })))));
      const note = 'x'.repeat(10_000);
      for (let i = 0; i < 3; i++)
        await post('locations/create', { api_key: key, client_id: a, location_name: `L${i}`, location_notes: note });
      for (const stream of streams) assert.deepEqual(names(await stream.until(3)), ['L0', 'L1', 'L2']);
      await Promise.all(streams.map((stream) => stream.close()));
    }));
});
