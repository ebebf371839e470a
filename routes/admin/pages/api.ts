import { html } from '../html.ts';
import type { Routes } from '../visit.ts';

const DOORS: readonly [name: string, links: readonly [path: string, label: string][]][] = [
  [
    "ITFlow's API, at /api/v1/",
    [
      ['/docs/', 'Explorer: every function, to try out with a key'],
      ['/docs/modules.md', 'Modules and functions, to read'],
      ['/openapi.json', 'OpenAPI 3.1'],
    ],
  ],
  [
    "ClientSt0r's API, at /clientst0r/api/",
    [
      ['/clientst0r/api/docs/', 'Explorer of REST'],
      ['/clientst0r/api/graphql/', 'GraphiQL, for GraphQL'],
      ['/clientst0r/api/schema/', 'OpenAPI'],
    ],
  ],
  ["Jitbit's API, at /helpdesk/api/", [['/helpdesk/api/openapi.json', 'OpenAPI']]],
  ["ClientExec's API, at /clientexec/api/", [['/clientexec/api/openapi.json', 'OpenAPI']]],
  ['OAuth 2.1', [['/.well-known/oauth-authorization-server', 'Where its endpoints are']]],
  [
    'The server',
    [
      ['/metrics', 'Metrics for Prometheus (from this machine, unless METRICS=true)'],
      ['/healthz', 'Health of the process'],
      ['/readyz', 'Health of its database'],
    ],
  ],
];

/** The doors, and what there is to read and try out at each. */
export const api: Routes = {
  '/api': {
    get: () => ({
      title: 'API',
      body: html`<p>What a script needs is a <a href="/admin/keys/">key</a> or an
<a href="/admin/oauth-clients/">OAuth client</a>.</p>
${DOORS.map(
  ([name, links]) =>
    html`<h2>${name}</h2><ul>${links.map(([path, label]) => html`<li><a href="${path}">${label}</a></li>`)}</ul>`,
)}`,
    }),
  },
};
