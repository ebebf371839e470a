import type { Request } from 'express';

/** What stands after `Authorization: Bearer`. */
export const bearerIn = ({ headers }: Request): string | undefined =>
  /^Bearer\s+(\S+)/i.exec(headers.authorization ?? '')?.[1];

/** What stands after `Authorization: Basic`. */
export const basicIn = ({ headers }: Request): string | undefined =>
  /^Basic\s+(\S+)/i.exec(headers.authorization ?? '')?.[1];

/** Where the caller found this server: as it is set up, else as the request (and a trusted proxy) says. */
export const originOf = (request: Request, publicUrl: string | undefined): string =>
  publicUrl ?? `${request.protocol}://${request.host ?? 'localhost'}`;

export const cookieIn = ({ headers }: Request, name: string): string | undefined =>
  new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1];
