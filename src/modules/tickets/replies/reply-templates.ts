import { markup, text } from '../../../core/columns/columns.ts';
import { by, defineModule } from '../../../core/module.ts';

/** Answers that are given often. */
export const replyTemplates = defineModule({
  name: 'reply_templates',
  singular: 'reply template',
  table: 'shim_reply_templates',
  id: 'reply_template_id',
  scope: { company: true },
  permission: 'support',
  columns: { reply_template_name: text(), reply_template_body: markup() },
  required: ['reply_template_name', 'reply_template_body'],
  lookups: [by('reply_template_id'), by('reply_template_name')],
  functions: ['read', 'create', 'update', 'delete'],
});
