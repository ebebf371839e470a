import type { Request } from 'express';
import { cookieIn } from '../../src/http/request.ts';
import { isZone } from './moments.ts';

export const ZONE_COOKIE = 'shim_zone';

/** The zone that the viewer has chosen; '' where none was, or what was sent is none. */
export function zoneIn(request: Request): string {
  const name = Buffer.from(cookieIn(request, ZONE_COOKIE) ?? '', 'base64url').toString();
  return isZone(name) ? name : '';
}
