import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '../../core/context.ts';
import { execute } from '../../core/execute.ts';
import { NOTHING } from '../../core/module.ts';
import type { Operation } from '../../core/operation.ts';
import { build, NOW } from '../../database/builder.ts';

/** What a registry (RDAP, RFC 9083) says of a domain. */
export interface Domain {
  expires: string;
  registrar: string;
}

/** Asks for a domain; undefined: nothing is known of it. */
export type Registry = (name: string, stop: AbortSignal) => Promise<Domain | undefined>;

const TIMEOUT_MS = 10_000;
const answer = z.object({
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string() })).default([]),
  entities: z.array(z.object({ roles: z.array(z.string()).default([]), vcardArray: z.unknown() })).default([]),
});

export const createRegistry =
  (base: string): Registry =>
  async (name, stop) => {
    const url = `${base.replace(/\/$/, '')}/domain/${encodeURIComponent(name)}`;
    const response = await fetch(url, { signal: AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]) });
    if (!response.ok) return void (await response.body?.cancel());
    const { events, entities } = answer.parse(await response.json());
    const expires = events.find(({ eventAction }) => eventAction === 'expiration')?.eventDate.slice(0, 10);
    const registrar = entities.find(({ roles }) => roles.includes('registrar'));
    return expires && /^\d{4}-\d\d-\d\d$/.test(expires)
      ? { expires, registrar: nameOf(registrar?.vcardArray) }
      : undefined;
  };

const card = z.tuple([z.string(), z.array(z.array(z.unknown()))]);

/** The full name in a jCard: `["vcard", [["fn", {}, "text", "Example Registrar"], …]]`. */
function nameOf(vcard: unknown): string {
  const { data } = card.safeParse(vcard);
  return String(data?.[1].find(([property]) => property === 'fn')?.[3] ?? '').slice(0, 255);
}

/** Looks up the domain of one monitor whose last look-up is a day ago, and keeps what came of it. */
export async function lookUpDomain(context: Context, update: Operation, registry: Registry, stop: AbortSignal) {
  const monitor = await context.database.first(
    build
      .selectFrom('shim_monitors')
      .select(['monitor_id as id', 'monitor_url as url'])
      .where('monitor_enabled', '=', 1)
      .where('monitor_archived_at', 'is', null)
      .where('monitor_notify_domain', '=', 1)
      .where(sql<boolean>`COALESCE(monitor_domain_checked_at < NOW() - INTERVAL 1 DAY, TRUE)`)
      .limit(1),
  );
  if (!monitor) return;
  const domain = await found(monitor.url, registry, stop);
  const values = {
    monitor_domain_checked_at: NOW,
    ...(domain && { monitor_domain_expire: domain.expires, monitor_domain_registrar: domain.registrar }),
  };
  const run = async (inside: Context) => {
    const set = build.updateTable('shim_monitors').set(values).where('monitor_id', '=', monitor.id);
    const { changed } = await inside.database.write(set);
    return { kind: 'changed', count: changed, log: [] } as const;
  };
  await execute(context, { ...update, name: 'look up', run }, NOTHING);
}

/** `a.b.example.com` is asked for whole, then without its first labels: nobody here knows what is registered. */
async function found(url: string, registry: Registry, stop: AbortSignal): Promise<Domain | undefined> {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  if (/^\d*$|:/.test(labels.at(-1) ?? '')) return undefined;
  for (let i = 0; i + 2 <= labels.length; i++) {
    const domain = await registry(labels.slice(i).join('.'), stop).catch(() => undefined);
    if (domain) return domain;
  }
  return undefined;
}
