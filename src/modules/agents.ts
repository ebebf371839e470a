import { by, defineModule } from '../core/module.ts';

/** Who works with ITFlow, as their colleagues see them. `users` has more, for administrators alone. */
export const agents = defineModule({
  name: 'agents',
  singular: 'agent',
  table: 'users',
  id: 'user_id',
  scope: { company: true },
  permission: 'support',
  columns: {},
  required: [],
  lookups: [by('user_id'), by('user_email'), by('user_name')],
  visible: ['user_id', 'user_name', 'user_email', 'user_type', 'user_status', 'user_archived_at'],
  computed: {
    user_is_admin: '(SELECT COALESCE(MAX(role_is_admin), 0) FROM user_roles WHERE role_id = user_role_id)',
  },
  functions: ['read'],
});
