import { all, type Group } from './group.ts';
import { flag, label, refer } from './reads.ts';

/** ClientSt0r's types that ITFlow calls something else. */
const ASSET_TYPES = {
  wireless_ap: 'Access Point',
  access_point: 'Access Point',
  firewall: 'Firewall/Router',
  mobile: 'Mobile Phone',
  tv: 'TV',
};

/** Networks and what is on them, vehicles and monitors. */
export const equipment: readonly Group[] = [
  {
    path: 'network/vlans',
    module: 'vlans',
    prefix: 'vlan',
    columns: all(
      ['vlan_number', 'vlan_id'],
      ['vlan_name', 'name'],
      ['vlan_description', 'description'],
      ['vlan_color', 'color'],
    ),
  },
  {
    path: 'network/subnets',
    module: 'networks',
    prefix: 'network',
    columns: {
      ...all(['network_name', 'name'], ['network', 'network'], ['network_description', 'description']),
      ...all(['network_vlan', 'vlan'], ['network_subnet', 'mask'], ['network_gateway', 'gateway']),
      ...all(['network_primary_dns', 'primary_dns'], ['network_secondary_dns', 'secondary_dns']),
      ...all(['network_dhcp_range', 'dhcp_range'], ['network_notes', 'notes']),
    },
  },
  {
    path: 'assets',
    module: 'assets',
    prefix: 'asset',
    columns: {
      ...all(['asset_name', 'name'], ['asset_description', 'description'], ['asset_serial', 'serial_number']),
      ...all(['asset_model', 'model'], ['asset_make', 'manufacturer'], ['asset_os', 'os'], ['asset_ip', 'ip_address']),
      ...all(['asset_mac', 'mac_address'], ['asset_uri', 'url'], ['asset_physical_location', 'location']),
      ...all(['asset_purchase_date', 'purchase_date'], ['asset_warranty_expire', 'warranty_expiry']),
      ...all(['asset_install_date', 'install_date'], ['asset_notes', 'notes']),
      asset_type: label('asset_type', ASSET_TYPES),
      asset_status: label('status'),
      asset_contact_id: refer('contacts', 'primary_contact'),
      asset_vendor_id: refer('vendors', 'vendor'),
      asset_network_id: refer('networks', 'network'),
    },
  },
  {
    path: 'network/ips',
    module: 'ip_addresses',
    prefix: 'ip_address',
    columns: {
      ...all(
        ['ip_address', 'ip_address'],
        ['ip_address_hostname', 'hostname'],
        ['ip_address_description', 'description'],
      ),
      ip_address_status: label('status'),
      ip_address_network_id: refer('networks', 'subnet'),
      ip_address_asset_id: refer('assets', 'asset'),
    },
  },
  {
    path: 'monitors',
    module: 'monitors',
    prefix: 'monitor',
    columns: {
      ...all(['monitor_name', 'name'], ['monitor_url', 'url'], ['monitor_interval', 'check_interval_minutes']),
      ...all(['monitor_notes', 'notes']),
      monitor_enabled: flag('is_enabled'),
      monitor_status: label('status'),
    },
  },
  {
    path: 'vehicles',
    module: 'vehicles',
    prefix: 'vehicle',
    columns: {
      ...all(['vehicle_name', 'name'], ['vehicle_make', 'make'], ['vehicle_model', 'model'], ['vehicle_year', 'year']),
      ...all(['vehicle_color', 'color'], ['vehicle_vin', 'vin'], ['vehicle_license_plate', 'license_plate']),
      ...all(['vehicle_mileage', 'current_mileage'], ['vehicle_notes', 'notes']),
      vehicle_type: label('vehicle_type'),
      vehicle_status: label('status'),
      vehicle_condition: label('condition'),
      vehicle_assigned_to: refer('users', 'assigned_to'),
    },
  },
];
