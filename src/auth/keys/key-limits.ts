import { BlockList, isIP } from 'node:net';
import type { Demand } from '../../core/caller.ts';
import { build } from '../../database/builder.ts';
import type { Database } from '../../database/database.ts';
import { fromDatabase, isMissingTable } from '../../database/errors.ts';
import { StartError } from '../../errors/start-error.ts';
import { allows, parseScopes, type Scopes } from '../scopes.ts';

/** What a key may do less than its generation of ITFlow allows. */
export interface KeyLimits {
  readOnly: boolean;
  /** Empty = all. */
  allow: Scopes;
  networks: BlockList | undefined;
  /** Requests a minute; 0 = the server's own limit. */
  rate: number;
}

/** The same as text, as the command line takes it and `shim_keys` keeps it. */
export interface WrittenLimits {
  readOnly: boolean;
  /** `assets:read,create tickets` */
  allow: string;
  /** `10.0.0.0/8 2001:db8::/32 192.0.2.7` */
  networks: string;
  rate: number;
}

const limitedKeys = build
  .selectFrom('shim_keys')
  .select(['key_id', 'key_read_only', 'key_allow', 'key_networks', 'key_rate'])
  .where(({ eb, or }) =>
    or([
      eb('key_read_only', '<>', 0),
      eb('key_allow', '<>', ''),
      eb('key_networks', '<>', ''),
      eb('key_rate', '<>', 0),
    ]),
  );

/**
 * The limits of every key that has some, by key id. None where the attached database has no such table or does not show
 * it.
 */
export async function readLimits(database: Database): Promise<Map<number, KeyLimits>> {
  const rows = await database.all(limitedKeys).catch((error) => {
    // Only where nobody can have set a limit: any other failure must not open what a limit closes. To a user with
    // rights on single tables, MariaDB calls a missing one denied; the start and the doctor say that limits do not
    // count then.
    if (isMissingTable(error) || fromDatabase(error)?.code === 'forbidden') return [];
    throw error;
  });
  return new Map(
    rows.map((row) => [
      row.key_id,
      {
        readOnly: row.key_read_only !== 0,
        allow: allowOf(row.key_allow),
        networks: networksOf(row.key_networks),
        rate: row.key_rate,
      },
    ]),
  );
}

/** Stores a key's limits. Throws a StartError that names what cannot be read. */
export async function writeLimits(database: Database, keyId: number, limits: WrittenLimits): Promise<void> {
  allowOf(limits.allow);
  networksOf(limits.networks);
  const columns = {
    key_read_only: Number(limits.readOnly),
    key_allow: limits.allow,
    key_networks: limits.networks,
    key_rate: limits.rate,
  };
  await database.write(
    build
      .insertInto('shim_keys')
      .values({ key_id: keyId, ...columns })
      .onDuplicateKeyUpdate(columns),
  );
}

/** Whether the key may call from there. An IPv4 address counts as such in its IPv6 form too. */
export function mayCallFrom(limits: KeyLimits | undefined, ip: string): boolean {
  if (!limits?.networks) return true;
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  const family = isIP(address);
  return family !== 0 && limits.networks.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether the key may call the function. */
export function mayRun(limits: KeyLimits | undefined, demand: Demand): boolean {
  if (!limits) return true;
  if (limits.readOnly && demand.writes) return false;
  return limits.allow.size === 0 || allows(limits.allow, demand);
}

function allowOf(text: string): Scopes {
  const parsed = parseScopes(text);
  if ('wrong' in parsed)
    throw new StartError(`allow: "${parsed.wrong}" is not like assets:read,create or tickets or *:read`);
  return parsed.scopes;
}

function networksOf(text: string): BlockList | undefined {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  if (parts.length === 0) return undefined;
  const networks = new BlockList();
  for (const part of parts) {
    const [address = '', bits] = part.split('/');
    const family = isIP(address);
    const most = family === 6 ? 128 : 32;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (!family || !(prefix <= most))
      throw new StartError(`networks: "${part}" is no IP network like 10.0.0.0/8 or 2001:db8::/32`);
    networks.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
  }
  return networks;
}
