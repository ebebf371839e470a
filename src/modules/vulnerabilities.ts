import { integer, money, oneOf, reference, text } from '../core/columns/columns.ts';
import { by, defineModule } from '../core/module.ts';

/** What is known to be wrong with the software that clients have; `vulnerabilities import` finds it. */
export const vulnerabilities = defineModule({
  name: 'vulnerabilities',
  singular: 'vulnerability',
  table: 'shim_vulnerabilities',
  id: 'vulnerability_id',
  scope: {
    key: 'vulnerability_software_id',
    through: { table: 'software', id: 'software_id', column: 'software_client_id' },
    orphans: 'hidden',
  },
  permission: 'support',
  columns: {
    vulnerability_cve: text(),
    vulnerability_severity: { ...oneOf('none', 'low', 'medium', 'high', 'critical'), absent: 'none' },
    vulnerability_score: money('0.0'),
    vulnerability_confidence: integer(),
    vulnerability_cpe: text(),
    vulnerability_description: text(),
    vulnerability_status: { ...oneOf('open', 'ignored', 'fixed'), absent: 'open' },
    vulnerability_notes: text(),
    vulnerability_software_id: reference(),
  },
  required: ['vulnerability_cve', 'vulnerability_software_id'],
  lookups: [by('vulnerability_id'), by('vulnerability_software_id', { single: false }), by('vulnerability_cve')],
  filters: ['vulnerability_status', 'vulnerability_severity'],
  relations: { software: { belongsTo: 'software', key: 'vulnerability_software_id' } },
  functions: ['read', 'create', 'update', 'delete'],
  effects: {
    before(_context, write) {
      if (write.function === 'create') write.event = 'found';
    },
  },
});
