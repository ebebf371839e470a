import { ApiError } from '../../src/errors/api-error.ts';
import type { Call, Row } from './call.ts';

/** The user that a request names: a contact, and through it a client. One of another client does not exist. */
export async function ownerOf(
  call: Call,
  userId: unknown,
  name = 'userid',
): Promise<{ contact: Row; clientId: number }> {
  const where = [{ column: 'contact_id', op: 'eq', value: Number(userId) } as const];
  const [contact] = await call.rows('contacts', where, { single: true });
  if (!contact) throw new ApiError('input_invalid', `${name}: there is no user ${userId}`);
  return { contact, clientId: Number(contact.contact_client_id) };
}

/** The user that stands for a client, which is its primary contact, by client. */
export async function usersOfClients(call: Call, clientIds: readonly unknown[]): Promise<Map<number, Row>> {
  const ids = [...new Set(clientIds.map(Number))].filter((id) => id > 0);
  if (ids.length === 0) return new Map();
  const contacts = await call.rowsIfAllowed('contacts', [
    { column: 'contact_client_id', op: 'in', value: ids },
    { column: 'contact_primary', op: 'eq', value: 1 },
  ]);
  return new Map(contacts.map((contact) => [Number(contact.contact_client_id), contact]));
}
