import { z } from 'zod';
import { ApiError } from '../../src/errors/api-error.ts';
import type { Call } from './call.ts';
import { type Method, method, parse } from './method.ts';
import { sentIn } from './parameters.ts';
import { text } from './types.ts';

const LATEST = '2025-06-18';
/** Files have no place in it. */
const NO_TOOLS = ['attachment', 'AttachFile'];

/** The codes of JSON-RPC. */
const UNKNOWN_METHOD = -32601;
const WRONG_PARAMETERS = -32602;

interface Message {
  method: string;
  id?: string | undefined;
  params?: string | undefined;
}

type Tools = ReadonlyMap<string, Method>;

/**
 * All other methods as tools of the Model Context Protocol: one message a request, answered at once, and nothing is
 * kept from one to the next.
 */
export function mcpMethod(methods: readonly Method[]): Method {
  const offered = methods.filter(({ path }) => !NO_TOOLS.includes(path));
  const tools = new Map(offered.map((each) => [nameOf(each, methods), each]));
  return method('POST', 'mcp', {
    summary: 'The other methods as tools of the Model Context Protocol (streamable HTTP)',
    parameters: { method: text(), id: text().optional(), params: text().optional() },
    emptyStatus: 202,
    run: (call, message) => answer(call, tools, message),
  });
}

/** A method's own name; where GET and POST are two methods, with its verb in front. */
function nameOf({ path, verbs }: Method, all: readonly Method[]): string {
  const isOne = all.filter((other) => other.path.toLowerCase() === path.toLowerCase()).length === 1;
  return isOne ? path : `${String(verbs[0]).toLowerCase()}_${path}`;
}

async function answer(call: Call, tools: Tools, { method: name, id: sentId, params: sent }: Message) {
  // Nobody waits for the answer to a notification.
  if (sentId === undefined) return;
  const id = /^-?\d{1,15}$/.test(sentId) ? Number(sentId) : sentId;
  try {
    return { jsonrpc: '2.0', id, result: await resultOf(call, tools, name, objectIn(sent)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { jsonrpc: '2.0', id, error: { code: error.code, message: error.message } };
  }
}

class Failure extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

function objectIn(sent = '{}'): Record<string, unknown> {
  try {
    const value = JSON.parse(sent);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {}
  throw new Failure(WRONG_PARAMETERS, 'params must be an object');
}

async function resultOf(call: Call, tools: Tools, name: string, params: Record<string, unknown>): Promise<object> {
  if (name === 'initialize') return greeting(params.protocolVersion);
  if (name === 'ping') return {};
  if (name === 'tools/list') return { tools: [...tools].map(([tool, each]) => toolOf(tool, each)) };
  if (name !== 'tools/call') throw new Failure(UNKNOWN_METHOD, `There is no method ${name}`);
  const tool = tools.get(String(params.name));
  if (!tool) throw new Failure(WRONG_PARAMETERS, `There is no tool ${params.name}`);
  return called(call, tool, params.arguments ?? {});
}

const greeting = (version: unknown) => ({
  protocolVersion: typeof version === 'string' ? version : LATEST,
  capabilities: { tools: {} },
  serverInfo: { name: 'itflow-shim', version: '1' },
});

const toolOf = (name: string, { summary, parameters, verbs }: Method) => ({
  name,
  description: summary,
  inputSchema: z.toJSONSchema(z.object(parameters.shape), { io: 'output', unrepresentable: 'any' }),
  annotations: {
    readOnlyHint: verbs.includes('GET') && !/^(Close|Reopen|Add|Remove|Delete|.*Assign|.*ableRule)/.test(name),
  },
});

/** A refusal is a result too: whoever called the tool reads why. */
async function called(call: Call, tool: Method, given: unknown): Promise<object> {
  const asText = (value: unknown) => [
    { type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) },
  ];
  try {
    const sent = sentIn(given);
    const result = await tool.run(call.with(sent), parse(tool, sent));
    return { content: asText(result ?? 'OK') };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { content: asText(error.message), isError: true };
  }
}
