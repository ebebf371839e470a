import { betweenWorkers } from '../../http/between-workers.ts';

interface Held {
  masterKey: string;
  until: number;
}

export interface HeldMasterKeys {
  hold(grantId: string, masterKey: string, seconds: number): void;
  get(grantId: string): string | undefined;
}

/**
 * The master keys of those who have shown their password, by their grant, in memory alone and no longer than the grant
 * lives. They are lost with the server: then the caller logs in again.
 */
export function createHeldMasterKeys(): HeldMasterKeys {
  const all = new Map<string, Held>();
  const keep = (grantId: string, held: Held) => {
    const now = Date.now();
    for (const [id, { until }] of all) if (until <= now) all.delete(id);
    all.set(grantId, held);
  };
  const tellOthers = betweenWorkers<[string, Held]>('held', (told) => keep(...told));
  return {
    hold(grantId, masterKey, seconds) {
      const held = { masterKey, until: Date.now() + seconds * 1000 };
      keep(grantId, held);
      tellOthers([grantId, held]);
    },
    get(grantId) {
      const held = all.get(grantId);
      return held && held.until > Date.now() ? held.masterKey : undefined;
    },
  };
}
