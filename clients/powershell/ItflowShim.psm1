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
    [long] $after_id
  )
  Read-Pages 'accounts/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'assets/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'calendar_event_attendees/read' (Get-SentFields $PSBoundParameters)
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
Reads calendar events: one that is looked up, or a page of the list.
#>
function Get-ItflowEvent {
  [CmdletBinding()]
  param(
    [long] $event_id,
    [string] $event_calendar_id,
    [long] $client_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id
  )
  Read-Pages 'calendar_events/read' (Get-SentFields $PSBoundParameters)
}

<#
.SYNOPSIS
Creates an event.
#>
function New-ItflowEvent {
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
  if ($PSCmdlet.ShouldProcess("event", 'create')) { Send-Write 'calendar_events/create' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Changes what is sent of an event, and nothing else.
#>
function Set-ItflowEvent {
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
  if ($PSCmdlet.ShouldProcess("event $event_id", 'update')) { Send-Write 'calendar_events/update' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Deletes an event and what hangs on it.
#>
function Remove-ItflowEvent {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("event $event_id", 'delete')) { Send-Write 'calendar_events/delete' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Archives an event.
#>
function Disable-ItflowEvent {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("event $event_id", 'archive')) { Send-Write 'calendar_events/archive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
Brings an archived event back.
#>
function Enable-ItflowEvent {
  [CmdletBinding(SupportsShouldProcess)]
  param(
    [Parameter(Mandatory)] [long] $event_id,
    [long] $client_id
  )
  if ($PSCmdlet.ShouldProcess("event $event_id", 'unarchive')) { Send-Write 'calendar_events/unarchive' (Get-SentFields $PSBoundParameters) }
}

<#
.SYNOPSIS
The events from a day to another, both included; one that repeats comes as often as it happens.
#>
function Get-ItflowEventOccurrences {
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
    [long] $after_id
  )
  Read-Pages 'calendars/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'categories/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'certificates/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'clients/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'contacts/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'contracts/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'credentials/read' (Get-SentFields $PSBoundParameters -Decrypt)
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
Reads custom fields: one that is looked up, or a page of the list.
#>
function Get-ItflowCustomField {
  [CmdletBinding()]
  param(
    [long] $custom_field_id,
    [string] $custom_field_table,
    [long] $after_id
  )
  Read-Pages 'custom_fields/read' (Get-SentFields $PSBoundParameters)
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
Reads custom values: one that is looked up, or a page of the list.
#>
function Get-ItflowCustomValue {
  [CmdletBinding()]
  param(
    [long] $custom_value_id,
    [string] $custom_value_field,
    [long] $after_id
  )
  Read-Pages 'custom_values/read' (Get-SentFields $PSBoundParameters)
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
Reads document folders: one that is looked up, or a page of the list.
#>
function Get-ItflowFolder {
  [CmdletBinding()]
  param(
    [long] $folder_id,
    [string] $parent_folder,
    [string] $folder_location,
    [long] $client_id,
    [long] $after_id
  )
  Read-Pages 'document_folders/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'documents/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'domains/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'expenses/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'files/read' (Get-SentFields $PSBoundParameters)
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
    [Parameter(Mandatory)] [long] $file_id
  )
  Read-Once 'files/download' (Get-SentFields $PSBoundParameters)
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
    [string] $updated_since
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
    [long] $after_id
  )
  Read-Pages 'invoices/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'locations/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'logs/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'networks/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'payments/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'products/read' (Get-SentFields $PSBoundParameters)
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
Reads product stock: one that is looked up, or a page of the list.
#>
function Get-ItflowStock {
  [CmdletBinding()]
  param(
    [long] $stock_id,
    [long] $product_id,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id
  )
  Read-Pages 'product_stock/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'projects/read' (Get-SentFields $PSBoundParameters)
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
    [string] $updated_since
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
    [long] $after_id
  )
  Read-Pages 'quotes/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'racks/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'rack_units/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'recurring_invoices/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'recurring_tickets/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'revenues/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'services/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'software/read' (Get-SentFields $PSBoundParameters)
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
Reads software keys: one that is looked up, or a page of the list.
#>
function Get-ItflowSoftwareKey {
  [CmdletBinding()]
  param(
    [long] $software_key_id,
    [long] $software_key_software_id,
    [long] $client_id,
    [long] $after_id
  )
  Read-Pages 'software_keys/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'tags/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'tasks/read' (Get-SentFields $PSBoundParameters)
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
Reads taxes: one that is looked up, or a page of the list.
#>
function Get-ItflowTax {
  [CmdletBinding()]
  param(
    [long] $tax_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id
  )
  Read-Pages 'taxes/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'ticket_replies/read' (Get-SentFields $PSBoundParameters)
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
    [long] $ticket_status
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
    [long] $ticket_status
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
    [long] $after_id
  )
  Read-Pages 'tickets/read' (Get-SentFields $PSBoundParameters)
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
Reads ticket statuses: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketStatus {
  [CmdletBinding()]
  param(
    [long] $ticket_status_id,
    [string] $ticket_status_active,
    [long] $after_id
  )
  Read-Pages 'ticket_statuses/read' (Get-SentFields $PSBoundParameters)
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
Reads ticket watchers: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketWatcher {
  [CmdletBinding()]
  param(
    [long] $watcher_id,
    [long] $watcher_ticket_id,
    [string] $watcher_email,
    [long] $client_id,
    [long] $after_id
  )
  Read-Pages 'ticket_watchers/read' (Get-SentFields $PSBoundParameters)
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
Reads transfers: one that is looked up, or a page of the list.
#>
function Get-ItflowTransfer {
  [CmdletBinding()]
  param(
    [long] $transfer_id,
    [string] $archived,
    [string] $created_since,
    [string] $updated_since,
    [long] $after_id
  )
  Read-Pages 'transfers/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'trips/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'users/read' (Get-SentFields $PSBoundParameters)
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
    [long] $after_id
  )
  Read-Pages 'vendors/read' (Get-SentFields $PSBoundParameters)
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

Export-ModuleMember -Function Connect-Itflow, *-Itflow?*
