import { date, text } from '../core/columns/columns.ts';
import type { Context } from '../core/context.ts';
import type { Write } from '../core/effects.ts';
import { by, defineModule } from '../core/module.ts';
import { build } from '../database/builder.ts';

export const services = defineModule({
  name: 'services',
  singular: 'service',
  table: 'services',
  id: 'service_id',
  scope: { column: 'service_client_id' },
  permission: 'support',
  columns: {
    service_name: text(),
    service_description: text(),
    service_category: text(),
    service_importance: text(),
    service_backup: text(),
    service_notes: text(),
    service_review_due: date(),
  },
  required: ['service_name', 'client_id'],
  lookups: [by('service_id'), by('service_name')],
  filters: ['service_category', 'service_importance'],
  relations: {
    client: { belongsTo: 'clients', key: 'service_client_id' },
  },
  // The table knows no archive.
  functions: ['read', 'create', 'update', 'delete'],
  effects: { after: unlinkDomains },
});

/** The one link of a service that no foreign key takes along. */
async function unlinkDomains({ database }: Context, { function: name, id }: Write): Promise<undefined> {
  if (name !== 'delete') return;
  await database.write(build.deleteFrom('service_domains').where('service_id', '=', id));
}
