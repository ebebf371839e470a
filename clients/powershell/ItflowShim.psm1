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
function Invoke-Request([string] $Method, [string] $Path, $Body) {
  $request = New-Request $Method $Path $Body
  for ($attempt = 1; ; $attempt++) {
    $refusal = $null
    try { $answer = Invoke-RestMethod @request } catch { $refusal = Get-Refusal $_ }
    if (-not $refusal) {
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

function Read-Once([string] $Function, [hashtable] $Fields) {
  $query = foreach ($name in $Fields.Keys) { "$name=$([uri]::EscapeDataString([string] $Fields[$name]))" }
  $answer = Invoke-Request GET "$Function.php?$($query -join '&')" $null
  if ($answer.success -ne 'True' -and $answer.message -notmatch 'no resource') { throw $answer.message }
  $answer.data
}

# Every page, until one is not full. By the id where the list is in its order: those pages stay fast and miss nothing.
function Read-Pages([string] $Function, [hashtable] $Fields, [string] $Id) {
  $Fields['limit'] = $script:PageSize
  if (-not $Id) { $Fields['offset'] = 0 }
  elseif (-not $Fields.ContainsKey('after_id')) { $Fields['after_id'] = 0 }
  while ($true) {
    $rows = @(Read-Once $Function $Fields)
    $rows
    if ($rows.Count -lt $script:PageSize) { return }
    if ($Id) { $Fields['after_id'] = $rows[-1].$Id } else { $Fields['offset'] += $script:PageSize }
  }
}

function Send-Write([string] $Function, [hashtable] $Fields) {
  $answer = Invoke-Request POST "$Function.php" $Fields
  if ($answer.success -ne 'True') { throw $answer.message }
  $answer.data
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
  Read-Pages 'recurring_invoices/read' (Get-SentFields $PSBoundParameters) -Id 'recurring_invoice_id'
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
Reads ticket statuses: one that is looked up, or a page of the list.
#>
function Get-ItflowTicketStatus {
  [CmdletBinding()]
  param(
    [long] $ticket_status_id,
    [string] $ticket_status_active,
    [long] $after_id
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
    [long] $after_id
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
    [long] $after_id
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
