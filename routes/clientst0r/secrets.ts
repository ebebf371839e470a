import type { Context } from '../../src/core/context.ts';
import type { Resource } from './resource.ts';
import type { Hide } from './rest/record.ts';

const MASK = '**********';

/**
 * How a resource is read. Passwords are masked whoever reads; where the caller cannot decrypt, nothing is decrypted and
 * what is encrypted is null.
 */
export async function readable({ caller }: Context, resource: Resource): Promise<{ masked: boolean; hide?: Hide }> {
  const { module } = resource.prepared;
  if (!module.effects?.read) return { masked: false };
  const masked = await caller.masterKey().then(
    () => false,
    () => true,
  );
  const isSecret = (index: number | undefined) => index !== undefined && resource.view.sources[index]?.isSecret;
  const hide: Hide = (field, value) => {
    if (field.name === 'password') return MASK;
    return masked && isSecret(field.index) ? null : value === false ? null : value;
  };
  return { masked, hide };
}
