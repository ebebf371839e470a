import { type RequestHandler, Router } from 'express';
import type { ApiDoor, Config } from '../src/config/config.ts';
import { pathOf } from '../src/http/exchange.ts';

const ITFLOW = /^\/api\/v1(\/|$)/;

/** A door that answers `/api/…`, and the prefix below which those paths are always its own. */
export interface ApiRoute {
  prefix: string;
  router: RequestHandler;
}

/**
 * Hands what is below a door's own prefix to it, and the rest to the door that the host's name or API_DOOR says: it
 * takes what it knows. `/api/v1/` is always ITFlow's.
 */
export function apiDoors(
  { apiDoor, apiDoorHosts }: Pick<Config, 'apiDoor' | 'apiDoorHosts'>,
  doors: Partial<Record<ApiDoor, ApiRoute>>,
): Router {
  const router = Router();
  const byHost = new Map(apiDoorHosts);
  for (const { prefix, router: door } of Object.values(doors)) router.use(prefix, door);
  router.use((request, response, next) => {
    if (ITFLOW.test(pathOf(request))) return next();
    const door = doors[byHost.get(request.hostname?.toLowerCase() ?? '') ?? apiDoor];
    return door ? door.router(request, response, next) : next();
  });
  return router;
}
