import { ApiError } from '../../errors/api-error.ts';
import { unwrapMasterKey } from '../../modules/credentials/cipher.ts';

/**
 * The key that every credential is encrypted under. Without a decrypt password nothing is found, as in PHP; with a
 * wrong one (or a key that was made without) PHP answered `false` values and wrote garbage, we refuse (defect 9).
 */
export async function masterKeyOf(decryptHash: string, password: string): Promise<string> {
  if (!password) throw new ApiError('input_missing', 'api_key_decrypt_password is required');
  const masterKey = await unwrapMasterKey(decryptHash, password);
  if (masterKey === null)
    throw new ApiError(
      'decrypt_password_wrong',
      'api_key_decrypt_password: is wrong, or this key was made without one',
    );
  return masterKey;
}
