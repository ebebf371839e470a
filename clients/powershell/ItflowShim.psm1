# Client of itflow-shim, for Windows PowerShell 5.1 and PowerShell 7.
#
#   Import-Module ./ItflowShim.psm1
#   Connect-Itflow -Url http://127.0.0.1:8080 -ApiKey (Read-Host -AsSecureString)
#   Get-ItflowAsset -client_id 1 | Select-Object asset_id, asset_name
#   New-ItflowAsset -client_id 1 -asset_name 'Laptop 7' -WhatIf
#
# Parameters have the API's own names. Made by `npm run docs` from the modules' definitions: change those instead.

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
    foreach ($key in $Value.Keys) { Get-Pairs "${Name}[$key]" $Value[$key] }
  } elseif ($Value -is [array]) {
    for ($i = 0; $i -lt $Value.Count; $i++) { Get-Pairs "${Name}[$i]" $Value[$i] }
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

<#
.SYNOPSIS
Reads accounts: one that is looked up, or a page of the list.
#>
function Get-ItflowAccount {
  [CmdletBinding()]
  param(
    [long] $account_id,
    [string] $account_name,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'accounts/read' (Get-SentFields $PSBoundParameters) -Id 'account_id'
}

<#
.SYNOPSIS
Creates an account.
#>
function New-ItflowAccount {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $account_name,
    [string] $account_description,
    [object] $opening_balance,
    [string] $account_currency_code,
    [string] $account_notes,
    [long] $account_type
  )
  if ($PSCmdlet.ShouldProcess("account", 'create')) { Send-Write 'accounts/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an account, and nothing else.
#>
function Set-ItflowAccount {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $account_id,
    [string] $account_name,
    [string] $account_description,
    [object] $opening_balance,
    [string] $account_currency_code,
    [string] $account_notes,
    [long] $account_type
  )
  if ($PSCmdlet.ShouldProcess("account $account_id", 'update')) { Send-Write 'accounts/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an account.
#>
function Disable-ItflowAccount {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $account_id
  )
  if ($PSCmdlet.ShouldProcess("account $account_id", 'archive')) { Send-Write 'accounts/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived account back.
#>
function Enable-ItflowAccount {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $account_id
  )
  if ($PSCmdlet.ShouldProcess("account $account_id", 'unarchive')) { Send-Write 'accounts/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an account: up to 1,000 at once.
#>
function Invoke-ItflowAccountBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("account", 'bulk_create')) { Send-Write 'accounts/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an account, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowAccountBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("account", 'bulk_update')) { Send-Write 'accounts/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an account: up to 1,000 at once.
#>
function Invoke-ItflowAccountBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("account", 'bulk_archive')) { Send-Write 'accounts/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived account back: up to 1,000 at once.
#>
function Invoke-ItflowAccountBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("account", 'bulk_unarchive')) { Send-Write 'accounts/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads agents: one that is looked up, or a page of the list.
#>
function Get-ItflowAgent {
  [CmdletBinding()]
  param(
    [long] $user_id,
    [string] $user_email,
    [string] $user_name,
    [string] $archived,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'agents/read' (Get-SentFields $PSBoundParameters) -Id 'user_id'
}

<#
.SYNOPSIS
Reads assets: one that is looked up, or a page of the list.
#>
function Get-ItflowAsset {
  [CmdletBinding()]
  param(
    [long] $asset_id,
    [string] $asset_type,
    [string] $asset_name,
    [string] $asset_serial,
    [string] $asset_mac,
    [string] $asset_uri,
    [string] $asset_uri_2,
    [string] $asset_status,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'assets/read' (Get-SentFields $PSBoundParameters) -Id 'asset_id'
}

<#
.SYNOPSIS
Creates an asset.
#>
function New-ItflowAsset {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [string] $asset_type,
    [Parameter(Mandatory)] [string] $asset_name,
    [string] $asset_description,
    [string] $asset_make,
    [string] $asset_model,
    [string] $asset_serial,
    [string] $asset_os,
    [string] $asset_uri,
    [string] $asset_uri_2,
    [string] $asset_status,
    [string] $asset_purchase_reference,
    [string] $asset_purchase_date,
    [string] $asset_warranty_expire,
    [string] $asset_install_date,
    [string] $asset_physical_location,
    [string] $asset_notes,
    [long] $asset_vendor_id,
    [long] $asset_location_id,
    [long] $asset_contact_id,
    [string] $asset_ip,
    [string] $asset_mac,
    [long] $asset_network_id
  )
  if ($PSCmdlet.ShouldProcess("asset", 'create')) { Send-Write 'assets/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an asset, and nothing else.
#>
function Set-ItflowAsset {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $asset_id,
    [long] $client_id,
    [string] $asset_type,
    [string] $asset_name,
    [string] $asset_description,
    [string] $asset_make,
    [string] $asset_model,
    [string] $asset_serial,
    [string] $asset_os,
    [string] $asset_uri,
    [string] $asset_uri_2,
    [string] $asset_status,
    [string] $asset_purchase_reference,
    [string] $asset_purchase_date,
    [string] $asset_warranty_expire,
    [string] $asset_install_date,
    [string] $asset_physical_location,
    [string] $asset_notes,
    [long] $asset_vendor_id,
    [long] $asset_location_id,
    [long] $asset_contact_id,
    [string] $asset_ip,
    [string] $asset_mac,
    [long] $asset_network_id
  )
  if ($PSCmdlet.ShouldProcess("asset $asset_id", 'update')) { Send-Write 'assets/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an asset and what hangs on it.
#>
function Remove-ItflowAsset {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("asset $asset_id", 'delete')) { Send-Write 'assets/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an asset.
#>
function Disable-ItflowAsset {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("asset $asset_id", 'archive')) { Send-Write 'assets/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived asset back.
#>
function Enable-ItflowAsset {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("asset $asset_id", 'unarchive')) { Send-Write 'assets/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same asset_serial, else asset_mac, else asset_name (match=… takes one of them alone), or creates it.
#>
function Invoke-ItflowAssetUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $match,
    [long] $client_id,
    [string] $asset_type,
    [string] $asset_name,
    [string] $asset_description,
    [string] $asset_make,
    [string] $asset_model,
    [string] $asset_serial,
    [string] $asset_os,
    [string] $asset_uri,
    [string] $asset_uri_2,
    [string] $asset_status,
    [string] $asset_purchase_reference,
    [string] $asset_purchase_date,
    [string] $asset_warranty_expire,
    [string] $asset_install_date,
    [string] $asset_physical_location,
    [string] $asset_notes,
    [long] $asset_vendor_id,
    [long] $asset_location_id,
    [long] $asset_contact_id,
    [string] $asset_ip,
    [string] $asset_mac,
    [long] $asset_network_id
  )
  if ($PSCmdlet.ShouldProcess("asset", 'upsert')) { Send-Write 'assets/upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one asset and one other record of the same client: contact_id, document_id, file_id, service_id, software_id, credential_id, ticket_id.
#>
function Invoke-ItflowAssetLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $asset_id,
    [long] $contact_id,
    [long] $document_id,
    [long] $file_id,
    [long] $service_id,
    [long] $software_id,
    [long] $credential_id,
    [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("asset $asset_id", 'link')) { Send-Write 'assets/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one asset and one other record of the same client: contact_id, document_id, file_id, service_id, software_id, credential_id, ticket_id.
#>
function Invoke-ItflowAssetUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $asset_id,
    [long] $contact_id,
    [long] $document_id,
    [long] $file_id,
    [long] $service_id,
    [long] $software_id,
    [long] $credential_id,
    [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("asset $asset_id", 'unlink')) { Send-Write 'assets/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an asset: up to 1,000 at once.
#>
function Invoke-ItflowAssetBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("asset", 'bulk_create')) { Send-Write 'assets/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an asset, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowAssetBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("asset", 'bulk_update')) { Send-Write 'assets/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an asset and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowAssetBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("asset", 'bulk_delete')) { Send-Write 'assets/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an asset: up to 1,000 at once.
#>
function Invoke-ItflowAssetBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("asset", 'bulk_archive')) { Send-Write 'assets/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived asset back: up to 1,000 at once.
#>
function Invoke-ItflowAssetBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("asset", 'bulk_unarchive')) { Send-Write 'assets/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same asset_serial, else asset_mac, else asset_name (match=… takes one of them alone), or creates it: up to 1,000 at once.
#>
function Invoke-ItflowAssetBulkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("asset", 'bulk_upsert')) { Send-Write 'assets/bulk_upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads calendar event attendees: one that is looked up, or a page of the list.
#>
function Get-ItflowAttendee {
  [CmdletBinding()]
  param(
    [long] $attendee_id,
    [long] $attendee_event_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'calendar_event_attendees/read' (Get-SentFields $PSBoundParameters) -Id 'attendee_id'
}

<#
.SYNOPSIS
Creates an attendee.
#>
function New-ItflowAttendee {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $attendee_name,
    [Parameter(Mandatory)] [string] $attendee_email,
    [long] $attendee_invitation_status,
    [long] $attendee_contact_id,
    [Parameter(Mandatory)] [long] $attendee_event_id
  )
  if ($PSCmdlet.ShouldProcess("attendee", 'create')) { Send-Write 'calendar_event_attendees/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an attendee, and nothing else.
#>
function Set-ItflowAttendee {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $attendee_id,
    [string] $attendee_name,
    [string] $attendee_email,
    [long] $attendee_invitation_status,
    [long] $attendee_contact_id,
    [long] $attendee_event_id
  )
  if ($PSCmdlet.ShouldProcess("attendee $attendee_id", 'update')) { Send-Write 'calendar_event_attendees/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an attendee and what hangs on it.
#>
function Remove-ItflowAttendee {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $attendee_id
  )
  if ($PSCmdlet.ShouldProcess("attendee $attendee_id", 'delete')) { Send-Write 'calendar_event_attendees/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an attendee.
#>
function Disable-ItflowAttendee {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $attendee_id
  )
  if ($PSCmdlet.ShouldProcess("attendee $attendee_id", 'archive')) { Send-Write 'calendar_event_attendees/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived attendee back.
#>
function Enable-ItflowAttendee {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $attendee_id
  )
  if ($PSCmdlet.ShouldProcess("attendee $attendee_id", 'unarchive')) { Send-Write 'calendar_event_attendees/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an attendee: up to 1,000 at once.
#>
function Invoke-ItflowAttendeeBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("attendee", 'bulk_create')) { Send-Write 'calendar_event_attendees/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an attendee, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowAttendeeBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("attendee", 'bulk_update')) { Send-Write 'calendar_event_attendees/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an attendee and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowAttendeeBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("attendee", 'bulk_delete')) { Send-Write 'calendar_event_attendees/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an attendee: up to 1,000 at once.
#>
function Invoke-ItflowAttendeeBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("attendee", 'bulk_archive')) { Send-Write 'calendar_event_attendees/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived attendee back: up to 1,000 at once.
#>
function Invoke-ItflowAttendeeBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("attendee", 'bulk_unarchive')) { Send-Write 'calendar_event_attendees/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads calendar events: one that is looked up, or a page of the list.
#>
function Get-ItflowCalendarEvent {
  [CmdletBinding()]
  param(
    [long] $event_id,
    [string] $event_calendar_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'calendar_events/read' (Get-SentFields $PSBoundParameters) -Id 'event_id'
}

<#
.SYNOPSIS
Creates a calendar event.
#>
function New-ItflowCalendarEvent {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $event_title,
    [string] $event_location,
    [string] $event_description,
    [Parameter(Mandatory)] [string] $event_start,
    [string] $event_end,
    [string] $event_repeat,
    [long] $event_location_id,
    [Parameter(Mandatory)] [long] $event_calendar_id
  )
  if ($PSCmdlet.ShouldProcess("calendar event", 'create')) { Send-Write 'calendar_events/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a calendar event, and nothing else.
#>
function Set-ItflowCalendarEvent {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id,
    [string] $event_title,
    [string] $event_location,
    [string] $event_description,
    [string] $event_start,
    [string] $event_end,
    [string] $event_repeat,
    [long] $event_location_id,
    [long] $event_calendar_id
  )
  if ($PSCmdlet.ShouldProcess("calendar event $event_id", 'update')) { Send-Write 'calendar_events/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a calendar event and what hangs on it.
#>
function Remove-ItflowCalendarEvent {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("calendar event $event_id", 'delete')) { Send-Write 'calendar_events/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a calendar event.
#>
function Disable-ItflowCalendarEvent {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("calendar event $event_id", 'archive')) { Send-Write 'calendar_events/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived calendar event back.
#>
function Enable-ItflowCalendarEvent {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("calendar event $event_id", 'unarchive')) { Send-Write 'calendar_events/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The events from a day to another, both included; one that repeats comes as often as it happens.
#>
function Get-ItflowCalendarEventOccurrences {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $from,
    [Parameter(Mandatory)] [string] $to,
    [long] $event_calendar_id,
    [long] $client_id
  )
  Read-Once 'calendar_events/occurrences' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a calendar event: up to 1,000 at once.
#>
function Invoke-ItflowCalendarEventBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar event", 'bulk_create')) { Send-Write 'calendar_events/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a calendar event, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowCalendarEventBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar event", 'bulk_update')) { Send-Write 'calendar_events/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a calendar event and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowCalendarEventBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar event", 'bulk_delete')) { Send-Write 'calendar_events/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a calendar event: up to 1,000 at once.
#>
function Invoke-ItflowCalendarEventBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar event", 'bulk_archive')) { Send-Write 'calendar_events/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived calendar event back: up to 1,000 at once.
#>
function Invoke-ItflowCalendarEventBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar event", 'bulk_unarchive')) { Send-Write 'calendar_events/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads calendars: one that is looked up, or a page of the list.
#>
function Get-ItflowCalendar {
  [CmdletBinding()]
  param(
    [long] $calendar_id,
    [string] $calendar_name,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'calendars/read' (Get-SentFields $PSBoundParameters) -Id 'calendar_id'
}

<#
.SYNOPSIS
Creates a calendar.
#>
function New-ItflowCalendar {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $calendar_name,
    [string] $calendar_color
  )
  if ($PSCmdlet.ShouldProcess("calendar", 'create')) { Send-Write 'calendars/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a calendar, and nothing else.
#>
function Set-ItflowCalendar {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $calendar_id,
    [string] $calendar_name,
    [string] $calendar_color
  )
  if ($PSCmdlet.ShouldProcess("calendar $calendar_id", 'update')) { Send-Write 'calendars/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a calendar and what hangs on it.
#>
function Remove-ItflowCalendar {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $calendar_id
  )
  if ($PSCmdlet.ShouldProcess("calendar $calendar_id", 'delete')) { Send-Write 'calendars/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a calendar.
#>
function Disable-ItflowCalendar {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $calendar_id
  )
  if ($PSCmdlet.ShouldProcess("calendar $calendar_id", 'archive')) { Send-Write 'calendars/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived calendar back.
#>
function Enable-ItflowCalendar {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $calendar_id
  )
  if ($PSCmdlet.ShouldProcess("calendar $calendar_id", 'unarchive')) { Send-Write 'calendars/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a calendar: up to 1,000 at once.
#>
function Invoke-ItflowCalendarBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar", 'bulk_create')) { Send-Write 'calendars/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a calendar, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowCalendarBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar", 'bulk_update')) { Send-Write 'calendars/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a calendar and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowCalendarBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar", 'bulk_delete')) { Send-Write 'calendars/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a calendar: up to 1,000 at once.
#>
function Invoke-ItflowCalendarBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar", 'bulk_archive')) { Send-Write 'calendars/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived calendar back: up to 1,000 at once.
#>
function Invoke-ItflowCalendarBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("calendar", 'bulk_unarchive')) { Send-Write 'calendars/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads categories: one that is looked up, or a page of the list.
#>
function Get-ItflowCategory {
  [CmdletBinding()]
  param(
    [long] $category_id,
    [string] $category_type,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'categories/read' (Get-SentFields $PSBoundParameters) -Id 'category_id'
}

<#
.SYNOPSIS
Creates a category.
#>
function New-ItflowCategory {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $category_name,
    [string] $category_description,
    [Parameter(Mandatory)] [string] $category_type,
    [string] $category_color,
    [string] $category_icon,
    [long] $category_order,
    [long] $category_parent
  )
  if ($PSCmdlet.ShouldProcess("category", 'create')) { Send-Write 'categories/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a category: up to 1,000 at once.
#>
function Invoke-ItflowCategoryBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("category", 'bulk_create')) { Send-Write 'categories/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads certificates: one that is looked up, or a page of the list.
#>
function Get-ItflowCertificate {
  [CmdletBinding()]
  param(
    [long] $certificate_id,
    [string] $certificate_name,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'certificates/read' (Get-SentFields $PSBoundParameters) -Id 'certificate_id'
}

<#
.SYNOPSIS
Creates a certificate.
#>
function New-ItflowCertificate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $certificate_name,
    [string] $certificate_description,
    [Parameter(Mandatory)] [string] $certificate_domain,
    [string] $certificate_issued_by,
    [string] $certificate_expire,
    [string] $certificate_issued_date,
    [string] $certificate_public_key,
    [string] $certificate_notes,
    [long] $certificate_domain_id
  )
  if ($PSCmdlet.ShouldProcess("certificate", 'create')) { Send-Write 'certificates/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a certificate, and nothing else.
#>
function Set-ItflowCertificate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $certificate_id,
    [long] $client_id,
    [string] $certificate_name,
    [string] $certificate_description,
    [string] $certificate_domain,
    [string] $certificate_issued_by,
    [string] $certificate_expire,
    [string] $certificate_issued_date,
    [string] $certificate_public_key,
    [string] $certificate_notes,
    [long] $certificate_domain_id
  )
  if ($PSCmdlet.ShouldProcess("certificate $certificate_id", 'update')) { Send-Write 'certificates/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a certificate and what hangs on it.
#>
function Remove-ItflowCertificate {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $certificate_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("certificate $certificate_id", 'delete')) { Send-Write 'certificates/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a certificate.
#>
function Disable-ItflowCertificate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $certificate_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("certificate $certificate_id", 'archive')) { Send-Write 'certificates/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived certificate back.
#>
function Enable-ItflowCertificate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $certificate_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("certificate $certificate_id", 'unarchive')) { Send-Write 'certificates/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one certificate and one other record of the same client: service_id.
#>
function Invoke-ItflowCertificateLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $certificate_id,
    [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("certificate $certificate_id", 'link')) { Send-Write 'certificates/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one certificate and one other record of the same client: service_id.
#>
function Invoke-ItflowCertificateUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $certificate_id,
    [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("certificate $certificate_id", 'unlink')) { Send-Write 'certificates/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a certificate: up to 1,000 at once.
#>
function Invoke-ItflowCertificateBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("certificate", 'bulk_create')) { Send-Write 'certificates/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a certificate, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowCertificateBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("certificate", 'bulk_update')) { Send-Write 'certificates/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a certificate and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowCertificateBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("certificate", 'bulk_delete')) { Send-Write 'certificates/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a certificate: up to 1,000 at once.
#>
function Invoke-ItflowCertificateBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("certificate", 'bulk_archive')) { Send-Write 'certificates/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived certificate back: up to 1,000 at once.
#>
function Invoke-ItflowCertificateBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("certificate", 'bulk_unarchive')) { Send-Write 'certificates/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads clients: one that is looked up, or a page of the list.
#>
function Get-ItflowClient {
  [CmdletBinding()]
  param(
    [string] $client_name,
    [long] $client_id,
    [string] $client_type,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'clients/read' (Get-SentFields $PSBoundParameters) -Id 'client_id'
}

<#
.SYNOPSIS
Creates a client.
#>
function New-ItflowClient {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_lead,
    [Parameter(Mandatory)] [string] $client_name,
    [string] $client_type,
    [string] $client_website,
    [string] $client_referral,
    [object] $client_rate,
    [string] $client_currency_code,
    [long] $client_net_terms,
    [string] $client_tax_id_number,
    [string] $client_abbreviation,
    [string] $client_notes
  )
  if ($PSCmdlet.ShouldProcess("client", 'create')) { Send-Write 'clients/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a client, and nothing else.
#>
function Set-ItflowClient {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $client_id,
    [long] $client_lead,
    [string] $client_name,
    [string] $client_type,
    [string] $client_website,
    [string] $client_referral,
    [object] $client_rate,
    [string] $client_currency_code,
    [long] $client_net_terms,
    [string] $client_tax_id_number,
    [string] $client_abbreviation,
    [string] $client_notes
  )
  if ($PSCmdlet.ShouldProcess("client $client_id", 'update')) { Send-Write 'clients/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a client and what hangs on it.
#>
function Remove-ItflowClient {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("client $client_id", 'delete')) { Send-Write 'clients/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a client.
#>
function Disable-ItflowClient {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("client $client_id", 'archive')) { Send-Write 'clients/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived client back.
#>
function Enable-ItflowClient {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("client $client_id", 'unarchive')) { Send-Write 'clients/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same client_name (match=… takes one of them alone), or creates it.
#>
function Invoke-ItflowClientUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $match,
    [long] $client_lead,
    [string] $client_name,
    [string] $client_type,
    [string] $client_website,
    [string] $client_referral,
    [object] $client_rate,
    [string] $client_currency_code,
    [long] $client_net_terms,
    [string] $client_tax_id_number,
    [string] $client_abbreviation,
    [string] $client_notes
  )
  if ($PSCmdlet.ShouldProcess("client", 'upsert')) { Send-Write 'clients/upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
What a client was invoiced, has paid and still owes.
#>
function Get-ItflowClientBalance {
  [CmdletBinding()]
  param(
    [long] $client_id
  )
  Read-Once 'clients/balance' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a client: up to 1,000 at once.
#>
function Invoke-ItflowClientBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("client", 'bulk_create')) { Send-Write 'clients/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a client, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowClientBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("client", 'bulk_update')) { Send-Write 'clients/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a client and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowClientBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("client", 'bulk_delete')) { Send-Write 'clients/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a client: up to 1,000 at once.
#>
function Invoke-ItflowClientBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("client", 'bulk_archive')) { Send-Write 'clients/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived client back: up to 1,000 at once.
#>
function Invoke-ItflowClientBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("client", 'bulk_unarchive')) { Send-Write 'clients/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same client_name (match=… takes one of them alone), or creates it: up to 1,000 at once.
#>
function Invoke-ItflowClientBulkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("client", 'bulk_upsert')) { Send-Write 'clients/bulk_upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads companies: one that is looked up, or a page of the list.
#>
function Get-ItflowCompany {
  [CmdletBinding()]
  param(
    [long] $company_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'companies/read' (Get-SentFields $PSBoundParameters) -Id 'company_id'
}

<#
.SYNOPSIS
Reads contacts: one that is looked up, or a page of the list.
#>
function Get-ItflowContact {
  [CmdletBinding()]
  param(
    [long] $contact_id,
    [string] $contact_email,
    [string] $contact_phone_or_mobile,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'contacts/read' (Get-SentFields $PSBoundParameters) -Id 'contact_id'
}

<#
.SYNOPSIS
Creates a contact.
#>
function New-ItflowContact {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $contact_name,
    [string] $contact_title,
    [string] $contact_department,
    [Parameter(Mandatory)] [string] $contact_email,
    [string] $contact_phone_country_code,
    [string] $contact_phone,
    [string] $contact_extension,
    [string] $contact_mobile_country_code,
    [string] $contact_mobile,
    [string] $contact_pin,
    [string] $contact_notes,
    [long] $contact_primary,
    [long] $contact_important,
    [long] $contact_billing,
    [long] $contact_technical,
    [long] $contact_location_id,
    [long] $contact_vendor_id
  )
  if ($PSCmdlet.ShouldProcess("contact", 'create')) { Send-Write 'contacts/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a contact, and nothing else.
#>
function Set-ItflowContact {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [long] $client_id,
    [string] $contact_name,
    [string] $contact_title,
    [string] $contact_department,
    [string] $contact_email,
    [string] $contact_phone_country_code,
    [string] $contact_phone,
    [string] $contact_extension,
    [string] $contact_mobile_country_code,
    [string] $contact_mobile,
    [string] $contact_pin,
    [string] $contact_notes,
    [long] $contact_primary,
    [long] $contact_important,
    [long] $contact_billing,
    [long] $contact_technical,
    [long] $contact_location_id,
    [long] $contact_vendor_id
  )
  if ($PSCmdlet.ShouldProcess("contact $contact_id", 'update')) { Send-Write 'contacts/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a contact and what hangs on it.
#>
function Remove-ItflowContact {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contact $contact_id", 'delete')) { Send-Write 'contacts/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a contact.
#>
function Disable-ItflowContact {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contact $contact_id", 'archive')) { Send-Write 'contacts/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived contact back.
#>
function Enable-ItflowContact {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contact $contact_id", 'unarchive')) { Send-Write 'contacts/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same contact_email (match=… takes one of them alone), or creates it.
#>
function Invoke-ItflowContactUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $match,
    [long] $client_id,
    [string] $contact_name,
    [string] $contact_title,
    [string] $contact_department,
    [string] $contact_email,
    [string] $contact_phone_country_code,
    [string] $contact_phone,
    [string] $contact_extension,
    [string] $contact_mobile_country_code,
    [string] $contact_mobile,
    [string] $contact_pin,
    [string] $contact_notes,
    [long] $contact_primary,
    [long] $contact_important,
    [long] $contact_billing,
    [long] $contact_technical,
    [long] $contact_location_id,
    [long] $contact_vendor_id
  )
  if ($PSCmdlet.ShouldProcess("contact", 'upsert')) { Send-Write 'contacts/upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one contact and one other record of the same client: document_id, file_id, service_id, software_id, asset_id, credential_id.
#>
function Invoke-ItflowContactLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [long] $document_id,
    [long] $file_id,
    [long] $service_id,
    [long] $software_id,
    [long] $asset_id,
    [long] $credential_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contact $contact_id", 'link')) { Send-Write 'contacts/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one contact and one other record of the same client: document_id, file_id, service_id, software_id, asset_id, credential_id.
#>
function Invoke-ItflowContactUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [long] $document_id,
    [long] $file_id,
    [long] $service_id,
    [long] $software_id,
    [long] $asset_id,
    [long] $credential_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contact $contact_id", 'unlink')) { Send-Write 'contacts/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a contact: up to 1,000 at once.
#>
function Invoke-ItflowContactBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contact", 'bulk_create')) { Send-Write 'contacts/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a contact, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowContactBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contact", 'bulk_update')) { Send-Write 'contacts/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a contact and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowContactBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contact", 'bulk_delete')) { Send-Write 'contacts/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a contact: up to 1,000 at once.
#>
function Invoke-ItflowContactBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contact", 'bulk_archive')) { Send-Write 'contacts/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived contact back: up to 1,000 at once.
#>
function Invoke-ItflowContactBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contact", 'bulk_unarchive')) { Send-Write 'contacts/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same contact_email (match=… takes one of them alone), or creates it: up to 1,000 at once.
#>
function Invoke-ItflowContactBulkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contact", 'bulk_upsert')) { Send-Write 'contacts/bulk_upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads contracts: one that is looked up, or a page of the list.
#>
function Get-ItflowContract {
  [CmdletBinding()]
  param(
    [long] $contract_id,
    [string] $contract_name,
    [string] $contract_status,
    [string] $contract_type,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'contracts/read' (Get-SentFields $PSBoundParameters) -Id 'contract_id'
}

<#
.SYNOPSIS
Creates a contract.
#>
function New-ItflowContract {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $contract_name,
    [string] $contract_status,
    [string] $contract_type,
    [long] $contract_sla_low_response_time,
    [long] $contract_sla_low_resolution_time,
    [long] $contract_sla_medium_response_time,
    [long] $contract_sla_medium_resolution_time,
    [long] $contract_sla_high_response_time,
    [long] $contract_sla_high_resolution_time,
    [string] $contract_details,
    [string] $contract_client_name,
    [string] $contract_client_address,
    [string] $contract_client_email,
    [string] $contract_client_phone,
    [string] $contract_contact_name,
    [string] $contract_agent_name,
    [object] $contract_rate_standard,
    [object] $contract_rate_after_hours,
    [string] $contract_net_terms,
    [string] $contract_support_hours,
    [string] $contract_start_date,
    [string] $contract_end_date,
    [string] $contract_renewal_frequency
  )
  if ($PSCmdlet.ShouldProcess("contract", 'create')) { Send-Write 'contracts/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a contract, and nothing else.
#>
function Set-ItflowContract {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contract_id,
    [long] $client_id,
    [string] $contract_name,
    [string] $contract_status,
    [string] $contract_type,
    [long] $contract_sla_low_response_time,
    [long] $contract_sla_low_resolution_time,
    [long] $contract_sla_medium_response_time,
    [long] $contract_sla_medium_resolution_time,
    [long] $contract_sla_high_response_time,
    [long] $contract_sla_high_resolution_time,
    [string] $contract_details,
    [string] $contract_client_name,
    [string] $contract_client_address,
    [string] $contract_client_email,
    [string] $contract_client_phone,
    [string] $contract_contact_name,
    [string] $contract_agent_name,
    [object] $contract_rate_standard,
    [object] $contract_rate_after_hours,
    [string] $contract_net_terms,
    [string] $contract_support_hours,
    [string] $contract_start_date,
    [string] $contract_end_date,
    [string] $contract_renewal_frequency
  )
  if ($PSCmdlet.ShouldProcess("contract $contract_id", 'update')) { Send-Write 'contracts/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a contract and what hangs on it.
#>
function Remove-ItflowContract {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $contract_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contract $contract_id", 'delete')) { Send-Write 'contracts/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a contract.
#>
function Disable-ItflowContract {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contract_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contract $contract_id", 'archive')) { Send-Write 'contracts/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived contract back.
#>
function Enable-ItflowContract {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contract_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("contract $contract_id", 'unarchive')) { Send-Write 'contracts/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a contract: up to 1,000 at once.
#>
function Invoke-ItflowContractBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contract", 'bulk_create')) { Send-Write 'contracts/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a contract, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowContractBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contract", 'bulk_update')) { Send-Write 'contracts/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a contract and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowContractBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contract", 'bulk_delete')) { Send-Write 'contracts/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a contract: up to 1,000 at once.
#>
function Invoke-ItflowContractBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contract", 'bulk_archive')) { Send-Write 'contracts/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived contract back: up to 1,000 at once.
#>
function Invoke-ItflowContractBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("contract", 'bulk_unarchive')) { Send-Write 'contracts/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads credentials: one that is looked up, or a page of the list.
#>
function Get-ItflowCredential {
  [CmdletBinding()]
  param(
    [long] $credential_id,
    [long] $login_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'credentials/read' (Get-SentFields $PSBoundParameters -Decrypt) -Id 'credential_id'
}

<#
.SYNOPSIS
Creates a credential.
#>
function New-ItflowCredential {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $credential_name,
    [string] $credential_description,
    [string] $credential_category,
    [string] $credential_uri,
    [string] $credential_uri_2,
    [string] $credential_username,
    [securestring] $credential_password,
    [securestring] $credential_otp_secret,
    [string] $credential_note,
    [long] $credential_favorite,
    [long] $credential_folder_id,
    [long] $credential_contact_id,
    [long] $credential_asset_id
  )
  if ($PSCmdlet.ShouldProcess("credential", 'create')) { Send-Write 'credentials/create' (Get-SentFields $PSBoundParameters -Decrypt) }
}

<#
.SYNOPSIS
Changes what is sent of a credential, and nothing else.
#>
function Set-ItflowCredential {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $credential_id,
    [long] $client_id,
    [string] $credential_name,
    [string] $credential_description,
    [string] $credential_category,
    [string] $credential_uri,
    [string] $credential_uri_2,
    [string] $credential_username,
    [securestring] $credential_password,
    [securestring] $credential_otp_secret,
    [string] $credential_note,
    [long] $credential_favorite,
    [long] $credential_folder_id,
    [long] $credential_contact_id,
    [long] $credential_asset_id
  )
  if ($PSCmdlet.ShouldProcess("credential $credential_id", 'update')) { Send-Write 'credentials/update' (Get-SentFields $PSBoundParameters -Decrypt) }
}

<#
.SYNOPSIS
Deletes a credential and what hangs on it.
#>
function Remove-ItflowCredential {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $credential_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("credential $credential_id", 'delete')) { Send-Write 'credentials/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a credential.
#>
function Disable-ItflowCredential {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $credential_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("credential $credential_id", 'archive')) { Send-Write 'credentials/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived credential back.
#>
function Enable-ItflowCredential {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $credential_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("credential $credential_id", 'unarchive')) { Send-Write 'credentials/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads one credential with its secrets, and says so in the log.
#>
function Get-ItflowCredentialReveal {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [long] $credential_id
  )
  Read-Once 'credentials/reveal' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Says which passwords are known to be breached, or are those of several entries of a client.
#>
function Invoke-ItflowCredentialCheckBreaches {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("credential", 'check_breaches')) { Send-Write 'credentials/check_breaches' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The one-time code of a credential at this moment, without its secret.
#>
function Get-ItflowCredentialOtp {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [long] $credential_id
  )
  Read-Once 'credentials/otp' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Links one credential and one other record of the same client: asset_id, contact_id, service_id, software_id, vendor_id.
#>
function Invoke-ItflowCredentialLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $credential_id,
    [long] $asset_id,
    [long] $contact_id,
    [long] $service_id,
    [long] $software_id,
    [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("credential $credential_id", 'link')) { Send-Write 'credentials/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one credential and one other record of the same client: asset_id, contact_id, service_id, software_id, vendor_id.
#>
function Invoke-ItflowCredentialUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $credential_id,
    [long] $asset_id,
    [long] $contact_id,
    [long] $service_id,
    [long] $software_id,
    [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("credential $credential_id", 'unlink')) { Send-Write 'credentials/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a credential: up to 1,000 at once.
#>
function Invoke-ItflowCredentialBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("credential", 'bulk_create')) { Send-Write 'credentials/bulk_create' (Get-SentFields $PSBoundParameters -Decrypt) }
}

<#
.SYNOPSIS
Changes what is sent of a credential, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowCredentialBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("credential", 'bulk_update')) { Send-Write 'credentials/bulk_update' (Get-SentFields $PSBoundParameters -Decrypt) }
}

<#
.SYNOPSIS
Deletes a credential and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowCredentialBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("credential", 'bulk_delete')) { Send-Write 'credentials/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a credential: up to 1,000 at once.
#>
function Invoke-ItflowCredentialBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("credential", 'bulk_archive')) { Send-Write 'credentials/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived credential back: up to 1,000 at once.
#>
function Invoke-ItflowCredentialBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("credential", 'bulk_unarchive')) { Send-Write 'credentials/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads custom fields: one that is looked up, or a page of the list.
#>
function Get-ItflowCustomField {
  [CmdletBinding()]
  param(
    [long] $custom_field_id,
    [string] $custom_field_table,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'custom_fields/read' (Get-SentFields $PSBoundParameters) -Id 'custom_field_id'
}

<#
.SYNOPSIS
Creates a custom field.
#>
function New-ItflowCustomField {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $custom_field_label,
    [Parameter(Mandatory)] [string] $custom_field_table,
    [string] $custom_field_type,
    [long] $custom_field_location,
    [long] $custom_field_order
  )
  if ($PSCmdlet.ShouldProcess("custom field", 'create')) { Send-Write 'custom_fields/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a custom field, and nothing else.
#>
function Set-ItflowCustomField {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $custom_field_id,
    [string] $custom_field_label,
    [string] $custom_field_table,
    [string] $custom_field_type,
    [long] $custom_field_location,
    [long] $custom_field_order
  )
  if ($PSCmdlet.ShouldProcess("custom field $custom_field_id", 'update')) { Send-Write 'custom_fields/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a custom field and what hangs on it.
#>
function Remove-ItflowCustomField {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $custom_field_id
  )
  if ($PSCmdlet.ShouldProcess("custom field $custom_field_id", 'delete')) { Send-Write 'custom_fields/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a custom field: up to 1,000 at once.
#>
function Invoke-ItflowCustomFieldBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("custom field", 'bulk_create')) { Send-Write 'custom_fields/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a custom field, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowCustomFieldBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("custom field", 'bulk_update')) { Send-Write 'custom_fields/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a custom field and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowCustomFieldBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("custom field", 'bulk_delete')) { Send-Write 'custom_fields/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads custom values: one that is looked up, or a page of the list.
#>
function Get-ItflowCustomValue {
  [CmdletBinding()]
  param(
    [long] $custom_value_id,
    [string] $custom_value_field,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'custom_values/read' (Get-SentFields $PSBoundParameters) -Id 'custom_value_id'
}

<#
.SYNOPSIS
Creates a custom value.
#>
function New-ItflowCustomValue {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $custom_value_value,
    [Parameter(Mandatory)] [long] $custom_value_field
  )
  if ($PSCmdlet.ShouldProcess("custom value", 'create')) { Send-Write 'custom_values/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a custom value, and nothing else.
#>
function Set-ItflowCustomValue {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $custom_value_id,
    [string] $custom_value_value,
    [long] $custom_value_field
  )
  if ($PSCmdlet.ShouldProcess("custom value $custom_value_id", 'update')) { Send-Write 'custom_values/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a custom value and what hangs on it.
#>
function Remove-ItflowCustomValue {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $custom_value_id
  )
  if ($PSCmdlet.ShouldProcess("custom value $custom_value_id", 'delete')) { Send-Write 'custom_values/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a custom value: up to 1,000 at once.
#>
function Invoke-ItflowCustomValueBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("custom value", 'bulk_create')) { Send-Write 'custom_values/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a custom value, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowCustomValueBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("custom value", 'bulk_update')) { Send-Write 'custom_values/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a custom value and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowCustomValueBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("custom value", 'bulk_delete')) { Send-Write 'custom_values/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads departments: one that is looked up, or a page of the list.
#>
function Get-ItflowDepartment {
  [CmdletBinding()]
  param(
    [long] $department_id,
    [string] $department_name,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'departments/read' (Get-SentFields $PSBoundParameters) -Id 'department_id'
}

<#
.SYNOPSIS
Creates a department.
#>
function New-ItflowDepartment {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $department_name
  )
  if ($PSCmdlet.ShouldProcess("department", 'create')) { Send-Write 'departments/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a department, and nothing else.
#>
function Set-ItflowDepartment {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $department_id,
    [long] $client_id,
    [string] $department_name
  )
  if ($PSCmdlet.ShouldProcess("department $department_id", 'update')) { Send-Write 'departments/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a department and what hangs on it.
#>
function Remove-ItflowDepartment {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $department_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("department $department_id", 'delete')) { Send-Write 'departments/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a department: up to 1,000 at once.
#>
function Invoke-ItflowDepartmentBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("department", 'bulk_create')) { Send-Write 'departments/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a department, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowDepartmentBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("department", 'bulk_update')) { Send-Write 'departments/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a department and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowDepartmentBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("department", 'bulk_delete')) { Send-Write 'departments/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads document folders: one that is looked up, or a page of the list.
#>
function Get-ItflowFolder {
  [CmdletBinding()]
  param(
    [long] $folder_id,
    [string] $parent_folder,
    [string] $folder_location,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'document_folders/read' (Get-SentFields $PSBoundParameters) -Id 'folder_id'
}

<#
.SYNOPSIS
Creates a folder.
#>
function New-ItflowFolder {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $folder_name,
    [long] $parent_folder,
    [long] $folder_location
  )
  if ($PSCmdlet.ShouldProcess("folder", 'create')) { Send-Write 'document_folders/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a folder, and nothing else.
#>
function Set-ItflowFolder {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $folder_id,
    [long] $client_id,
    [string] $folder_name,
    [long] $parent_folder,
    [long] $folder_location
  )
  if ($PSCmdlet.ShouldProcess("folder $folder_id", 'update')) { Send-Write 'document_folders/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a folder and what hangs on it.
#>
function Remove-ItflowFolder {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $folder_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("folder $folder_id", 'delete')) { Send-Write 'document_folders/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a folder: up to 1,000 at once.
#>
function Invoke-ItflowFolderBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("folder", 'bulk_create')) { Send-Write 'document_folders/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a folder, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowFolderBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("folder", 'bulk_update')) { Send-Write 'document_folders/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a folder and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowFolderBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("folder", 'bulk_delete')) { Send-Write 'document_folders/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads document versions: one that is looked up, or a page of the list.
#>
function Get-ItflowDocumentVersion {
  [CmdletBinding()]
  param(
    [long] $document_version_id,
    [long] $document_version_document_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'document_versions/read' (Get-SentFields $PSBoundParameters) -Id 'document_version_id'
}

<#
.SYNOPSIS
Reads documents: one that is looked up, or a page of the list.
#>
function Get-ItflowDocument {
  [CmdletBinding()]
  param(
    [long] $document_id,
    [string] $document_folder_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'documents/read' (Get-SentFields $PSBoundParameters) -Id 'document_id'
}

<#
.SYNOPSIS
Creates a document.
#>
function New-ItflowDocument {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $document_name,
    [string] $document_description,
    [Parameter(Mandatory)] [string] $document_content,
    [long] $document_folder_id,
    [long] $document_client_visible,
    [long] $document_favorite
  )
  if ($PSCmdlet.ShouldProcess("document", 'create')) { Send-Write 'documents/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a document, and nothing else.
#>
function Set-ItflowDocument {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $document_id,
    [long] $client_id,
    [string] $document_name,
    [string] $document_description,
    [string] $document_content,
    [long] $document_folder_id,
    [long] $document_client_visible,
    [long] $document_favorite
  )
  if ($PSCmdlet.ShouldProcess("document $document_id", 'update')) { Send-Write 'documents/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a document and what hangs on it.
#>
function Remove-ItflowDocument {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $document_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("document $document_id", 'delete')) { Send-Write 'documents/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a document.
#>
function Disable-ItflowDocument {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $document_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("document $document_id", 'archive')) { Send-Write 'documents/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived document back.
#>
function Enable-ItflowDocument {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $document_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("document $document_id", 'unarchive')) { Send-Write 'documents/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one document and one other record of the same client: asset_id, contact_id, file_id, service_id, software_id, vendor_id.
#>
function Invoke-ItflowDocumentLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $document_id,
    [long] $asset_id,
    [long] $contact_id,
    [long] $file_id,
    [long] $service_id,
    [long] $software_id,
    [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("document $document_id", 'link')) { Send-Write 'documents/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one document and one other record of the same client: asset_id, contact_id, file_id, service_id, software_id, vendor_id.
#>
function Invoke-ItflowDocumentUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $document_id,
    [long] $asset_id,
    [long] $contact_id,
    [long] $file_id,
    [long] $service_id,
    [long] $software_id,
    [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("document $document_id", 'unlink')) { Send-Write 'documents/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a document: up to 1,000 at once.
#>
function Invoke-ItflowDocumentBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("document", 'bulk_create')) { Send-Write 'documents/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a document, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowDocumentBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("document", 'bulk_update')) { Send-Write 'documents/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a document and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowDocumentBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("document", 'bulk_delete')) { Send-Write 'documents/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a document: up to 1,000 at once.
#>
function Invoke-ItflowDocumentBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("document", 'bulk_archive')) { Send-Write 'documents/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived document back: up to 1,000 at once.
#>
function Invoke-ItflowDocumentBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("document", 'bulk_unarchive')) { Send-Write 'documents/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads domains: one that is looked up, or a page of the list.
#>
function Get-ItflowDomain {
  [CmdletBinding()]
  param(
    [long] $domain_id,
    [string] $domain_name,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'domains/read' (Get-SentFields $PSBoundParameters) -Id 'domain_id'
}

<#
.SYNOPSIS
Creates a domain.
#>
function New-ItflowDomain {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $domain_name,
    [string] $domain_description,
    [string] $domain_expire,
    [string] $domain_ip,
    [string] $domain_name_servers,
    [string] $domain_mail_servers,
    [string] $domain_txt,
    [string] $domain_notes,
    [long] $domain_registrar,
    [long] $domain_webhost,
    [long] $domain_dnshost,
    [long] $domain_mailhost
  )
  if ($PSCmdlet.ShouldProcess("domain", 'create')) { Send-Write 'domains/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a domain, and nothing else.
#>
function Set-ItflowDomain {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $domain_id,
    [long] $client_id,
    [string] $domain_name,
    [string] $domain_description,
    [string] $domain_expire,
    [string] $domain_ip,
    [string] $domain_name_servers,
    [string] $domain_mail_servers,
    [string] $domain_txt,
    [string] $domain_notes,
    [long] $domain_registrar,
    [long] $domain_webhost,
    [long] $domain_dnshost,
    [long] $domain_mailhost
  )
  if ($PSCmdlet.ShouldProcess("domain $domain_id", 'update')) { Send-Write 'domains/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a domain and what hangs on it.
#>
function Remove-ItflowDomain {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $domain_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("domain $domain_id", 'delete')) { Send-Write 'domains/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a domain.
#>
function Disable-ItflowDomain {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $domain_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("domain $domain_id", 'archive')) { Send-Write 'domains/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived domain back.
#>
function Enable-ItflowDomain {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $domain_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("domain $domain_id", 'unarchive')) { Send-Write 'domains/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same domain_name (match=… takes one of them alone), or creates it.
#>
function Invoke-ItflowDomainUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $match,
    [long] $client_id,
    [string] $domain_name,
    [string] $domain_description,
    [string] $domain_expire,
    [string] $domain_ip,
    [string] $domain_name_servers,
    [string] $domain_mail_servers,
    [string] $domain_txt,
    [string] $domain_notes,
    [long] $domain_registrar,
    [long] $domain_webhost,
    [long] $domain_dnshost,
    [long] $domain_mailhost
  )
  if ($PSCmdlet.ShouldProcess("domain", 'upsert')) { Send-Write 'domains/upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one domain and one other record of the same client: service_id.
#>
function Invoke-ItflowDomainLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $domain_id,
    [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("domain $domain_id", 'link')) { Send-Write 'domains/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one domain and one other record of the same client: service_id.
#>
function Invoke-ItflowDomainUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $domain_id,
    [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("domain $domain_id", 'unlink')) { Send-Write 'domains/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a domain: up to 1,000 at once.
#>
function Invoke-ItflowDomainBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("domain", 'bulk_create')) { Send-Write 'domains/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a domain, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowDomainBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("domain", 'bulk_update')) { Send-Write 'domains/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a domain and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowDomainBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("domain", 'bulk_delete')) { Send-Write 'domains/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a domain: up to 1,000 at once.
#>
function Invoke-ItflowDomainBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("domain", 'bulk_archive')) { Send-Write 'domains/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived domain back: up to 1,000 at once.
#>
function Invoke-ItflowDomainBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("domain", 'bulk_unarchive')) { Send-Write 'domains/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same domain_name (match=… takes one of them alone), or creates it: up to 1,000 at once.
#>
function Invoke-ItflowDomainBulkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("domain", 'bulk_upsert')) { Send-Write 'domains/bulk_upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads expenses: one that is looked up, or a page of the list.
#>
function Get-ItflowExpense {
  [CmdletBinding()]
  param(
    [long] $expense_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'expenses/read' (Get-SentFields $PSBoundParameters) -Id 'expense_id'
}

<#
.SYNOPSIS
Creates an expense.
#>
function New-ItflowExpense {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $expense_description,
    [object] $expense_amount,
    [string] $expense_currency_code,
    [string] $expense_date,
    [string] $expense_reference,
    [string] $expense_payment_method,
    [long] $expense_vendor_id,
    [long] $expense_category_id,
    [long] $expense_account_id
  )
  if ($PSCmdlet.ShouldProcess("expense", 'create')) { Send-Write 'expenses/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an expense, and nothing else.
#>
function Set-ItflowExpense {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $expense_id,
    [long] $client_id,
    [string] $expense_description,
    [object] $expense_amount,
    [string] $expense_currency_code,
    [string] $expense_date,
    [string] $expense_reference,
    [string] $expense_payment_method,
    [long] $expense_vendor_id,
    [long] $expense_category_id,
    [long] $expense_account_id
  )
  if ($PSCmdlet.ShouldProcess("expense $expense_id", 'update')) { Send-Write 'expenses/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an expense and what hangs on it.
#>
function Remove-ItflowExpense {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $expense_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("expense $expense_id", 'delete')) { Send-Write 'expenses/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an expense.
#>
function Disable-ItflowExpense {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $expense_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("expense $expense_id", 'archive')) { Send-Write 'expenses/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived expense back.
#>
function Enable-ItflowExpense {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $expense_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("expense $expense_id", 'unarchive')) { Send-Write 'expenses/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Stores the receipt of an expense, in place of the one it had: a form with the field `file`, or base64.
#>
function Invoke-ItflowExpenseUpload {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $file,
    [Parameter(Mandatory)] [long] $expense_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("expense $expense_id", 'upload')) { Send-Write 'expenses/upload' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Answers the file itself, or the range of it that is asked for.
#>
function Get-ItflowExpenseDownload {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $OutFile,
    [Parameter(Mandatory)] [long] $expense_id
  )
  Save-File 'expenses/download' (Get-SentFields $PSBoundParameters) $OutFile
}

<#
.SYNOPSIS
Deletes the receipt of an expense, and leaves the expense.
#>
function Invoke-ItflowExpenseDeleteReceipt {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $expense_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("expense $expense_id", 'delete_receipt')) { Send-Write 'expenses/delete_receipt' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an expense: up to 1,000 at once.
#>
function Invoke-ItflowExpenseBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("expense", 'bulk_create')) { Send-Write 'expenses/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an expense, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowExpenseBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("expense", 'bulk_update')) { Send-Write 'expenses/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an expense and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowExpenseBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("expense", 'bulk_delete')) { Send-Write 'expenses/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an expense: up to 1,000 at once.
#>
function Invoke-ItflowExpenseBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("expense", 'bulk_archive')) { Send-Write 'expenses/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived expense back: up to 1,000 at once.
#>
function Invoke-ItflowExpenseBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("expense", 'bulk_unarchive')) { Send-Write 'expenses/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads field values: one that is looked up, or a page of the list.
#>
function Get-ItflowFieldValue {
  [CmdletBinding()]
  param(
    [long] $field_value_id,
    [long] $field_value_record_id,
    [string] $field_value_record_type,
    [string] $field_value_field_id,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'field_values/read' (Get-SentFields $PSBoundParameters) -Id 'field_value_id'
}

<#
.SYNOPSIS
The custom fields that records of a type may have, with the values to choose from.
#>
function Get-ItflowFieldValueFields {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $record_type
  )
  Read-Once 'field_values/fields' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Sets what a record has in a custom field; an empty text takes it away.
#>
function Invoke-ItflowFieldValueSet {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $record_type,
    [Parameter(Mandatory)] [long] $record_id,
    [Parameter(Mandatory)] [long] $field_id,
    [string] $field_value,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("field value", 'set')) { Send-Write 'field_values/set' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads files: one that is looked up, or a page of the list.
#>
function Get-ItflowFile {
  [CmdletBinding()]
  param(
    [long] $file_id,
    [string] $file_name,
    [string] $file_folder_id,
    [string] $file_ext,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'files/read' (Get-SentFields $PSBoundParameters) -Id 'file_id'
}

<#
.SYNOPSIS
Changes what is sent of a file, and nothing else.
#>
function Set-ItflowFile {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $file_id,
    [long] $client_id,
    [string] $file_name,
    [string] $file_description,
    [long] $file_folder_id
  )
  if ($PSCmdlet.ShouldProcess("file $file_id", 'update')) { Send-Write 'files/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a file and what hangs on it.
#>
function Remove-ItflowFile {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("file $file_id", 'delete')) { Send-Write 'files/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a file.
#>
function Disable-ItflowFile {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("file $file_id", 'archive')) { Send-Write 'files/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived file back.
#>
function Enable-ItflowFile {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("file $file_id", 'unarchive')) { Send-Write 'files/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Stores a file: multipart/form-data with the field `file`, or JSON with it in base64 and a `file_name`.
#>
function New-ItflowFile {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $file,
    [long] $client_id,
    [string] $file_name,
    [string] $file_description,
    [long] $file_folder_id
  )
  if ($PSCmdlet.ShouldProcess("file", 'create')) { Send-Write 'files/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Answers the file itself, or the range of it that is asked for.
#>
function Get-ItflowFileDownload {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $OutFile,
    [Parameter(Mandatory)] [long] $file_id
  )
  Save-File 'files/download' (Get-SentFields $PSBoundParameters) $OutFile
}

<#
.SYNOPSIS
Changes what is sent of a file, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowFileBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("file", 'bulk_update')) { Send-Write 'files/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a file and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowFileBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("file", 'bulk_delete')) { Send-Write 'files/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a file: up to 1,000 at once.
#>
function Invoke-ItflowFileBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("file", 'bulk_archive')) { Send-Write 'files/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived file back: up to 1,000 at once.
#>
function Invoke-ItflowFileBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("file", 'bulk_unarchive')) { Send-Write 'files/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Stores a file: multipart/form-data with the field `file`, or JSON with it in base64 and a `file_name`: up to 1,000 at once.
#>
function Invoke-ItflowFileBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("file", 'bulk_create')) { Send-Write 'files/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads integrations: one that is looked up, or a page of the list.
#>
function Get-ItflowIntegration {
  [CmdletBinding()]
  param(
    [long] $integration_id,
    [string] $integration_name,
    [string] $integration_provider,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'integrations/read' (Get-SentFields $PSBoundParameters) -Id 'integration_id'
}

<#
.SYNOPSIS
Creates an integration.
#>
function New-ItflowIntegration {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $integration_name,
    [Parameter(Mandatory)] [string] $integration_provider,
    [string] $integration_url,
    [long] $integration_active,
    [string] $integration_settings,
    [long] $integration_credential_id,
    [object] $integration_synced_at
  )
  if ($PSCmdlet.ShouldProcess("integration", 'create')) { Send-Write 'integrations/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an integration, and nothing else.
#>
function Set-ItflowIntegration {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $integration_id,
    [string] $integration_name,
    [string] $integration_provider,
    [string] $integration_url,
    [long] $integration_active,
    [string] $integration_settings,
    [long] $integration_credential_id,
    [object] $integration_synced_at
  )
  if ($PSCmdlet.ShouldProcess("integration $integration_id", 'update')) { Send-Write 'integrations/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an integration and what hangs on it.
#>
function Remove-ItflowIntegration {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $integration_id
  )
  if ($PSCmdlet.ShouldProcess("integration $integration_id", 'delete')) { Send-Write 'integrations/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an integration.
#>
function Disable-ItflowIntegration {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $integration_id
  )
  if ($PSCmdlet.ShouldProcess("integration $integration_id", 'archive')) { Send-Write 'integrations/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived integration back.
#>
function Enable-ItflowIntegration {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $integration_id
  )
  if ($PSCmdlet.ShouldProcess("integration $integration_id", 'unarchive')) { Send-Write 'integrations/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an integration: up to 1,000 at once.
#>
function Invoke-ItflowIntegrationBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("integration", 'bulk_create')) { Send-Write 'integrations/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an integration, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowIntegrationBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("integration", 'bulk_update')) { Send-Write 'integrations/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an integration and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowIntegrationBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("integration", 'bulk_delete')) { Send-Write 'integrations/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an integration: up to 1,000 at once.
#>
function Invoke-ItflowIntegrationBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("integration", 'bulk_archive')) { Send-Write 'integrations/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived integration back: up to 1,000 at once.
#>
function Invoke-ItflowIntegrationBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("integration", 'bulk_unarchive')) { Send-Write 'integrations/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads invoice items: one that is looked up, or a page of the list.
#>
function Get-ItflowInvoiceItem {
  [CmdletBinding()]
  param(
    [long] $item_id,
    [long] $invoice_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'invoice_items/read' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates an invoice item.
#>
function New-ItflowInvoiceItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $item_name,
    [string] $item_description,
    [object] $item_quantity,
    [object] $item_price,
    [long] $item_order,
    [long] $item_tax_id,
    [long] $item_product_id,
    [Parameter(Mandatory)] [long] $item_invoice_id
  )
  if ($PSCmdlet.ShouldProcess("invoice item", 'create')) { Send-Write 'invoice_items/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an invoice item, and nothing else.
#>
function Set-ItflowInvoiceItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $item_id,
    [string] $item_name,
    [string] $item_description,
    [object] $item_quantity,
    [object] $item_price,
    [long] $item_order,
    [long] $item_tax_id,
    [long] $item_product_id,
    [long] $item_invoice_id
  )
  if ($PSCmdlet.ShouldProcess("invoice item $item_id", 'update')) { Send-Write 'invoice_items/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an invoice item and what hangs on it.
#>
function Remove-ItflowInvoiceItem {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $item_id
  )
  if ($PSCmdlet.ShouldProcess("invoice item $item_id", 'delete')) { Send-Write 'invoice_items/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an invoice item: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceItemBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice item", 'bulk_create')) { Send-Write 'invoice_items/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an invoice item, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceItemBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice item", 'bulk_update')) { Send-Write 'invoice_items/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an invoice item and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceItemBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice item", 'bulk_delete')) { Send-Write 'invoice_items/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads invoices: one that is looked up, or a page of the list.
#>
function Get-ItflowInvoice {
  [CmdletBinding()]
  param(
    [long] $invoice_id,
    [string] $invoice_status,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'invoices/read' (Get-SentFields $PSBoundParameters) -Id 'invoice_id'
}

<#
.SYNOPSIS
Creates an invoice.
#>
function New-ItflowInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [string] $invoice_scope,
    [string] $invoice_status,
    [string] $invoice_date,
    [string] $invoice_due,
    [object] $invoice_discount_amount,
    [string] $invoice_currency_code,
    [string] $invoice_note,
    [long] $invoice_category_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("invoice", 'create')) { Send-Write 'invoices/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an invoice, and nothing else.
#>
function Set-ItflowInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $invoice_id,
    [long] $client_id,
    [string] $invoice_scope,
    [string] $invoice_status,
    [string] $invoice_date,
    [string] $invoice_due,
    [object] $invoice_discount_amount,
    [string] $invoice_currency_code,
    [string] $invoice_note,
    [long] $invoice_category_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("invoice $invoice_id", 'update')) { Send-Write 'invoices/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an invoice and what hangs on it.
#>
function Remove-ItflowInvoice {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("invoice $invoice_id", 'delete')) { Send-Write 'invoices/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an invoice.
#>
function Disable-ItflowInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("invoice $invoice_id", 'archive')) { Send-Write 'invoices/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived invoice back.
#>
function Enable-ItflowInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("invoice $invoice_id", 'unarchive')) { Send-Write 'invoices/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Cancels an invoice without payments.
#>
function Invoke-ItflowInvoiceCancel {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("invoice $invoice_id", 'cancel')) { Send-Write 'invoices/cancel' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Puts the unbilled billable time of a client, or of some of its tickets or time entries, on a draft: a line a ticket.
#>
function Invoke-ItflowInvoiceAddTime {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $invoice_id,
    [object] $ticket_ids,
    [object] $time_entry_ids,
    [object] $hourly_rate,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("invoice $invoice_id", 'add_time')) { Send-Write 'invoices/add_time' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an invoice: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice", 'bulk_create')) { Send-Write 'invoices/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an invoice, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice", 'bulk_update')) { Send-Write 'invoices/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an invoice and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice", 'bulk_delete')) { Send-Write 'invoices/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an invoice: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice", 'bulk_archive')) { Send-Write 'invoices/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived invoice back: up to 1,000 at once.
#>
function Invoke-ItflowInvoiceBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("invoice", 'bulk_unarchive')) { Send-Write 'invoices/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads ip addresses: one that is looked up, or a page of the list.
#>
function Get-ItflowIpAddress {
  [CmdletBinding()]
  param(
    [long] $ip_address_id,
    [string] $ip_address,
    [string] $ip_address_network_id,
    [string] $ip_address_asset_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ip_addresses/read' (Get-SentFields $PSBoundParameters) -Id 'ip_address_id'
}

<#
.SYNOPSIS
Creates an ip address.
#>
function New-ItflowIpAddress {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $ip_address,
    [string] $ip_address_hostname,
    [string] $ip_address_description,
    [string] $ip_address_status,
    [long] $ip_address_network_id,
    [long] $ip_address_asset_id
  )
  if ($PSCmdlet.ShouldProcess("ip address", 'create')) { Send-Write 'ip_addresses/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an ip address, and nothing else.
#>
function Set-ItflowIpAddress {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ip_address_id,
    [long] $client_id,
    [string] $ip_address,
    [string] $ip_address_hostname,
    [string] $ip_address_description,
    [string] $ip_address_status,
    [long] $ip_address_network_id,
    [long] $ip_address_asset_id
  )
  if ($PSCmdlet.ShouldProcess("ip address $ip_address_id", 'update')) { Send-Write 'ip_addresses/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an ip address and what hangs on it.
#>
function Remove-ItflowIpAddress {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ip_address_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ip address $ip_address_id", 'delete')) { Send-Write 'ip_addresses/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an ip address.
#>
function Disable-ItflowIpAddress {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ip_address_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ip address $ip_address_id", 'archive')) { Send-Write 'ip_addresses/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived ip address back.
#>
function Enable-ItflowIpAddress {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ip_address_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ip address $ip_address_id", 'unarchive')) { Send-Write 'ip_addresses/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates an ip address: up to 1,000 at once.
#>
function Invoke-ItflowIpAddressBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ip address", 'bulk_create')) { Send-Write 'ip_addresses/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an ip address, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowIpAddressBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ip address", 'bulk_update')) { Send-Write 'ip_addresses/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an ip address and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowIpAddressBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ip address", 'bulk_delete')) { Send-Write 'ip_addresses/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an ip address: up to 1,000 at once.
#>
function Invoke-ItflowIpAddressBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ip address", 'bulk_archive')) { Send-Write 'ip_addresses/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived ip address back: up to 1,000 at once.
#>
function Invoke-ItflowIpAddressBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ip address", 'bulk_unarchive')) { Send-Write 'ip_addresses/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads locations: one that is looked up, or a page of the list.
#>
function Get-ItflowLocation {
  [CmdletBinding()]
  param(
    [long] $location_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'locations/read' (Get-SentFields $PSBoundParameters) -Id 'location_id'
}

<#
.SYNOPSIS
Creates a location.
#>
function New-ItflowLocation {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $location_name,
    [string] $location_description,
    [string] $location_country,
    [string] $location_address,
    [string] $location_city,
    [string] $location_state,
    [string] $location_zip,
    [string] $location_phone,
    [string] $location_phone_extension,
    [string] $location_fax,
    [string] $location_hours,
    [long] $location_primary,
    [string] $location_notes,
    [long] $location_contact_id
  )
  if ($PSCmdlet.ShouldProcess("location", 'create')) { Send-Write 'locations/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a location, and nothing else.
#>
function Set-ItflowLocation {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $location_id,
    [long] $client_id,
    [string] $location_name,
    [string] $location_description,
    [string] $location_country,
    [string] $location_address,
    [string] $location_city,
    [string] $location_state,
    [string] $location_zip,
    [string] $location_phone,
    [string] $location_phone_extension,
    [string] $location_fax,
    [string] $location_hours,
    [long] $location_primary,
    [string] $location_notes,
    [long] $location_contact_id
  )
  if ($PSCmdlet.ShouldProcess("location $location_id", 'update')) { Send-Write 'locations/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a location and what hangs on it.
#>
function Remove-ItflowLocation {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $location_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("location $location_id", 'delete')) { Send-Write 'locations/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a location.
#>
function Disable-ItflowLocation {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $location_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("location $location_id", 'archive')) { Send-Write 'locations/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived location back.
#>
function Enable-ItflowLocation {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $location_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("location $location_id", 'unarchive')) { Send-Write 'locations/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a location: up to 1,000 at once.
#>
function Invoke-ItflowLocationBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("location", 'bulk_create')) { Send-Write 'locations/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a location, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowLocationBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("location", 'bulk_update')) { Send-Write 'locations/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a location and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowLocationBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("location", 'bulk_delete')) { Send-Write 'locations/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a location: up to 1,000 at once.
#>
function Invoke-ItflowLocationBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("location", 'bulk_archive')) { Send-Write 'locations/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived location back: up to 1,000 at once.
#>
function Invoke-ItflowLocationBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("location", 'bulk_unarchive')) { Send-Write 'locations/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads logs: one that is looked up, or a page of the list.
#>
function Get-ItflowLogRow {
  [CmdletBinding()]
  param(
    [long] $log_id,
    [string] $log_type,
    [string] $log_action,
    [string] $log_user_id,
    [string] $log_entity_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'logs/read' (Get-SentFields $PSBoundParameters) -Id 'log_id'
}

<#
.SYNOPSIS
Reads monitors: one that is looked up, or a page of the list.
#>
function Get-ItflowMonitor {
  [CmdletBinding()]
  param(
    [long] $monitor_id,
    [string] $monitor_name,
    [string] $monitor_status,
    [string] $monitor_enabled,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'monitors/read' (Get-SentFields $PSBoundParameters) -Id 'monitor_id'
}

<#
.SYNOPSIS
Creates a monitor.
#>
function New-ItflowMonitor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $monitor_name,
    [Parameter(Mandatory)] [string] $monitor_url,
    [long] $monitor_interval,
    [long] $monitor_enabled,
    [string] $monitor_status,
    [object] $monitor_checked_at,
    [long] $monitor_status_code,
    [long] $monitor_response_ms,
    [string] $monitor_error,
    [object] $monitor_ssl_expire,
    [string] $monitor_ssl_issuer,
    [long] $monitor_ssl_warning_days,
    [string] $monitor_domain_expire,
    [string] $monitor_domain_registrar,
    [long] $monitor_domain_warning_days,
    [long] $monitor_notify_down,
    [long] $monitor_notify_ssl,
    [long] $monitor_notify_domain,
    [long] $monitor_expect_status,
    [string] $monitor_expect_text,
    [long] $monitor_max_ms,
    [long] $monitor_fail_after,
    [object] $monitor_maintenance_from,
    [object] $monitor_maintenance_until,
    [string] $monitor_notes
  )
  if ($PSCmdlet.ShouldProcess("monitor", 'create')) { Send-Write 'monitors/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a monitor, and nothing else.
#>
function Set-ItflowMonitor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $monitor_id,
    [long] $client_id,
    [string] $monitor_name,
    [string] $monitor_url,
    [long] $monitor_interval,
    [long] $monitor_enabled,
    [string] $monitor_status,
    [object] $monitor_checked_at,
    [long] $monitor_status_code,
    [long] $monitor_response_ms,
    [string] $monitor_error,
    [object] $monitor_ssl_expire,
    [string] $monitor_ssl_issuer,
    [long] $monitor_ssl_warning_days,
    [string] $monitor_domain_expire,
    [string] $monitor_domain_registrar,
    [long] $monitor_domain_warning_days,
    [long] $monitor_notify_down,
    [long] $monitor_notify_ssl,
    [long] $monitor_notify_domain,
    [long] $monitor_expect_status,
    [string] $monitor_expect_text,
    [long] $monitor_max_ms,
    [long] $monitor_fail_after,
    [object] $monitor_maintenance_from,
    [object] $monitor_maintenance_until,
    [string] $monitor_notes
  )
  if ($PSCmdlet.ShouldProcess("monitor $monitor_id", 'update')) { Send-Write 'monitors/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a monitor and what hangs on it.
#>
function Remove-ItflowMonitor {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $monitor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("monitor $monitor_id", 'delete')) { Send-Write 'monitors/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a monitor.
#>
function Disable-ItflowMonitor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $monitor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("monitor $monitor_id", 'archive')) { Send-Write 'monitors/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived monitor back.
#>
function Enable-ItflowMonitor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $monitor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("monitor $monitor_id", 'unarchive')) { Send-Write 'monitors/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
How a monitor was: a row an hour for a week, and a row a day for 90 days.
#>
function Get-ItflowMonitorHistory {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [long] $monitor_id
  )
  Read-Once 'monitors/history' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a monitor: up to 1,000 at once.
#>
function Invoke-ItflowMonitorBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("monitor", 'bulk_create')) { Send-Write 'monitors/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a monitor, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowMonitorBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("monitor", 'bulk_update')) { Send-Write 'monitors/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a monitor and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowMonitorBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("monitor", 'bulk_delete')) { Send-Write 'monitors/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a monitor: up to 1,000 at once.
#>
function Invoke-ItflowMonitorBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("monitor", 'bulk_archive')) { Send-Write 'monitors/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived monitor back: up to 1,000 at once.
#>
function Invoke-ItflowMonitorBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("monitor", 'bulk_unarchive')) { Send-Write 'monitors/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads networks: one that is looked up, or a page of the list.
#>
function Get-ItflowNetwork {
  [CmdletBinding()]
  param(
    [long] $network_id,
    [string] $network_name,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'networks/read' (Get-SentFields $PSBoundParameters) -Id 'network_id'
}

<#
.SYNOPSIS
Creates a network.
#>
function New-ItflowNetwork {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $network_name,
    [string] $network_description,
    [long] $network_vlan,
    [string] $network,
    [string] $network_subnet,
    [string] $network_gateway,
    [string] $network_primary_dns,
    [string] $network_secondary_dns,
    [string] $network_dhcp_range,
    [string] $network_notes,
    [long] $network_location_id
  )
  if ($PSCmdlet.ShouldProcess("network", 'create')) { Send-Write 'networks/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a network, and nothing else.
#>
function Set-ItflowNetwork {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $network_id,
    [long] $client_id,
    [string] $network_name,
    [string] $network_description,
    [long] $network_vlan,
    [string] $network,
    [string] $network_subnet,
    [string] $network_gateway,
    [string] $network_primary_dns,
    [string] $network_secondary_dns,
    [string] $network_dhcp_range,
    [string] $network_notes,
    [long] $network_location_id
  )
  if ($PSCmdlet.ShouldProcess("network $network_id", 'update')) { Send-Write 'networks/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a network and what hangs on it.
#>
function Remove-ItflowNetwork {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $network_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("network $network_id", 'delete')) { Send-Write 'networks/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a network.
#>
function Disable-ItflowNetwork {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $network_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("network $network_id", 'archive')) { Send-Write 'networks/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived network back.
#>
function Enable-ItflowNetwork {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $network_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("network $network_id", 'unarchive')) { Send-Write 'networks/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same network_name (match=… takes one of them alone), or creates it.
#>
function Invoke-ItflowNetworkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $match,
    [long] $client_id,
    [string] $network_name,
    [string] $network_description,
    [long] $network_vlan,
    [string] $network,
    [string] $network_subnet,
    [string] $network_gateway,
    [string] $network_primary_dns,
    [string] $network_secondary_dns,
    [string] $network_dhcp_range,
    [string] $network_notes,
    [long] $network_location_id
  )
  if ($PSCmdlet.ShouldProcess("network", 'upsert')) { Send-Write 'networks/upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The first 256 addresses of an IPv4 network that neither an asset, an IP address nor the gateway has.
#>
function Get-ItflowNetworkFree {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [long] $network_id
  )
  Read-Once 'networks/free' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a network: up to 1,000 at once.
#>
function Invoke-ItflowNetworkBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("network", 'bulk_create')) { Send-Write 'networks/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a network, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowNetworkBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("network", 'bulk_update')) { Send-Write 'networks/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a network and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowNetworkBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("network", 'bulk_delete')) { Send-Write 'networks/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a network: up to 1,000 at once.
#>
function Invoke-ItflowNetworkBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("network", 'bulk_archive')) { Send-Write 'networks/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived network back: up to 1,000 at once.
#>
function Invoke-ItflowNetworkBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("network", 'bulk_unarchive')) { Send-Write 'networks/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same network_name (match=… takes one of them alone), or creates it: up to 1,000 at once.
#>
function Invoke-ItflowNetworkBulkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("network", 'bulk_upsert')) { Send-Write 'networks/bulk_upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads payments: one that is looked up, or a page of the list.
#>
function Get-ItflowPayment {
  [CmdletBinding()]
  param(
    [long] $payment_id,
    [long] $payment_invoice_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'payments/read' (Get-SentFields $PSBoundParameters) -Id 'payment_id'
}

<#
.SYNOPSIS
Creates a payment.
#>
function New-ItflowPayment {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $payment_date,
    [Parameter(Mandatory)] [object] $payment_amount,
    [string] $payment_currency_code,
    [string] $payment_method,
    [string] $payment_reference,
    [long] $payment_account_id,
    [Parameter(Mandatory)] [long] $payment_invoice_id
  )
  if ($PSCmdlet.ShouldProcess("payment", 'create')) { Send-Write 'payments/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a payment and what hangs on it.
#>
function Remove-ItflowPayment {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $payment_id
  )
  if ($PSCmdlet.ShouldProcess("payment $payment_id", 'delete')) { Send-Write 'payments/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a payment: up to 1,000 at once.
#>
function Invoke-ItflowPaymentBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("payment", 'bulk_create')) { Send-Write 'payments/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a payment and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowPaymentBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("payment", 'bulk_delete')) { Send-Write 'payments/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads portal users: one that is looked up, or a page of the list.
#>
function Get-ItflowPortalUser {
  [CmdletBinding()]
  param(
    [long] $user_id,
    [string] $user_name,
    [string] $user_email,
    [long] $client_id,
    [string] $archived,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'portal_users/read' (Get-SentFields $PSBoundParameters) -Id 'user_id'
}

<#
.SYNOPSIS
Changes what is sent of a portal user, and nothing else.
#>
function Set-ItflowPortalUser {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $user_id,
    [string] $user_name,
    [securestring] $user_password,
    [long] $user_status
  )
  if ($PSCmdlet.ShouldProcess("portal user $user_id", 'update')) { Send-Write 'portal_users/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Gives a contact a login for the portal. Without a password there is none that is known.
#>
function New-ItflowPortalUser {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $contact_id,
    [string] $user_name,
    [securestring] $user_password,
    [long] $user_status
  )
  if ($PSCmdlet.ShouldProcess("portal user", 'create')) { Send-Write 'portal_users/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a portal user, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowPortalUserBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("portal user", 'bulk_update')) { Send-Write 'portal_users/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Gives a contact a login for the portal. Without a password there is none that is known: up to 1,000 at once.
#>
function Invoke-ItflowPortalUserBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("portal user", 'bulk_create')) { Send-Write 'portal_users/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads product stock: one that is looked up, or a page of the list.
#>
function Get-ItflowStock {
  [CmdletBinding()]
  param(
    [long] $stock_id,
    [long] $product_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'product_stock/read' (Get-SentFields $PSBoundParameters) -Id 'stock_id'
}

<#
.SYNOPSIS
Creates a stock.
#>
function New-ItflowStock {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $stock_qty,
    [string] $stock_note,
    [long] $stock_expense_id,
    [Parameter(Mandatory)] [long] $stock_product_id
  )
  if ($PSCmdlet.ShouldProcess("stock", 'create')) { Send-Write 'product_stock/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a stock: up to 1,000 at once.
#>
function Invoke-ItflowStockBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("stock", 'bulk_create')) { Send-Write 'product_stock/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads products: one that is looked up, or a page of the list.
#>
function Get-ItflowProduct {
  [CmdletBinding()]
  param(
    [long] $product_id,
    [string] $product_type,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'products/read' (Get-SentFields $PSBoundParameters) -Id 'product_id'
}

<#
.SYNOPSIS
Creates a product.
#>
function New-ItflowProduct {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $product_name,
    [string] $product_type,
    [string] $product_description,
    [string] $product_code,
    [string] $product_location,
    [object] $product_price,
    [string] $product_currency_code,
    [long] $product_tax_id,
    [long] $product_category_id
  )
  if ($PSCmdlet.ShouldProcess("product", 'create')) { Send-Write 'products/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a product, and nothing else.
#>
function Set-ItflowProduct {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $product_id,
    [string] $product_name,
    [string] $product_type,
    [string] $product_description,
    [string] $product_code,
    [string] $product_location,
    [object] $product_price,
    [string] $product_currency_code,
    [long] $product_tax_id,
    [long] $product_category_id
  )
  if ($PSCmdlet.ShouldProcess("product $product_id", 'update')) { Send-Write 'products/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a product and what hangs on it.
#>
function Remove-ItflowProduct {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $product_id
  )
  if ($PSCmdlet.ShouldProcess("product $product_id", 'delete')) { Send-Write 'products/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a product.
#>
function Disable-ItflowProduct {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $product_id
  )
  if ($PSCmdlet.ShouldProcess("product $product_id", 'archive')) { Send-Write 'products/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived product back.
#>
function Enable-ItflowProduct {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $product_id
  )
  if ($PSCmdlet.ShouldProcess("product $product_id", 'unarchive')) { Send-Write 'products/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a product: up to 1,000 at once.
#>
function Invoke-ItflowProductBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("product", 'bulk_create')) { Send-Write 'products/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a product, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowProductBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("product", 'bulk_update')) { Send-Write 'products/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a product and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowProductBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("product", 'bulk_delete')) { Send-Write 'products/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a product: up to 1,000 at once.
#>
function Invoke-ItflowProductBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("product", 'bulk_archive')) { Send-Write 'products/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived product back: up to 1,000 at once.
#>
function Invoke-ItflowProductBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("product", 'bulk_unarchive')) { Send-Write 'products/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads projects: one that is looked up, or a page of the list.
#>
function Get-ItflowProject {
  [CmdletBinding()]
  param(
    [long] $project_id,
    [string] $project_name,
    [string] $project_manager,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'projects/read' (Get-SentFields $PSBoundParameters) -Id 'project_id'
}

<#
.SYNOPSIS
Creates a project.
#>
function New-ItflowProject {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $project_name,
    [string] $project_description,
    [string] $project_due,
    [long] $project_manager,
    [object] $project_completed_at
  )
  if ($PSCmdlet.ShouldProcess("project", 'create')) { Send-Write 'projects/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a project, and nothing else.
#>
function Set-ItflowProject {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $project_id,
    [long] $client_id,
    [string] $project_name,
    [string] $project_description,
    [string] $project_due,
    [long] $project_manager,
    [object] $project_completed_at
  )
  if ($PSCmdlet.ShouldProcess("project $project_id", 'update')) { Send-Write 'projects/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a project and what hangs on it.
#>
function Remove-ItflowProject {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $project_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("project $project_id", 'delete')) { Send-Write 'projects/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a project.
#>
function Disable-ItflowProject {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $project_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("project $project_id", 'archive')) { Send-Write 'projects/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived project back.
#>
function Enable-ItflowProject {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $project_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("project $project_id", 'unarchive')) { Send-Write 'projects/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a project: up to 1,000 at once.
#>
function Invoke-ItflowProjectBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("project", 'bulk_create')) { Send-Write 'projects/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a project, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowProjectBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("project", 'bulk_update')) { Send-Write 'projects/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a project and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowProjectBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("project", 'bulk_delete')) { Send-Write 'projects/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a project: up to 1,000 at once.
#>
function Invoke-ItflowProjectBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("project", 'bulk_archive')) { Send-Write 'projects/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived project back: up to 1,000 at once.
#>
function Invoke-ItflowProjectBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("project", 'bulk_unarchive')) { Send-Write 'projects/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads purchase order items: one that is looked up, or a page of the list.
#>
function Get-ItflowPurchaseOrderItem {
  [CmdletBinding()]
  param(
    [long] $order_item_id,
    [long] $purchase_order_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'purchase_order_items/read' (Get-SentFields $PSBoundParameters) -Id 'order_item_id'
}

<#
.SYNOPSIS
Creates a purchase order item.
#>
function New-ItflowPurchaseOrderItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $order_item_description,
    [long] $order_item_quantity,
    [object] $order_item_unit_price,
    [long] $order_item_product_id,
    [Parameter(Mandatory)] [long] $order_item_purchase_order_id
  )
  if ($PSCmdlet.ShouldProcess("purchase order item", 'create')) { Send-Write 'purchase_order_items/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a purchase order item, and nothing else.
#>
function Set-ItflowPurchaseOrderItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $order_item_id,
    [string] $order_item_description,
    [long] $order_item_quantity,
    [object] $order_item_unit_price,
    [long] $order_item_product_id,
    [long] $order_item_purchase_order_id
  )
  if ($PSCmdlet.ShouldProcess("purchase order item $order_item_id", 'update')) { Send-Write 'purchase_order_items/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a purchase order item and what hangs on it.
#>
function Remove-ItflowPurchaseOrderItem {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $order_item_id
  )
  if ($PSCmdlet.ShouldProcess("purchase order item $order_item_id", 'delete')) { Send-Write 'purchase_order_items/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a purchase order item: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderItemBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order item", 'bulk_create')) { Send-Write 'purchase_order_items/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a purchase order item, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderItemBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order item", 'bulk_update')) { Send-Write 'purchase_order_items/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a purchase order item and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderItemBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order item", 'bulk_delete')) { Send-Write 'purchase_order_items/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads purchase orders: one that is looked up, or a page of the list.
#>
function Get-ItflowPurchaseOrder {
  [CmdletBinding()]
  param(
    [long] $purchase_order_id,
    [string] $purchase_order_status,
    [string] $purchase_order_vendor_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'purchase_orders/read' (Get-SentFields $PSBoundParameters) -Id 'purchase_order_id'
}

<#
.SYNOPSIS
Creates a purchase order.
#>
function New-ItflowPurchaseOrder {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [string] $purchase_order_reference,
    [string] $purchase_order_status,
    [string] $purchase_order_date,
    [string] $purchase_order_expected,
    [string] $purchase_order_notes,
    [Parameter(Mandatory)] [long] $purchase_order_vendor_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("purchase order", 'create')) { Send-Write 'purchase_orders/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a purchase order, and nothing else.
#>
function Set-ItflowPurchaseOrder {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $purchase_order_id,
    [long] $client_id,
    [string] $purchase_order_reference,
    [string] $purchase_order_status,
    [string] $purchase_order_date,
    [string] $purchase_order_expected,
    [string] $purchase_order_notes,
    [long] $purchase_order_vendor_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("purchase order $purchase_order_id", 'update')) { Send-Write 'purchase_orders/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a purchase order and what hangs on it.
#>
function Remove-ItflowPurchaseOrder {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $purchase_order_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("purchase order $purchase_order_id", 'delete')) { Send-Write 'purchase_orders/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a purchase order.
#>
function Disable-ItflowPurchaseOrder {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $purchase_order_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("purchase order $purchase_order_id", 'archive')) { Send-Write 'purchase_orders/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived purchase order back.
#>
function Enable-ItflowPurchaseOrder {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $purchase_order_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("purchase order $purchase_order_id", 'unarchive')) { Send-Write 'purchase_orders/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a purchase order: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order", 'bulk_create')) { Send-Write 'purchase_orders/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a purchase order, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order", 'bulk_update')) { Send-Write 'purchase_orders/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a purchase order and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order", 'bulk_delete')) { Send-Write 'purchase_orders/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a purchase order: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order", 'bulk_archive')) { Send-Write 'purchase_orders/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived purchase order back: up to 1,000 at once.
#>
function Invoke-ItflowPurchaseOrderBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("purchase order", 'bulk_unarchive')) { Send-Write 'purchase_orders/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads quote items: one that is looked up, or a page of the list.
#>
function Get-ItflowQuoteItem {
  [CmdletBinding()]
  param(
    [long] $item_id,
    [long] $quote_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'quote_items/read' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a quote item.
#>
function New-ItflowQuoteItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $item_name,
    [string] $item_description,
    [object] $item_quantity,
    [object] $item_price,
    [long] $item_order,
    [long] $item_tax_id,
    [long] $item_product_id,
    [Parameter(Mandatory)] [long] $item_quote_id
  )
  if ($PSCmdlet.ShouldProcess("quote item", 'create')) { Send-Write 'quote_items/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a quote item, and nothing else.
#>
function Set-ItflowQuoteItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $item_id,
    [string] $item_name,
    [string] $item_description,
    [object] $item_quantity,
    [object] $item_price,
    [long] $item_order,
    [long] $item_tax_id,
    [long] $item_product_id,
    [long] $item_quote_id
  )
  if ($PSCmdlet.ShouldProcess("quote item $item_id", 'update')) { Send-Write 'quote_items/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a quote item and what hangs on it.
#>
function Remove-ItflowQuoteItem {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $item_id
  )
  if ($PSCmdlet.ShouldProcess("quote item $item_id", 'delete')) { Send-Write 'quote_items/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a quote item: up to 1,000 at once.
#>
function Invoke-ItflowQuoteItemBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote item", 'bulk_create')) { Send-Write 'quote_items/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a quote item, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowQuoteItemBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote item", 'bulk_update')) { Send-Write 'quote_items/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a quote item and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowQuoteItemBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote item", 'bulk_delete')) { Send-Write 'quote_items/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads quotes: one that is looked up, or a page of the list.
#>
function Get-ItflowQuote {
  [CmdletBinding()]
  param(
    [long] $quote_id,
    [string] $quote_status,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'quotes/read' (Get-SentFields $PSBoundParameters) -Id 'quote_id'
}

<#
.SYNOPSIS
Creates a quote.
#>
function New-ItflowQuote {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [string] $quote_scope,
    [string] $quote_status,
    [string] $quote_date,
    [string] $quote_expire,
    [object] $quote_discount_amount,
    [string] $quote_currency_code,
    [string] $quote_note,
    [long] $quote_category_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("quote", 'create')) { Send-Write 'quotes/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a quote, and nothing else.
#>
function Set-ItflowQuote {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $client_id,
    [string] $quote_scope,
    [string] $quote_status,
    [string] $quote_date,
    [string] $quote_expire,
    [object] $quote_discount_amount,
    [string] $quote_currency_code,
    [string] $quote_note,
    [long] $quote_category_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'update')) { Send-Write 'quotes/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a quote and what hangs on it.
#>
function Remove-ItflowQuote {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'delete')) { Send-Write 'quotes/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a quote.
#>
function Disable-ItflowQuote {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'archive')) { Send-Write 'quotes/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived quote back.
#>
function Enable-ItflowQuote {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'unarchive')) { Send-Write 'quotes/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Accepts a quote.
#>
function Invoke-ItflowQuoteAccept {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'accept')) { Send-Write 'quotes/accept' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Declines a quote.
#>
function Invoke-ItflowQuoteDecline {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'decline')) { Send-Write 'quotes/decline' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one quote and one other record of the same client: file_id.
#>
function Invoke-ItflowQuoteLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'link')) { Send-Write 'quotes/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one quote and one other record of the same client: file_id.
#>
function Invoke-ItflowQuoteUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $quote_id,
    [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("quote $quote_id", 'unlink')) { Send-Write 'quotes/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a quote: up to 1,000 at once.
#>
function Invoke-ItflowQuoteBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote", 'bulk_create')) { Send-Write 'quotes/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a quote, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowQuoteBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote", 'bulk_update')) { Send-Write 'quotes/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a quote and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowQuoteBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote", 'bulk_delete')) { Send-Write 'quotes/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a quote: up to 1,000 at once.
#>
function Invoke-ItflowQuoteBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote", 'bulk_archive')) { Send-Write 'quotes/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived quote back: up to 1,000 at once.
#>
function Invoke-ItflowQuoteBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("quote", 'bulk_unarchive')) { Send-Write 'quotes/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads rack units: one that is looked up, or a page of the list.
#>
function Get-ItflowRackUnit {
  [CmdletBinding()]
  param(
    [long] $unit_id,
    [long] $unit_rack_id,
    [long] $unit_asset_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'rack_units/read' (Get-SentFields $PSBoundParameters) -Id 'unit_id'
}

<#
.SYNOPSIS
Creates a rack unit.
#>
function New-ItflowRackUnit {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $unit_start_number,
    [Parameter(Mandatory)] [long] $unit_end_number,
    [string] $unit_device,
    [long] $unit_asset_id,
    [Parameter(Mandatory)] [long] $unit_rack_id
  )
  if ($PSCmdlet.ShouldProcess("rack unit", 'create')) { Send-Write 'rack_units/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a rack unit, and nothing else.
#>
function Set-ItflowRackUnit {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $unit_id,
    [long] $unit_start_number,
    [long] $unit_end_number,
    [string] $unit_device,
    [long] $unit_asset_id,
    [long] $unit_rack_id
  )
  if ($PSCmdlet.ShouldProcess("rack unit $unit_id", 'update')) { Send-Write 'rack_units/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a rack unit and what hangs on it.
#>
function Remove-ItflowRackUnit {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $unit_id
  )
  if ($PSCmdlet.ShouldProcess("rack unit $unit_id", 'delete')) { Send-Write 'rack_units/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a rack unit.
#>
function Disable-ItflowRackUnit {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $unit_id
  )
  if ($PSCmdlet.ShouldProcess("rack unit $unit_id", 'archive')) { Send-Write 'rack_units/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived rack unit back.
#>
function Enable-ItflowRackUnit {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $unit_id
  )
  if ($PSCmdlet.ShouldProcess("rack unit $unit_id", 'unarchive')) { Send-Write 'rack_units/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a rack unit: up to 1,000 at once.
#>
function Invoke-ItflowRackUnitBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack unit", 'bulk_create')) { Send-Write 'rack_units/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a rack unit, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRackUnitBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack unit", 'bulk_update')) { Send-Write 'rack_units/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a rack unit and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRackUnitBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack unit", 'bulk_delete')) { Send-Write 'rack_units/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a rack unit: up to 1,000 at once.
#>
function Invoke-ItflowRackUnitBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack unit", 'bulk_archive')) { Send-Write 'rack_units/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived rack unit back: up to 1,000 at once.
#>
function Invoke-ItflowRackUnitBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack unit", 'bulk_unarchive')) { Send-Write 'rack_units/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads racks: one that is looked up, or a page of the list.
#>
function Get-ItflowRack {
  [CmdletBinding()]
  param(
    [long] $rack_id,
    [string] $rack_name,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'racks/read' (Get-SentFields $PSBoundParameters) -Id 'rack_id'
}

<#
.SYNOPSIS
Creates a rack.
#>
function New-ItflowRack {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $rack_name,
    [string] $rack_description,
    [string] $rack_model,
    [string] $rack_depth,
    [string] $rack_type,
    [Parameter(Mandatory)] [long] $rack_units,
    [string] $rack_physical_location,
    [string] $rack_notes,
    [long] $rack_location_id
  )
  if ($PSCmdlet.ShouldProcess("rack", 'create')) { Send-Write 'racks/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a rack, and nothing else.
#>
function Set-ItflowRack {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $rack_id,
    [long] $client_id,
    [string] $rack_name,
    [string] $rack_description,
    [string] $rack_model,
    [string] $rack_depth,
    [string] $rack_type,
    [long] $rack_units,
    [string] $rack_physical_location,
    [string] $rack_notes,
    [long] $rack_location_id
  )
  if ($PSCmdlet.ShouldProcess("rack $rack_id", 'update')) { Send-Write 'racks/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a rack and what hangs on it.
#>
function Remove-ItflowRack {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $rack_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("rack $rack_id", 'delete')) { Send-Write 'racks/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a rack.
#>
function Disable-ItflowRack {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $rack_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("rack $rack_id", 'archive')) { Send-Write 'racks/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived rack back.
#>
function Enable-ItflowRack {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $rack_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("rack $rack_id", 'unarchive')) { Send-Write 'racks/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a rack: up to 1,000 at once.
#>
function Invoke-ItflowRackBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack", 'bulk_create')) { Send-Write 'racks/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a rack, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRackBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack", 'bulk_update')) { Send-Write 'racks/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a rack and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRackBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack", 'bulk_delete')) { Send-Write 'racks/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a rack: up to 1,000 at once.
#>
function Invoke-ItflowRackBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack", 'bulk_archive')) { Send-Write 'racks/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived rack back: up to 1,000 at once.
#>
function Invoke-ItflowRackBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rack", 'bulk_unarchive')) { Send-Write 'racks/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads receipts: one that is looked up, or a page of the list.
#>
function Get-ItflowReceipt {
  [CmdletBinding()]
  param(
    [long] $receipt_id,
    [long] $purchase_order_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'receipts/read' (Get-SentFields $PSBoundParameters) -Id 'receipt_id'
}

<#
.SYNOPSIS
Creates a receipt.
#>
function New-ItflowReceipt {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $receipt_quantity,
    [string] $receipt_note,
    [Parameter(Mandatory)] [long] $receipt_item_id,
    [Parameter(Mandatory)] [long] $receipt_purchase_order_id
  )
  if ($PSCmdlet.ShouldProcess("receipt", 'create')) { Send-Write 'receipts/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a receipt: up to 1,000 at once.
#>
function Invoke-ItflowReceiptBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("receipt", 'bulk_create')) { Send-Write 'receipts/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads recurring invoice items: one that is looked up, or a page of the list.
#>
function Get-ItflowRecurringInvoiceItem {
  [CmdletBinding()]
  param(
    [long] $item_id,
    [long] $recurring_invoice_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'recurring_invoice_items/read' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a recurring invoice item.
#>
function New-ItflowRecurringInvoiceItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $item_name,
    [string] $item_description,
    [object] $item_quantity,
    [object] $item_price,
    [long] $item_order,
    [long] $item_tax_id,
    [long] $item_product_id,
    [Parameter(Mandatory)] [long] $item_recurring_invoice_id
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice item", 'create')) { Send-Write 'recurring_invoice_items/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a recurring invoice item, and nothing else.
#>
function Set-ItflowRecurringInvoiceItem {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $item_id,
    [string] $item_name,
    [string] $item_description,
    [object] $item_quantity,
    [object] $item_price,
    [long] $item_order,
    [long] $item_tax_id,
    [long] $item_product_id,
    [long] $item_recurring_invoice_id
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice item $item_id", 'update')) { Send-Write 'recurring_invoice_items/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a recurring invoice item and what hangs on it.
#>
function Remove-ItflowRecurringInvoiceItem {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $item_id
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice item $item_id", 'delete')) { Send-Write 'recurring_invoice_items/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a recurring invoice item: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceItemBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice item", 'bulk_create')) { Send-Write 'recurring_invoice_items/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a recurring invoice item, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceItemBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice item", 'bulk_update')) { Send-Write 'recurring_invoice_items/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a recurring invoice item and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceItemBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice item", 'bulk_delete')) { Send-Write 'recurring_invoice_items/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads recurring invoices: one that is looked up, or a page of the list.
#>
function Get-ItflowRecurringInvoice {
  [CmdletBinding()]
  param(
    [long] $recurring_invoice_id,
    [string] $recurring_invoice_status,
    [string] $recurring_invoice_frequency,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'recurring_invoices/read' (Get-SentFields $PSBoundParameters) -Id 'recurring_invoice_id'
}

<#
.SYNOPSIS
Creates a recurring invoice.
#>
function New-ItflowRecurringInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [string] $recurring_invoice_scope,
    [Parameter(Mandatory)] [string] $recurring_invoice_frequency,
    [string] $recurring_invoice_next_date,
    [long] $recurring_invoice_status,
    [object] $recurring_invoice_discount_amount,
    [string] $recurring_invoice_currency_code,
    [string] $recurring_invoice_note,
    [long] $recurring_invoice_email_notify,
    [long] $recurring_invoice_category_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice", 'create')) { Send-Write 'recurring_invoices/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a recurring invoice, and nothing else.
#>
function Set-ItflowRecurringInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $recurring_invoice_id,
    [long] $client_id,
    [string] $recurring_invoice_scope,
    [string] $recurring_invoice_frequency,
    [string] $recurring_invoice_next_date,
    [long] $recurring_invoice_status,
    [object] $recurring_invoice_discount_amount,
    [string] $recurring_invoice_currency_code,
    [string] $recurring_invoice_note,
    [long] $recurring_invoice_email_notify,
    [long] $recurring_invoice_category_id,
    [object[]] $items
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice $recurring_invoice_id", 'update')) { Send-Write 'recurring_invoices/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a recurring invoice and what hangs on it.
#>
function Remove-ItflowRecurringInvoice {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $recurring_invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice $recurring_invoice_id", 'delete')) { Send-Write 'recurring_invoices/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a recurring invoice.
#>
function Disable-ItflowRecurringInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $recurring_invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice $recurring_invoice_id", 'archive')) { Send-Write 'recurring_invoices/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived recurring invoice back.
#>
function Enable-ItflowRecurringInvoice {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $recurring_invoice_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice $recurring_invoice_id", 'unarchive')) { Send-Write 'recurring_invoices/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a recurring invoice: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice", 'bulk_create')) { Send-Write 'recurring_invoices/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a recurring invoice, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice", 'bulk_update')) { Send-Write 'recurring_invoices/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a recurring invoice and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice", 'bulk_delete')) { Send-Write 'recurring_invoices/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a recurring invoice: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice", 'bulk_archive')) { Send-Write 'recurring_invoices/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived recurring invoice back: up to 1,000 at once.
#>
function Invoke-ItflowRecurringInvoiceBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring invoice", 'bulk_unarchive')) { Send-Write 'recurring_invoices/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads recurring tickets: one that is looked up, or a page of the list.
#>
function Get-ItflowRecurringTicket {
  [CmdletBinding()]
  param(
    [long] $recurring_ticket_id,
    [string] $recurring_ticket_frequency,
    [string] $recurring_ticket_assigned_to,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'recurring_tickets/read' (Get-SentFields $PSBoundParameters) -Id 'recurring_ticket_id'
}

<#
.SYNOPSIS
Creates a recurring ticket.
#>
function New-ItflowRecurringTicket {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $recurring_ticket_subject,
    [string] $recurring_ticket_details,
    [string] $recurring_ticket_category,
    [string] $recurring_ticket_priority,
    [Parameter(Mandatory)] [string] $recurring_ticket_frequency,
    [long] $recurring_ticket_billable,
    [string] $recurring_ticket_start_date,
    [string] $recurring_ticket_next_run,
    [long] $recurring_ticket_assigned_to,
    [long] $recurring_ticket_contact_id,
    [long] $recurring_ticket_asset_id
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket", 'create')) { Send-Write 'recurring_tickets/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a recurring ticket, and nothing else.
#>
function Set-ItflowRecurringTicket {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $recurring_ticket_id,
    [long] $client_id,
    [string] $recurring_ticket_subject,
    [string] $recurring_ticket_details,
    [string] $recurring_ticket_category,
    [string] $recurring_ticket_priority,
    [string] $recurring_ticket_frequency,
    [long] $recurring_ticket_billable,
    [string] $recurring_ticket_start_date,
    [string] $recurring_ticket_next_run,
    [long] $recurring_ticket_assigned_to,
    [long] $recurring_ticket_contact_id,
    [long] $recurring_ticket_asset_id
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket $recurring_ticket_id", 'update')) { Send-Write 'recurring_tickets/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a recurring ticket and what hangs on it.
#>
function Remove-ItflowRecurringTicket {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $recurring_ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket $recurring_ticket_id", 'delete')) { Send-Write 'recurring_tickets/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one recurring ticket and one other record of the same client: asset_id.
#>
function Invoke-ItflowRecurringTicketLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $recurring_ticket_id,
    [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket $recurring_ticket_id", 'link')) { Send-Write 'recurring_tickets/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one recurring ticket and one other record of the same client: asset_id.
#>
function Invoke-ItflowRecurringTicketUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $recurring_ticket_id,
    [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket $recurring_ticket_id", 'unlink')) { Send-Write 'recurring_tickets/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a recurring ticket: up to 1,000 at once.
#>
function Invoke-ItflowRecurringTicketBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket", 'bulk_create')) { Send-Write 'recurring_tickets/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a recurring ticket, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRecurringTicketBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket", 'bulk_update')) { Send-Write 'recurring_tickets/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a recurring ticket and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRecurringTicketBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("recurring ticket", 'bulk_delete')) { Send-Write 'recurring_tickets/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads reply templates: one that is looked up, or a page of the list.
#>
function Get-ItflowReplyTemplate {
  [CmdletBinding()]
  param(
    [long] $reply_template_id,
    [string] $reply_template_name,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'reply_templates/read' (Get-SentFields $PSBoundParameters) -Id 'reply_template_id'
}

<#
.SYNOPSIS
Creates a reply template.
#>
function New-ItflowReplyTemplate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $reply_template_name,
    [Parameter(Mandatory)] [string] $reply_template_body
  )
  if ($PSCmdlet.ShouldProcess("reply template", 'create')) { Send-Write 'reply_templates/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a reply template, and nothing else.
#>
function Set-ItflowReplyTemplate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $reply_template_id,
    [string] $reply_template_name,
    [string] $reply_template_body
  )
  if ($PSCmdlet.ShouldProcess("reply template $reply_template_id", 'update')) { Send-Write 'reply_templates/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a reply template and what hangs on it.
#>
function Remove-ItflowReplyTemplate {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $reply_template_id
  )
  if ($PSCmdlet.ShouldProcess("reply template $reply_template_id", 'delete')) { Send-Write 'reply_templates/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a reply template: up to 1,000 at once.
#>
function Invoke-ItflowReplyTemplateBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("reply template", 'bulk_create')) { Send-Write 'reply_templates/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a reply template, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowReplyTemplateBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("reply template", 'bulk_update')) { Send-Write 'reply_templates/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a reply template and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowReplyTemplateBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("reply template", 'bulk_delete')) { Send-Write 'reply_templates/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Income (payments that came in) and expenses by month and category.
#>
function Get-ItflowReportIncomeExpenses {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $format
  )
  Read-Once 'reports/income_expenses' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Income, expenses and what is left of it, by month.
#>
function Get-ItflowReportProfitLoss {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $format
  )
  Read-Once 'reports/profit_loss' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
What clients owe, by the days since it was due; from and to are about the day of the invoice.
#>
function Get-ItflowReportUnpaidByAge {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $format
  )
  Read-Once 'reports/unpaid_by_age' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
What active recurring invoices bring; from and to are about the next day of each.
#>
function Get-ItflowReportRecurringIncome {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $format
  )
  Read-Once 'reports/recurring_income' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Tickets created in the period by client, category or technician, with the minutes to response and resolution.
#>
function Get-ItflowReportTickets {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $by,
    [string] $format
  )
  Read-Once 'reports/tickets' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Hours worked by technician and client.
#>
function Get-ItflowReportTime {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $format
  )
  Read-Once 'reports/time' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Billable hours that are on no invoice, of every year unless told, with what they come to at the rate of the client.
#>
function Get-ItflowReportUnbilledTime {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $format
  )
  Read-Once 'reports/unbilled_time' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Domains, certificates, warranties of assets, software and contracts that end within so many days (30), or from and to.
#>
function Get-ItflowReportExpiring {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [long] $days,
    [string] $format
  )
  Read-Once 'reports/expiring' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Assets in use by type, make or age in whole years; from and to are about the day of purchase.
#>
function Get-ItflowReportAssets {
  [CmdletBinding()]
  param(
    [string] $from,
    [string] $to,
    [long] $client_id,
    [string] $by,
    [string] $format
  )
  Read-Once 'reports/assets' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Reads revenues: one that is looked up, or a page of the list.
#>
function Get-ItflowRevenue {
  [CmdletBinding()]
  param(
    [long] $revenue_id,
    [string] $revenue_account_id,
    [string] $revenue_category_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'revenues/read' (Get-SentFields $PSBoundParameters) -Id 'revenue_id'
}

<#
.SYNOPSIS
Creates a revenue.
#>
function New-ItflowRevenue {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $revenue_description,
    [string] $revenue_date,
    [object] $revenue_amount,
    [string] $revenue_currency_code,
    [string] $revenue_payment_method,
    [string] $revenue_reference,
    [long] $revenue_category_id,
    [Parameter(Mandatory)] [long] $revenue_account_id
  )
  if ($PSCmdlet.ShouldProcess("revenue", 'create')) { Send-Write 'revenues/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a revenue, and nothing else.
#>
function Set-ItflowRevenue {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $revenue_id,
    [long] $client_id,
    [string] $revenue_description,
    [string] $revenue_date,
    [object] $revenue_amount,
    [string] $revenue_currency_code,
    [string] $revenue_payment_method,
    [string] $revenue_reference,
    [long] $revenue_category_id,
    [long] $revenue_account_id
  )
  if ($PSCmdlet.ShouldProcess("revenue $revenue_id", 'update')) { Send-Write 'revenues/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a revenue and what hangs on it.
#>
function Remove-ItflowRevenue {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $revenue_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("revenue $revenue_id", 'delete')) { Send-Write 'revenues/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a revenue.
#>
function Disable-ItflowRevenue {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $revenue_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("revenue $revenue_id", 'archive')) { Send-Write 'revenues/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived revenue back.
#>
function Enable-ItflowRevenue {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $revenue_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("revenue $revenue_id", 'unarchive')) { Send-Write 'revenues/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a revenue: up to 1,000 at once.
#>
function Invoke-ItflowRevenueBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("revenue", 'bulk_create')) { Send-Write 'revenues/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a revenue, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRevenueBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("revenue", 'bulk_update')) { Send-Write 'revenues/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a revenue and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRevenueBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("revenue", 'bulk_delete')) { Send-Write 'revenues/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a revenue: up to 1,000 at once.
#>
function Invoke-ItflowRevenueBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("revenue", 'bulk_archive')) { Send-Write 'revenues/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived revenue back: up to 1,000 at once.
#>
function Invoke-ItflowRevenueBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("revenue", 'bulk_unarchive')) { Send-Write 'revenues/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads services: one that is looked up, or a page of the list.
#>
function Get-ItflowService {
  [CmdletBinding()]
  param(
    [long] $service_id,
    [string] $service_name,
    [string] $service_category,
    [string] $service_importance,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'services/read' (Get-SentFields $PSBoundParameters) -Id 'service_id'
}

<#
.SYNOPSIS
Creates a service.
#>
function New-ItflowService {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $service_name,
    [string] $service_description,
    [string] $service_category,
    [string] $service_importance,
    [string] $service_backup,
    [string] $service_notes,
    [string] $service_review_due
  )
  if ($PSCmdlet.ShouldProcess("service", 'create')) { Send-Write 'services/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a service, and nothing else.
#>
function Set-ItflowService {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $service_id,
    [long] $client_id,
    [string] $service_name,
    [string] $service_description,
    [string] $service_category,
    [string] $service_importance,
    [string] $service_backup,
    [string] $service_notes,
    [string] $service_review_due
  )
  if ($PSCmdlet.ShouldProcess("service $service_id", 'update')) { Send-Write 'services/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a service and what hangs on it.
#>
function Remove-ItflowService {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("service $service_id", 'delete')) { Send-Write 'services/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a service: up to 1,000 at once.
#>
function Invoke-ItflowServiceBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("service", 'bulk_create')) { Send-Write 'services/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a service, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowServiceBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("service", 'bulk_update')) { Send-Write 'services/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a service and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowServiceBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("service", 'bulk_delete')) { Send-Write 'services/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads software: one that is looked up, or a page of the list.
#>
function Get-ItflowSoftware {
  [CmdletBinding()]
  param(
    [long] $software_id,
    [string] $software_key,
    [string] $software_name,
    [string] $software_type,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'software/read' (Get-SentFields $PSBoundParameters) -Id 'software_id'
}

<#
.SYNOPSIS
Creates a software.
#>
function New-ItflowSoftware {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $software_name,
    [string] $software_description,
    [string] $software_version,
    [string] $software_type,
    [string] $software_license_type,
    [string] $software_key,
    [long] $software_seats,
    [string] $software_purchase_reference,
    [string] $software_purchase,
    [string] $software_expire,
    [string] $software_notes,
    [long] $software_vendor_id
  )
  if ($PSCmdlet.ShouldProcess("software", 'create')) { Send-Write 'software/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a software, and nothing else.
#>
function Set-ItflowSoftware {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $software_id,
    [long] $client_id,
    [string] $software_name,
    [string] $software_description,
    [string] $software_version,
    [string] $software_type,
    [string] $software_license_type,
    [string] $software_key,
    [long] $software_seats,
    [string] $software_purchase_reference,
    [string] $software_purchase,
    [string] $software_expire,
    [string] $software_notes,
    [long] $software_vendor_id
  )
  if ($PSCmdlet.ShouldProcess("software $software_id", 'update')) { Send-Write 'software/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a software and what hangs on it.
#>
function Remove-ItflowSoftware {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $software_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("software $software_id", 'delete')) { Send-Write 'software/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a software.
#>
function Disable-ItflowSoftware {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $software_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("software $software_id", 'archive')) { Send-Write 'software/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived software back.
#>
function Enable-ItflowSoftware {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $software_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("software $software_id", 'unarchive')) { Send-Write 'software/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same software_name (match=… takes one of them alone), or creates it.
#>
function Invoke-ItflowSoftwareUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $match,
    [long] $client_id,
    [string] $software_name,
    [string] $software_description,
    [string] $software_version,
    [string] $software_type,
    [string] $software_license_type,
    [string] $software_key,
    [long] $software_seats,
    [string] $software_purchase_reference,
    [string] $software_purchase,
    [string] $software_expire,
    [string] $software_notes,
    [long] $software_vendor_id
  )
  if ($PSCmdlet.ShouldProcess("software", 'upsert')) { Send-Write 'software/upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one software and one other record of the same client: asset_id, contact_id, credential_id, document_id, file_id.
#>
function Invoke-ItflowSoftwareLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $software_id,
    [long] $asset_id,
    [long] $contact_id,
    [long] $credential_id,
    [long] $document_id,
    [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("software $software_id", 'link')) { Send-Write 'software/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one software and one other record of the same client: asset_id, contact_id, credential_id, document_id, file_id.
#>
function Invoke-ItflowSoftwareUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $software_id,
    [long] $asset_id,
    [long] $contact_id,
    [long] $credential_id,
    [long] $document_id,
    [long] $file_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("software $software_id", 'unlink')) { Send-Write 'software/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a software: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software", 'bulk_create')) { Send-Write 'software/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a software, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software", 'bulk_update')) { Send-Write 'software/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a software and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software", 'bulk_delete')) { Send-Write 'software/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a software: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software", 'bulk_archive')) { Send-Write 'software/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived software back: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software", 'bulk_unarchive')) { Send-Write 'software/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Updates the record with the same software_name (match=… takes one of them alone), or creates it: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareBulkUpsert {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software", 'bulk_upsert')) { Send-Write 'software/bulk_upsert' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads software keys: one that is looked up, or a page of the list.
#>
function Get-ItflowSoftwareKey {
  [CmdletBinding()]
  param(
    [long] $software_key_id,
    [long] $software_key_software_id,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'software_keys/read' (Get-SentFields $PSBoundParameters) -Id 'software_key_id'
}

<#
.SYNOPSIS
Creates a software key.
#>
function New-ItflowSoftwareKey {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $software_key,
    [Parameter(Mandatory)] [long] $software_key_software_id
  )
  if ($PSCmdlet.ShouldProcess("software key", 'create')) { Send-Write 'software_keys/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a software key, and nothing else.
#>
function Set-ItflowSoftwareKey {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $software_key_id,
    [string] $software_key,
    [long] $software_key_software_id
  )
  if ($PSCmdlet.ShouldProcess("software key $software_key_id", 'update')) { Send-Write 'software_keys/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a software key and what hangs on it.
#>
function Remove-ItflowSoftwareKey {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $software_key_id
  )
  if ($PSCmdlet.ShouldProcess("software key $software_key_id", 'delete')) { Send-Write 'software_keys/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a software key: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareKeyBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software key", 'bulk_create')) { Send-Write 'software_keys/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a software key, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareKeyBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software key", 'bulk_update')) { Send-Write 'software_keys/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a software key and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowSoftwareKeyBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("software key", 'bulk_delete')) { Send-Write 'software_keys/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads tags: one that is looked up, or a page of the list.
#>
function Get-ItflowTag {
  [CmdletBinding()]
  param(
    [long] $tag_id,
    [string] $tag_name,
    [string] $tag_type,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'tags/read' (Get-SentFields $PSBoundParameters) -Id 'tag_id'
}

<#
.SYNOPSIS
Creates a tag.
#>
function New-ItflowTag {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $tag_name,
    [long] $tag_type,
    [string] $tag_color,
    [string] $tag_icon
  )
  if ($PSCmdlet.ShouldProcess("tag", 'create')) { Send-Write 'tags/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a tag, and nothing else.
#>
function Set-ItflowTag {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $tag_id,
    [string] $tag_name,
    [long] $tag_type,
    [string] $tag_color,
    [string] $tag_icon
  )
  if ($PSCmdlet.ShouldProcess("tag $tag_id", 'update')) { Send-Write 'tags/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a tag and what hangs on it.
#>
function Remove-ItflowTag {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $tag_id
  )
  if ($PSCmdlet.ShouldProcess("tag $tag_id", 'delete')) { Send-Write 'tags/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a tag.
#>
function Disable-ItflowTag {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $tag_id
  )
  if ($PSCmdlet.ShouldProcess("tag $tag_id", 'archive')) { Send-Write 'tags/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived tag back.
#>
function Enable-ItflowTag {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $tag_id
  )
  if ($PSCmdlet.ShouldProcess("tag $tag_id", 'unarchive')) { Send-Write 'tags/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The tags of a record (record_type is one of client, contact, location, credential, asset).
#>
function Get-ItflowTagOf {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $record_type,
    [Parameter(Mandatory)] [long] $record_id
  )
  Read-Once 'tags/of' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Gives a record a tag (record_type is one of client, contact, location, credential, asset).
#>
function Invoke-ItflowTagLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $record_type,
    [Parameter(Mandatory)] [long] $record_id
  )
  if ($PSCmdlet.ShouldProcess("tag", 'link')) { Send-Write 'tags/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Takes a tag from a record (record_type is one of client, contact, location, credential, asset).
#>
function Invoke-ItflowTagUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $record_type,
    [Parameter(Mandatory)] [long] $record_id
  )
  if ($PSCmdlet.ShouldProcess("tag", 'unlink')) { Send-Write 'tags/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a tag: up to 1,000 at once.
#>
function Invoke-ItflowTagBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("tag", 'bulk_create')) { Send-Write 'tags/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a tag, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTagBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("tag", 'bulk_update')) { Send-Write 'tags/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a tag and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTagBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("tag", 'bulk_delete')) { Send-Write 'tags/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a tag: up to 1,000 at once.
#>
function Invoke-ItflowTagBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("tag", 'bulk_archive')) { Send-Write 'tags/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived tag back: up to 1,000 at once.
#>
function Invoke-ItflowTagBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("tag", 'bulk_unarchive')) { Send-Write 'tags/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads tasks: one that is looked up, or a page of the list.
#>
function Get-ItflowTask {
  [CmdletBinding()]
  param(
    [long] $task_id,
    [long] $task_ticket_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'tasks/read' (Get-SentFields $PSBoundParameters) -Id 'task_id'
}

<#
.SYNOPSIS
Creates a task.
#>
function New-ItflowTask {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $task_name,
    [string] $task_status,
    [long] $task_order,
    [long] $task_completion_estimate,
    [object] $task_completed_at,
    [Parameter(Mandatory)] [long] $task_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("task", 'create')) { Send-Write 'tasks/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a task, and nothing else.
#>
function Set-ItflowTask {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $task_id,
    [string] $task_name,
    [string] $task_status,
    [long] $task_order,
    [long] $task_completion_estimate,
    [object] $task_completed_at,
    [long] $task_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("task $task_id", 'update')) { Send-Write 'tasks/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a task and what hangs on it.
#>
function Remove-ItflowTask {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $task_id
  )
  if ($PSCmdlet.ShouldProcess("task $task_id", 'delete')) { Send-Write 'tasks/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a task: up to 1,000 at once.
#>
function Invoke-ItflowTaskBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("task", 'bulk_create')) { Send-Write 'tasks/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a task, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTaskBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("task", 'bulk_update')) { Send-Write 'tasks/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a task and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTaskBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("task", 'bulk_delete')) { Send-Write 'tasks/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads taxes: one that is looked up, or a page of the list.
#>
function Get-ItflowTax {
  [CmdletBinding()]
  param(
    [long] $tax_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'taxes/read' (Get-SentFields $PSBoundParameters) -Id 'tax_id'
}

<#
.SYNOPSIS
Time worked by ticket and technician in a year (the current one if none is named) or in a month of it.
#>
function Get-ItflowTechnicianTime {
  [CmdletBinding()]
  param(
    [long] $year,
    [long] $month,
    [long] $technician_id
  )
  Read-Once 'technicians/time' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Reads ticket attachments: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketAttachment {
  [CmdletBinding()]
  param(
    [long] $ticket_attachment_id,
    [long] $ticket_attachment_ticket_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_attachments/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_attachment_id'
}

<#
.SYNOPSIS
Deletes a ticket attachment and what hangs on it.
#>
function Remove-ItflowTicketAttachment {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ticket_attachment_id
  )
  if ($PSCmdlet.ShouldProcess("ticket attachment $ticket_attachment_id", 'delete')) { Send-Write 'ticket_attachments/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Stores a file with a ticket or with one of its replies: a form with the field `file`, or base64.
#>
function New-ItflowTicketAttachment {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $file,
    [string] $ticket_attachment_name,
    [long] $ticket_attachment_ticket_id,
    [long] $ticket_attachment_reply_id
  )
  if ($PSCmdlet.ShouldProcess("ticket attachment", 'create')) { Send-Write 'ticket_attachments/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Answers the file itself, or the range of it that is asked for.
#>
function Get-ItflowTicketAttachmentDownload {
  [CmdletBinding()]
  param(
    [Parameter(Mandatory)] [string] $OutFile,
    [Parameter(Mandatory)] [long] $ticket_attachment_id
  )
  Save-File 'ticket_attachments/download' (Get-SentFields $PSBoundParameters) $OutFile
}

<#
.SYNOPSIS
Deletes a ticket attachment and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTicketAttachmentBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket attachment", 'bulk_delete')) { Send-Write 'ticket_attachments/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Stores a file with a ticket or with one of its replies: a form with the field `file`, or base64: up to 1,000 at once.
#>
function Invoke-ItflowTicketAttachmentBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket attachment", 'bulk_create')) { Send-Write 'ticket_attachments/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads ticket history: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketHistoryEntry {
  [CmdletBinding()]
  param(
    [long] $ticket_history_id,
    [long] $ticket_history_ticket_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_history/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_history_id'
}

<#
.SYNOPSIS
Reads ticket links: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketLink {
  [CmdletBinding()]
  param(
    [long] $ticket_link_id,
    [long] $ticket_link_ticket_id,
    [long] $ticket_link_to_ticket_id,
    [string] $ticket_link_kind,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_links/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_link_id'
}

<#
.SYNOPSIS
Creates a ticket link.
#>
function New-ItflowTicketLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_link_ticket_id,
    [Parameter(Mandatory)] [long] $ticket_link_to_ticket_id,
    [string] $ticket_link_kind
  )
  if ($PSCmdlet.ShouldProcess("ticket link", 'create')) { Send-Write 'ticket_links/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket link and what hangs on it.
#>
function Remove-ItflowTicketLink {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ticket_link_id
  )
  if ($PSCmdlet.ShouldProcess("ticket link $ticket_link_id", 'delete')) { Send-Write 'ticket_links/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a ticket link: up to 1,000 at once.
#>
function Invoke-ItflowTicketLinkBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket link", 'bulk_create')) { Send-Write 'ticket_links/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket link and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTicketLinkBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket link", 'bulk_delete')) { Send-Write 'ticket_links/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads ticket replies: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketReply {
  [CmdletBinding()]
  param(
    [long] $ticket_reply_id,
    [long] $ticket_id,
    [string] $type,
    [string] $include_archived,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_replies/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_reply_id'
}

<#
.SYNOPSIS
Creates a ticket reply.
#>
function New-ItflowTicketReply {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $ticket_reply,
    [string] $ticket_reply_type,
    [string] $ticket_reply_time_worked,
    [Parameter(Mandatory)] [long] $ticket_reply_ticket_id,
    [long] $ticket_status,
    [long] $ticket_reply_contact_id
  )
  if ($PSCmdlet.ShouldProcess("ticket reply", 'create')) { Send-Write 'ticket_replies/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a ticket reply, and nothing else.
#>
function Set-ItflowTicketReply {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_reply_id,
    [string] $ticket_reply,
    [string] $ticket_reply_type,
    [string] $ticket_reply_time_worked,
    [long] $ticket_reply_ticket_id,
    [long] $ticket_status,
    [long] $ticket_reply_contact_id
  )
  if ($PSCmdlet.ShouldProcess("ticket reply $ticket_reply_id", 'update')) { Send-Write 'ticket_replies/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket reply and what hangs on it.
#>
function Remove-ItflowTicketReply {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ticket_reply_id
  )
  if ($PSCmdlet.ShouldProcess("ticket reply $ticket_reply_id", 'delete')) { Send-Write 'ticket_replies/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a ticket reply.
#>
function Disable-ItflowTicketReply {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_reply_id
  )
  if ($PSCmdlet.ShouldProcess("ticket reply $ticket_reply_id", 'archive')) { Send-Write 'ticket_replies/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived ticket reply back.
#>
function Enable-ItflowTicketReply {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_reply_id
  )
  if ($PSCmdlet.ShouldProcess("ticket reply $ticket_reply_id", 'unarchive')) { Send-Write 'ticket_replies/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The last reply and the time worked of the tickets in `ticket_ids` (commas), or of those replied to `since`; with `quiet`, of those that nothing else has changed since.
#>
function Get-ItflowTicketReplyLatest {
  [CmdletBinding()]
  param(
    [string] $ticket_ids,
    [object] $since,
    [long] $quiet
  )
  Read-Once 'ticket_replies/latest' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates a ticket reply: up to 1,000 at once.
#>
function Invoke-ItflowTicketReplyBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket reply", 'bulk_create')) { Send-Write 'ticket_replies/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a ticket reply, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTicketReplyBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket reply", 'bulk_update')) { Send-Write 'ticket_replies/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket reply and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTicketReplyBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket reply", 'bulk_delete')) { Send-Write 'ticket_replies/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a ticket reply: up to 1,000 at once.
#>
function Invoke-ItflowTicketReplyBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket reply", 'bulk_archive')) { Send-Write 'ticket_replies/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived ticket reply back: up to 1,000 at once.
#>
function Invoke-ItflowTicketReplyBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket reply", 'bulk_unarchive')) { Send-Write 'ticket_replies/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads ticket statuses: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketStatus {
  [CmdletBinding()]
  param(
    [long] $ticket_status_id,
    [string] $ticket_status_active,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_statuses/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_status_id'
}

<#
.SYNOPSIS
Creates a ticket status.
#>
function New-ItflowTicketStatus {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $ticket_status_name,
    [string] $ticket_status_color,
    [long] $ticket_status_active,
    [long] $ticket_status_order
  )
  if ($PSCmdlet.ShouldProcess("ticket status", 'create')) { Send-Write 'ticket_statuses/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a ticket status: up to 1,000 at once.
#>
function Invoke-ItflowTicketStatusBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket status", 'bulk_create')) { Send-Write 'ticket_statuses/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads ticket tags: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketTag {
  [CmdletBinding()]
  param(
    [long] $ticket_tag_id,
    [long] $ticket_tag_ticket_id,
    [string] $ticket_tag_name,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_tags/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_tag_id'
}

<#
.SYNOPSIS
Creates a ticket tag.
#>
function New-ItflowTicketTag {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $ticket_tag_name,
    [Parameter(Mandatory)] [long] $ticket_tag_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("ticket tag", 'create')) { Send-Write 'ticket_tags/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket tag and what hangs on it.
#>
function Remove-ItflowTicketTag {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ticket_tag_id
  )
  if ($PSCmdlet.ShouldProcess("ticket tag $ticket_tag_id", 'delete')) { Send-Write 'ticket_tags/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a ticket tag: up to 1,000 at once.
#>
function Invoke-ItflowTicketTagBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket tag", 'bulk_create')) { Send-Write 'ticket_tags/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket tag and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTicketTagBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket tag", 'bulk_delete')) { Send-Write 'ticket_tags/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads ticket watchers: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketWatcher {
  [CmdletBinding()]
  param(
    [long] $watcher_id,
    [long] $watcher_ticket_id,
    [string] $watcher_email,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'ticket_watchers/read' (Get-SentFields $PSBoundParameters) -Id 'watcher_id'
}

<#
.SYNOPSIS
Creates a ticket watcher.
#>
function New-ItflowTicketWatcher {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $watcher_email,
    [string] $watcher_name,
    [Parameter(Mandatory)] [long] $watcher_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("ticket watcher", 'create')) { Send-Write 'ticket_watchers/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a ticket watcher, and nothing else.
#>
function Set-ItflowTicketWatcher {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $watcher_id,
    [string] $watcher_email,
    [string] $watcher_name,
    [long] $watcher_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("ticket watcher $watcher_id", 'update')) { Send-Write 'ticket_watchers/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket watcher and what hangs on it.
#>
function Remove-ItflowTicketWatcher {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $watcher_id
  )
  if ($PSCmdlet.ShouldProcess("ticket watcher $watcher_id", 'delete')) { Send-Write 'ticket_watchers/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a ticket watcher: up to 1,000 at once.
#>
function Invoke-ItflowTicketWatcherBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket watcher", 'bulk_create')) { Send-Write 'ticket_watchers/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a ticket watcher, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTicketWatcherBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket watcher", 'bulk_update')) { Send-Write 'ticket_watchers/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket watcher and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTicketWatcherBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket watcher", 'bulk_delete')) { Send-Write 'ticket_watchers/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads tickets: one that is looked up, or a page of the list.
#>
function Get-ItflowTicket {
  [CmdletBinding()]
  param(
    [long] $ticket_id,
    [string] $ticket_status,
    [string] $ticket_priority,
    [string] $ticket_category,
    [string] $ticket_assigned_to,
    [string] $ticket_contact_id,
    [string] $ticket_asset_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'tickets/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_id'
}

<#
.SYNOPSIS
Creates a ticket.
#>
function New-ItflowTicket {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $ticket_subject,
    [string] $ticket_details,
    [string] $ticket_priority,
    [long] $ticket_status,
    [string] $ticket_category,
    [long] $ticket_billable,
    [long] $ticket_onsite,
    [object] $ticket_schedule,
    [object] $ticket_due_at,
    [string] $ticket_vendor_ticket_number,
    [long] $ticket_assigned_to,
    [long] $ticket_vendor_id,
    [long] $ticket_contact_id,
    [long] $ticket_asset_id,
    [long] $ticket_location_id,
    [long] $ticket_project_id,
    [long] $ticket_invoice_id,
    [long] $ticket_quote_id,
    [long] $ticket_order,
    [string] $ticket_source,
    [object] $ticket_created_at,
    [object] $ticket_first_response_at,
    [object] $ticket_resolved_at,
    [object] $ticket_closed_at,
    [long] $ticket_vendor_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("ticket", 'create')) { Send-Write 'tickets/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a ticket, and nothing else.
#>
function Set-ItflowTicket {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id,
    [string] $ticket_subject,
    [string] $ticket_details,
    [string] $ticket_priority,
    [long] $ticket_status,
    [string] $ticket_category,
    [long] $ticket_billable,
    [long] $ticket_onsite,
    [object] $ticket_schedule,
    [object] $ticket_due_at,
    [string] $ticket_vendor_ticket_number,
    [long] $ticket_assigned_to,
    [long] $ticket_vendor_id,
    [long] $ticket_contact_id,
    [long] $ticket_asset_id,
    [long] $ticket_location_id,
    [long] $ticket_project_id,
    [long] $ticket_invoice_id,
    [long] $ticket_quote_id,
    [long] $ticket_order,
    [string] $ticket_source,
    [object] $ticket_created_at,
    [object] $ticket_first_response_at,
    [object] $ticket_resolved_at,
    [object] $ticket_closed_at,
    [long] $ticket_vendor_ticket_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'update')) { Send-Write 'tickets/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket and what hangs on it.
#>
function Remove-ItflowTicket {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'delete')) { Send-Write 'tickets/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a ticket.
#>
function Disable-ItflowTicket {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'archive')) { Send-Write 'tickets/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived ticket back.
#>
function Enable-ItflowTicket {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'unarchive')) { Send-Write 'tickets/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Resolves an open ticket.
#>
function Invoke-ItflowTicketResolve {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'resolve')) { Send-Write 'tickets/resolve' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Closes a ticket for good.
#>
function Invoke-ItflowTicketClose {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'close')) { Send-Write 'tickets/close' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Opens a resolved or closed ticket again.
#>
function Invoke-ItflowTicketReopen {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'reopen')) { Send-Write 'tickets/reopen' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Moves the replies of a ticket into another one of the same client and closes it.
#>
function Invoke-ItflowTicketMerge {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [Parameter(Mandatory)] [long] $into_ticket_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'merge')) { Send-Write 'tickets/merge' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one ticket and one other record of the same client: asset_id.
#>
function Invoke-ItflowTicketLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'link')) { Send-Write 'tickets/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one ticket and one other record of the same client: asset_id.
#>
function Invoke-ItflowTicketUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [long] $asset_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("ticket $ticket_id", 'unlink')) { Send-Write 'tickets/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a ticket: up to 1,000 at once.
#>
function Invoke-ItflowTicketBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket", 'bulk_create')) { Send-Write 'tickets/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a ticket, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTicketBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket", 'bulk_update')) { Send-Write 'tickets/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a ticket and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTicketBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket", 'bulk_delete')) { Send-Write 'tickets/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a ticket: up to 1,000 at once.
#>
function Invoke-ItflowTicketBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket", 'bulk_archive')) { Send-Write 'tickets/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived ticket back: up to 1,000 at once.
#>
function Invoke-ItflowTicketBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("ticket", 'bulk_unarchive')) { Send-Write 'tickets/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads time entries: one that is looked up, or a page of the list.
#>
function Get-ItflowTimeEntry {
  [CmdletBinding()]
  param(
    [long] $ticket_reply_id,
    [long] $time_entry_id,
    [long] $ticket_id,
    [string] $ticket_reply_by,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'time_entries/read' (Get-SentFields $PSBoundParameters) -Id 'ticket_reply_id'
}

<#
.SYNOPSIS
Creates a time entry.
#>
function New-ItflowTimeEntry {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $ticket_reply,
    [Parameter(Mandatory)] [string] $ticket_reply_time_worked,
    [long] $ticket_reply_by,
    [Parameter(Mandatory)] [long] $ticket_reply_ticket_id,
    [object] $time_entry_started_at,
    [long] $time_entry_billable,
    [long] $round_to
  )
  if ($PSCmdlet.ShouldProcess("time entry", 'create')) { Send-Write 'time_entries/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a time entry, and nothing else.
#>
function Set-ItflowTimeEntry {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_reply_id,
    [string] $ticket_reply,
    [string] $ticket_reply_time_worked,
    [long] $ticket_reply_by,
    [long] $ticket_reply_ticket_id,
    [object] $time_entry_started_at,
    [long] $time_entry_billable,
    [long] $round_to
  )
  if ($PSCmdlet.ShouldProcess("time entry $ticket_reply_id", 'update')) { Send-Write 'time_entries/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a time entry and what hangs on it.
#>
function Remove-ItflowTimeEntry {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $ticket_reply_id
  )
  if ($PSCmdlet.ShouldProcess("time entry $ticket_reply_id", 'delete')) { Send-Write 'time_entries/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Starts the caller's timer on a ticket; `timers` are those that run.
#>
function Invoke-ItflowTimeEntryStart {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [string] $timer_note
  )
  if ($PSCmdlet.ShouldProcess("time entry", 'start')) { Send-Write 'time_entries/start' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Stops the caller's timer on a ticket and makes a time entry of it, rounded up to `round_to` minutes.
#>
function Invoke-ItflowTimeEntryStop {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $ticket_id,
    [string] $ticket_reply,
    [long] $time_entry_billable,
    [long] $round_to
  )
  if ($PSCmdlet.ShouldProcess("time entry", 'stop')) { Send-Write 'time_entries/stop' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a time entry: up to 1,000 at once.
#>
function Invoke-ItflowTimeEntryBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("time entry", 'bulk_create')) { Send-Write 'time_entries/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a time entry, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTimeEntryBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("time entry", 'bulk_update')) { Send-Write 'time_entries/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a time entry and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTimeEntryBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("time entry", 'bulk_delete')) { Send-Write 'time_entries/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads transfers: one that is looked up, or a page of the list.
#>
function Get-ItflowTransfer {
  [CmdletBinding()]
  param(
    [long] $transfer_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'transfers/read' (Get-SentFields $PSBoundParameters) -Id 'transfer_id'
}

<#
.SYNOPSIS
Creates a transfer.
#>
function New-ItflowTransfer {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [string] $transfer_method,
    [string] $transfer_notes,
    [string] $transfer_date,
    [Parameter(Mandatory)] [object] $transfer_amount,
    [Parameter(Mandatory)] [long] $transfer_account_from,
    [Parameter(Mandatory)] [long] $transfer_account_to
  )
  if ($PSCmdlet.ShouldProcess("transfer", 'create')) { Send-Write 'transfers/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a transfer, and nothing else.
#>
function Set-ItflowTransfer {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $transfer_id,
    [string] $transfer_method,
    [string] $transfer_notes,
    [string] $transfer_date,
    [object] $transfer_amount,
    [long] $transfer_account_from,
    [long] $transfer_account_to
  )
  if ($PSCmdlet.ShouldProcess("transfer $transfer_id", 'update')) { Send-Write 'transfers/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a transfer and what hangs on it.
#>
function Remove-ItflowTransfer {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $transfer_id
  )
  if ($PSCmdlet.ShouldProcess("transfer $transfer_id", 'delete')) { Send-Write 'transfers/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a transfer: up to 1,000 at once.
#>
function Invoke-ItflowTransferBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("transfer", 'bulk_create')) { Send-Write 'transfers/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a transfer, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTransferBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("transfer", 'bulk_update')) { Send-Write 'transfers/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a transfer and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTransferBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("transfer", 'bulk_delete')) { Send-Write 'transfers/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads trips: one that is looked up, or a page of the list.
#>
function Get-ItflowTrip {
  [CmdletBinding()]
  param(
    [long] $trip_id,
    [string] $trip_user_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'trips/read' (Get-SentFields $PSBoundParameters) -Id 'trip_id'
}

<#
.SYNOPSIS
Creates a trip.
#>
function New-ItflowTrip {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $trip_purpose,
    [string] $trip_date,
    [string] $trip_source,
    [string] $trip_destination,
    [long] $trip_start_odometer,
    [long] $trip_end_odmeter,
    [object] $trip_miles,
    [long] $round_trip,
    [long] $trip_user_id
  )
  if ($PSCmdlet.ShouldProcess("trip", 'create')) { Send-Write 'trips/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a trip, and nothing else.
#>
function Set-ItflowTrip {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $trip_id,
    [long] $client_id,
    [string] $trip_purpose,
    [string] $trip_date,
    [string] $trip_source,
    [string] $trip_destination,
    [long] $trip_start_odometer,
    [long] $trip_end_odmeter,
    [object] $trip_miles,
    [long] $round_trip,
    [long] $trip_user_id
  )
  if ($PSCmdlet.ShouldProcess("trip $trip_id", 'update')) { Send-Write 'trips/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a trip and what hangs on it.
#>
function Remove-ItflowTrip {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $trip_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("trip $trip_id", 'delete')) { Send-Write 'trips/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a trip.
#>
function Disable-ItflowTrip {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $trip_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("trip $trip_id", 'archive')) { Send-Write 'trips/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived trip back.
#>
function Enable-ItflowTrip {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $trip_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("trip $trip_id", 'unarchive')) { Send-Write 'trips/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a trip: up to 1,000 at once.
#>
function Invoke-ItflowTripBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("trip", 'bulk_create')) { Send-Write 'trips/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a trip, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowTripBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("trip", 'bulk_update')) { Send-Write 'trips/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a trip and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTripBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("trip", 'bulk_delete')) { Send-Write 'trips/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a trip: up to 1,000 at once.
#>
function Invoke-ItflowTripBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("trip", 'bulk_archive')) { Send-Write 'trips/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived trip back: up to 1,000 at once.
#>
function Invoke-ItflowTripBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("trip", 'bulk_unarchive')) { Send-Write 'trips/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads users: one that is looked up, or a page of the list.
#>
function Get-ItflowUser {
  [CmdletBinding()]
  param(
    [long] $user_id,
    [string] $user_email,
    [string] $user_name,
    [string] $user_type,
    [string] $user_status,
    [string] $user_role_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields
  )
  Read-Pages 'users/read' (Get-SentFields $PSBoundParameters) -Id 'user_id'
}

<#
.SYNOPSIS
Reads vehicles: one that is looked up, or a page of the list.
#>
function Get-ItflowVehicle {
  [CmdletBinding()]
  param(
    [long] $vehicle_id,
    [string] $vehicle_name,
    [string] $vehicle_vin,
    [string] $vehicle_license_plate,
    [string] $vehicle_status,
    [string] $vehicle_type,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'vehicles/read' (Get-SentFields $PSBoundParameters) -Id 'vehicle_id'
}

<#
.SYNOPSIS
Creates a vehicle.
#>
function New-ItflowVehicle {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $vehicle_name,
    [string] $vehicle_type,
    [string] $vehicle_make,
    [string] $vehicle_model,
    [long] $vehicle_year,
    [string] $vehicle_color,
    [string] $vehicle_vin,
    [string] $vehicle_license_plate,
    [string] $vehicle_status,
    [string] $vehicle_condition,
    [long] $vehicle_mileage,
    [string] $vehicle_insurance_provider,
    [string] $vehicle_insurance_policy,
    [object] $vehicle_insurance_premium,
    [string] $vehicle_insurance_expire,
    [string] $vehicle_registration_expire,
    [object] $vehicle_latitude,
    [object] $vehicle_longitude,
    [object] $vehicle_located_at,
    [string] $vehicle_purchase_date,
    [object] $vehicle_purchase_price,
    [string] $vehicle_notes,
    [long] $vehicle_assigned_to
  )
  if ($PSCmdlet.ShouldProcess("vehicle", 'create')) { Send-Write 'vehicles/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vehicle, and nothing else.
#>
function Set-ItflowVehicle {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vehicle_id,
    [long] $client_id,
    [string] $vehicle_name,
    [string] $vehicle_type,
    [string] $vehicle_make,
    [string] $vehicle_model,
    [long] $vehicle_year,
    [string] $vehicle_color,
    [string] $vehicle_vin,
    [string] $vehicle_license_plate,
    [string] $vehicle_status,
    [string] $vehicle_condition,
    [long] $vehicle_mileage,
    [string] $vehicle_insurance_provider,
    [string] $vehicle_insurance_policy,
    [object] $vehicle_insurance_premium,
    [string] $vehicle_insurance_expire,
    [string] $vehicle_registration_expire,
    [object] $vehicle_latitude,
    [object] $vehicle_longitude,
    [object] $vehicle_located_at,
    [string] $vehicle_purchase_date,
    [object] $vehicle_purchase_price,
    [string] $vehicle_notes,
    [long] $vehicle_assigned_to
  )
  if ($PSCmdlet.ShouldProcess("vehicle $vehicle_id", 'update')) { Send-Write 'vehicles/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vehicle and what hangs on it.
#>
function Remove-ItflowVehicle {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $vehicle_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vehicle $vehicle_id", 'delete')) { Send-Write 'vehicles/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a vehicle.
#>
function Disable-ItflowVehicle {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vehicle_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vehicle $vehicle_id", 'archive')) { Send-Write 'vehicles/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived vehicle back.
#>
function Enable-ItflowVehicle {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vehicle_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vehicle $vehicle_id", 'unarchive')) { Send-Write 'vehicles/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a vehicle: up to 1,000 at once.
#>
function Invoke-ItflowVehicleBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vehicle", 'bulk_create')) { Send-Write 'vehicles/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vehicle, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowVehicleBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vehicle", 'bulk_update')) { Send-Write 'vehicles/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vehicle and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowVehicleBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vehicle", 'bulk_delete')) { Send-Write 'vehicles/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a vehicle: up to 1,000 at once.
#>
function Invoke-ItflowVehicleBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vehicle", 'bulk_archive')) { Send-Write 'vehicles/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived vehicle back: up to 1,000 at once.
#>
function Invoke-ItflowVehicleBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vehicle", 'bulk_unarchive')) { Send-Write 'vehicles/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads vendors: one that is looked up, or a page of the list.
#>
function Get-ItflowVendor {
  [CmdletBinding()]
  param(
    [long] $vendor_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'vendors/read' (Get-SentFields $PSBoundParameters) -Id 'vendor_id'
}

<#
.SYNOPSIS
Creates a vendor.
#>
function New-ItflowVendor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [Parameter(Mandatory)] [string] $vendor_name,
    [string] $vendor_description,
    [string] $vendor_contact_name,
    [string] $vendor_phone_country_code,
    [string] $vendor_phone,
    [string] $vendor_extension,
    [string] $vendor_email,
    [string] $vendor_website,
    [string] $vendor_hours,
    [string] $vendor_sla,
    [string] $vendor_code,
    [string] $vendor_account_number,
    [string] $vendor_notes
  )
  if ($PSCmdlet.ShouldProcess("vendor", 'create')) { Send-Write 'vendors/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vendor, and nothing else.
#>
function Set-ItflowVendor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vendor_id,
    [long] $client_id,
    [string] $vendor_name,
    [string] $vendor_description,
    [string] $vendor_contact_name,
    [string] $vendor_phone_country_code,
    [string] $vendor_phone,
    [string] $vendor_extension,
    [string] $vendor_email,
    [string] $vendor_website,
    [string] $vendor_hours,
    [string] $vendor_sla,
    [string] $vendor_code,
    [string] $vendor_account_number,
    [string] $vendor_notes
  )
  if ($PSCmdlet.ShouldProcess("vendor $vendor_id", 'update')) { Send-Write 'vendors/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vendor and what hangs on it.
#>
function Remove-ItflowVendor {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vendor $vendor_id", 'delete')) { Send-Write 'vendors/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a vendor.
#>
function Disable-ItflowVendor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vendor $vendor_id", 'archive')) { Send-Write 'vendors/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived vendor back.
#>
function Enable-ItflowVendor {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vendor_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vendor $vendor_id", 'unarchive')) { Send-Write 'vendors/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Links one vendor and one other record of the same client: credential_id, document_id, file_id, service_id.
#>
function Invoke-ItflowVendorLink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vendor_id,
    [long] $credential_id,
    [long] $document_id,
    [long] $file_id,
    [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vendor $vendor_id", 'link')) { Send-Write 'vendors/link' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Unlinks one vendor and one other record of the same client: credential_id, document_id, file_id, service_id.
#>
function Invoke-ItflowVendorUnlink {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vendor_id,
    [long] $credential_id,
    [long] $document_id,
    [long] $file_id,
    [long] $service_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vendor $vendor_id", 'unlink')) { Send-Write 'vendors/unlink' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a vendor: up to 1,000 at once.
#>
function Invoke-ItflowVendorBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vendor", 'bulk_create')) { Send-Write 'vendors/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vendor, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowVendorBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vendor", 'bulk_update')) { Send-Write 'vendors/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vendor and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowVendorBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vendor", 'bulk_delete')) { Send-Write 'vendors/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a vendor: up to 1,000 at once.
#>
function Invoke-ItflowVendorBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vendor", 'bulk_archive')) { Send-Write 'vendors/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived vendor back: up to 1,000 at once.
#>
function Invoke-ItflowVendorBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vendor", 'bulk_unarchive')) { Send-Write 'vendors/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads vlans: one that is looked up, or a page of the list.
#>
function Get-ItflowVlan {
  [CmdletBinding()]
  param(
    [long] $vlan_id,
    [string] $vlan_name,
    [string] $vlan_number,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'vlans/read' (Get-SentFields $PSBoundParameters) -Id 'vlan_id'
}

<#
.SYNOPSIS
Creates a vlan.
#>
function New-ItflowVlan {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [long] $vlan_number,
    [Parameter(Mandatory)] [string] $vlan_name,
    [string] $vlan_description,
    [string] $vlan_color
  )
  if ($PSCmdlet.ShouldProcess("vlan", 'create')) { Send-Write 'vlans/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vlan, and nothing else.
#>
function Set-ItflowVlan {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vlan_id,
    [long] $client_id,
    [long] $vlan_number,
    [string] $vlan_name,
    [string] $vlan_description,
    [string] $vlan_color
  )
  if ($PSCmdlet.ShouldProcess("vlan $vlan_id", 'update')) { Send-Write 'vlans/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vlan and what hangs on it.
#>
function Remove-ItflowVlan {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $vlan_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vlan $vlan_id", 'delete')) { Send-Write 'vlans/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a vlan.
#>
function Disable-ItflowVlan {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vlan_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vlan $vlan_id", 'archive')) { Send-Write 'vlans/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived vlan back.
#>
function Enable-ItflowVlan {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vlan_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("vlan $vlan_id", 'unarchive')) { Send-Write 'vlans/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a vlan: up to 1,000 at once.
#>
function Invoke-ItflowVlanBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vlan", 'bulk_create')) { Send-Write 'vlans/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vlan, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowVlanBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vlan", 'bulk_update')) { Send-Write 'vlans/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vlan and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowVlanBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vlan", 'bulk_delete')) { Send-Write 'vlans/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives a vlan: up to 1,000 at once.
#>
function Invoke-ItflowVlanBulkArchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vlan", 'bulk_archive')) { Send-Write 'vlans/bulk_archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived vlan back: up to 1,000 at once.
#>
function Invoke-ItflowVlanBulkUnarchive {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vlan", 'bulk_unarchive')) { Send-Write 'vlans/bulk_unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads vulnerabilities: one that is looked up, or a page of the list.
#>
function Get-ItflowVulnerability {
  [CmdletBinding()]
  param(
    [long] $vulnerability_id,
    [long] $vulnerability_software_id,
    [string] $vulnerability_cve,
    [string] $vulnerability_status,
    [string] $vulnerability_severity,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'vulnerabilities/read' (Get-SentFields $PSBoundParameters) -Id 'vulnerability_id'
}

<#
.SYNOPSIS
Creates a vulnerability.
#>
function New-ItflowVulnerability {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [string] $vulnerability_cve,
    [string] $vulnerability_severity,
    [object] $vulnerability_score,
    [long] $vulnerability_confidence,
    [string] $vulnerability_cpe,
    [string] $vulnerability_description,
    [string] $vulnerability_status,
    [string] $vulnerability_notes,
    [Parameter(Mandatory)] [long] $vulnerability_software_id
  )
  if ($PSCmdlet.ShouldProcess("vulnerability", 'create')) { Send-Write 'vulnerabilities/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vulnerability, and nothing else.
#>
function Set-ItflowVulnerability {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $vulnerability_id,
    [string] $vulnerability_cve,
    [string] $vulnerability_severity,
    [object] $vulnerability_score,
    [long] $vulnerability_confidence,
    [string] $vulnerability_cpe,
    [string] $vulnerability_description,
    [string] $vulnerability_status,
    [string] $vulnerability_notes,
    [long] $vulnerability_software_id
  )
  if ($PSCmdlet.ShouldProcess("vulnerability $vulnerability_id", 'update')) { Send-Write 'vulnerabilities/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vulnerability and what hangs on it.
#>
function Remove-ItflowVulnerability {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $vulnerability_id
  )
  if ($PSCmdlet.ShouldProcess("vulnerability $vulnerability_id", 'delete')) { Send-Write 'vulnerabilities/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a vulnerability: up to 1,000 at once.
#>
function Invoke-ItflowVulnerabilityBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vulnerability", 'bulk_create')) { Send-Write 'vulnerabilities/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a vulnerability, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowVulnerabilityBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vulnerability", 'bulk_update')) { Send-Write 'vulnerabilities/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a vulnerability and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowVulnerabilityBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("vulnerability", 'bulk_delete')) { Send-Write 'vulnerabilities/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads sync runs: one that is looked up, or a page of the list.
#>
function Get-ItflowSyncRun {
  [CmdletBinding()]
  param(
    [long] $sync_run_id,
    [long] $sync_run_integration_id,
    [string] $sync_run_state,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'sync_runs/read' (Get-SentFields $PSBoundParameters) -Id 'sync_run_id'
}

<#
.SYNOPSIS
Reads timers: one that is looked up, or a page of the list.
#>
function Get-ItflowTimer {
  [CmdletBinding()]
  param(
    [long] $timer_id,
    [long] $ticket_id,
    [long] $timer_user_id,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'timers/read' (Get-SentFields $PSBoundParameters) -Id 'timer_id'
}

<#
.SYNOPSIS
Deletes a timer and what hangs on it.
#>
function Remove-ItflowTimer {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $timer_id
  )
  if ($PSCmdlet.ShouldProcess("timer $timer_id", 'delete')) { Send-Write 'timers/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a timer and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowTimerBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("timer", 'bulk_delete')) { Send-Write 'timers/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The next events behind event_sequence = after, oldest first; types are like asset.created,ticket.*.
#>
function Get-ItflowEvent {
  [CmdletBinding()]
  param(
    [long] $after,
    [string] $types,
    [long] $client_id
  )
  Read-Once 'events/read' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Reads webhooks: one that is looked up, or a page of the list.
#>
function Get-ItflowWebhook {
  [CmdletBinding()]
  param(
    [long] $webhook_id,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'webhooks/read' (Get-SentFields $PSBoundParameters) -Id 'webhook_id'
}

<#
.SYNOPSIS
Changes what is sent of a webhook, and nothing else.
#>
function Set-ItflowWebhook {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $webhook_id,
    [long] $client_id,
    [string] $webhook_name,
    [string] $webhook_url,
    [object] $webhook_events,
    [string] $webhook_format,
    [long] $webhook_active,
    [hashtable] $webhook_headers
  )
  if ($PSCmdlet.ShouldProcess("webhook $webhook_id", 'update')) { Send-Write 'webhooks/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a webhook and what hangs on it.
#>
function Remove-ItflowWebhook {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $webhook_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("webhook $webhook_id", 'delete')) { Send-Write 'webhooks/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a webhook. The answer shows its secret, once.
#>
function New-ItflowWebhook {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [long] $client_id,
    [string] $webhook_name,
    [string] $webhook_url,
    [object] $webhook_events,
    [string] $webhook_format,
    [long] $webhook_active,
    [hashtable] $webhook_headers
  )
  if ($PSCmdlet.ShouldProcess("webhook", 'create')) { Send-Write 'webhooks/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Gives a webhook a new secret, shown once; the old one signs nothing from now on.
#>
function Invoke-ItflowWebhookRotate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $webhook_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("webhook $webhook_id", 'rotate')) { Send-Write 'webhooks/rotate' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Sends a webhook.test event to an active webhook; deliveries/read says what came of it.
#>
function Invoke-ItflowWebhookTest {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $webhook_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("webhook $webhook_id", 'test')) { Send-Write 'webhooks/test' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a webhook, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowWebhookBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("webhook", 'bulk_update')) { Send-Write 'webhooks/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a webhook and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowWebhookBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("webhook", 'bulk_delete')) { Send-Write 'webhooks/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a webhook. The answer shows its secret, once: up to 1,000 at once.
#>
function Invoke-ItflowWebhookBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("webhook", 'bulk_create')) { Send-Write 'webhooks/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads rules: one that is looked up, or a page of the list.
#>
function Get-ItflowRule {
  [CmdletBinding()]
  param(
    [long] $rule_id,
    [long] $rule_webhook_id,
    [long] $client_id,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'rules/read' (Get-SentFields $PSBoundParameters) -Id 'rule_id'
}

<#
.SYNOPSIS
Creates a rule.
#>
function New-ItflowRule {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $rule_webhook_id,
    [Parameter(Mandatory)] [string] $rule_body
  )
  if ($PSCmdlet.ShouldProcess("rule", 'create')) { Send-Write 'rules/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a rule, and nothing else.
#>
function Set-ItflowRule {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $rule_id,
    [long] $rule_webhook_id,
    [string] $rule_body
  )
  if ($PSCmdlet.ShouldProcess("rule $rule_id", 'update')) { Send-Write 'rules/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a rule and what hangs on it.
#>
function Remove-ItflowRule {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $rule_id
  )
  if ($PSCmdlet.ShouldProcess("rule $rule_id", 'delete')) { Send-Write 'rules/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Creates a rule: up to 1,000 at once.
#>
function Invoke-ItflowRuleBulkCreate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rule", 'bulk_create')) { Send-Write 'rules/bulk_create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of a rule, and nothing else: up to 1,000 at once.
#>
function Invoke-ItflowRuleBulkUpdate {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rule", 'bulk_update')) { Send-Write 'rules/bulk_update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes a rule and what hangs on it: up to 1,000 at once.
#>
function Invoke-ItflowRuleBulkDelete {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [object[]] $records,
    [long] $atomic,
    [long] $dry_run
  )
  if ($PSCmdlet.ShouldProcess("rule", 'bulk_delete')) { Send-Write 'rules/bulk_delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Reads deliveries: one that is looked up, or a page of the list.
#>
function Get-ItflowDelivery {
  [CmdletBinding()]
  param(
    [long] $delivery_id,
    [long] $delivery_webhook_id,
    [string] $delivery_state,
    [long] $client_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id,
    [string] $search,
    [hashtable] $filter,
    [string] $sort,
    [string] $fields,
    [string] $include
  )
  Read-Pages 'deliveries/read' (Get-SentFields $PSBoundParameters) -Id 'delivery_id'
}

<#
.SYNOPSIS
Sends a delivery once more, from the first attempt on.
#>
function Invoke-ItflowDeliveryRetry {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $delivery_id
  )
  if ($PSCmdlet.ShouldProcess("delivery $delivery_id", 'retry')) { Send-Write 'deliveries/retry' (Get-SentFields $PSBoundParameters) }
}

Export-ModuleMember -Function 'Connect-Itflow', '*-Itflow?*'
