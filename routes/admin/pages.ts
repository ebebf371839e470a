import { api } from './pages/api.ts';
import { doctor } from './pages/doctor.ts';
import { keys } from './pages/keys.ts';
import { oauthClients } from './pages/oauth-clients.ts';
import { overview } from './pages/overview.ts';
import { settings } from './pages/settings.ts';
import { records } from './records/routes.ts';
import type { Routes } from './visit.ts';

/** Every page, by its path below `/admin`. */
export const pages: Routes = { ...overview, ...doctor, ...keys, ...oauthClients, ...records, ...api, ...settings };
