import { ApiError } from '../errors/api-error.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Identify, Shown } from './identify.ts';
import type { Key } from './keys/keyring.ts';
import type { Grant } from './tokens/grants.ts';
import { type createSessions, csrfTokenOf } from './users/sessions.ts';

/** What a request shows at a door that browsers use too. */
export interface ShownByBrowser extends Shown {
  /** The cookie of a session. It counts where neither key nor token is shown. */
  session: string | undefined;
  /**
   * What the request sends back to prove that a page of ours made it; `undefined`: it changes nothing, so none is
   * needed.
   */
  csrf: { sent: string } | undefined;
}

/** The same as `Identify`, for keys, tokens and the sessions of browsers. */
export type IdentifyAnybody = (exchange: Exchange, shown: ShownByBrowser) => Promise<Key>;

export const createIdentifyAnybody =
  (
    identify: Identify,
    sessions: ReturnType<typeof createSessions>,
    bySession: (grant: Grant) => Promise<Key>,
  ): IdentifyAnybody =>
  async (exchange, { session, csrf, ...shown }) => {
    const isOpen = shown.key !== undefined || shown.bearer !== undefined;
    const grant = isOpen ? undefined : await sessions.find(session);
    if (!grant || !session) return identify(exchange, shown);
    if (csrf && csrf.sent !== csrfTokenOf(session))
      throw new ApiError(
        'csrf_refused',
        csrf.sent ? "CSRF token from the 'X-Csrftoken' HTTP header incorrect." : 'CSRF token missing.',
      );
    const key = await bySession(grant);
    exchange.caller = key.caller.name;
    return key;
  };
