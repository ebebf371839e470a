import { readFileSync } from 'node:fs';
import { StartError } from '../errors/start-error.ts';

/** Where a database is, in the driver's own option names. Nothing else of it can be set from outside. */
export interface DatabaseTarget {
  host?: string;
  port?: number;
  socketPath?: string;
  user: string;
  password: string;
  database: string;
  ssl?: { rejectUnauthorized: boolean; verifyIdentity: boolean; ca?: string };
}

const OPTIONS = ['socketPath', 'ssl-mode', 'ssl-ca'];
const SSL_MODES = ['disabled', 'required', 'verify'];

/**
 * Reads `mysql://user:password@host:port/name`. Three options may follow: `socketPath=/path` (then the host does not
 * count), `ssl-mode=disabled|required|verify` and `ssl-ca=/path/to/ca.pem` (which alone means `verify`). Throws a
 * StartError that never holds the password.
 *
 * The driver would take any of its options from a URL, `multipleStatements` too, so the URL is never handed to it.
 */
export function parseDatabaseUrl(text: string): DatabaseTarget {
  if (!URL.canParse(text)) throw refused('is not a URL like mysql://user:password@host:port/name');
  const url = new URL(text);
  if (url.protocol !== 'mysql:' && url.protocol !== 'mariadb:') throw refused('must begin with mysql://');
  const unknown = [...url.searchParams.keys()].find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw refused(`has the option "${unknown}"; known are ${OPTIONS.join(', ')}`);

  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map(decoded) as [
    string,
    string,
    string,
  ];
  if (!user) throw refused('names no user');
  if (!database || database.includes('/'))
    throw refused('must name one database, as in mysql://user:password@host:port/name');
  const socketPath = url.searchParams.get('socketPath');
  if (!socketPath && !url.hostname) throw refused('names no host and no socketPath');

  const ssl = sslOf(url.searchParams);
  // An IPv6 address stands in brackets in a URL, and nowhere else.
  const address = socketPath
    ? { socketPath }
    : { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(url.port || 3306) };
  return { ...address, user, password, database, ...(ssl && { ssl }) };
}

function sslOf(options: URLSearchParams): DatabaseTarget['ssl'] {
  const caPath = options.get('ssl-ca');
  const mode = options.get('ssl-mode') ?? (caPath ? 'verify' : 'disabled');
  if (!SSL_MODES.includes(mode)) throw refused(`has an ssl-mode that is none of ${SSL_MODES.join(', ')}`);
  if (caPath && mode !== 'verify') throw refused('has an ssl-ca, which only ssl-mode=verify looks at');
  if (mode === 'disabled') return undefined;
  const verify = mode === 'verify';
  return { rejectUnauthorized: verify, verifyIdentity: verify, ...(caPath && { ca: readCa(caPath) }) };
}

function readCa(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw refused(`has an ssl-ca that cannot be read: ${path}`);
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refused('has a stray % (write a % itself as %25)');
  }
}

const refused = (what: string) => new StartError(`DATABASE_URL ${what}`);
