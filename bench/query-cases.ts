import type { Case } from './case.ts';
import type { Load } from './load.ts';

/**
 * A search, filters with an order, relations, a report: each beside a plain read. Only relations have a bound: the others
 * look at whole tables, so that their ratio is the table's size.
 */
export function queryCases(ask: (path: string, query: string) => string): Case[] {
  const of = (module: string, query: string): Load => ({ paths: [ask(`${module}/read`, query)], connections: 4 });
  const toPage = (name: string, what: Load, atLeast: number): Case => ({
    name: `${name}, to assets/read limit=50`,
    ours: ['server', what],
    theirs: ['server', of('assets', 'limit=50')],
    atLeast,
  });
  return [
    toPage(
      'assets search= of two words',
      { ...of('assets', 'limit=50&search=PC-99999+latitude'), connections: 1, seconds: 8 },
      0,
    ),
    toPage(
      'assets filter and sort',
      of('assets', 'limit=50&filter%5Basset_type%5D=Server&filter%5Basset_name%5D%5Bstarts%5D=PC-9&sort=-asset_name'),
      0,
    ),
    toPage('50 assets with contact and tickets', of('assets', 'limit=50&include=contact,tickets'), 0.3),
    toPage(
      'report of tickets by technician',
      { paths: [ask('reports/tickets', 'from=2000-01-01&by=technician')], connections: 1 },
      0,
    ),
  ];
}
