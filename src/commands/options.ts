import { InvalidArgumentError } from 'commander';

/** A whole number from 1, as ids and rates are. */
export function fromOne(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}

/** The same, for an option that takes several. */
export const manyFromOne = (text: string, before: number[] = []): number[] => [...before, fromOne(text)];
