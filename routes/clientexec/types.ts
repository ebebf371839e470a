import { z } from 'zod';

/**
 * The types of what is sent. An address bar and a form send texts, JSON sends numbers too: both are taken.
 */
const asText = (sent: unknown) => (typeof sent === 'number' || typeof sent === 'boolean' ? String(sent) : sent);

const MOST = 2 ** 31 - 1;

const whole = z
  .string('must be a whole number')
  .regex(/^-?\d{1,10}$/, 'must be a whole number')
  .transform(Number);

export const text = () =>
  z.preprocess(
    asText,
    z.string('must be a text').refine((value) => !/\p{Surrogate}/u.test(value), 'is not valid UTF-8'),
  );

export const integer = (least = -MOST, most = MOST) =>
  z.preprocess(
    asText,
    whole.pipe(z.number().min(least, `must be ${least} or more`).max(most, `must be ${most} at most`)),
  );

/** The id of another record. */
export const id = () => integer(1);

export const amount = () =>
  z.preprocess(asText, z.string('must be an amount').regex(/^-?\d{1,12}(\.\d{1,2})?$/, 'must be an amount like 12.50'));

/** A day as the answers write it, or as ISO does; as ISO. */
export const day = () =>
  z.preprocess(
    (sent) => (typeof sent === 'string' ? sent.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2') : sent),
    z.iso.date('must be a day like 01/31/2026'),
  );

/** Lines with the names that `invoice_items` takes them by. From an address bar or a form they come as JSON text. */
export const lines = () =>
  z.preprocess(
    parsed,
    z.array(z.record(z.string(), z.unknown()), 'must be a list of objects').max(1000, 'must be 1000 at most'),
  );

function parsed(sent: unknown): unknown {
  if (typeof sent !== 'string') return sent;
  try {
    return JSON.parse(sent);
  } catch {
    return sent;
  }
}
