import type { Demand } from '../core/caller.ts';
import type { ApiError } from '../errors/api-error.ts';
import type { Key } from './keys/keyring.ts';

const REALM = 'Bearer realm="itflow-shim"';

/** What a refusal tells an OAuth client about its token (RFC 6750): that one is needed, or which scope is. */
export function challenge(
  { code }: ApiError,
  key: Key | undefined,
  operation: Pick<Demand, 'moduleName' | 'name'> | undefined,
): Record<string, string> {
  if (code === 'key_missing') return { 'WWW-Authenticate': REALM };
  if (code === 'forbidden' && key?.caller.subject !== undefined && operation) return needsScope(operation);
  return {};
}

export const needsScope = ({ moduleName, name }: Pick<Demand, 'moduleName' | 'name'>) => ({
  'WWW-Authenticate': `${REALM}, error="insufficient_scope", scope="${moduleName}:${name}"`,
});

export const invalidToken = {
  'WWW-Authenticate': `${REALM}, error="invalid_token", error_description="not ours, expired or revoked"`,
};
