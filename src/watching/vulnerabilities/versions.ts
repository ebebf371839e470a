/** What stands before a release of the same number; a letter alone stands behind it (OpenSSL 1.0.2k). */
const BEFORE = /^(alpha|beta|rc|pre|preview|dev|snapshot)$/;

type Part = number | string;

/** `1.0.2k-rc1` → 1, 0, 2, k, rc, 1 */
const partsOf = (version: string): Part[] =>
  (
    version
      .toLowerCase()
      .replace(/^v(?=\d)/, '')
      .match(/\d+|[a-z]+/g) ?? []
  ).map((part) => (/^\d/.test(part) ? Number(part) : part));

/** Below 0: `a` is older than `b`; 0: the same. What is missing counts as 0: 1.0 is 1.0.0, and 1.0 is older than 1.0a. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareParts(left[i] ?? 0, right[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: Part, b: Part): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'string') return BEFORE.test(a) || b !== 0 ? -1 : 1;
  return -compareParts(b, a);
}

/** Which versions are meant; what is left out does not bound them. */
export interface Range {
  /** Of the name itself: `*` any, `-` none. */
  exact: string;
  from?: string | undefined;
  after?: string | undefined;
  to?: string | undefined;
  before?: string | undefined;
}

export function isWithin(version: string, { exact, from, after, to, before }: Range): boolean {
  if (exact === '-') return false;
  if (exact !== '*') return compareVersions(version, exact) === 0;
  return (
    (from === undefined || compareVersions(version, from) >= 0) &&
    (after === undefined || compareVersions(version, after) > 0) &&
    (to === undefined || compareVersions(version, to) <= 0) &&
    (before === undefined || compareVersions(version, before) < 0)
  );
}
