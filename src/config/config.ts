import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { parseDatabaseUrl } from '../database/url.ts';
import { StartError } from '../errors/start-error.ts';
import { flag, isNetwork, isOrigin, isProxy, list, wholeNumber } from './rules.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The doors that may have the bare `/api/`. */
export const API_DOORS = ['clientst0r', 'jitbit', 'clientexec'] as const;
export type ApiDoor = (typeof API_DOORS)[number];
const HOST_OF_DOOR = new RegExp(`^([a-z0-9.-]+)=(${API_DOORS.join('|')})$`, 'i');
const hostOfDoor = (pair: string): [string, ApiDoor] => {
  const [, host = '', door = ''] = HOST_OF_DOOR.exec(pair) ?? [];
  return [host.toLowerCase(), door.toLowerCase() as ApiDoor];
};

/** Every setting. Its environment variable has the same name in capitals: `poolSize` is `POOL_SIZE`. */
export const settings = z.object({
  host: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. Anything but loopback belongs behind a proxy that speaks TLS.'),
  port: wholeNumber(0, 65535).default(8080).describe('Port to listen on; 0 takes a free one.'),
  publicUrl: z
    .string()
    .refine(isOrigin, 'must be an origin like https://itflow.example.com, without a path')
    .optional()
    .describe(
      'Where callers find the server, like `https://itflow.example.com`: what its tokens are issued by and for. Without it, what each request says.',
    ),
  databaseUrl: z
    .string()
    .superRefine((text, check) => {
      try {
        parseDatabaseUrl(text);
      } catch (error) {
        check.addIssue({ code: 'custom', message: (error as Error).message.replace(/^DATABASE_URL /, '') });
      }
    })
    .optional()
    .describe(
      '`mysql://user:password@host:port/name` of a MariaDB or MySQL to use. Without it the server starts a private MariaDB.',
    ),
  redisUrl: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol),
      'must be a URL like redis://host:6379',
    )
    .optional()
    .describe(
      '`redis://user:password@host:port` of a Redis or Valkey through which several servers share their limits. Without it each counts for itself.',
    ),
  dataFolder: z.string().default('.data').describe('Where the private MariaDB keeps its data.'),
  uploadsDir: z
    .string()
    .optional()
    .describe(
      'Where uploaded files are kept; beside an ITFlow, its own `uploads` folder. Without it, `uploads` in DATA_FOLDER.',
    ),
  maxUploadMb: wholeNumber(1, 1_000_000).default(500).describe('The largest file that is taken, in MB.'),
  poolSize: wholeNumber(1, 1000).default(10).describe('Connections to the database.'),
  workers: z
    .union([z.literal('auto').transform(() => availableParallelism()), wholeNumber(1, 64)], {
      error: 'must be a whole number from 1 to 64, or auto',
    })
    .default(1)
    .describe('Processes that answer, each with its own POOL_SIZE connections; `auto` starts one for each core.'),
  drainSeconds: wholeNumber(0, 300)
    .default(0)
    .describe(
      'Seconds for which a server that is told to stop goes on answering while `/readyz` says 503, so that a balancer turns to others first.',
    ),
  rateLimit: wholeNumber(0, 1_000_000_000).default(600_000).describe('Requests a minute for one key; 0 = no limit.'),
  jitbitRateLimit: wholeNumber(0, 1_000_000_000)
    .default(90)
    .describe("Requests a minute for one user on Jitbit's paths; 0 = no limit."),
  jitbitSearchLimit: wholeNumber(0, 1_000_000_000)
    .default(60)
    .describe("The same for Jitbit's `Search` and `UserByEmail` alone."),
  wrongKeyLimit: wholeNumber(0, 1_000_000)
    .default(30)
    .describe('Different wrong API keys within a minute after which an address is shut out for one; 0 = never.'),
  strictStatus: flag().describe(
    '`true` answers with statuses that say what happened (404, 400, …) where ITFlow answers 200 "False".',
  ),
  numberedRows: flag().describe("`true` adds PHP's numbered keys to every row."),
  admin: z
    .stringbool('must be true or false')
    .optional()
    .describe(
      'Whether there is a page for administrators at `/admin/`. Without it: on a database of its own, and not beside an ITFlow.',
    ),
  metrics: flag().describe('`true` answers `/metrics` to everybody; without it, to loopback alone.'),
  corsOrigins: list()
    .refine((origins) => origins.every(isOrigin), 'must be origins like https://panel.example.com, separated by commas')
    .default([])
    .describe('Origins whose pages may call the API from a browser, separated by commas.'),
  decryptPassword: z
    .string()
    .optional()
    .describe(
      'For `keys create --credentials`, `call`, `export`, `import` and `migrate-from`: the decrypt password of a key. The server makes no use of it.',
    ),
  apiKey: z
    .string()
    .optional()
    .describe('For `call`, `export` and `import` alone: the key of the server that they speak to.'),
  sourceKey: z
    .string()
    .optional()
    .describe(
      'For `migrate-from` alone: the key of the other system; for Jitbit `user:password` or a token. Without it, the first line of standard input.',
    ),
  sourceDecryptPassword: z
    .string()
    .optional()
    .describe('For `migrate-from --with-credentials` alone: the decrypt password of that key.'),
  apiDoor: z
    .enum(API_DOORS, `must be one of ${API_DOORS.join(', ')}`)
    .default('clientst0r')
    .describe(`Whose paths the bare \`/api/…\` has (\`/api/v1/\` is always ITFlow's): one of ${API_DOORS.join(', ')}.`),
  apiDoorHosts: list()
    .refine(
      (pairs) => pairs.every((pair) => HOST_OF_DOOR.test(pair)),
      `must be like help.example.org=jitbit, separated by commas; the doors are ${API_DOORS.join(', ')}`,
    )
    .transform((pairs) => pairs.map(hostOfDoor))
    .default([])
    .describe('The same for single host names: `help.example.org=jitbit`, separated by commas.'),
  eventsDays: wholeNumber(2, 3650)
    .default(30)
    .describe('Days for which events and the deliveries of webhooks are kept.'),
  watchItflow: flag().describe("`true` makes events of what ITFlow's own pages write ([webhooks.md](webhooks.md))."),
  webhookAllowNetworks: list()
    .refine(
      (networks) => networks.every(isNetwork),
      'must be addresses or networks like 10.1.0.0/16, separated by commas',
    )
    .default([])
    .describe('Networks of your own that webhooks may reach, separated by commas; without it, public addresses alone.'),
  monitorAllowNetworks: list()
    .refine(
      (networks) => networks.every(isNetwork),
      'must be addresses or networks like 10.1.0.0/16, separated by commas',
    )
    .default([])
    .describe('Networks of your own that monitors may reach, separated by commas; without it, public addresses alone.'),
  rdapUrl: z
    .url({ protocol: /^https?$/, error: 'must be a URL like https://rdap.org' })
    .optional()
    .describe('Where monitors ask for the end of a domain, like `https://rdap.org`; without it, nowhere.'),
  secretsKey: z
    .string()
    .optional()
    .describe(
      'What the secrets of integrations are encrypted under: 32 characters or more. Without it, nothing is synchronized.',
    ),
  secretsKeyFile: z.string().optional().describe('The same, as the content of a file of mode 600.'),
  logLevel: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe(`One of ${LOG_LEVELS.join(', ')}.`),
  // Express would take `true` as well, which believes any caller's X-Forwarded-For.
  trustProxy: z
    .union([wholeNumber(0, 100), list().refine((proxies) => proxies.every(isProxy))], {
      error:
        'must be the number of proxies in front, or their addresses, networks or loopback, linklocal, uniquelocal, separated by commas',
    })
    .default(0)
    .describe(
      'Proxies in front whose `X-Forwarded-For` is believed: how many (0 = none), or their addresses or networks, separated by commas.',
    ),
});

export type Config = z.infer<typeof settings>;

/** The environment variable of a setting: `poolSize` → `POOL_SIZE`. */
export const variableOf = (setting: string) => setting.replace(/[A-Z]/g, '_$&').toUpperCase();

/**
 * Reads the settings; an empty variable counts as unset. Throws a StartError with one line for every variable that
 * breaks its rule; no line repeats a value.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.keys(settings.shape).map((setting) => [setting, env[variableOf(setting)] || undefined]);
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new StartError(
    parsed.error.issues.map(({ path, message }) => `${variableOf(String(path[0]))} ${message}`).join('\n'),
  );
}
