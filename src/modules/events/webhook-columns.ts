import { validateHeaderName, validateHeaderValue } from 'node:http';
import { z } from 'zod';
import type { Column } from '../../core/columns/columns.ts';
import { invalid } from '../../errors/api-error.ts';
import { phpCleanText } from '../../php/values.ts';

/** Where a webhook is sent. What its name leads to is looked at when it is called. */
export const webhookUrl = (): Column => ({
  coerce(value, field) {
    const text = phpCleanText(value, field);
    const { protocol, username, password } = URL.canParse(text) ? new URL(text) : ({} as Partial<URL>);
    if (protocol !== 'http:' && protocol !== 'https:') throw invalid(field, 'must be an http or https URL');
    if (username || password) throw invalid(field, 'must not hold a user or password: send a header');
    return text;
  },
  type: z.url(),
});

/** A list, or names separated by commas. */
export const eventTypes = (): Column => ({
  coerce: (value, field) => phpCleanText(Array.isArray(value) ? value.join(',') : value, field),
  type: z.union([z.string(), z.array(z.string())]),
});

const OURS = /^(host|content-.*|transfer-encoding|connection|user-agent|webhook-.*|x-webhook-signature)$/i;

/** Headers of the receiver's own, as an object or as its JSON. */
export const headers = (): Column => ({
  coerce(value, field) {
    const rule = 'must be an object of header names and texts';
    const sent = typeof value === 'string' ? parsed(value) : value;
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw invalid(field, rule);
    for (const [name, text] of Object.entries(sent)) {
      if (typeof text !== 'string') throw invalid(field, rule);
      if (OURS.test(name)) throw invalid(field, `${name} is set by the server`);
      try {
        validateHeaderName(name);
        validateHeaderValue(name, text);
      } catch {
        throw invalid(field, `${rule} that HTTP can carry`);
      }
    }
    return JSON.stringify(sent);
  },
  type: z.record(z.string(), z.string()),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || '{}');
  } catch {
    return undefined;
  }
}
