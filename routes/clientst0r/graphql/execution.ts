import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { sizeOf } from './limits.ts';

/** A query that comes so often is made a program: that takes some milliseconds, and halves what each answer takes. */
const OFTEN = 3;
/** Fields, those of spread fragments each time: 300 take 30 ms to compile, and hold 1.5 MB. */
const LARGEST = 300;
const MOST_COMPILED = 50;

const asked = new WeakMap<OperationDefinitionNode, number>();
const compiled = new Map<OperationDefinitionNode, CompiledQuery | undefined>();

/** Answers what was asked: a query that comes again by a program of its own, all else by GraphQL's own executor. */
export async function executeOperation(args: ExecutionArgs): Promise<ExecutionResult> {
  const { document, operationName, contextValue, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  const program = operation?.operation === OperationTypeNode.QUERY ? await programOf(args, operation) : undefined;
  const result = await program?.query(undefined, contextValue, variableValues ?? {});
  // Programs tell errors without their places in the query.
  return result && !result.errors ? result : execute(args);
}

async function programOf({ schema, document, operationName }: ExecutionArgs, operation: OperationDefinitionNode) {
  if (compiled.has(operation)) return compiled.get(operation);
  const times = (asked.get(operation) ?? 0) + 1;
  asked.set(operation, times);
  if (times < OFTEN || sizeOf(operation) > LARGEST) return undefined;
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  // Few need it, and loading it takes a twentieth of a start.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const made = compileQuery(schema, document, operationName ?? undefined);
  // What it cannot compile is executed.
  const program = isCompiledQuery(made) ? made : undefined;
  compiled.set(operation, program);
  return program;
}
