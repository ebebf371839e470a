import { type Group, moments, slug, tagsOf } from '../group.ts';

/** ITFlow's clients. */
export const organizations: Group = {
  name: 'Organization',
  paths: ['orgs', 'organizations'],
  module: 'clients',
  fields: {
    id: 'client_id',
    name: { column: 'client_name', required: true },
    slug: { access: 'read', from: ['client_name'], make: (of) => slug(of('client_name')) },
    description: 'client_notes',
    organization_type: { column: 'client_type', kind: 'label' },
    website: 'client_website',
    tax_id: 'client_tax_id_number',
    referral: 'client_referral',
    abbreviation: 'client_abbreviation',
    hourly_rate: 'client_rate',
    currency: 'client_currency_code',
    net_terms: 'client_net_terms',
    is_lead: { column: 'client_lead', kind: 'boolean' },
    is_active: { column: 'client_archived_at', kind: 'active' },
    ...tagsOf('client'),
    ...moments('client'),
  },
  search: ['name', 'description', 'website'],
  ordering: ['name'],
};
