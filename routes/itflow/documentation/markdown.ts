import { z } from 'zod';
import { CREDENTIAL_KINDS, DOORS, type DoorName } from '../../../src/auth/credential-kinds.ts';
import { settings, variableOf } from '../../../src/config/config.ts';
import type { Description } from '../../../src/core/description/describe.ts';
import type { Parameter } from '../../../src/core/description/parameters.ts';
import { STANDARD } from '../../../src/core/module.ts';
import type { Operation } from '../../../src/core/operation.ts';

/** The operations of each module, in the modules' order. */
export function byModule(operations: ReadonlyMap<string, Operation>): Map<string, Operation[]> {
  const modules = new Map<string, Operation[]>();
  for (const operation of operations.values())
    modules.set(operation.moduleName, [...(modules.get(operation.moduleName) ?? []), operation]);
  return modules;
}

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  row(head) + row(head.map(() => '---')) + rows.map(row).join('');

/** Modules × functions. */
export function functionsTable(operations: ReadonlyMap<string, Operation>): string {
  const rows = [...byModule(operations)].map(([moduleName, own]) => {
    const names = own.filter(({ each }) => !each).map(({ name }) => name);
    const others = names.filter((name) => !STANDARD.some((standard) => standard === name));
    return [moduleName, ...STANDARD.map((name) => (names.includes(name) ? '✓' : '')), others.join(', ')];
  });
  return table(['module', ...STANDARD, 'and'], rows);
}

/** Which credential is taken where, and what it may. */
export function credentialsTable(): string {
  const doors = Object.keys(DOORS) as DoorName[];
  const rows = Object.entries(CREDENTIAL_KINDS).map(([kind, { doors: own, may }]) => [
    kind,
    ...doors.map((door) => (own.includes(door) ? '✓' : '')),
    may,
  ]);
  return table(['credential', ...Object.values(DOORS), 'may'], rows);
}

/** Every setting with its default. */
export function configurationTable(): string {
  const rows = Object.entries(settings.shape).map(([name, setting]) => {
    const standard = setting.safeParse(undefined).data;
    const shown = standard === undefined || String(standard) === '' ? '' : `\`${standard}\``;
    return [`\`${variableOf(name)}\``, shown, setting.description ?? ''];
  });
  return table(['variable', 'default', 'meaning'], rows);
}

/** Every function with its parameters and its answer. */
export function moduleTables(operations: ReadonlyMap<string, Operation>): string {
  const sections = [...byModule(operations)].map(
    ([moduleName, own]) => `## ${moduleName}\n\n${own.map(functionSection).join('\n')}`,
  );
  return `# Modules and their functions

Made from the definitions in \`src/modules/\` by \`npm run docs\`; \`/openapi.json\` of a running server says the same of its own database.
Paths are \`/api/v1/<module>/<function>.php\`. Reads are GET and take the query; the others are POST and take a JSON body. Names in bold are required.

${sections.join('\n')}`;
}

function functionSection({ moduleName, name, writes, description }: Operation): string {
  const { summary, parameters } = description();
  const head = `### ${moduleName}/${name}\n\n${summary}. \`${writes ? 'POST' : 'GET'}\` → ${answerText(description())}\n`;
  if (parameters.length === 0) return head;
  return `${head}\n${table(['parameter', 'type', 'meaning'], parameters.map(parameterRow))}`;
}

const parameterRow = ({ name, type, required, description }: Parameter) => [
  required ? `**${name}**` : name,
  typeText(type),
  description,
];

/** A type in few words: `text ≤ 200`, `whole number`, `0, 1 or all`. */
function typeText(type: z.ZodType): string {
  const schema = z.toJSONSchema(type) as {
    type?: string;
    enum?: string[];
    format?: string;
    maxLength?: number;
    anyOf?: { type?: string; format?: string }[];
  };
  if (schema.enum) return schema.enum.join(', ');
  const { type: kind, format } = schema.anyOf?.[0] ?? schema;
  if (kind === 'integer') return 'whole number';
  if (kind === 'number') return 'number';
  if (kind === 'array') return 'list';
  if (kind === 'object') return 'object';
  return format === 'date' ? 'day' : `text${schema.maxLength ? ` ≤ ${schema.maxLength}` : ''}`;
}

function answerText({ answer, columns }: Description): string {
  if (answer === 'rows') return `rows of ${columns.map((name) => `\`${name}\``).join(', ')}`;
  if (answer === 'created') return '`data: [{"insert_id": …}]`';
  return answer === 'changed' ? '`count: 1`' : '`data`';
}
