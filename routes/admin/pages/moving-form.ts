import { type ApiError, invalid } from '../../../src/errors/api-error.ts';
import { namesIn } from '../../../src/moving/names.ts';
import { type Asked, type Run, readRuns } from '../../../src/moving/runs/run-rows.ts';
import { SOURCES, sourceUrl } from '../../../src/moving/sources.ts';
import { checkbox, dayIn, formWith, type Input, textIn } from '../forms.ts';
import { html } from '../html.ts';
import { attempt, noSuchPage, type Page, type Reply, type Visit } from '../visit.ts';

const SYSTEMS: Record<string, string> = {
  itflow: 'ITFlow',
  clientst0r: 'ClientSt0r',
  jitbit: 'Jitbit',
  clientexec: 'ClientExec',
};

/** What another run was asked: to go on with it, or to do for good what was tried. */
async function earlier({ door, query }: Visit): Promise<Run | undefined> {
  const from = query.get('from');
  return from && /^\d{1,9}$/.test(from) ? (await readRuns(door.database, Number(from)))[0] : undefined;
}

const inputsOf = (before: Run | undefined): Input[] => [
  {
    name: 'system',
    label: 'What it is',
    type: 'select',
    options: Object.keys(SOURCES).map((name) => [name, SYSTEMS[name] ?? name] as const),
    value: before?.system,
    required: true,
  },
  {
    name: 'url',
    label: 'Where it is',
    type: 'url',
    value: before?.url,
    required: true,
    hint: html`Like <code>https://help.example.com/helpdesk</code>, as this server reaches it.`,
  },
  {
    name: 'key',
    label: 'Its key',
    type: 'password',
    required: true,
    hint: html`One that may read everything; of a Jitbit a token, or user:password of an administrator.
It is written down nowhere.`,
  },
  {
    name: 'since',
    label: 'Only what has changed since',
    type: 'date',
    value: before?.since,
    hint: 'Where the other system can tell. Empty: everything.',
  },
  {
    name: 'names',
    label: 'Our names for its statuses, categories and users',
    type: 'textarea',
    value: before?.names,
    hint: html`JSON, like <code>{"statuses": {"In progress": "Open"}}</code>.`,
  },
  {
    name: 'SOURCE_DECRYPT_PASSWORD',
    label: 'Decrypt password of its key',
    type: 'password',
    hint: 'Only where passwords are moved too, from ITFlow or ClientSt0r.',
  },
];

async function form(visit: Visit, refused?: ApiError): Promise<Page> {
  const { csrf, form: sent, query, door } = visit;
  if (!door.schema.tables.has('shim_moves')) throw noSuchPage();
  const before = await earlier(visit);
  const checked = new URLSearchParams();
  if (query.get('dry') !== '0' && before?.isDry !== false) checked.set('dry', '1');
  if (before?.withCredentials) checked.set('credentials', '1');
  const boxes = sent.size > 0 ? sent : checked;
  return {
    title: before ? `Go on with run ${before.id}` : 'Move in from another system',
    body: formWith(inputsOf(before), {
      ...{ csrf, refused, sent, button: 'Begin' },
      more: html`${checkbox('dry', 'A dry run: read everything, write nothing, and say what would be', boxes)}
${checkbox('credentials', 'Passwords too, encrypted under the key that this session has', boxes)}`,
    }),
  };
}

function askedIn({ form: sent }: Visit): Asked {
  const [system, url] = [textIn(sent, 'system'), sourceUrl(textIn(sent, 'url'))];
  if (!Object.hasOwn(SOURCES, system)) throw invalid('system', 'must be one of the systems that can be read', system);
  if (url === undefined) throw invalid('url', 'must be like https://help.example.com, without a key in it');
  // What the journal calls the source holds both.
  if (url.length > 180) throw invalid('url', 'must not be longer than 180 characters');
  const names = sent.get('names')?.trim() ?? '';
  try {
    if (names) namesIn(names);
  } catch (error) {
    throw invalid('names', `must be JSON that names what it renames: ${(error as Error).message}`);
  }
  const since = sent.get('since')?.trim() ? dayIn(sent, 'since') : undefined;
  return { system, url, since, names, isDry: sent.has('dry'), withCredentials: sent.has('credentials') };
}

async function begin(visit: Visit): Promise<Reply> {
  const { form: sent, door, context } = visit;
  const asked = askedIn(visit);
  const secrets = {
    key: textIn(sent, 'key'),
    decryptPassword: sent.get('SOURCE_DECRYPT_PASSWORD') || undefined,
    masterKey: asked.withCredentials ? await context.caller.masterKey() : undefined,
  };
  const id = await door.runs.start(asked, secrets, context.caller.name);
  return { goTo: `moving-in/${id}?done=begun` };
}

/** The form that begins a move, or goes on with one: its key must be sent again. */
export const movingForm = {
  get: (visit: Visit) => form(visit),
  post: (visit: Visit) =>
    attempt(
      () => begin(visit),
      (refused) => form(visit, refused),
    ),
};
