import { z } from 'zod';
import type { Login, Send } from './remote.ts';

/** A device as another system knows it. What it does not say is ''. */
export interface Device {
  id: string;
  /** The customer, site or organization that it belongs to there. */
  client: { id: string; name: string };
  name: string;
  type: string;
  make: string;
  model: string;
  serial: string;
  os: string;
  /** The place within the client. */
  location: string;
  lastSeen: Date | null;
  /** The first is the primary one. */
  interfaces: Interface[];
  /** Changes when `details` would answer something else. */
  revision?: string;
  /** What costs a request of its own: asked for where the device has changed. */
  details?(): Promise<Partial<Device>>;
}

export interface Interface {
  name: string;
  mac: string;
  ip: string;
}

export interface Alert {
  id: string;
  deviceId: string;
  subject: string;
  details: string;
  priority: 'Low' | 'Medium' | 'High';
}

/** `next`: where the page behind it begins; undefined: there is none. */
export interface Page<T> {
  items: T[];
  next: string | undefined;
}

/** How devices, and alerts where there are any, are had from one kind of system. */
export interface Adapter {
  /** The fields of its secret. */
  secret: readonly string[];
  login(secret: Record<string, string>): Login;
  devices(send: Send, cursor: string | undefined): Promise<Page<Device>>;
  /** Those that are open. */
  alerts?(send: Send, cursor: string | undefined): Promise<Page<Alert>>;
}

/** A field of an answer as text; what is missing, null or something else is ''. */
export const words = z.union([z.string().trim(), z.number().transform(String)]).catch('');

/** Pages that are counted: the next one's number, unless this is the last. */
export const nextPage = (page: number, isLast: boolean): string | undefined => (isLast ? undefined : String(page + 1));

/** Milliseconds, or a text that says when; null where it says nothing. */
export function moment(value: unknown): Date | null {
  const date = new Date(typeof value === 'number' || typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) || date.getTime() <= 0 ? null : date;
}

/** `00:11:22:AA:BB:CC`, however it is written; '' for what is none. */
export function macOf(text: string): string {
  const digits = text.replace(/[^0-9a-f]/gi, '').toUpperCase();
  return digits.length === 12 && !/^0+$/.test(digits) ? (digits.match(/../g) as string[]).join(':') : '';
}
