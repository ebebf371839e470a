import { type Kind, type Known, type Reference, referTo, type SourceRecord } from '../source.ts';
import type { Jitbit } from './jitbit.ts';

interface Company {
  CompanyID: number;
  Name: string;
  EmailDomain?: string | null;
  Notes?: string | null;
}

export interface User {
  UserID: number;
  Username?: string | null;
  Email?: string | null;
  FirstName?: string | null;
  LastName?: string | null;
  FullName?: string | null;
  Notes?: string | null;
  Location?: string | null;
  Phone?: string | null;
  DepartmentName?: string | null;
  CompanyId?: number | null;
  IsTech?: boolean;
  IsAdmin?: boolean;
  Disabled?: boolean;
}

const PAGE = 500;
/** Contacts and assets belong to a client here: this one has those that belong to none there. */
const NOBODY = 'none';

export const companyOf = (id: unknown): Reference => referTo('clients', id || NOBODY) as Reference;

export const nobodysClient: SourceRecord = {
  module: 'clients',
  id: NOBODY,
  seen: NOBODY,
  sameBy: ['client_name'],
  content: () => ({ values: { client_name: 'No company' } }),
};

export const companies = ({ http }: Jitbit): Kind => ({
  module: 'clients',
  async *records(_since, total) {
    const all: Company[] = await http.json('/api/Companies');
    total(all.length);
    for (const company of all)
      yield {
        module: 'clients',
        id: String(company.CompanyID),
        seen: company,
        content: () => ({
          values: {
            client_name: company.Name,
            client_website: company.EmailDomain ?? '',
            client_notes: company.Notes ?? '',
          },
        }),
      };
  },
});

/** Technicians are found here by their e-mail address; all others become contacts. */
export const users = (jitbit: Jitbit): Kind => ({
  module: 'contacts',
  async *records() {
    for await (const user of allUsers(jitbit)) {
      const isTechnician = user.IsTech === true || user.IsAdmin === true;
      if (isTechnician) jitbit.technicians.add(user.UserID);
      if (!isTechnician && !user.CompanyId) yield nobodysClient;
      yield isTechnician ? technician(user) : contact(user);
    }
  },
});

async function* allUsers({ http }: Jitbit): AsyncGenerator<User> {
  for (const listMode of ['all', 'disabled']) {
    for (let page = 1; ; page++) {
      const users: User[] = await http.json('/api/Users', { count: PAGE, page, listMode });
      yield* users;
      if (users.length < PAGE) break;
    }
  }
}

export const userOf = ({ technicians }: Jitbit, id: number | null | undefined): Reference | 0 =>
  referTo(id && technicians.has(id) ? 'users' : 'contacts', id);

const technician = (user: User): SourceRecord => ({
  module: 'users',
  id: String(user.UserID),
  seen: [user.Email, user.Username],
  sameBy: ['user_email'],
  content: () => ({ values: { user_email: user.Email || (user.Username ?? '') } }),
});

function contact(user: User): SourceRecord {
  const name = [user.FirstName, user.LastName].filter(Boolean).join(' ');
  const values: Record<string, Known> = {
    contact_name: user.FullName || name || user.Username,
    contact_email: user.Email || (user.Username?.includes('@') ? user.Username : ''),
    contact_phone: user.Phone ?? '',
    contact_title: user.Location ?? '',
    contact_department: user.DepartmentName ?? '',
    contact_notes: user.Notes ?? '',
  };
  return {
    module: 'contacts',
    id: String(user.UserID),
    seen: [values, user.CompanyId, user.Disabled],
    content: () => ({ client: companyOf(user.CompanyId), values, archivedAt: user.Disabled ? true : null }),
  };
}
