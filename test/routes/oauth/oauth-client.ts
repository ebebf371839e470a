import * as oauth from 'oauth4webapi';
import { createOauthClient } from '../../../src/auth/tokens/oauth-clients.ts';
import type { Database } from '../../../src/database/database.ts';

/** The tests' server speaks plain HTTP, on loopback. */
export const INSECURE = { [oauth.allowInsecureRequests]: true };

/** Makes a client that may do what `more` says. */
export const aClientOf = (database: Database, more: Partial<Parameters<typeof createOauthClient>[1]> = {}) =>
  createOauthClient(database, {
    ...{ name: 'Panel', scope: 'assets:read tickets', redirectUris: [], isPublic: false, itflowClientId: 0 },
    ...more,
  });

/** What a real OAuth client library finds out about the server. */
export async function discover(url: string): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(url);
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...INSECURE });
  return oauth.processDiscoveryResponse(issuer, response);
}
