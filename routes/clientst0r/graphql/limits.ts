import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

const DEEPEST = 10;
const MOST_ALIASES = 30;
const MOST_COST = 20_000;
/** How many records a list is taken to have that names no limit. */
const USUAL_LIST = 20;
/** Fragments that are looked into, so that none that spread each other take long to count. */
const MOST_LOOKS = 5000;

const sizes = new WeakMap<OperationDefinitionNode, number>();

/** How many fields and fragments an operation that was looked over has, those of a fragment each time it is spread. */
export const sizeOf = (operation: OperationDefinitionNode): number => sizes.get(operation) ?? Number.POSITIVE_INFINITY;

/** Refuses queries that go too deep, have too many aliases or would read too much, before anything is read. */
export function limits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const { depth, cost, aliases, looks } = measured(context, node.selectionSet);
      sizes.set(node, looks);
      const refuse = (message: string) => context.reportError(new GraphQLError(message, { nodes: node }));
      if (looks > MOST_LOOKS) refuse('The query spreads its fragments too often.');
      else if (depth > DEEPEST) refuse(`The query is ${depth} levels deep; ${DEEPEST} are the most.`);
      else if (aliases > MOST_ALIASES) refuse(`The query has ${aliases} aliases; ${MOST_ALIASES} are the most.`);
      else if (cost > MOST_COST)
        refuse(`The query costs ${cost}; ${MOST_COST} is the most. Ask for less at once, or with a limit.`);
    },
  };
}

interface Measures {
  depth: number;
  cost: number;
  aliases: number;
  looks: number;
}

function measured(context: ValidationContext, set: SelectionSetNode): Measures {
  let [aliases, looks] = [0, 0];
  const measure = (
    selections: SelectionSetNode | undefined,
    within: readonly string[],
  ): [depth: number, cost: number] => {
    let [deepest, all] = [0, 0];
    const add = ([depth, cost]: [number, number]) => {
      deepest = Math.max(deepest, depth);
      all += cost;
    };
    for (const selection of selections?.selections ?? []) {
      if (++looks > MOST_LOOKS) break;
      if (selection.kind === Kind.FIELD) {
        // Of the schema itself anything may be asked: it is in memory.
        if (selection.name.value.startsWith('__')) continue;
        if (selection.alias) aliases++;
        const [depth, cost] = measure(selection.selectionSet, within);
        add([depth + 1, 1 + (selection.selectionSet ? recordsOf(selection) * cost : 0)]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(measure(selection.selectionSet, within));
      else if (!within.includes(selection.name.value))
        add(measure(context.getFragment(selection.name.value)?.selectionSet, [...within, selection.name.value]));
    }
    return [deepest, all];
  };
  const [depth, cost] = measure(set, []);
  return { depth, cost, aliases, looks };
}

/** How many records a field may answer: what it says itself, one where it names an id. */
function recordsOf({ name, arguments: given = [] }: FieldNode): number {
  const named = given.find(({ name: each }) => each.value === 'limit' || each.value === 'first');
  if (named) return named.value.kind === Kind.INT ? Number(named.value.value) : USUAL_LIST;
  if (given.some(({ name: each }) => each.value === 'id')) return 1;
  return name.value.endsWith('s') || name.value === 'edges' ? USUAL_LIST : 1;
}
