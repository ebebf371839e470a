import { isIP } from 'node:net';
import { reference, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { invalid } from '../../errors/api-error.ts';

/** Who has which address. */
export const ipAddresses = defineModule({
  name: 'ip_addresses',
  singular: 'ip address',
  table: 'shim_ip_addresses',
  id: 'ip_address_id',
  scope: { column: 'ip_address_client_id' },
  permission: 'support',
  columns: {
    ip_address: text(),
    ip_address_hostname: text(),
    ip_address_description: text(),
    ip_address_status: text(),
    ip_address_network_id: reference(),
    ip_address_asset_id: reference(),
  },
  required: ['ip_address', 'client_id'],
  lookups: [by('ip_address_id'), by('ip_address')],
  filters: ['ip_address_network_id', 'ip_address_asset_id'],
  relations: {
    client: { belongsTo: 'clients', key: 'ip_address_client_id' },
    network: { belongsTo: 'networks', key: 'ip_address_network_id' },
    asset: { belongsTo: 'assets', key: 'ip_address_asset_id' },
  },
  functions: STANDARD,
  effects: {
    before(_context, { values }) {
      const { ip_address: address } = values;
      if (address !== undefined && !isIP(String(address)))
        throw invalid('ip_address', 'must be an IPv4 or IPv6 address', String(address));
    },
  },
});
