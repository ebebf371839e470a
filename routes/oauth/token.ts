import type { Request, Response } from 'express';
import type { Auth } from '../../src/auth/auth.ts';
import { ACCESS_SECONDS } from '../../src/auth/tokens/access-tokens.ts';
import type { Issued } from '../../src/auth/tokens/token-grants.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { send } from '../../src/http/exchange.ts';
import { originOf } from '../../src/http/request.ts';
import type { Door } from '../door.ts';
import { clientIn } from './client.ts';
import { formOf } from './form.ts';

type Handler = (request: Request, response: Response) => Promise<void>;

/** `/oauth/token`: a code, a refresh token or a client's own secret for an access token. */
export const tokenHandler =
  ({ database, config }: Door, { tokenGrants }: Auth): Handler =>
  async (request, response) => {
    const form = await formOf(request);
    const client = await clientIn(request, form, database);
    const issuer = originOf(request, config.publicUrl);
    const kind = form.need('grant_type');
    const issued = await (() => {
      if (kind === 'client_credentials') return tokenGrants.byClient(client, form.get('scope'), issuer);
      if (kind === 'refresh_token')
        return tokenGrants.byRefresh(client, { token: form.need('refresh_token'), scope: form.get('scope') }, issuer);
      if (kind !== 'authorization_code')
        throw new ApiError('grant_unsupported', 'grant_type: client_credentials, authorization_code or refresh_token');
      const sent = {
        code: form.need('code'),
        redirectUri: form.need('redirect_uri'),
        verifier: form.need('code_verifier'),
      };
      return tokenGrants.byCode(client, sent, issuer);
    })();
    await send(response, { status: 200, json: JSON.stringify(tokenAnswer(issued)) });
  };

const tokenAnswer = ({ access, refresh, scope }: Issued) => ({
  access_token: access,
  token_type: 'Bearer',
  expires_in: ACCESS_SECONDS,
  scope,
  ...(refresh ? { refresh_token: refresh } : {}),
});

/** `/oauth/revoke` (RFC 7009): ends all that came with the token. */
export const revokeHandler =
  ({ database, config }: Door, { tokenGrants }: Auth): Handler =>
  async (request, response) => {
    const form = await formOf(request);
    const client = await clientIn(request, form, database);
    await tokenGrants.revoke(client, form.need('token'), originOf(request, config.publicUrl));
    await send(response, { status: 200, json: '' });
  };

/** `/oauth/introspect` (RFC 7662): what a client may know of its own token. */
export const introspectHandler =
  ({ database, config }: Door, { tokenGrants }: Auth): Handler =>
  async (request, response) => {
    const form = await formOf(request);
    const client = await clientIn(request, form, database);
    if (client.isPublic) throw new ApiError('client_unfit', 'A client without a secret may not ask');
    const issuer = originOf(request, config.publicUrl);
    const found = await tokenGrants.introspect(client, form.need('token'), issuer);
    const about = found && {
      active: true,
      scope: [...found.scopes].join(' '),
      client_id: client.id,
      sub: found.grant.userId ? `user:${found.grant.userId}` : `client:${client.id}`,
      username: found.grant.userName || undefined,
      token_type: found.expiresAt ? 'Bearer' : 'refresh_token',
      exp: found.expiresAt,
      iat: found.issuedAt,
      iss: issuer,
    };
    await send(response, { status: 200, json: JSON.stringify(about ?? { active: false }) });
  };
