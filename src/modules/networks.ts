import { integer, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { upsertBy } from '../core/write/upsert.ts';
import { freeAddresses } from './network/free-addresses.ts';

export const networks = defineModule({
  name: 'networks',
  singular: 'network',
  table: 'networks',
  id: 'network_id',
  scope: { column: 'network_client_id' },
  permission: 'support',
  columns: {
    network_name: text(),
    network_description: text(),
    network_vlan: integer(null),
    network: text(),
    network_subnet: text(),
    network_gateway: text(),
    network_primary_dns: text(),
    network_secondary_dns: text(),
    network_dhcp_range: text(),
    network_notes: text(),
    network_location_id: reference(),
  },
  required: ['network_name', 'client_id'],
  lookups: [by('network_id'), by('network_name')],
  relations: {
    client: { belongsTo: 'clients', key: 'network_client_id' },
    location: { belongsTo: 'locations', key: 'network_location_id' },
    ip_addresses: { hasMany: 'ip_addresses', key: 'ip_address_network_id' },
  },
  functions: STANDARD,
  custom: { upsert: upsertBy('network_name'), free: freeAddresses },
});
