import type { Value } from '../../src/database/database.ts';

/**
 * Jitbit has one kind of user. Here technicians are ITFlow's users, by their own ids, and all others its contacts, from
 * this on.
 */
const FIRST_CONTACT = 1_000_000;

export const userIdOfContact = (contactId: number): number => FIRST_CONTACT + contactId;

/** Whom a user id means. */
export const personOf = (userId: number): { agentId: number; contactId: number } =>
  userId > FIRST_CONTACT ? { agentId: 0, contactId: userId - FIRST_CONTACT } : { agentId: userId, contactId: 0 };

/**
 * Jitbit's Closed is 3 and ITFlow's 5: these two change places, both ways. 1 is new for both, the others are an
 * installation's own.
 */
export const statusId = (id: number): number => (id === 3 ? 5 : id === 5 ? 3 : id);

export const CLOSED = statusId(3);

const PRIORITIES: Record<number, string> = { [-1]: 'Low', 0: 'Medium', 1: 'High', 2: 'Critical' };

export const priorityText = (id: number): string | undefined => PRIORITIES[id];

export function priorityId(text: Value | undefined): number {
  const word = String(text ?? '').toLowerCase();
  if (word === 'urgent') return 2;
  const found = Object.entries(PRIORITIES).find(([, known]) => known.toLowerCase() === word);
  return found ? Number(found[0]) : 0;
}

const ORIGINS = ['WebApp', 'Email', 'Widget', 'API', 'Scheduler', 'MobileApp', 'Phone', 'LiveChat', 'InPerson'];

export const originText = (id: number): string | undefined => ORIGINS[id];

export function originId(source: Value | undefined): number {
  const found = ORIGINS.findIndex((origin) => origin.toLowerCase() === String(source ?? '').toLowerCase());
  return found < 0 ? 0 : found;
}

/** The number behind a category's text: ITFlow keeps its id there, older tickets their own word. */
export const categoryIdOf = (text: Value | undefined): number => (/^\d{1,9}$/.test(String(text)) ? Number(text) : 0);

export const numberOf = (value: unknown): number => Number(value ?? 0);

export const unique = (ids: readonly number[]): number[] => [...new Set(ids)].filter((id) => id > 0);
