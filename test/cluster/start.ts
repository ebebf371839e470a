import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { KEY, makeCallers } from '../faults/load.ts';
import { startCluster } from './cluster.ts';

// The cluster of docs/cluster.md on this machine's loopback, to try it out: it runs until Ctrl-C and leaves nothing.
const { values } = parseArgs({ options: { 'every-node': { type: 'boolean', default: false } } });
const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
const cluster = await startCluster({ everyNode: values['every-node'] });
const database = (cluster.nodes[0] as (typeof cluster.nodes)[0]).connect();
await makeCallers(database);
await database.close();
console.log(`Both servers: ${cluster.url} (${cluster.servers.map(({ url }) => url).join(', ')})`);
console.log(
  `The database: ${cluster.databaseUrl} (nodes at ports ${cluster.nodes.map(({ port }) => port).join(', ')})`,
);
console.log(`Redis: ${cluster.redisUrl}`);
console.log(`curl '${cluster.url}/api/v1/clients/read.php?api_key=${KEY}'`);
console.log('Ctrl-C ends all of it.');
await stopped;
await cluster.stop();
process.exit(0);
