/** One line of the table. */
export interface Outcome {
  fault: string;
  sent: number;
  answered: number;
  /** Rows that SELECT finds afterwards; '' where nothing was written. */
  found: number | '';
  /** Answered and not there, half-written, or there twice. Of requests: accepted and never answered. */
  lost: number;
  /** Milliseconds until the first right answer after the fault; '' where nothing was ever away. */
  back: number | '';
  /** What the fault is about besides. */
  note: string;
  /** What must hold does not. */
  wrong: string[];
}

export type Fault = (scale: { short: boolean }) => Promise<Outcome[]>;

/** Collects what does not hold, so that a fault is told whole and not by its first failure. */
export const unless = (wrong: string[], holds: boolean, text: string): void => {
  if (!holds) wrong.push(text);
};

export const refusals = (refused: Map<number, number>): string =>
  [...refused].map(([status, times]) => `${times} × ${status}`).join(', ');
