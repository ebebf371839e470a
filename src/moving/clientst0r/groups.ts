import { equipment } from './equipment.ts';
import { all, type Group } from './group.ts';
import { flag, label, moment, refer, text } from './reads.ts';

/** In the order in which they can be made. */
export const groups: readonly Group[] = [
  {
    path: 'tags',
    module: 'tags',
    prefix: 'tag',
    isShared: true,
    sameBy: ['tag_name', 'tag_type'],
    columns: all(['tag_name', 'name'], ['tag_color', 'color'], ['tag_icon', 'icon'], ['tag_type', 'tag_type']),
  },
  {
    path: 'orgs',
    module: 'clients',
    prefix: 'client',
    isShared: true,
    columns: {
      ...all(['client_name', 'name'], ['client_notes', 'description'], ['client_website', 'website']),
      ...all(['client_tax_id_number', 'tax_id'], ['client_referral', 'referral'], ['client_rate', 'hourly_rate']),
      ...all(['client_abbreviation', 'abbreviation'], ['client_currency_code', 'currency']),
      ...all(['client_net_terms', 'net_terms']),
      client_type: label('organization_type'),
      client_lead: flag('is_lead'),
    },
  },
  {
    path: 'vendors',
    module: 'vendors',
    prefix: 'vendor',
    columns: {
      ...all(['vendor_name', 'name'], ['vendor_description', 'description'], ['vendor_contact_name', 'contact_name']),
      ...all(['vendor_email', 'email'], ['vendor_phone', 'phone'], ['vendor_website', 'website']),
      ...all(['vendor_hours', 'hours'], ['vendor_sla', 'sla'], ['vendor_code', 'code'], ['vendor_notes', 'notes']),
      ...all(['vendor_account_number', 'account_number']),
    },
  },
  {
    path: 'contacts',
    module: 'contacts',
    prefix: 'contact',
    columns: {
      ...all(['contact_email', 'email'], ['contact_phone', 'phone'], ['contact_extension', 'extension']),
      ...all(['contact_mobile', 'mobile'], ['contact_title', 'title'], ['contact_department', 'department']),
      ...all(['contact_notes', 'notes']),
      contact_name: ({ name, first_name, last_name }) =>
        typeof name === 'string' ? name : [first_name, last_name].filter(Boolean).join(' '),
      contact_primary: flag('is_primary'),
      contact_important: flag('is_important'),
      contact_billing: flag('is_billing'),
      contact_technical: flag('is_technical'),
    },
  },
  {
    path: 'docs/categories',
    module: 'document_folders',
    prefix: 'folder',
    columns: { folder_name: text('name'), parent_folder: refer('document_folders', 'parent') },
  },
  ...equipment,
  {
    path: 'docs',
    module: 'documents',
    prefix: 'document',
    columns: {
      ...all(['document_name', 'title'], ['document_description', 'description'], ['document_content', 'body']),
      document_folder_id: refer('document_folders', 'category'),
      document_client_visible: flag('is_published'),
      document_favorite: flag('is_favorite'),
    },
  },
  {
    path: 'contracts',
    module: 'contracts',
    prefix: 'contract',
    columns: {
      ...all(['contract_name', 'name'], ['contract_details', 'details'], ['contract_start_date', 'start_date']),
      ...all(['contract_end_date', 'end_date'], ['contract_net_terms', 'net_terms']),
      ...all(['contract_support_hours', 'support_hours'], ['contract_rate_standard', 'rate_standard']),
      ...all(['contract_rate_after_hours', 'rate_after_hours'], ['contract_contact_name', 'contact_name']),
      ...all(['contract_agent_name', 'agent_name']),
      contract_status: label('status'),
      contract_type: label('billing_type'),
      contract_renewal_frequency: label('renewal_frequency'),
    },
  },
  {
    path: 'vault',
    module: 'credentials',
    prefix: 'credential',
    isSecret: true,
    columns: {
      ...all(['credential_name', 'title'], ['credential_description', 'description'], ['credential_uri', 'url']),
      ...all(['credential_username', 'username'], ['credential_password', 'password'], ['credential_note', 'notes']),
      credential_category: label('password_type'),
      credential_folder_id: refer('document_folders', 'category'),
      credential_asset_id: refer('assets', 'asset'),
      credential_contact_id: refer('contacts', 'contact'),
      credential_favorite: flag('is_favorite'),
    },
  },
];

export const ticket: Group = {
  path: 'tickets',
  module: 'tickets',
  prefix: 'ticket',
  columns: {
    ...all(['ticket_subject', 'subject'], ['ticket_source', 'source']),
    ...all(['ticket_vendor_ticket_number', 'external_id']),
    // A number would be the id of a category, which another database has for another.
    ticket_category: ({ category }) => (/^\d+$/.test(String(category ?? '')) ? '' : String(category ?? '')),
    ticket_details: ({ description }) => String(description ?? ''),
    ticket_priority: label('priority'),
    ticket_status: refer('ticket_statuses', 'status'),
    ticket_assigned_to: refer('users', 'assignee'),
    ticket_contact_id: refer('contacts', 'contact'),
    ticket_asset_id: refer('assets', 'asset'),
    ticket_vendor_id: refer('vendors', 'vendor'),
    ticket_billable: flag('billable'),
    ticket_onsite: flag('onsite'),
    ticket_schedule: moment('scheduled_at'),
    ticket_due_at: moment('due_at'),
    ticket_created_at: moment('created_at'),
    ticket_first_response_at: moment('first_response_at'),
    ticket_resolved_at: moment('resolved_at'),
    ticket_closed_at: moment('closed_at'),
  },
};
