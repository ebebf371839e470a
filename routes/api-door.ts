import { type RequestHandler, Router } from 'express';
import type { ApiDoor, Config } from '../src/config.ts';
import { pathOf } from '../src/http/exchange.ts';

const ITFLOW = /^\/api\/v1(\/|$)/;

/** A door whose paths stand below `/api/`, and the prefix that is always its own. */
export interface ApiRoute {
  prefix: string;
  router: RequestHandler;
}

/**
 * Hands what is below a door's own prefix to it, and what is below the bare `/api/` to the door that the host's name or
 * API_DOOR gives it to. `/api/v1/` is always ITFlow's.
 */
export function apiDoors(
  { apiDoor, apiDoorHosts }: Pick<Config, 'apiDoor' | 'apiDoorHosts'>,
  doors: Partial<Record<ApiDoor, ApiRoute>>,
): Router {
  const router = Router();
  const byHost = new Map(apiDoorHosts);
  for (const { prefix, router: door } of Object.values(doors)) router.use(prefix, door);
  router.use('/api', (request, response, next) => {
    if (ITFLOW.test(pathOf({ url: request.originalUrl } as typeof request))) return next();
    const chosen = byHost.get(request.hostname?.toLowerCase() ?? '') ?? apiDoor;
    const door = doors[chosen];
    return door ? door.router(request, response, next) : next();
  });
  return router;
}
