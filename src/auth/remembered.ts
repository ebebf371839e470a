/** How long what was read may be remembered: what is revoked or changed counts within a second, in every process. */
const MAX_AGE_MS = 900;

/** `maxAge`: what is older is read again. */
export type Remembered<T> = (maxAge?: number) => Promise<T>;

/** Reads at most once in 0.9 seconds, however many ask. A failed read is not remembered. */
export function remembered<T>(read: () => Promise<T>): Remembered<T> {
  let value: Promise<T> | undefined;
  let readAt = 0;
  return (maxAge = MAX_AGE_MS) => {
    if (!value || performance.now() - readAt > maxAge) {
      readAt = performance.now();
      const reading = read();
      value = reading;
      reading.catch(() => {
        if (value === reading) value = undefined;
      });
    }
    return value;
  };
}
