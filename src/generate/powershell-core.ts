/** What stands before the functions of the PowerShell module: the connection, requests and pages. */
export const POWERSHELL_CORE = `# Client of itflow-shim, for Windows PowerShell 5.1 and PowerShell 7.
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
$script:Tries = 5
$script:LongestWait = 60

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
  $script:Connection = @{
    Url = $Url.TrimEnd('/')
    ApiKey = $ApiKey
    DecryptPassword = $DecryptPassword
    # Until the server says that its database has no table for them.
    KeepsIdempotencyKeys = $true
  }
}

function ConvertFrom-Secret([securestring] $Secret) { [System.Net.NetworkCredential]::new('', $Secret).Password }

# What the caller gave, without PowerShell's own parameters.
function Get-SentFields([System.Collections.IDictionary] $Bound, [switch] $Decrypt) {
  $own = [System.Management.Automation.PSCmdlet]::CommonParameters +
    [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
  $fields = @{}
  foreach ($name in $Bound.Keys) {
    if ($own -contains $name) { continue }
    # Not by the value of an if: that would make of a list of one its only element.
    if ($Bound[$name] -is [securestring]) { $fields[$name] = ConvertFrom-Secret $Bound[$name] }
    else { $fields[$name] = $Bound[$name] }
  }
  if ($Decrypt -and $script:Connection -and $script:Connection.DecryptPassword) {
    $fields['api_key_decrypt_password'] = ConvertFrom-Secret $script:Connection.DecryptPassword
  }
  $fields
}

function New-Request([string] $Method, [string] $Path, $Body) {
  if (-not $script:Connection) { throw 'Use Connect-Itflow first.' }
  $request = @{
    Method = $Method
    Uri = "$($script:Connection.Url)/api/v1/$Path"
    Headers = @{ 'X-API-KEY' = ConvertFrom-Secret $script:Connection.ApiKey }
  }
  if ($null -ne $Body) {
    # As bytes: Windows PowerShell would send a text in ISO 8859-1.
    $request.Body = [System.Text.Encoding]::UTF8.GetBytes((ConvertTo-Json -InputObject $Body -Depth 20))
    $request.ContentType = 'application/json; charset=utf-8'
    if ($script:Connection.KeepsIdempotencyKeys) { $request.Headers['Idempotency-Key'] = "$([guid]::NewGuid())" }
  }
  $request
}

# The envelope of one request. A busy server (429, 503) is waited for as it asks; a write may be sent again after a 503
# because its Idempotency-Key has it done once. Any other refusal is thrown in the server's words.
function Invoke-Request([string] $Method, [string] $Path, $Body, [string] $OutFile) {
  $request = New-Request $Method $Path $Body
  if ($OutFile) {
    $request.OutFile = $OutFile
    # A refusal must be an error, or it would be saved as the file.
    $request.Headers['Prefer'] = 'handling=strict'
  }
  for ($attempt = 1; ; $attempt++) {
    $refusal = $null
    try { $answer = Invoke-RestMethod @request } catch { $refusal = Get-Refusal $_ }
    if (-not $refusal) {
      if ($OutFile) { return }
      if ($answer -isnot [System.Management.Automation.PSCustomObject]) { throw 'The answer is no JSON object' }
      return $answer
    }
    $hasKey = $request.Headers.ContainsKey('Idempotency-Key')
    if ($hasKey -and $refusal.Status -eq 400 -and $refusal.Message -like 'Idempotency-Key: *') {
      # Nothing was written.
      $script:Connection.KeepsIdempotencyKeys = $false
      $request.Headers.Remove('Idempotency-Key')
      continue
    }
    $isBusy = $refusal.Status -eq 429 -or ($refusal.Status -eq 503 -and ($Method -eq 'GET' -or $hasKey))
    if (-not $isBusy -or $attempt -ge $script:Tries) { throw $refusal.Text }
    Start-Sleep -Seconds $refusal.Wait
  }
}

# What a refusal says. Windows PowerShell throws a WebException with an HttpWebResponse, PowerShell 7 an
# HttpResponseException with an HttpResponseMessage. Without a response (no server there) PowerShell's own words stay.
function Get-Refusal([System.Management.Automation.ErrorRecord] $Failure) {
  $message = $Failure.Exception.Message
  $refusal = @{ Status = 0; Message = $message; Text = $message; Wait = 1 }
  if (-not $Failure.Exception.PSObject.Properties['Response']) { return $refusal }
  $response = $Failure.Exception.Response
  if (-not $response) { return $refusal }
  try { $refusal.Message = (ConvertFrom-Json -InputObject (Get-RefusalBody $Failure $response)).message }
  catch { $refusal.Message = $message } # It is no envelope: a proxy's page, say.
  $refusal.Status = [int] $response.StatusCode
  $refusal.Text = "$($refusal.Message) (HTTP $($refusal.Status), request $(Get-Header $response 'X-Request-Id'))"
  $seconds = 0
  if ([int]::TryParse((Get-Header $response 'Retry-After'), [ref] $seconds)) {
    $refusal.Wait = [Math]::Max(0, [Math]::Min($seconds, $script:LongestWait))
  }
  $refusal
}

# PowerShell 7 keeps the body in ErrorDetails, since its response is disposed of. Windows PowerShell does so where the
# answer had a length; else the stream still has it.
function Get-RefusalBody([System.Management.Automation.ErrorRecord] $Failure, $Response) {
  if ($Failure.ErrorDetails -and $Failure.ErrorDetails.Message) { return $Failure.ErrorDetails.Message }
  $stream = $Response.GetResponseStream()
  if ($stream.CanSeek) { $stream.Position = 0 }
  [System.IO.StreamReader]::new($stream, [System.Text.Encoding]::UTF8).ReadToEnd()
}

# The headers of both kinds of response know GetValues. Where there is none, that of PowerShell 7 throws.
function Get-Header($Response, [string] $Name) {
  try { [string] @($Response.Headers.GetValues($Name))[0] } catch { '' }
}

# What is nested goes by PHP's names: filter[asset_name][contains].
function Get-Pairs([string] $Name, $Value) {
  if ($Value -is [System.Collections.IDictionary]) {
    foreach ($key in $Value.Keys) { Get-Pairs "\${Name}[$key]" $Value[$key] }
  } elseif ($Value -is [array]) {
    for ($i = 0; $i -lt $Value.Count; $i++) { Get-Pairs "\${Name}[$i]" $Value[$i] }
  } else {
    "$([uri]::EscapeDataString($Name))=$([uri]::EscapeDataString([string] $Value))"
  }
}

function Read-Envelope([string] $Function, [hashtable] $Fields) {
  $query = foreach ($name in $Fields.Keys) { Get-Pairs $name $Fields[$name] }
  $answer = Invoke-Request GET "$Function.php?$($query -join '&')" $null
  if ($answer.success -ne 'True' -and $answer.message -notmatch 'no resource') { throw $answer.message }
  $answer
}

function Read-Once([string] $Function, [hashtable] $Fields) {
  (Read-Envelope $Function $Fields).data
}

# Goes to disk as it comes.
function Save-File([string] $Function, [hashtable] $Fields, [string] $OutFile) {
  $Fields.Remove('OutFile')
  $query = foreach ($name in $Fields.Keys) { Get-Pairs $name $Fields[$name] }
  Invoke-Request GET "$Function.php?$($query -join '&')" $null $OutFile
}

# Every page, until one is not full. By the id where the list is in its order: those pages stay fast and miss nothing.
# By the server's token where the caller chose the order or the fields.
function Read-Pages([string] $Function, [hashtable] $Fields, [string] $Id) {
  $Fields['limit'] = $script:PageSize
  $byToken = $Fields.ContainsKey('sort') -or $Fields.ContainsKey('fields')
  if ($byToken) { $Fields['page_token'] = '' }
  elseif (-not $Id) { $Fields['offset'] = 0 }
  elseif (-not $Fields.ContainsKey('after_id')) { $Fields['after_id'] = 0 }
  while ($true) {
    $answer = Read-Envelope $Function $Fields
    $rows = @($answer.data)
    $rows
    if ($byToken) {
      if (-not $answer.PSObject.Properties['next_page_token']) { return }
      $Fields['page_token'] = $answer.next_page_token
    } else {
      if ($rows.Count -lt $script:PageSize) { return }
      if ($Id) { $Fields['after_id'] = $rows[-1].$Id } else { $Fields['offset'] += $script:PageSize }
    }
  }
}

function Send-Write([string] $Function, [hashtable] $Fields) {
  $answer = Invoke-Request POST "$Function.php" $Fields
  if ($answer.success -ne 'True') { throw $answer.message }
  $answer.data
}
`;
