import { readRoles } from '../../../src/auth/users/user-rights.ts';
import type { Permission } from '../../../src/core/caller.ts';
import { html } from '../html.ts';
import { row, table } from '../layout.ts';
import type { Routes } from '../visit.ts';

const PERMISSIONS: readonly Permission[] = ['support', 'client', 'sales', 'financial', 'credential', 'admin'];
const LEVELS = ['nothing', 'read', 'write', 'delete'];

/** What each role may, and which modules that is about. */
export const rights: Routes = {
  '/users/rights': {
    async get({ door }) {
      const roles = await readRoles(door.database);
      const operations = [...door.operations().values()];
      const modulesOf = (permission: Permission) =>
        [...new Set(operations.filter((each) => each.permission === permission).map((each) => each.moduleName))].sort();
      return {
        title: 'What each role may',
        body: html`<p>Who may write may read, and who may delete may write. Roles are changed in ITFlow.</p>
${table(
  'Rights by role',
  ['Role', ...PERMISSIONS],
  roles.map(({ name, level }) => row(name, ...PERMISSIONS.map((permission) => LEVELS[level(permission)]))),
)}
<h2>What that is about</h2>
${table(
  'Modules by right',
  ['Right', 'Modules'],
  PERMISSIONS.map((permission) => row(permission, modulesOf(permission).join(', '))),
)}`,
      };
    },
  },
};
