import { z } from 'zod';
import { type Column, reference, text } from '../../core/columns/columns.ts';
import { type AnyModule, defineModule } from '../../core/module.ts';
import { invalid } from '../../errors/api-error.ts';
import { eventRow } from '../../events/event.ts';
import { readEvents } from '../../events/read.ts';
import { filterOf, patternsOf } from './patterns.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** A whole number and nothing else: a cursor that cannot be read must not begin again from the start. */
const wholeNumber = (least: number, most: number): Column => ({
  coerce(value, field) {
    if (!/^\d{1,16}$/.test(String(value)) || Number(value) < least || Number(value) > most)
      throw invalid(field, `must be a whole number from ${least} to ${most}`, String(value));
    return Number(value);
  },
  type: z.int().min(least).max(most),
});

/** What was written, in the order in which it can be read along. `modules`: those whose records have events. */
export const eventsOf = (modules: readonly AnyModule[]): AnyModule =>
  defineModule({
    name: 'events',
    singular: 'event',
    table: 'shim_events',
    id: 'event_id',
    scope: { column: 'event_client_id' },
    permission: 'support',
    columns: {},
    required: [],
    lookups: [],
    relations: {
      client: { belongsTo: 'clients', key: 'event_client_id' },
      user: { belongsTo: 'users', key: 'event_user_id' },
    },
    functions: [],
    custom: {
      read: {
        writes: false,
        level: 1,
        summary: 'The next events behind event_sequence = after, oldest first; types are like asset.created,ticket.*',
        fields: {
          after: wholeNumber(0, Number.MAX_SAFE_INTEGER),
          types: text(),
          client_id: reference(),
          limit: wholeNumber(1, MAX_LIMIT),
        },
        async run({ database, caller }, { values }) {
          const { after = 0, types = '', limit = DEFAULT_LIMIT, client_id: clientId } = values;
          const filter = filterOf(caller, modules, patternsOf(modules, String(types), 'types'));
          if (clientId !== undefined)
            filter.only = filter.only?.includes(Number(clientId)) === false ? [] : [Number(clientId)];
          const events = await readEvents(database, Number(after), Number(limit), filter);
          return { kind: 'data', data: events.map(eventRow), log: [] };
        },
      },
    },
  });
