import type { Input } from '../../src/core/module.ts';
import type { Operation } from '../../src/core/operation.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { nearest } from '../../src/errors/suggest.ts';

/** Known everywhere: who calls. */
const EVERYWHERE = ['api_key', 'api_key_decrypt_password'];
const LONGEST_NAME = 40;

/** Refuses a parameter that the function does not know, and says which was probably meant. For callers that ask for strict handling. */
export function mustKnowEvery({ moduleName, name, description }: Operation, input: Input): void {
  const known = [...EVERYWHERE, ...description.parameters.flatMap((parameter) => [parameter.name, ...parameter.alias])];
  for (const [sent, value] of Object.entries(input)) {
    if (value === undefined || known.includes(sent)) continue;
    throw new ApiError(
      'input_invalid',
      `${moduleName}/${name} knows no ${JSON.stringify(sent.slice(0, LONGEST_NAME))}${didYouMean(sent, known)}`,
    );
  }
}

/** The end of a message about a name that is not known. */
export function didYouMean(sent: string, known: Iterable<string>): string {
  const meant = sent.length > LONGEST_NAME ? undefined : nearest(sent, known);
  return meant === undefined ? '' : `. Did you mean ${meant}?`;
}
