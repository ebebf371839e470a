import { oneOf, reference, sentAs } from '../../core/columns/columns.ts';
import type { Context } from '../../core/context.ts';
import type { Write } from '../../core/effects.ts';
import { by, defineModule } from '../../core/module.ts';
import { build } from '../../database/builder.ts';
import { ApiError, invalid } from '../../errors/api-error.ts';
import { ofTicket, TICKETS_OF_CONTACT } from './of-ticket.ts';

/** Tickets of one client that belong together: `related`, or `child` where the other is a part of this one. */
export const ticketLinks = defineModule({
  name: 'ticket_links',
  singular: 'ticket link',
  table: 'shim_ticket_links',
  id: 'ticket_link_id',
  scope: { key: 'ticket_link_ticket_id', through: ofTicket },
  permission: 'support',
  ofContact: `ticket_link_ticket_id IN (${TICKETS_OF_CONTACT}) AND ticket_link_to_ticket_id IN (${TICKETS_OF_CONTACT})`,
  columns: {
    ticket_link_ticket_id: sentAs(reference(), 'ticket_id'),
    ticket_link_to_ticket_id: reference(),
    ticket_link_kind: { ...oneOf('related', 'child'), absent: 'related' },
  },
  required: ['ticket_link_to_ticket_id'],
  lookups: [by('ticket_link_id'), by('ticket_link_ticket_id', { single: false }), by('ticket_link_to_ticket_id')],
  filters: ['ticket_link_kind'],
  relations: { ticket: { belongsTo: 'tickets', key: 'ticket_link_ticket_id' } },
  functions: ['read', 'create', 'delete'],
  effects: { before: mustFitTogether },
});

async function mustFitTogether({ database }: Context, { function: name, values, clientId }: Write): Promise<void> {
  if (name !== 'create') return;
  const [from, to] = [Number(values.ticket_link_ticket_id), Number(values.ticket_link_to_ticket_id)];
  if (from === to) throw invalid('ticket_link_to_ticket_id', 'must be another ticket');
  const other = build
    .selectFrom('tickets')
    .select('ticket_id')
    .where('ticket_id', '=', to)
    .where('ticket_client_id', '=', clientId);
  if (!(await database.first(other)))
    throw new ApiError('record_unknown', 'ticket_link_to_ticket_id: there is no such ticket of this client');
  const links = build.selectFrom('shim_ticket_links').select('ticket_link_id').forUpdate();
  const same = links
    .where('ticket_link_kind', '=', String(values.ticket_link_kind))
    .where((eb) =>
      eb.or([
        eb.and({ ticket_link_ticket_id: from, ticket_link_to_ticket_id: to }),
        eb.and({ ticket_link_ticket_id: to, ticket_link_to_ticket_id: from }),
      ]),
    );
  if (await database.first(same)) throw new ApiError('record_unchanged', 'The tickets are linked already');
  if (values.ticket_link_kind !== 'child') return;
  const parent = links.where('ticket_link_kind', '=', 'child').where('ticket_link_to_ticket_id', '=', to);
  if (await database.first(parent)) throw invalid('ticket_link_to_ticket_id', 'is a part of another ticket');
}
