import { type Group, moments, nothing, org, tagsOf } from '../group.ts';

/** ClientSt0r's types that ITFlow calls something else. */
const TYPES = {
  wireless_ap: 'Access Point',
  access_point: 'Access Point',
  firewall: 'Firewall/Router',
  mobile: 'Mobile Phone',
  virtual_machine: 'Virtual Machine',
  tv: 'TV',
};

export const assets: Group = {
  name: 'Asset',
  paths: ['assets'],
  module: 'assets',
  fields: {
    id: 'asset_id',
    org: org('asset_client_id', { required: true }),
    name: { column: 'asset_name', required: true, also: ['hostname'] },
    asset_type: { column: 'asset_type', kind: 'label', words: TYPES, also: ['type'] },
    description: 'asset_description',
    serial_number: 'asset_serial',
    model: 'asset_model',
    manufacturer: 'asset_make',
    os: 'asset_os',
    status: { column: 'asset_status', kind: 'label' },
    ip_address: 'asset_ip',
    mac_address: 'asset_mac',
    url: 'asset_uri',
    location: 'asset_physical_location',
    location_id: 'asset_location_id',
    primary_contact: { column: 'asset_contact_id', to: 'Contact' },
    vendor: { column: 'asset_vendor_id', to: 'Vendor' },
    network: { column: 'asset_network_id', to: 'Subnet' },
    purchase_date: 'asset_purchase_date',
    warranty_expiry: 'asset_warranty_expire',
    install_date: 'asset_install_date',
    notes: 'asset_notes',
    is_active: { column: 'asset_archived_at', kind: 'active' },
    ...tagsOf('asset'),
    ...moments('asset'),
    created_by: nothing,
    created_by_name: nothing,
  },
  search: ['name', 'serial_number', 'model', 'manufacturer'],
  ordering: ['-id'],
};
