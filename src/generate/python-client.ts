import { z } from 'zod';
import { byModule } from '../../routes/itflow/documentation/markdown.ts';
import type { Parameter } from '../core/description/parameters.ts';
import type { Operation } from '../core/operation.ts';
import { CORE, HEAD } from './python-core.ts';

/** What the client itself sees to. */
const OWN = ['api_key_decrypt_password', 'limit', 'offset', 'page_token', 'with_total'];

const pascal = (name: string) => name.replace(/(^|_)([a-z])/g, (_, _separator, letter) => letter.toUpperCase());

/** The Python client: one file that needs `requests` alone. */
export function pythonClient(operations: ReadonlyMap<string, Operation>): string {
  const modules = [...byModule(operations)];
  const attributes = modules.map(([name]) => `        self.${name} = ${pascal(name)}(self)\n`).join('');
  return `${HEAD}${attributes}${CORE}${modules.map(([name, own]) => moduleClass(name, own)).join('')}`;
}

function moduleClass(moduleName: string, own: readonly Operation[]): string {
  const rows = own.find(({ description }) => description().answer === 'rows');
  const row = `${pascal(moduleName)}Row`;
  const columns = rows
    ?.description()
    .columns.map((column) => `    ${column}: Optional[str]\n`)
    .join('');
  const typed = columns ? `\n\nclass ${row}(TypedDict, total=False):\n${columns}` : '';
  return `${typed}\n\nclass ${pascal(moduleName)}(_Module):\n${own.map((operation) => method(operation, row)).join('\n')}`;
}

function method({ moduleName, name, writes, description }: Operation, row: string): string {
  const { parameters, answer, summary } = description();
  const own = parameters
    .filter((parameter) => !OWN.includes(parameter.name))
    .toSorted((a, b) => Number(b.required) - Number(a.required));
  const has = (wanted: string) => parameters.some(({ name }) => name === wanted);
  const more = [
    has('api_key_decrypt_password') ? ', decrypt=True' : '',
    has('after_id') ? `, by='${description().id}'` : '',
  ].join('');
  const path = answer === 'file' ? ', path: str' : '';
  const signature = path + own.map(argument).join('');
  const [result, call] = {
    rows: [`Iterator[${row}]`, '_rows'],
    created: ['int', '_create'],
    changed: ['bool', '_change'],
    custom: ['list[dict[str, Any]]', writes ? '_post' : '_get'],
    file: ['str', '_download'],
  }[answer];
  return `    def ${name}(self${signature ? `, *${signature}` : ''}) -> ${result}:
        """${summary}."""
        return self.${call}('${moduleName}/${name}', locals()${more})
`;
}

/** Python's own words that a parameter may be called, so far. The client takes the underscore off again. */
const KEYWORDS = ['from', 'class', 'import', 'in', 'is', 'not', 'or', 'and'];

const argument = ({ name, type, required }: Parameter) =>
  `, ${KEYWORDS.includes(name) ? `${name}_` : name}: ${required ? pythonType(type) : `Optional[${pythonType(type)}] = None`}`;

function pythonType(type: z.ZodType): string {
  const schema = z.toJSONSchema(type) as { type?: string; anyOf?: { type?: string }[] };
  const kinds = (schema.anyOf ?? [schema])
    .map((kind) => PYTHON[kind.type ?? ''] ?? 'Any')
    .filter((kind) => kind !== 'None');
  return kinds.length > 1 ? `Union[${kinds.join(', ')}]` : (kinds[0] as string);
}

const PYTHON: Record<string, string> = {
  string: 'str',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  array: 'list[Any]',
  object: 'dict[str, Any]',
  null: 'None',
};
