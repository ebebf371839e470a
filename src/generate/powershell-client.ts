import { z } from 'zod';
import type { Parameter } from '../core/describe.ts';
import type { Operation } from '../core/operation.ts';

/** What the module itself sees to. */
const OWN = ['api_key_decrypt_password', 'limit', 'offset', 'with_total'];

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
  const noun = `Itflow${pascal(description.singular)}`;
  const verb = VERBS[name];
  return verb ? `${verb}-${noun}` : `${writes ? 'Invoke' : 'Get'}-${noun}${pascal(name)}`;
}

/** The PowerShell module. */
export const powershellClient = (operations: ReadonlyMap<string, Operation>): string =>
  `${HEAD}${[...operations.values()].map(cmdlet).join('')}\nExport-ModuleMember -Function Connect-Itflow, *-Itflow?*\n`;

function cmdlet(operation: Operation): string {
  const { moduleName, name, writes, description } = operation;
  const parameters = description.parameters.filter((parameter) => !OWN.includes(parameter.name));
  const decrypts = description.parameters.some((parameter) => parameter.name === 'api_key_decrypt_password');
  const binding = writes ? `SupportsShouldProcess${name === 'delete' ? ", ConfirmImpact = 'High'" : ''}` : '';
  const sent = `(Get-SentFields $PSBoundParameters${decrypts ? ' -Decrypt' : ''})`;
  const target = parameters.some((parameter) => parameter.name === description.id) ? ` $${description.id}` : '';
  const call = writes
    ? `if ($PSCmdlet.ShouldProcess("${description.singular}${target}", '${name}')) { Send-Write '${moduleName}/${name}' ${sent} }`
    : `Read-${description.answer === 'rows' ? 'Pages' : 'Once'} '${moduleName}/${name}' ${sent}`;
  return `
<#
.SYNOPSIS
${description.summary}.
#>
function ${cmdletName(operation)} {
  [CmdletBinding(${binding})]
  param(
${parameters.map(parameterLine).join(',\n')}
  )
  ${call}
}
`;
}

const parameterLine = ({ name, type, required }: Parameter) =>
  `    ${required ? '[Parameter(Mandatory)] ' : ''}[${/password|secret/.test(name) ? 'securestring' : powershellType(type)}] $${name}`;

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

const HEAD = `# Client of itflow-shim, for Windows PowerShell 5.1 and PowerShell 7.
#
#   Import-Module ./ItflowShim.psm1
#   Connect-Itflow -Url http://127.0.0.1:8080 -ApiKey (Read-Host -AsSecureString)
#   Get-ItflowAsset -client_id 1 | Select-Object asset_id, asset_name
#   New-ItflowAsset -client_id 1 -asset_name 'Laptop 7' -WhatIf
#
# Parameters have the API's own names. Made by \`npm run docs\` from the modules' definitions: change those instead.

Set-StrictMode -Version 2
$script:Connection = $null
$script:PageSize = 500

<#
.SYNOPSIS
Says which server and key the other commands use. The decrypt password opens credentials.
#>
function Connect-Itflow {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $Url,
    [Parameter(Mandatory)] [securestring] $ApiKey,
    [securestring] $DecryptPassword
  )
  $script:Connection = @{ Url = $Url.TrimEnd('/'); ApiKey = $ApiKey; DecryptPassword = $DecryptPassword }
}

function ConvertFrom-Secret([securestring] $Secret) { [System.Net.NetworkCredential]::new('', $Secret).Password }

# What the caller gave, without PowerShell's own parameters.
function Get-SentFields([System.Collections.IDictionary] $Bound, [switch] $Decrypt) {
  $own = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
  $fields = @{}
  foreach ($name in $Bound.Keys) {
    if ($own -contains $name) { continue }
    $value = $Bound[$name]
    $fields[$name] = if ($value -is [securestring]) { ConvertFrom-Secret $value } else { $value }
  }
  if ($Decrypt -and $script:Connection -and $script:Connection.DecryptPassword) {
    $fields['api_key_decrypt_password'] = ConvertFrom-Secret $script:Connection.DecryptPassword
  }
  $fields
}

function Invoke-Request([string] $Method, [string] $Path, $Body) {
  if (-not $script:Connection) { throw 'Use Connect-Itflow first.' }
  $request = @{
    Method = $Method
    Uri = "$($script:Connection.Url)/api/v1/$Path"
    Headers = @{ 'X-API-KEY' = ConvertFrom-Secret $script:Connection.ApiKey }
  }
  if ($null -ne $Body) {
    # As bytes: Windows PowerShell would send a text in ISO 8859-1.
    $request.Body = [System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json $Body -Depth 20))
    $request.ContentType = 'application/json; charset=utf-8'
  }
  Invoke-RestMethod @request
}

function Read-Once([string] $Function, [hashtable] $Fields) {
  $query = foreach ($name in $Fields.Keys) { "$name=$([uri]::EscapeDataString([string] $Fields[$name]))" }
  $answer = Invoke-Request GET "$Function.php?$($query -join '&')" $null
  if ($answer.success -ne 'True' -and $answer.message -notmatch 'no resource') { throw $answer.message }
  $answer.data
}

# Every page, until one is not full.
function Read-Pages([string] $Function, [hashtable] $Fields) {
  $Fields['limit'] = $script:PageSize
  $Fields['offset'] = 0
  do {
    $rows = @(Read-Once $Function $Fields)
    $rows
    $Fields['offset'] += $script:PageSize
  } while ($rows.Count -eq $script:PageSize)
}

function Send-Write([string] $Function, [hashtable] $Fields) {
  $answer = Invoke-Request POST "$Function.php" $Fields
  if ($answer.success -ne 'True') { throw $answer.message }
  $answer.data
}
`;
