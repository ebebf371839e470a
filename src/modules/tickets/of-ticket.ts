/** Whose a part of a ticket is. */
export const ofTicket = {
  table: 'tickets',
  id: 'ticket_id',
  column: 'ticket_client_id',
  contact: 'ticket_contact_id',
} as const;

/** SQL of the tickets that a contact has. */
export const TICKETS_OF_CONTACT = 'SELECT ticket_id FROM tickets WHERE ticket_contact_id = ?';
