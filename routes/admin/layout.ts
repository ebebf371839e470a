import type { ApiError } from '../../src/errors/api-error.ts';
import { VERSION } from '../version.ts';
import { WITH_COPY } from './copy-script.ts';
import { type Html, html, NOTHING } from './html.ts';
import { BASE, type Page } from './visit.ts';

const SECTIONS: readonly [path: string, name: string][] = [
  ['', 'Overview'],
  ['keys/', 'Keys'],
  ['oauth-clients/', 'OAuth clients'],
  ['records/', 'Records'],
  ['audit/', 'Audit'],
  ['webhooks/', 'Webhooks'],
  ['users/', 'Users'],
  ['moving-in/', 'Moving in'],
  ['monitors/', 'Monitors'],
  ['api/', 'API'],
  ['settings/', 'Settings'],
];

/** What a page says once a form has done its work (`?done=…`). */
const DONE: Record<string, string> = {
  created: 'Created.',
  changed: 'Changed.',
  archived: 'Archived. It can be brought back below.',
  unarchived: 'Brought back.',
  deleted: 'Deleted.',
  linked: 'Linked.',
  unlinked: 'The link is gone.',
  revoked: 'Revoked. Running servers refuse it within a second.',
  disabled: 'Disabled. Running servers refuse it within a second.',
  tested: 'A test is on its way; its delivery stands below in a moment.',
  retried: 'It is sent again in a moment.',
  begun: 'It has begun. It goes on without this page.',
  stopping: 'It stops after the record that it is at.',
};

interface Frame {
  /** The path below the page's own address: `keys/new`. */
  path: string;
  userName: string;
  csrf: string;
  zone: string;
  done: string | null;
}

export const document = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · itflow-shim</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${BASE}/admin.css">
</head>
<body>
${body}
</body>
</html>
`.text;

/** A page with what all of them have around it. */
export const framed = ({ title, body }: Page, { path, userName, csrf, zone, done }: Frame): string =>
  document(
    title,
    html`<a class="skip" href="#content">Skip to the content</a>
<header>
  <p>itflow-shim</p>
  <nav aria-label="Pages"><ul>
  ${SECTIONS.map(
    ([to, name]) => html`<li><a href="${BASE}/${to}"${isIn(path, to) && html` aria-current="page"`}>${name}</a></li>`,
  )}
  </ul></nav>
</header>
<main id="content">
<h1>${title}</h1>
${doneNote(done)}
${body}
</main>
<footer>
  <form method="post" action="${BASE}/logout">${hidden(csrf)}${userName} is logged in.
  <button class="plain">Log out</button></form>
  <p>Version ${VERSION}. Times are ${zone ? html`in ${zone}` : 'as the database has them'};
  <a href="${BASE}/settings/">another zone</a>.</p>
</footer>`,
  );

const isIn = (path: string, section: string) => (section === '' ? path === '' : path.startsWith(section.slice(0, -1)));

const doneNote = (done: string | null) =>
  done !== null && Object.hasOwn(DONE, done) ? html`<p role="status">${DONE[done]}</p>` : NOTHING;

export const hidden = (csrf: string): Html => html`<input type="hidden" name="csrf" value="${csrf}">`;

/** What is wrong, with a link to the field that it is about. */
export const alert = (refused: Pick<ApiError, 'message' | 'field'> | undefined): Html =>
  refused
    ? html`<p role="alert">${
        refused.field ? html`<a href="#${refused.field}">${refused.message}</a>` : refused.message
      }</p>`
    : NOTHING;

/** A button that is a form of its own: whatever changes something is sent by POST. */
export const action = (
  csrf: string,
  to: string,
  label: string,
  { kind = 'plain', fields = {} }: { kind?: string; fields?: Record<string, string | number> } = {},
): Html =>
  html`<form method="post" action="${BASE}/${to}">${hidden(csrf)}${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button class="${kind}">${label}</button></form>`;

/** Rows under their headings, in a frame that scrolls where the window is narrow. */
export const table = (label: string, headings: readonly (string | Html)[], rows: readonly Html[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows}
</tbody></table></div>`;

export const row = (...cells: readonly (Html | string | number | null | undefined)[]): Html =>
  html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;

export const empty = (text: string | Html): Html => html`<p class="empty">${text}</p>`;

/** What is destroyed is asked about once, on a page of its own. */
export const confirmation = (csrf: string, title: string, what: string | Html, button: string, back: string): Page => ({
  title,
  body: html`<p>${what}</p><form method="post" class="actions">${hidden(csrf)}
<button class="danger">${button}</button><a href="${BASE}/${back}">No, go back</a></form>`,
});

/** A secret that nobody can show again. One click selects all of it, and a button copies it. */
export const shownOnce = (label: string, secret: string): Html =>
  html`<p role="status">${label}, shown only now. Copy it:</p><p class="secret">${secret}</p>${WITH_COPY}`;

/** A number as people read it: 12,345. */
export const number = (value: number): string => value.toLocaleString('en-US');
