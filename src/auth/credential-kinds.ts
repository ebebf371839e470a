/** Where a credential may be shown. */
export const DOORS = {
  header: '`Authorization: Bearer` on `/api/v1/…`',
  query: '`?api_key=` on `/api/v1/…`',
  clientst0r: '`Authorization` on `/clientst0r/api/…`',
  session: '`/clientst0r/api/…`, as a cookie',
  token: '`/oauth/token`',
  refresh: '`/api/token/refresh/`',
  cookie: '`/oauth/authorize`, as a cookie',
  helpdesk: '`Authorization: Bearer` on `/helpdesk/…`',
  basic: '`Authorization: Basic` on `/helpdesk/…`',
  clientexec: '`Authorization: Bearer` on `/clientexec/…`',
} as const;

export type DoorName = keyof typeof DOORS;

interface Kind {
  doors: readonly DoorName[];
  /** What it may do there. */
  may: string;
}

/**
 * Every credential, the doors that take it, and what it may: for the documentation, and for the test that shows each at
 * every door.
 */
export const CREDENTIAL_KINDS: Record<string, Kind> = {
  'API key': {
    doors: ['header', 'query', 'clientst0r', 'helpdesk', 'clientexec'],
    may: "what its client or its user may, within the key's limits; reveals credentials with its decrypt password",
  },
  "access token of a user's login": {
    doors: ['header', 'clientst0r', 'helpdesk', 'clientexec'],
    may: 'what the role allows, for the clients of the user; reveals credentials to users with a copy of the master key',
  },
  'access token of a user for a client': {
    doors: ['header', 'clientst0r', 'helpdesk', 'clientexec'],
    may: 'the same within the scopes that the user allowed; reveals with `credentials:reveal`',
  },
  'access token of a client': {
    doors: ['header', 'clientst0r', 'helpdesk', 'clientexec'],
    may: 'its scopes, for its one client or all; reveals with `credentials:reveal` and a copy of the master key',
  },
  "refresh token of a user's login": { doors: ['refresh'], may: 'access tokens of the same login, for a day' },
  'refresh token of a user for a client': {
    doors: ['token'],
    may: 'one access and one refresh token, with the secret of its client',
  },
  'session of a browser': {
    doors: ['session', 'cookie'],
    may: 'what its user may, for twelve hours; allow or deny what clients ask for',
  },
  'token of a user of the helpdesk': {
    doors: ['helpdesk'],
    may: 'what the role allows, or what a contact sees in the portal, until the password changes; reveals nothing',
  },
  "a user's name and password": {
    doors: ['basic'],
    may: 'the same; three wrong ones shut the address out for five minutes',
  },
};
