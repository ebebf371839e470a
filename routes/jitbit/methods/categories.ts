import type { Call } from '../call.ts';
import { method } from '../method.ts';
import { ticketCategories } from '../objects/tickets.ts';
import { agentUser } from '../objects/users.ts';
import { id } from '../types.ts';

export const categoryMethods = [
  method('GET POST', 'categories', { summary: 'The categories of tickets', run: categories }),
  method('GET POST', 'TechsForCategory', {
    summary: 'Who may be given tickets of a category: every technician',
    parameters: { id: id().optional() },
    run: async (call) => (await technicians(call)).map(agentUser),
  }),
];

async function categories(call: Call) {
  return [...(await ticketCategories(call)).values()].map(({ id: CategoryID, name, sectionId, section }) => ({
    CategoryID,
    Name: name,
    SectionID: sectionId,
    Section: section,
    NameWithSection: section ? `${section} - ${name}` : name,
    ...{ ForTechsOnly: false, FromAddress: null },
  }));
}

const technicians = (call: Call) =>
  call.rows('agents', [
    { column: 'user_type', op: 'eq', value: 1 },
    { column: 'user_status', op: 'eq', value: 1 },
    { column: 'user_archived_at', op: 'null', value: true },
  ]);
