import { dateTime, integer, reference, sentAs, text } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { build } from '../../database/builder.ts';

export const tasks = defineModule({
  name: 'tasks',
  singular: 'task',
  table: 'tasks',
  id: 'task_id',
  scope: { key: 'task_ticket_id', through: { table: 'tickets', id: 'ticket_id', column: 'ticket_client_id' } },
  permission: 'support',
  columns: {
    task_name: text(),
    task_status: text(),
    task_order: integer(),
    task_completion_estimate: integer(),
    task_completed_at: dateTime(),
    task_ticket_id: sentAs(reference(), 'ticket_id'),
  },
  required: ['task_name'],
  lookups: [by('task_id'), by('task_ticket_id', { single: false })],
  relations: {
    ticket: { belongsTo: 'tickets', key: 'task_ticket_id' },
  },
  // The table knows no archive.
  functions: ['read', 'create', 'update', 'delete'],
  effects: {
    before({ caller }, { values }) {
      if (values.task_completed_at !== undefined)
        values.task_completed_by = values.task_completed_at === null ? null : caller.userId;
    },
    after: deleteApprovals,
  },
});

async function deleteApprovals({ database, schema }: Context, { function: name, id }: Write): Promise<undefined> {
  if (name !== 'delete' || !schema.tables.has('task_approvals')) return;
  await database.write(build.deleteFrom('task_approvals').where('approval_task_id', '=', id));
}
