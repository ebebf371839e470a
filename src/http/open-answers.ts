import { ApiError } from '../errors/api-error.ts';

/** Large answers that one caller may have open at once: each holds a page of rows for as long as it is not read. */
const MOST_OPEN = 20;

const open = new Map<string, number>();

/** Counts a large answer of a caller; the function that it gives takes it off again. Refuses (429) one too many. */
export function openAnswer(caller: string): () => void {
  const count = open.get(caller) ?? 0;
  if (count >= MOST_OPEN)
    throw new ApiError('rate_limited', `More than ${MOST_OPEN} large answers are being read with this key at once`, {
      'Retry-After': '1',
    });
  open.set(caller, count + 1);
  return () => {
    const left = (open.get(caller) ?? 1) - 1;
    if (left > 0) open.set(caller, left);
    else open.delete(caller);
  };
}
