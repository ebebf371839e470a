import { integer, text } from '../../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';

export const vlans = defineModule({
  name: 'vlans',
  singular: 'vlan',
  table: 'shim_vlans',
  id: 'vlan_id',
  scope: { column: 'vlan_client_id' },
  permission: 'support',
  columns: { vlan_number: integer(), vlan_name: text(), vlan_description: text(), vlan_color: text() },
  required: ['vlan_name', 'client_id'],
  lookups: [by('vlan_id'), by('vlan_name')],
  filters: ['vlan_number'],
  relations: { client: { belongsTo: 'clients', key: 'vlan_client_id' } },
  functions: STANDARD,
});
