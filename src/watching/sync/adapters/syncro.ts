import { z } from 'zod';
import { type Adapter, type Device, macOf, moment, nextPage, words } from '../device.ts';

const NOTHING = { name: '', manufacturer: '', model: '', serial_number: '', form_factor: '' };
const general = z.object({
  name: words,
  manufacturer: words,
  model: words,
  serial_number: words,
  form_factor: words,
});
const agent = z.object({
  general: general.catch(NOTHING),
  os: z.object({ name: words }).catch({ name: '' }),
  network_adapters: z.array(z.object({ name: words, physical_address: words, ipv4: words })).catch([]),
  last_synced_at: z.unknown(),
});
/** An asset that no agent is on. */
const NO_AGENT = { general: NOTHING, os: { name: '' }, network_adapters: [], last_synced_at: null };

const answer = z.object({
  assets: z.array(
    z.object({
      id: z.number(),
      name: words,
      asset_type: words,
      asset_serial: words,
      customer_id: words,
      customer: z.object({ business_then_name: words, business_name: words }).partial().catch({}),
      properties: z.object({ kabuto_information: agent.catch(NO_AGENT) }).catch({ kabuto_information: NO_AGENT }),
    }),
  ),
  meta: z.object({ total_pages: z.number().catch(1) }),
});

/** Syncro: a token that does not end, assets in numbered pages. What an agent saw is `kabuto_information`. */
export const syncro: Adapter = {
  secret: ['token'],
  login:
    ({ token }) =>
    async () => ({ Authorization: `Bearer ${token}` }),
  async devices(send, cursor = '1') {
    const page = Number(cursor);
    const { assets, meta } = answer.parse(await send({ path: '/api/v1/customer_assets', query: { page } }));
    return { items: assets.map(deviceOf), next: nextPage(page, page >= meta.total_pages) };
  },
};

function deviceOf(asset: z.infer<typeof answer>['assets'][number]): Device {
  const { kabuto_information: seen } = asset.properties;
  return {
    id: String(asset.id),
    client: { id: asset.customer_id, name: asset.customer.business_then_name || asset.customer.business_name || '' },
    name: asset.name || seen.general.name,
    type: seen.general.form_factor || asset.asset_type,
    make: seen.general.manufacturer,
    model: seen.general.model,
    serial: asset.asset_serial || seen.general.serial_number,
    os: seen.os.name,
    location: '',
    lastSeen: moment(seen.last_synced_at),
    interfaces: seen.network_adapters.map(({ name, physical_address: mac, ipv4 }) => ({
      name,
      mac: macOf(mac),
      ip: ipv4,
    })),
  };
}
