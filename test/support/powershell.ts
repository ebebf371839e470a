import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** The cmdlets that a module may call, with the parameters that Windows PowerShell 5.1 has of those in use. */
const CMDLETS: Record<string, string[]> = {
  'ConvertFrom-Json': ['InputObject'],
  'ConvertTo-Json': ['InputObject', 'Depth'],
  'Export-ModuleMember': ['Function'],
  'Invoke-RestMethod': ['Method', 'Uri', 'Headers', 'Body', 'ContentType', 'OutFile'],
  'Set-StrictMode': ['Version'],
  'Start-Sleep': ['Seconds'],
};
/** Variables that PowerShell itself sets. */
const AUTOMATIC = ['_', 'null', 'true', 'false', 'psboundparameters', 'pscmdlet'];

/** The syntax tree of a script, in the grammar that editors use. */
export async function parsePowershell(text: string): Promise<Node> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  const parser = new Parser().setLanguage(await Language.load(grammar));
  const tree = parser.parse(text);
  if (!tree) throw new Error('nothing was parsed');
  return tree.rootNode;
}

/** What a script means and does not have: functions and their parameters, keys of a table, variables. */
export function missingIn(script: Node): string[] {
  const functions = new Map(all(script, 'function_statement').map((node) => [nameOf(node), parametersOf(node)]));
  return [
    ...all(script, 'command').flatMap((command) => missingInCall(command, functions)),
    ...missingKeys(script),
    ...missingVariables(script),
  ];
}

const all = (node: Node, ...types: string[]): Node[] => node.descendantsOfType(types);
const nameOf = (statement: Node): string => all(statement, 'function_name')[0]?.text ?? '';
/** `$x`, `${x}`, `@x` and `$script:x`, whose case means nothing. */
const variableName = ({ text }: Node): string => text.slice(1).replace(/^{|}$/g, '').toLowerCase();

interface Parameters {
  names: string[];
  switches: string[];
}

function parametersOf(statement: Node): Parameters {
  const parameters = all(statement, 'script_parameter').map((node) => ({
    name: node.children.find((child) => child.type === 'variable')?.text.slice(1) ?? '',
    isSwitch: /\[switch\]/.test(node.text),
  }));
  return {
    names: parameters.map(({ name }) => name),
    switches: parameters.filter(({ isSwitch }) => isSwitch).map(({ name }) => name),
  };
}

function missingInCall(command: Node, functions: Map<string, Parameters>): string[] {
  const name = command.childForFieldName('command_name')?.text ?? '';
  const cmdlet = CMDLETS[name];
  const known = functions.get(name) ?? (cmdlet && { names: cmdlet, switches: [] });
  if (!known) return [name];
  const given = command.childForFieldName('command_elements')?.children ?? [];
  const words = given.filter(({ type }) => type !== 'command_argument_sep');
  const named = words.filter(({ type }) => type === 'command_parameter').map(({ text }) => text.slice(1));
  const values = words.filter(({ type, text }) => type !== 'command_parameter' && !text.startsWith('@'));
  const positional = values.length - named.filter((parameter) => !known.switches.includes(parameter)).length;
  const free = known.names.filter((parameter) => !named.includes(parameter) && !known.switches.includes(parameter));
  return [
    ...named.filter((parameter) => !known.names.includes(parameter)).map((parameter) => `${name} -${parameter}`),
    ...(positional > (cmdlet ? 0 : free.length) ? [`${name}, place for "${values.at(-1)?.text}"`] : []),
  ];
}

/** Keys that are read of a table and never set, and those of a table that is handed over as parameters (`@request`). */
function missingKeys(script: Node): string[] {
  const keys = new Map<string, string[]>();
  for (const assignment of all(script, 'assignment_expression')) {
    const left = assignment.child(0)?.text.toLowerCase() ?? '';
    const body = /^\$[\w:]+ = @\{/.test(assignment.text) ? all(assignment, 'hash_literal_body')[0] : undefined;
    if (body)
      keys.set(left, [
        ...(keys.get(left) ?? []),
        ...body.children.filter(({ type }) => type === 'hash_entry').map((entry) => entry.child(0)?.text ?? ''),
      ]);
    const [, table = '', key = ''] = /^(\$\w+)\.(\w+) = /.exec(assignment.text) ?? [];
    keys.get(table)?.push(key);
  }
  const read = all(script, 'member_access').filter(({ text }) => /^\$[\w:]+\.\w+$/.test(text));
  const unset = read.filter(({ text }) => {
    const [table = '', key = ''] = text.split('.');
    return keys.has(table.toLowerCase()) && !keys.get(table.toLowerCase())?.includes(key);
  });
  const handedOver = all(script, 'variable').filter(({ text }) => text.startsWith('@'));
  const foreign = handedOver.flatMap((variable) => {
    let command: Node | null = variable;
    while (command && command.type !== 'command') command = command.parent;
    const name = command?.childForFieldName('command_name')?.text ?? '';
    const table = keys.get(`$${variableName(variable)}`) ?? [];
    return table.filter((key) => !CMDLETS[name]?.includes(key)).map((key) => `${name} -${key}`);
  });
  return [...unset.map(({ text }) => text), ...foreign];
}

/** Strict mode throws at a variable that was never set. */
function missingVariables(script: Node): string[] {
  const shared = setIn(script).filter((name) => name.startsWith('script:'));
  return all(script, 'function_statement').flatMap((statement) => {
    const parameters = parametersOf(statement).names.map((name) => name.toLowerCase());
    const set = new Set([...AUTOMATIC, ...shared, ...parameters, ...setIn(statement)]);
    return all(statement, 'variable').flatMap((variable) => (set.has(variableName(variable)) ? [] : [variable.text]));
  });
}

const setIn = (node: Node): string[] =>
  [
    ...all(node, 'left_assignment_expression').filter(({ text }) => /^\$[\w:]+$/.test(text)),
    ...all(node, 'foreach_statement').flatMap((each) => all(each, 'variable').slice(0, 1)),
  ].map(variableName);
