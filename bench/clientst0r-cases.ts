import type { Case } from './case.ts';
import { LARGE_CLIENT } from './data.ts';
import type { Load } from './load.ts';

const QUERY = `{
  organisation(id: ${LARGE_CLIENT}) {
    name
    assets { hostname type serialNumber }
    openTickets { id subject priority assignee { name } }
  }
}`;

/**
 * ClientSt0r's list beside ITFlow's of the same rows, and the query of its page for a client with 200 of each. A list
 * tells how many records there are: of all clients' that takes a look at every one, so that its ratio is the table's
 * size.
 */
export function clientst0rCases(key: string, clientKey: string): Case[] {
  const page = (of: string): Load => ({ paths: [`/api/v1/assets/read.php?api_key=${of}&limit=50`] });
  const list = (of: string): Load => ({ paths: ['/clientst0r/api/assets/?page_size=50'], key: of });
  const query: Load = { paths: ['/clientst0r/api/graphql/'], key, body: JSON.stringify({ query: QUERY }) };
  return [
    {
      name: "ClientSt0r's assets/?page_size=50 of a client with 200, to assets/read limit=50",
      ours: ['server', list(clientKey)],
      theirs: ['server', page(clientKey)],
      atLeast: 0.8,
    },
    {
      name: 'the same of all clients',
      ours: ['server', list(key)],
      theirs: ['server', page(key)],
      atLeast: 0,
    },
    {
      name: 'GraphQL, a client with 200 assets and 200 tickets, to assets/read limit=50',
      ours: ['server', query],
      theirs: ['server', page(key)],
      atLeast: 0,
      perSecond: 300,
    },
  ];
}
