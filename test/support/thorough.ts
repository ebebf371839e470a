export const THOROUGH = process.env.THOROUGH !== undefined;

let start = 0;

/**
 * All of them with THOROUGH (`npm run test:thorough`), else so many, others at each call: over many fields all of them
 * come. Every run of a test draws the same.
 */
export function some<T>(all: readonly T[], count: number): readonly T[] {
  if (THOROUGH || count >= all.length) return all;
  const chosen = Array.from({ length: count }, (_, i) => all[(start + i) % all.length] as T);
  start += count;
  return chosen;
}

export const drawFromTheStart = (): void => {
  start = 0;
};

/** How many samples a test over everything draws. */
export const samples = (few: number, many: number): number => (THOROUGH ? many : few);
