import cluster from 'node:cluster';

type Hear = (told: never) => void;

/** By what is told of. One listener of the process serves all: Node warns of more than ten. */
const listeners = new Map<string, Set<Hear>>();

interface Told {
  subject?: string;
  told?: unknown;
}

function hearAll({ subject = '', told }: Told): void {
  for (const hear of listeners.get(subject) ?? []) hear(told as never);
}

/**
 * What one worker tells the others of a subject, through the primary (see workers.ts): `hear` gets what others tell, the
 * function that it gives tells them. It goes over a pipe and touches no disk. A server of one process tells nobody.
 */
export function betweenWorkers<T>(subject: string, hear: (told: T) => void): (told: T) => void {
  if (!cluster.isWorker) return () => {};
  if (listeners.size === 0) process.on('message', hearAll);
  listeners.set(subject, (listeners.get(subject) ?? new Set<Hear>()).add(hear));
  return (told) => {
    if (process.connected) process.send?.({ subject, told });
  };
}
