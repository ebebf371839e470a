import type { Operation } from '../../src/core/operation.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { didYouMean } from '../../src/errors/suggest.ts';
import type { Sent } from './parameters.ts';

/** Known everywhere: who calls. */
const EVERYWHERE = ['api_key', 'api_key_decrypt_password'];
const LONGEST_NAME = 40;

/**
 * Refuses a parameter that the function does not know, and says which was probably meant. For callers that ask for
 * strict handling.
 */
export function mustKnowEvery({ moduleName, name, description }: Operation, parameters: Sent): void {
  const known = [
    ...EVERYWHERE,
    ...description().parameters.flatMap((parameter) => [parameter.name, ...parameter.alias]),
  ];
  for (const [sent, value] of Object.entries(parameters)) {
    if (value === undefined || known.includes(sent)) continue;
    throw new ApiError(
      'input_invalid',
      `${moduleName}/${name} knows no ${JSON.stringify(sent.slice(0, LONGEST_NAME))}${didYouMean(sent, known)}`,
    );
  }
}
