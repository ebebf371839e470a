import type { Http } from '../http.ts';
import type { Source } from '../source.ts';
import { articles } from './articles.ts';
import { assets } from './assets.ts';
import { categories, ticketFields } from './fields.ts';
import type { Jitbit } from './jitbit.ts';
import { companies, users } from './people.ts';
import { tickets } from './tickets.ts';

export function jitbitSource(name: string, http: Http): Source {
  const jitbit: Jitbit = { http, technicians: new Set(), hasFields: false };
  const kinds = [companies, users, categories, ticketFields, assets, articles, tickets].map((kind) => kind(jitbit));
  return { name, title: 'Jitbit', kinds, numbered: ['tickets'] };
}
