import { api } from './pages/api.ts';
import { audit } from './pages/audit.ts';
import { deliveries } from './pages/deliveries.ts';
import { doctor } from './pages/doctor.ts';
import { keys } from './pages/keys.ts';
import { movingIn } from './pages/moving-in.ts';
import { oauthClients } from './pages/oauth-clients.ts';
import { overview } from './pages/overview.ts';
import { rights } from './pages/rights.ts';
import { settings } from './pages/settings.ts';
import { tables } from './pages/tables.ts';
import { users } from './pages/users.ts';
import { webhooks } from './pages/webhooks.ts';
import { records } from './records/routes.ts';
import type { Routes } from './visit.ts';

/** Every page, by its path below `/admin`. Of two that fit, the first counts. */
export const pages: Routes = {
  ...overview,
  ...doctor,
  ...keys,
  ...oauthClients,
  ...records,
  ...audit,
  ...webhooks,
  ...deliveries,
  ...rights,
  ...users,
  ...movingIn,
  ...tables,
  ...api,
  ...settings,
};
