/** What a check has to know of a monitor. */
export interface Target {
  id: number;
  url: string;
  /** Of the URL; '' where it is none. */
  host: string;
  /** It failed the last time. */
  isFailing: boolean;
  /** 0: any status below 400. */
  expectStatus: number;
  /** '': any text. */
  expectText: string;
  /** The longest time that an answer may take; 0: any. */
  maxMs: number;
}

/** How a check went. */
export interface Finding {
  /** Why it failed; '' = it did not. */
  error: string;
  status: number | null;
  /** Milliseconds until the answer began. */
  ms: number | null;
  certificate?: Certificate | undefined;
}

export interface Certificate {
  expires: Date;
  issuer: string;
}

/** What a monitor's check found. */
export interface Checked {
  id: number;
  finding: Finding;
}

const WORDS: Record<string, string> = {
  ABORT_ERR: 'Connection timed out',
  ETIMEDOUT: 'Connection timed out',
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset',
  EHOSTUNREACH: 'Host unreachable',
  ENETUNREACH: 'Network unreachable',
  ENOTFOUND: 'Host not found',
  EAI_AGAIN: 'Host not found',
};

/** There was no answer. */
export function failure(error: unknown): Finding {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const text = WORDS[code] ?? (code.startsWith('HPE_') ? 'The answer is not HTTP' : message || code);
  return { error: text, status: null, ms: null };
}
