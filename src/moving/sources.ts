import type { AnyModule } from '../core/module.ts';
import { clientexecSource } from './clientexec/source.ts';
import { clientst0rSource } from './clientst0r/source.ts';
import { httpAt, type Watch } from './http.ts';
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
  watch?: Watch;
}

/** The systems that can be read, by the names that the command line has for them. */
export const SOURCES: Readonly<Record<string, (access: Access) => Source>> = {
  itflow({ url, key, decryptPassword, modules, withCredentials, watch }) {
    const secrets = {
      api_key: key,
      ...(withCredentials && decryptPassword ? { api_key_decrypt_password: decryptPassword } : {}),
    };
    const rows = rowsOverHttp(httpAt(url, {}, watch), secrets, modules);
    return itflowSource(`itflow ${url}`, rows, modules, withCredentials);
  },
  clientexec({ url, key, watch }) {
    return clientexecSource(`clientexec ${url}`, httpAt(url, { 'X-Api-Key': key }, watch));
  },
  clientst0r({ url, key, decryptPassword, withCredentials, watch }) {
    const headers = {
      Authorization: `Bearer ${key}`,
      ...(withCredentials && decryptPassword ? { 'X-Decrypt-Password': decryptPassword } : {}),
    };
    return clientst0rSource(`clientst0r ${url}`, httpAt(url, headers, watch), withCredentials);
  },
  jitbit({ url, key, watch }) {
    // A user's name and password, or a token.
    const scheme = key.includes(':') ? `Basic ${Buffer.from(key).toString('base64')}` : `Bearer ${key}`;
    return jitbitSource(`jitbit ${url}`, httpAt(url, { Authorization: scheme }, watch));
  },
};

/** An address without what may be behind the host and the path: nobody's key is to stand there. */
export function sourceUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) return undefined;
  return url.href.replace(/\/+$/, '');
}

/** `2026-01-31` */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
