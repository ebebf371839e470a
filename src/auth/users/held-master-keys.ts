import cluster from 'node:cluster';

interface Held {
  masterKey: string;
  until: number;
}

/** What one worker tells the others, through the primary (see workers.ts). It goes over a pipe and touches no disk. */
interface Told {
  held: [grantId: string, Held];
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
  if (cluster.isWorker)
    process.on('message', ({ held }: Partial<Told>) => {
      if (held) keep(...held);
    });
  return {
    hold(grantId, masterKey, seconds) {
      const held = { masterKey, until: Date.now() + seconds * 1000 };
      keep(grantId, held);
      if (cluster.isWorker && process.connected) process.send?.({ held: [grantId, held] } satisfies Told);
    },
    get(grantId) {
      const held = all.get(grantId);
      return held && held.until > Date.now() ? held.masterKey : undefined;
    },
  };
}
