import { date, reference, text } from '../core/columns/columns.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { upsertBy } from '../core/write/upsert.ts';

export const domains = defineModule({
  name: 'domains',
  singular: 'domain',
  table: 'domains',
  id: 'domain_id',
  scope: { column: 'domain_client_id' },
  permission: 'support',
  columns: {
    domain_name: text(),
    domain_description: text(),
    domain_expire: date(),
    domain_ip: text(),
    domain_name_servers: text(),
    domain_mail_servers: text(),
    domain_txt: text(),
    domain_notes: text(),
    domain_registrar: reference(),
    domain_webhost: reference(),
    domain_dnshost: reference(),
    domain_mailhost: reference(),
  },
  required: ['domain_name', 'client_id'],
  lookups: [by('domain_id'), by('domain_name')],
  relations: {
    client: { belongsTo: 'clients', key: 'domain_client_id' },
    registrar: { belongsTo: 'vendors', key: 'domain_registrar' },
    webhost: { belongsTo: 'vendors', key: 'domain_webhost' },
    dnshost: { belongsTo: 'vendors', key: 'domain_dnshost' },
    mailhost: { belongsTo: 'vendors', key: 'domain_mailhost' },
    certificates: { hasMany: 'certificates', key: 'certificate_domain_id' },
    services: { hasMany: 'services', through: 'service_domains' },
  },
  functions: STANDARD,
  custom: { upsert: upsertBy('domain_name') },
});
