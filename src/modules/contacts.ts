import { digits, flag, optional, reference, text } from '../core/columns/columns.ts';
import type { Context } from '../core/context.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule, STANDARD } from '../core/module.ts';
import { upsertBy } from '../core/write/upsert.ts';
import { build, NOW } from '../database/builder.ts';
import { ApiError } from '../errors/api-error.ts';
import { onePrimary } from './one-primary.ts';

const clearOtherPrimary = onePrimary('contact');

export const contacts = defineModule({
  name: 'contacts',
  singular: 'contact',
  table: 'contacts',
  id: 'contact_id',
  scope: { column: 'contact_client_id' },
  permission: 'client',
  ofContact: 'contact_id = ?',
  columns: {
    contact_name: text(),
    contact_title: text(),
    contact_department: text(),
    contact_email: text(),
    contact_phone_country_code: optional(digits()),
    contact_phone: digits(),
    contact_extension: digits(),
    contact_mobile_country_code: optional(digits()),
    contact_mobile: digits(),
    contact_pin: optional(text()),
    contact_notes: text(),
    contact_primary: flag(),
    contact_important: flag(),
    contact_billing: flag(),
    contact_technical: flag(),
    contact_location_id: reference(),
    contact_vendor_id: optional(reference()),
  },
  required: ['contact_name', 'contact_email', 'client_id'],
  lookups: [
    by('contact_id'),
    by('contact_email', { single: true }),
    {
      by: 'contact_phone_or_mobile',
      columns: ['contact_phone', 'contact_mobile'],
      compare: 'text',
      single: true,
      first: true,
    },
  ],
  relations: {
    client: { belongsTo: 'clients', key: 'contact_client_id' },
    location: { belongsTo: 'locations', key: 'contact_location_id' },
    vendor: { belongsTo: 'vendors', key: 'contact_vendor_id' },
    assets: { hasMany: 'assets', key: 'asset_contact_id' },
    credentials: { hasMany: 'credentials', key: 'credential_contact_id' },
    tickets: { hasMany: 'tickets', key: 'ticket_contact_id' },
    documents: { hasMany: 'documents', through: 'contact_documents' },
    files: { hasMany: 'files', through: 'contact_files' },
    services: { hasMany: 'services', through: 'service_contacts' },
    software: { hasMany: 'software', through: 'software_contacts' },
    linked_assets: { hasMany: 'assets', through: 'contact_assets' },
    linked_credentials: { hasMany: 'credentials', through: 'contact_credentials' },
    user: { belongsTo: 'users', key: 'contact_user_id' },
    tags: { hasMany: 'tags', through: 'contact_tags', ends: ['contact_id', 'tag_id'], linkedBy: 'tags' },
  },
  functions: STANDARD,
  custom: { upsert: upsertBy('contact_email') },
  effects: {
    async before(context, write) {
      if (write.function === 'create') await mustBeNew(context, write);
      // The primary contact stays primary while archived, as in ITFlow.
      if (write.function === 'archive')
        Object.assign(write.values, { contact_important: 0, contact_billing: 0, contact_technical: 0 });
    },
    async after(context, write) {
      await archiveUser(context, write);
      return clearOtherPrimary(context, write);
    },
  },
});

/**
 * An email address is there once per client; archived contacts count, so that they are unarchived instead of doubled.
 */
async function mustBeNew({ database }: Context, { clientId, values }: Write): Promise<void> {
  const contact = await database.first(
    build
      .selectFrom('contacts')
      .select('contact_id')
      .where('contact_client_id', '=', clientId)
      .where('contact_email', '=', values.contact_email as string)
      .limit(1),
  );
  if (contact)
    throw new ApiError(
      'record_duplicate',
      `contact_email: contact ${contact.contact_id} of this client has this address`,
    );
}

/** The portal login of a contact is archived and revived with it. */
async function archiveUser({ database }: Context, write: Write): Promise<void> {
  const userId = write.before.contact_user_id;
  if (!userId || (write.function !== 'archive' && write.function !== 'unarchive')) return;
  await database.write(
    build
      .updateTable('users')
      .set({ user_archived_at: write.function === 'archive' ? NOW : null })
      .where('user_id', '=', userId as number),
  );
}
