import { invalid } from '../../../src/errors/api-error.ts';
import { formWith } from '../forms.ts';
import { html } from '../html.ts';
import { isZone, zones } from '../moments.ts';
import { attempt, type Page, type Routes, type Visit } from '../visit.ts';
import { ZONE_COOKIE } from '../zone-cookie.ts';

const DATABASE = ['', "the database's own"] as const;

const page = ({ csrf, moments }: Visit, more = {}): Page => ({
  title: 'Settings',
  body: html`<p>They are kept in this browser.</p>${formWith(
    [
      {
        name: 'zone',
        label: 'Time zone',
        type: 'select',
        value: moments.zone,
        options: [DATABASE, ...zones().map((zone) => [zone, zone] as const)],
        hint: "Moments are shown in it; the database's own stands in what appears over them.",
      },
    ],
    { csrf, button: 'Keep', ...more },
  )}`,
});

export const settings: Routes = {
  '/settings': {
    get: (visit) => page(visit),
    post: (visit) =>
      attempt(
        async () => {
          const zone = visit.form.get('zone') ?? '';
          if (zone && !isZone(zone)) throw invalid('zone', 'there is no such time zone', zone);
          visit.keep(ZONE_COOKIE, Buffer.from(zone).toString('base64url'));
          return { goTo: 'settings/?done=changed' };
        },
        (refused) => page(visit, { refused }),
      ),
  },
};
