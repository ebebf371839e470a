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
  actions: { free: 'GET' },
};

/** Who has which address. */
export const ipAddresses: Group = {
  name: 'IpAddress',
  paths: ['network/ips'],
  module: 'ip_addresses',
  fields: {
    id: 'ip_address_id',
    org: org('ip_address_client_id', { required: true }),
    ip_address: { column: 'ip_address', required: true, also: ['address'] },
    hostname: 'ip_address_hostname',
    description: 'ip_address_description',
    status: { column: 'ip_address_status', kind: 'label' },
    subnet: { column: 'ip_address_network_id', to: 'Subnet' },
    asset: { column: 'ip_address_asset_id', to: 'Asset' },
    is_active: { column: 'ip_address_archived_at', kind: 'active' },
    ...moments('ip_address'),
  },
  search: ['ip_address', 'hostname', 'description'],
  ordering: ['ip_address'],
  graphql: { one: 'ipAddress', many: 'ipAddresses' },
};

export const vlans: Group = {
  name: 'Vlan',
  paths: ['network/vlans'],
  module: 'vlans',
  fields: {
    id: 'vlan_id',
    org: org('vlan_client_id', { required: true }),
    vlan_id: 'vlan_number',
    name: { column: 'vlan_name', required: true },
    description: 'vlan_description',
    color: 'vlan_color',
    is_active: { column: 'vlan_archived_at', kind: 'active' },
    ...moments('vlan'),
  },
  search: ['name', 'description'],
  ordering: ['vlan_id'],
};
