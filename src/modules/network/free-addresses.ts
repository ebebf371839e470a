import ipaddr from 'ipaddr.js';
import { reference } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import { type CustomFunction, type Input, NOTHING, type Prepared } from '../../core/module.ts';
import { read } from '../../core/read/read.ts';
import { type Data, recordsOf } from '../../core/result.ts';
import { build } from '../../database/builder.ts';
import { ApiError } from '../../errors/api-error.ts';

const MOST = 256;

/** The first addresses of a network that nobody is known to have. */
export const freeAddresses: CustomFunction = {
  writes: false,
  level: 1,
  summary: `The first ${MOST} addresses of an IPv4 network that neither an asset, an IP address nor the gateway has`,
  fields: { network_id: reference() },
  required: ['network_id'],
  run: free,
};

async function free(context: Context, { values }: Input, prepared: Prepared): Promise<Data> {
  const id = Number(values.network_id ?? 0);
  const where = [{ column: 'network_id', op: 'eq', value: id } as const];
  const [network] = recordsOf(await read(context, prepared, { ...NOTHING, query: { where, single: true } }));
  if (!network) throw new ApiError('record_unknown', 'network_id: there is no such record');
  const [first, last] = rangeOf(String(network.network));
  const taken = new Set([...(await takenIn(context, id)), String(network.network_gateway ?? '')]);
  const data: { ip_address: string }[] = [];
  for (let number = first; number <= last && data.length < MOST; number++) {
    const address = addressOf(number);
    if (!taken.has(address)) data.push({ ip_address: address });
  }
  return { kind: 'data', data, log: [] };
}

/** The first and the last address for a host: neither the network's own nor the one for all, where there are such. */
function rangeOf(cidr: string): [number, number] {
  if (!ipaddr.IPv4.isValidCIDR(cidr))
    throw new ApiError('record_closed', 'network: is no IPv4 network like 10.0.0.0/24');
  const [, bits] = ipaddr.IPv4.parseCIDR(cidr);
  const start = numberOf(ipaddr.IPv4.networkAddressFromCIDR(cidr));
  const end = start + 2 ** (32 - bits) - 1;
  return bits >= 31 ? [start, end] : [start + 1, end - 1];
}

const numberOf = (address: ipaddr.IPv4): number =>
  address.toByteArray().reduce((number, byte) => number * 256 + byte, 0);
const addressOf = (number: number): string =>
  [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');

/** What interfaces of assets and rows of `ip_addresses` in this network have. */
async function takenIn({ database, schema }: Context, id: number): Promise<string[]> {
  const interfaces = await database.all(
    build.selectFrom('asset_interfaces').select('interface_ip as ip').where('interface_network_id', '=', id),
  );
  if (!schema.tables.has('shim_ip_addresses')) return interfaces.map(({ ip }) => ip ?? '');
  const rows = await database.all(
    build
      .selectFrom('shim_ip_addresses')
      .select('ip_address as ip')
      .where('ip_address_network_id', '=', id)
      .where('ip_address_archived_at', 'is', null),
  );
  return [...interfaces, ...rows].map(({ ip }) => ip ?? '');
}
