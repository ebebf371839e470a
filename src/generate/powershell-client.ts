import { z } from 'zod';
import type { Parameter } from '../core/description/parameters.ts';
import type { Operation } from '../core/operation.ts';
import { POWERSHELL_CORE } from './powershell-core.ts';

/** What the module itself sees to. */
const OWN = ['api_key_decrypt_password', 'limit', 'offset', 'page_token', 'with_total'];

const VERBS: Record<string, string> = {
  read: 'Get',
  create: 'New',
  update: 'Set',
  delete: 'Remove',
  archive: 'Disable',
  unarchive: 'Enable',
};

const pascal = (words: string) =>
  words.replace(/(^|[^A-Za-z0-9])([a-z])/g, (_, _separator, letter) => letter.toUpperCase());

/** `Get-ItflowAsset` for assets/read, `Invoke-ItflowTicketResolve` for a function of a module's own. */
export function cmdletName({ name, writes, description }: Operation): string {
  const noun = `Itflow${pascal(description().singular)}`;
  const verb = VERBS[name];
  return verb ? `${verb}-${noun}` : `${writes ? 'Invoke' : 'Get'}-${noun}${pascal(name)}`;
}

/** The PowerShell module. */
export const powershellClient = (operations: ReadonlyMap<string, Operation>): string =>
  [POWERSHELL_CORE, ...[...operations.values()].map(cmdlet), EXPORTED].join('');

const EXPORTED = `
Export-ModuleMember -Function 'Connect-Itflow', '*-Itflow?*'
`;

function cmdlet(operation: Operation): string {
  const { moduleName, name, writes, description } = operation;
  const parameters = description().parameters.filter((parameter) => !OWN.includes(parameter.name));
  const decrypts = description().parameters.some((parameter) => parameter.name === 'api_key_decrypt_password');
  const binding = writes ? `SupportsShouldProcess${name === 'delete' ? ", ConfirmImpact = 'High'" : ''}` : '';
  const sent = `(Get-SentFields $PSBoundParameters${decrypts ? ' -Decrypt' : ''})`;
  const target = parameters.some((parameter) => parameter.name === description().id) ? ` $${description().id}` : '';
  const path = `'${moduleName}/${name}'`;
  const byId = parameters.some((parameter) => parameter.name === 'after_id') ? ` -Id '${description().id}'` : '';
  const isFile = description().answer === 'file';
  const call = writes
    ? `if ($PSCmdlet.ShouldProcess("${description().singular}${target}", '${name}')) { Send-Write ${path} ${sent} }`
    : description().answer === 'rows'
      ? `Read-Pages ${path} ${sent}${byId}`
      : isFile
        ? `Save-File ${path} ${sent} $OutFile`
        : `Read-Once ${path} ${sent}`;
  return `
<#
.SYNOPSIS
${description().summary}.
#>
function ${cmdletName(operation)} {
  [CmdletBinding(${binding})]
  param(
${[...(isFile ? ['    [Parameter(Mandatory)] [string] $OutFile'] : []), ...parameters.map(parameterLine)].join(',\n')}
  )
  ${call}
}
`;
}

function parameterLine({ name, type, required }: Parameter): string {
  const kind = /password|secret/.test(name) ? 'securestring' : powershellType(type);
  return `    ${required ? '[Parameter(Mandatory)] ' : ''}[${kind}] $${name}`;
}

function powershellType(type: z.ZodType): string {
  const schema = z.toJSONSchema(type) as { type?: string; anyOf?: { type?: string }[] };
  const kinds = (schema.anyOf ?? [schema]).map((kind) => kind.type).filter((kind) => kind !== 'null');
  return (kinds.length === 1 && POWERSHELL[kinds[0] ?? '']) || 'object';
}

const POWERSHELL: Record<string, string> = {
  string: 'string',
  integer: 'long',
  number: 'decimal',
  boolean: 'bool',
  array: 'object[]',
  object: 'hashtable',
};
