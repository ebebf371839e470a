import { type Group, moments, org } from '../group.ts';

/** ITFlow's networks. */
export const subnets: Group = {
  name: 'Subnet',
  paths: ['network/subnets'],
  module: 'networks',
  fields: {
    id: 'network_id',
    org: org('network_client_id', { required: true }),
    name: { column: 'network_name', required: true },
    network: 'network',
    description: 'network_description',
    vlan: 'network_vlan',
    mask: 'network_subnet',
    gateway: 'network_gateway',
    primary_dns: 'network_primary_dns',
    secondary_dns: 'network_secondary_dns',
    dhcp_range: 'network_dhcp_range',
    location_id: 'network_location_id',
    notes: 'network_notes',
    is_active: { column: 'network_archived_at', kind: 'active' },
    ...moments('network'),
  },
  search: ['name', 'network', 'description'],
  ordering: ['name'],
};
