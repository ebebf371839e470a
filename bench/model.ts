/** What a request costs: microseconds of processor time where it is answered, and bytes of its answer. */
export interface Cost {
  server: number;
  haproxy: number;
  /** Of the node that it is sent to. */
  node: number;
  /** Of every other node, which applies what was written. */
  otherNode: number;
  bytes: number;
}

/** Requests by kind, as shares or as numbers a second. */
export type Mix = Record<string, number>;

export const TIMES = ['server', 'haproxy', 'node', 'otherNode'] as const;

/** The cost of a mix is the sum of its parts: what one request works does not depend on what others do. */
export function costOf(mix: Mix, costs: ReadonlyMap<string, Cost>): Cost {
  const sum: Cost = { server: 0, haproxy: 0, node: 0, otherNode: 0, bytes: 0 };
  for (const [kind, times] of Object.entries(mix)) {
    const cost = costs.get(kind);
    if (!cost) throw new Error(`no cost was measured for ${kind}`);
    for (const part of [...TIMES, 'bytes'] as const) sum[part] += cost[part] * times;
  }
  return sum;
}

/**
 * The cost on another number of nodes, from what one node and three cost: each node more is one more to send a write to
 * (so the first works more), and applies it (so it works as much as any other of them).
 */
export function onNodes(nodes: number, one: Cost, three: Cost): Cost {
  const between = (a: number, b: number) => a + ((b - a) * (nodes - 1)) / 2;
  return {
    server: between(one.server, three.server),
    haproxy: between(one.haproxy, three.haproxy),
    node: between(one.node, three.node),
    otherNode: nodes > 1 ? three.otherNode : 0,
    bytes: three.bytes,
  };
}

/** How busy processors may be on average: above that, waiting grows faster than work. */
export const BUSY = 0.6;

/** Cores for so many microseconds of work a second. */
export const coresFor = (microseconds: number): number => microseconds / 1e6 / BUSY;
