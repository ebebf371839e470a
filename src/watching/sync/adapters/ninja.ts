import { z } from 'zod';
import { type Adapter, type Device, macOf, moment, words } from '../device.ts';
import type { Send } from '../remote.ts';

const PAGE = 500;
const system = { name: words, manufacturer: words, model: words, serialNumber: words, biosSerialNumber: words };
const NO_SYSTEM = { name: '', manufacturer: '', model: '', serialNumber: '', biosSerialNumber: '' };

const devices = z.array(
  z.object({
    id: z.number(),
    organizationId: words,
    nodeClass: words,
    displayName: words,
    systemName: words,
    ipAddresses: z.array(z.string()).catch([]),
    macAddresses: z.array(z.string()).catch([]),
    lastContact: z.number().nullish().catch(null),
    os: z.object({ name: words }).catch({ name: '' }),
    system: z.object(system).catch(NO_SYSTEM),
  }),
);
const organizations = z.array(z.object({ id: z.number(), name: words }));
const token = z.object({ access_token: z.string().min(1) });

/** NinjaRMM: client credentials for a token, pages behind the last id, organizations by their numbers. */
export const ninja: Adapter = {
  secret: ['client_id', 'client_secret'],
  login({ client_id = '', client_secret = '' }) {
    return async (send) => {
      const answer = await send({
        path: '/ws/oauth/token',
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id,
          client_secret,
          scope: 'monitoring',
        }).toString(),
      });
      return { Authorization: `Bearer ${token.parse(answer).access_token}` };
    };
  },
  async devices(send, cursor) {
    const names = await namesOf(send);
    const query = { pageSize: PAGE, ...(cursor !== undefined && { after: cursor }) };
    const page = devices.parse(await send({ path: '/v2/devices-detailed', query }));
    const last = page.at(-1);
    return {
      items: page.map((device) => deviceOf(device, names.get(device.organizationId) ?? '')),
      // A server may give less than was asked for: only an empty page is behind the last.
      next: last && String(last.id),
    };
  },
};

const known = new WeakMap<Send, Map<string, string>>();

/** Asked for once a run: a run has a connection of its own. */
async function namesOf(send: Send): Promise<Map<string, string>> {
  const before = known.get(send);
  if (before) return before;
  const names = new Map<string, string>();
  for (let after: number | undefined; ; ) {
    const query = { pageSize: PAGE, ...(after !== undefined && { after }) };
    const page = organizations.parse(await send({ path: '/v2/organizations', query }));
    for (const { id, name } of page) names.set(String(id), name);
    after = page.at(-1)?.id;
    if (after === undefined) break;
  }
  known.set(send, names);
  return names;
}

/** Addresses and MACs are two lists: which belong together, only a device with one of each tells. */
function deviceOf(device: z.infer<typeof devices>[number], clientName: string): Device {
  const ips = device.ipAddresses.filter((ip) => !ip.includes(':'));
  const macs = device.macAddresses.map(macOf).filter(Boolean);
  const [first = '', ...others] = macs;
  return {
    id: String(device.id),
    client: { id: device.organizationId, name: clientName },
    name: device.systemName || device.system.name || device.displayName,
    type: device.nodeClass.replaceAll('_', ' ').toLowerCase(),
    make: device.system.manufacturer,
    model: device.system.model,
    serial: device.system.serialNumber || device.system.biosSerialNumber,
    os: device.os.name,
    location: '',
    lastSeen: device.lastContact ? moment(device.lastContact * 1000) : null,
    interfaces: [
      { name: '1', mac: first, ip: ips[0] ?? '' },
      ...others.map((mac, i) => ({ name: String(i + 2), mac, ip: '' })),
    ],
  };
}
