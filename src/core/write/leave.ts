import { putEvent } from '../../events/outbox.ts';
import { record } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import type { Result } from '../result.ts';

/**
 * Leaves what a write leaves behind it: what comes last, then its events and its log rows. They are sent together and
 * in that order, so whoever waits for a lock of the last (the tickets' counter) waits for one round trip and the
 * commit.
 */
export async function leaveTraces(context: Context, result: Result): Promise<void> {
  if (!('log' in result)) return;
  const { log, events = [], last } = result;
  await Promise.all([
    last?.(),
    ...events.map((event) => putEvent(context.database, event)),
    record(context.database, context, log),
  ]);
}
