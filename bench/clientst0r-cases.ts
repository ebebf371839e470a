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

/** ClientSt0r's list beside ITFlow's of the same rows, and the query of its page for a client with 200 of each. */
export function clientst0rCases(key: string, page: Load): Case[] {
  const list: Load = { paths: ['/clientst0r/api/assets/?page_size=50'], key };
  const query: Load = { paths: ['/clientst0r/api/graphql/'], key, body: JSON.stringify({ query: QUERY }) };
  return [
    {
      name: "ClientSt0r's assets/?page_size=50, to assets/read limit=50",
      ours: ['server', list],
      theirs: ['server', page],
      atLeast: 0.8,
    },
    {
      name: 'GraphQL, a client with 200 assets and 200 tickets, to assets/read limit=50',
      ours: ['server', query],
      theirs: ['server', page],
      atLeast: 0,
      perSecond: 300,
    },
  ];
}
