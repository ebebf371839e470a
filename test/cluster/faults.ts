import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster, ClusterServer } from './cluster.ts';
import type { Node } from './galera.ts';

/** Something that is broken and brought back. `toldAway` is called when it begins to come back. */
export interface ClusterFault {
  name: string;
  run(cluster: Cluster, comesBack: () => void): Promise<void>;
}

const AWAY_MS = 4_000;
/** Longer than the cluster waits for a silent node: it goes on without, and takes it back. */
const PAUSED_MS = 8_000;

const node = (i: number) => (cluster: Cluster) => cluster.nodes[i] as Node;
const server = (i: number) => (cluster: Cluster) => cluster.servers[i] as ClusterServer;
const redis = (cluster: Cluster) => cluster.redis;

const killed = (name: string, of: (cluster: Cluster) => Pick<Node, 'kill' | 'start'>): ClusterFault => ({
  name: `${name} killed -9`,
  async run(cluster, comesBack) {
    await of(cluster).kill();
    await sleep(AWAY_MS);
    comesBack();
    await of(cluster).start();
  },
});

const stopped = (name: string, of: (cluster: Cluster) => Pick<Node, 'stop' | 'start'>): ClusterFault => ({
  name: `${name} restarted`,
  async run(cluster, comesBack) {
    await of(cluster).stop();
    comesBack();
    await of(cluster).start();
  },
});

const paused = (name: string, of: (cluster: Cluster) => Pick<Node, 'pause' | 'goOn'>): ClusterFault => ({
  name: `${name} held for ${PAUSED_MS / 1000} s`,
  async run(cluster, comesBack) {
    of(cluster).pause();
    await sleep(PAUSED_MS);
    comesBack();
    of(cluster).goOn();
  },
});

/** As a rolling restart goes: each is up again before the next one stops. */
export const ROLLING = [stopped('server 1', server(0)), stopped('server 2', server(1))];

export const SHORT = [
  killed('node 1', node(0)),
  paused('node 2', node(1)),
  killed('Redis', redis),
  killed('server 1', server(0)),
];

export const ALL = [
  killed('node 1', node(0)),
  paused('node 2', node(1)),
  killed('server 1', server(0)),
  killed('node 2', node(1)),
  killed('Redis', redis),
  killed('node 3', node(2)),
  paused('node 1', node(0)),
  paused('Redis', redis),
  killed('server 2', server(1)),
  ...ROLLING,
  stopped('node 3', node(2)),
  stopped('node 2', node(1)),
  stopped('node 1', node(0)),
];

const SYNCED_BOUND_MS = 180_000;

/**
 * Waits until every node has everything again. One that was held on a busy machine may give up finding the others ("failed
 * to form singleton view", "backend must be restarted"): it serves nobody, and is started again as a supervisor would.
 * Answers the names of those.
 */
export async function untilSynced({ nodes }: Cluster): Promise<string[]> {
  const restarted: string[] = [];
  for (const end = performance.now() + SYNCED_BOUND_MS; ; await sleep(100)) {
    const sizes = await Promise.all(nodes.map((each) => each.status('wsrep_cluster_size')));
    const states = await Promise.all(nodes.map((each) => each.status('wsrep_local_state_comment')));
    if (sizes.every((size) => size === String(nodes.length)) && states.every((state) => state === 'Synced'))
      return restarted;
    for (const [i, each] of nodes.entries())
      if (states[i] === 'Initialized' && sizes[i] === '0') {
        await each.stop();
        await each.start();
        restarted.push(each.name);
      }
    if (performance.now() > end)
      throw new Error(
        `the nodes do not meet again: ${sizes} ${states} ${nodes.map((each) => each.errors()).join('\n')}`,
      );
  }
}
