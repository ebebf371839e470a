/** The known name that differs least from a mistyped one, when that is little enough to have been meant. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 4)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - typed.length) >= least) continue;
    const differences = distance(typed, name);
    if (differences < least) [best, least] = [name, differences];
  }
  return best;
}

/** How many letters must be changed, put in or left out (Levenshtein). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}

const LONGEST_NAME = 40;

/** The end of a message about a name that is not known. */
export function didYouMean(sent: string, known: Iterable<string>): string {
  const meant = sent.length > LONGEST_NAME ? undefined : nearest(sent, known);
  return meant === undefined ? '' : `. Did you mean ${meant}?`;
}
