import type { Call, Row } from '../call.ts';
import { numberOf, personOf, unique, userIdOfContact } from '../values.ts';

/** A user as Jitbit's clients read it. Their casing is Jitbit's own. */
export type User = ReturnType<typeof userOf>;

interface Person {
  id: number;
  username: string;
  email: string;
  name: string;
  isAgent: boolean;
  isAdmin?: boolean;
  isDisabled: boolean;
  contact?: Row;
  companyName?: string | null;
  departmentId?: number | null;
  lastSeen?: string | null;
}

const EMPTY = {
  ...{ Notes: '', IPAddress: '', HostName: '', Lang: '', UserAgent: '', AvatarURL: null, Signature: '', Greeting: '' },
  ...{ CompanyNotes: null, PushToken: null, Password: null, RecentTickets: null, OutOfOffice: false },
  ...{ IsManager: false, SendEmail: true, TwoFactorAuthEnabled: false },
};

function userOf({ id, username, email, name, isAgent, isAdmin = false, isDisabled, contact, ...more }: Person) {
  const [firstName = '', ...others] = name.split(' ');
  return {
    ...EMPTY,
    UserID: id,
    Username: username,
    Email: email,
    FirstName: firstName,
    LastName: others.join(' '),
    FullName: name,
    FullNameAndLogin: `${name} (${username})`,
    Notes: String(contact?.contact_notes ?? ''),
    Location: String(contact?.contact_title ?? ''),
    Phone: String(contact?.contact_phone ?? ''),
    Department: contact?.contact_department || null,
    DepartmentName: contact?.contact_department || null,
    DepartmentID: more.departmentId ?? null,
    CompanyName: more.companyName ?? null,
    CompanyId: contact ? numberOf(contact.contact_client_id) || null : null,
    CompanyID: contact ? numberOf(contact.contact_client_id) || null : null,
    IsAdmin: isAdmin,
    IsTech: isAgent,
    Disabled: isDisabled,
    LastSeen: more.lastSeen ?? null,
  };
}

export const agentUser = (agent: Row): User =>
  userOf({
    id: numberOf(agent.user_id),
    username: String(agent.user_name),
    email: String(agent.user_email ?? ''),
    name: String(agent.user_name),
    isAgent: true,
    isAdmin: Number(agent.user_is_admin) === 1,
    isDisabled: Number(agent.user_status) !== 1 || agent.user_archived_at !== null,
  });

/** Contacts with the names of their logins, companies and departments: a query each, whatever their number. */
export async function contactUsers(call: Call, contacts: readonly Row[]): Promise<User[]> {
  const logins = unique(contacts.map((contact) => numberOf(contact.contact_user_id)));
  const clients = unique(contacts.map((contact) => numberOf(contact.contact_client_id)));
  const [users, companies, departments, iso] = await Promise.all([
    logins.length ? call.rowsIfAllowed('portal_users', [{ column: 'user_id', op: 'in', value: logins }]) : [],
    clients.length ? call.rowsIfAllowed('clients', [{ column: 'client_id', op: 'in', value: clients }]) : [],
    clients.length
      ? call.rowsIfAllowed('departments', [{ column: 'department_client_id', op: 'in', value: [0, ...clients] }])
      : [],
    call.zone.iso(contacts.map((contact) => contact.contact_accessed_at)),
  ]);
  return contacts.map((contact) => {
    const login = users.find((user) => user.user_id === contact.contact_user_id);
    const department = departments.find(
      ({ department_name: name, department_client_id: client }) =>
        (client === contact.contact_client_id || client === 0) && sameText(name, contact.contact_department),
    );
    return userOf({
      id: userIdOfContact(numberOf(contact.contact_id)),
      username: String(login?.user_name ?? contact.contact_email ?? ''),
      email: String(contact.contact_email ?? ''),
      name: String(contact.contact_name),
      isAgent: false,
      isDisabled: contact.contact_archived_at !== null || (login !== undefined && login.user_status !== 1),
      contact,
      companyName: companies.find(({ client_id: id }) => id === contact.contact_client_id)?.client_name as string,
      departmentId: department ? numberOf(department.department_id) : null,
      lastSeen: iso(contact.contact_accessed_at),
    });
  });
}

export const sameText = (a: unknown, b: unknown): boolean =>
  String(a ?? '').toLowerCase() === String(b ?? '').toLowerCase();

/** Technicians and others by their Jitbit ids. Whom the caller may not read is not there. */
export async function usersById(call: Call, ids: readonly number[]): Promise<Map<number, User>> {
  const people = unique(ids).map(personOf);
  const agentIds = unique(people.map(({ agentId }) => agentId));
  const contactIds = unique(people.map(({ contactId }) => contactId));
  const [agents, contacts] = await Promise.all([
    agentIds.length ? call.rowsIfAllowed('agents', [{ column: 'user_id', op: 'in', value: agentIds }]) : [],
    contactIds.length ? call.rowsIfAllowed('contacts', [{ column: 'contact_id', op: 'in', value: contactIds }]) : [],
  ]);
  const all = [...agents.map(agentUser), ...(await contactUsers(call, contacts))];
  return new Map(all.map((user) => [user.UserID, user]));
}

/** Who calls. A key that stands for nobody is called like itself. */
export async function currentUser(call: Call): Promise<User> {
  const { userId, contactId = 0, name } = call.caller;
  const id = contactId ? userIdOfContact(contactId) : userId;
  const found = (await usersById(call, [id])).get(id);
  const isAgent = contactId === 0;
  return found ?? userOf({ id, username: name, email: '', name, isAgent, isAdmin: isAgent, isDisabled: false });
}
