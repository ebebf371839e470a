import type { AnyModule } from '../core/module.ts';
import { clientexecSource } from './clientexec/source.ts';
import { clientst0rSource } from './clientst0r/source.ts';
import { httpAt } from './http.ts';
import { rowsOverHttp } from './itflow/rows.ts';
import { itflowSource } from './itflow/source.ts';
import { jitbitSource } from './jitbit/source.ts';
import type { Source } from './source.ts';

export interface Access {
  url: string;
  key: string;
  decryptPassword: string | undefined;
  modules: readonly AnyModule[];
  withCredentials: boolean;
}

/** The systems that can be read, by the names that the command line has for them. */
export const SOURCES: Readonly<Record<string, (access: Access) => Source>> = {
  itflow({ url, key, decryptPassword, modules, withCredentials }) {
    const secrets = {
      api_key: key,
      ...(withCredentials && decryptPassword ? { api_key_decrypt_password: decryptPassword } : {}),
    };
    return itflowSource(`itflow ${url}`, rowsOverHttp(httpAt(url, {}), secrets, modules), modules, withCredentials);
  },
  clientexec({ url, key }) {
    return clientexecSource(`clientexec ${url}`, httpAt(url, { 'X-Api-Key': key }));
  },
  clientst0r({ url, key, decryptPassword, withCredentials }) {
    const headers = {
      Authorization: `Bearer ${key}`,
      ...(withCredentials && decryptPassword ? { 'X-Decrypt-Password': decryptPassword } : {}),
    };
    return clientst0rSource(`clientst0r ${url}`, httpAt(url, headers), withCredentials);
  },
  jitbit({ url, key }) {
    // A user's name and password, or a token.
    const scheme = key.includes(':') ? `Basic ${Buffer.from(key).toString('base64')}` : `Bearer ${key}`;
    return jitbitSource(`jitbit ${url}`, httpAt(url, { Authorization: scheme }));
  },
};
