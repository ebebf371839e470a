import { by, defineModule } from '../core/module.ts';

export const users = defineModule({
  name: 'users',
  singular: 'user',
  table: 'users',
  id: 'user_id',
  scope: { company: true },
  permission: 'admin',
  columns: {},
  required: [],
  lookups: [by('user_id'), by('user_email'), by('user_name')],
  filters: ['user_type', 'user_status', 'user_role_id'],
  // Their passwords, tokens and keys stay in the database.
  visible: [
    'user_id',
    'user_name',
    'user_email',
    'user_auth_method',
    'user_type',
    'user_status',
    'user_avatar',
    'user_created_at',
    'user_updated_at',
    'user_archived_at',
    'user_role_id',
  ],
  functions: ['read'],
});
