import { type Asked, type Run, readMoved, readRuns } from '../../../src/moving/runs/run-rows.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { action, empty, number, row, table } from '../layout.ts';
import { idIn, noSuchPage, type Page, type Routes, type Visit } from '../visit.ts';
import { movingForm } from './moving-form.ts';
import { held } from './tables.ts';

const MAIN = [
  ...['clients', 'contacts', 'locations', 'assets', 'tickets', 'ticket_replies', 'invoices', 'documents', 'files'],
  ...['credentials', 'domains', 'vendors'],
];

const STATES: Record<Run['state'], [name: string, style: string]> = {
  running: ['under way', 'warn'],
  stopped: ['stopped', 'warn'],
  interrupted: ['interrupted', 'bad'],
  failed: ['failed', 'bad'],
  done: ['done', 'good'],
};

const stateOf = ({ state, isStopping }: Run): Html => {
  const [name, style] = STATES[state];
  return html`<span class="${style}">${state === 'running' && isStopping ? 'stopping' : name}</span>`;
};

async function list(visit: Visit): Promise<Page> {
  const { door, moments } = visit;
  const [runs, moved] = [await readRuns(door.database), await readMoved(door.database)];
  const when = await moments.of([...runs.map(({ begunAt }) => begunAt), ...moved.map(({ lastAt }) => lastAt)]);
  return {
    title: 'Moving in',
    body: html`<p>Brings what an ITFlow, a ClientSt0r, a Jitbit or a ClientExec has over its own API into this server.
Nothing is changed there; what is here already is passed over.</p>
${
  door.schema.tables.has('shim_moves')
    ? html`<div class="actions"><a class="button" href="/admin/moving-in/new">Move in from another system</a></div>`
    : html`<p>This database has no table for it: <code>npm run shim -- migrate-from</code> does the same.</p>`
}
${
  runs.length > 0
    ? table(
        'Runs',
        ['Run', 'From', 'State', 'Begun', 'By'],
        runs.map((run) =>
          row(
            html`<a href="/admin/moving-in/${run.id}">${run.isDry ? 'Dry run' : 'Move'} ${run.id}</a>`,
            `${run.system} ${run.url}`,
            stateOf(run),
            when(run.begunAt),
            run.by,
          ),
        ),
      )
    : empty('Nothing was moved from this page yet. Begin with a dry run: it reads everything and writes nothing.')
}
<h2>What has come</h2>
${
  moved.length > 0
    ? table(
        'What has come',
        ['From', 'Records', 'Number', 'The last one'],
        moved.map(({ source, module, records, lastAt }) =>
          row(
            source,
            html`<a href="/admin/records/${module}/">${module.replaceAll('_', ' ')}</a>`,
            number(records),
            when(lastAt),
          ),
        ),
      )
    : empty('No record here has come from another system.')
}
<h2>What is here</h2>
${await held(visit, MAIN)}
<p>To use an ITFlow where it is, without moving anything: <code>docs/attach.md</code>.</p>`,
  };
}

async function runOf(visit: Visit): Promise<Run> {
  const [run] = await readRuns(visit.door.database, idIn(visit));
  if (!run) throw noSuchPage();
  return run;
}

async function show(visit: Visit): Promise<Page> {
  const run = await runOf(visit);
  const when = await visit.moments.of([run.begunAt, run.seenAt]);
  return {
    title: `${run.isDry ? 'Dry run' : 'Move'} from ${run.system}, ${run.id}`,
    body: html`<p><a href="/admin/moving-in/">All runs</a></p>
${actions(visit, run)}
<dl><dt>From</dt><dd>${run.url}</dd><dt>State</dt><dd>${stateOf(run)}</dd>
<dt>Begun</dt><dd>${when(run.begunAt)} by ${run.by}</dd><dt>Last heard of</dt><dd>${when(run.seenAt)}</dd>
${optionsOf(run)}</dl>
${run.progress.error && html`<p role="alert">${run.progress.error}</p>`}
${run.state === 'interrupted' && html`<p>The server that did it has ended, and has kept no key.</p>`}
${position(run)}
${counts(run)}`,
  };
}

function actions({ csrf }: Visit, { id, state, isDry, isStopping }: Run): Html {
  const label = state === 'done' ? 'Run it again' : 'Go on';
  const again = html`<a class="button" href="/admin/moving-in/new?from=${id}">${label}</a>`;
  const real = html`<a class="button" href="/admin/moving-in/new?from=${id}&amp;dry=0">Move for good</a>`;
  if (state !== 'running') return html`<div class="actions">${isDry && state === 'done' ? real : again}</div>`;
  return html`<div class="actions"><a class="button" href="/admin/moving-in/${id}">Look again</a>
${!isStopping && action(csrf, `moving-in/${id}/stop`, 'Stop')}</div>`;
}

const optionsOf = ({ since, withCredentials, names }: Asked): Html =>
  html`${since && html`<dt>Changed since</dt><dd>${since}</dd>`}
${withCredentials && html`<dt>Passwords</dt><dd>are moved too</dd>`}
${names && html`<dt>Names</dt><dd><code>${names}</code></dd>`}`;

function position({ state, progress: { module, done, total, waits } }: Run): Html {
  if (state !== 'running') return NOTHING;
  const of = total === undefined ? '' : ` of ${number(Math.max(total, done))}`;
  const bar =
    total !== undefined && html`<progress aria-label="${module}" max="${Math.max(total, done, 1)}" value="${done}">`;
  const far = module ? `${module.replaceAll('_', ' ')}: ${number(done)}${of}` : 'It has asked for nothing yet.';
  return html`<p role="status">${far}
${bar && html`${bar}</progress>`}</p>
${waits && html`<p class="warn">It waits, and tries again: ${waits}</p>`}`;
}

function counts({ isDry, progress: { counts, reasons } }: Run): Html {
  const rows = Object.entries(counts);
  if (rows.length === 0) return NOTHING;
  return html`<h2>${isDry ? 'What would be' : 'What it did'}</h2>
${table(
  'Records',
  ['', 'Read', 'Made', 'Changed', 'As before', 'Skipped'],
  rows.map(([module, { read, made, changed, same, skipped }]) =>
    row(module.replaceAll('_', ' '), number(read), number(made), number(changed), number(same), number(skipped)),
  ),
)}
${Object.entries(reasons).map(
  ([module, all]) => html`<h3>${module.replaceAll('_', ' ')}, skipped</h3>
<ul>${all.map((reason) => html`<li>${reason}</li>`)}</ul>`,
)}`;
}

export const movingIn: Routes = {
  '/moving-in': { get: list },
  '/moving-in/new': movingForm,
  '/moving-in/:id': { get: show },
  '/moving-in/:id/stop': {
    async post(visit) {
      const { id } = await runOf(visit);
      await visit.door.runs.stop(id);
      return { goTo: `moving-in/${id}?done=stopping` };
    },
  },
};
