import type { Http } from '../http.ts';
import type { Source } from '../source.ts';
import { invoices, packages } from './billing.ts';
import type { Clientexec } from './clientexec.ts';
import { tickets } from './tickets.ts';
import { users } from './users.ts';

export function clientexecSource(name: string, http: Http): Source {
  const clientexec: Clientexec = { http, clients: new Map(), organizations: new Map() };
  const kinds = [users, tickets, packages, invoices].map((kind) => kind(clientexec));
  return { name, title: 'ClientExec', kinds, numbered: ['tickets'] };
}
