import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { limits } from './limits.ts';

const MOST_TOKENS = 3000;
const MOST_REMEMBERED = 200;

interface Known {
  document: DocumentNode;
  errors: readonly GraphQLError[];
}

const known = new WeakMap<GraphQLSchema, Map<string, Known>>();

/** A query by its text. Clients send the same few again and again, so those that are valid are remembered. */
export function documentOf(schema: GraphQLSchema, text: string): Known {
  const remembered = known.get(schema) ?? new Map<string, Known>();
  known.set(schema, remembered);
  const found = remembered.get(text);
  if (found) return found;
  const document = parse(text, { maxTokens: MOST_TOKENS });
  const made = { document, errors: validate(schema, document, [...specifiedRules, limits]) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (made.errors.length === 0) remembered.set(text, made);
  return made;
}
