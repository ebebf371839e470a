import { date, dateTime, reference, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule, STANDARD } from '../../core/module.ts';
import { build } from '../../database/builder.ts';

export const projects = defineModule({
  name: 'projects',
  singular: 'project',
  table: 'projects',
  id: 'project_id',
  scope: { column: 'project_client_id' },
  permission: 'support',
  columns: {
    project_name: text(),
    project_description: text(),
    project_due: date(),
    project_manager: reference(),
    project_completed_at: dateTime(),
  },
  required: ['project_name'],
  lookups: [by('project_id'), by('project_name')],
  filters: ['project_manager'],
  relations: {
    client: { belongsTo: 'clients', key: 'project_client_id' },
    tickets: { hasMany: 'tickets', key: 'ticket_project_id' },
  },
  functions: STANDARD,
  effects: { before: numberProject, after: releaseTickets },
});

/** The counter stays locked until the commit, so numbers have no gaps. */
async function numberProject({ database }: Context, { function: name, values }: Write): Promise<void> {
  if (name !== 'create') return;
  const { insertId } = await database.write({
    sql: `UPDATE settings SET config_project_next_number = LAST_INSERT_ID(COALESCE(config_project_next_number, 1)) + 1
      WHERE company_id = 1`,
    parameters: [],
  });
  values.project_number = insertId;
  values.project_prefix = build.selectFrom('settings').select('config_project_prefix').where('company_id', '=', 1);
}

/** The tickets of a deleted project are tickets of none. */
async function releaseTickets({ database }: Context, { function: name, id }: Write): Promise<undefined> {
  if (name !== 'delete') return;
  await database.write(build.updateTable('tickets').set({ ticket_project_id: 0 }).where('ticket_project_id', '=', id));
}
