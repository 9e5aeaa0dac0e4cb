__ABOUT__
param(
  [string]$Address = $(if ($env:DATAVERSE_URL) { $env:DATAVERSE_URL } else { __ADDRESS__ }),
  [string]$OutFile = __FILE__
)
$ErrorActionPreference = 'Stop'

if (-not $Address) { $Address = Read-Host __ASK_ADDRESS__ }
$token = $env:__TOKEN__
$root = $null
if (-not [Uri]::TryCreate($Address, [UriKind]::Absolute, [ref]$root)) { Write-Error __NO_ADDRESS__ }
# A token is sent over HTTPS alone, and to nobody else than the organization.
if ($root.Scheme -ne 'https' -and -not ($root.Scheme -eq 'http' -and $root.IsLoopback)) { Write-Error __NO_ADDRESS__ }
if (-not $token) { Write-Error __NO_TOKEN__ }
$origin = $root.GetLeftPart([UriPartial]::Authority)
$path = $root.AbsolutePath.TrimEnd('/')
$api = if ($path -like '*/api/data/*') { "$origin$path" } else { "$origin$path/api/data/v9.2" }

# Windows PowerShell 5.1 has to be told both.
Add-Type -AssemblyName System.Net.Http
[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12

$handler = New-Object System.Net.Http.HttpClientHandler
$handler.AllowAutoRedirect = $false
$client = New-Object System.Net.Http.HttpClient $handler
$client.Timeout = [TimeSpan]::FromMinutes(5)
$headers = @{
  'Accept'           = 'application/json'
  'OData-MaxVersion' = '4.0'
  'OData-Version'    = '4.0'
  'Authorization'    = "Bearer $token"
  'Prefer'           = 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"'
}
foreach ($name in $headers.Keys) { [void]$client.DefaultRequestHeaders.TryAddWithoutValidation($name, $headers[$name]) }

# Answers are put together as the texts that they are: read and written anew, dates and lists of one would change.
$parts = New-Object 'System.Collections.Generic.List[string]'
$unseen = New-Object 'System.Collections.Generic.List[string]'

function ConvertTo-JsonText([string]$Text) { ConvertTo-Json -InputObject $Text -Compress }

# The answer, or why there is none.
function Get-Answer([string]$Url) {
  for ($try = 1; ; $try++) {
    try {
      $response = $client.GetAsync($Url).GetAwaiter().GetResult()
      $status = [int]$response.StatusCode
      if (($status -eq 429 -or $status -ge 500) -and $try -lt 5) {
        $wait = $response.Headers.RetryAfter
        $seconds = if ($wait -and $wait.Delta) { $wait.Delta.TotalSeconds } else { [Math]::Pow(2, $try) }
        Start-Sleep -Seconds $seconds
        continue
      }
      $text = [Text.Encoding]::UTF8.GetString($response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult())
      $isJson = $text.TrimStart().StartsWith('{')
      if ($status -eq 200 -and $isJson) { return @{ Status = $status; Text = $text; Date = $response.Headers.Date } }
      $why = "HTTP $status"
      if ($isJson) {
        $told = ($text | ConvertFrom-Json).error.message
        if ($told) { $why = $told.Substring(0, [Math]::Min(2000, $told.Length)) }
      }
      return @{ Status = $status; Why = $why }
    }
    catch {
      if ($try -ge 5) { return @{ Status = 0; Why = $_.Exception.GetBaseException().Message } }
      Start-Sleep -Seconds $try
    }
  }
}

function Add-Unseen([string]$What, $Answer) {
  Write-Host (__NOT_READ__ + " ${What}: $($Answer.Why)")
  $unseen.Add("{`"what`":`"$What`",`"why`":$(ConvertTo-JsonText $Answer.Why),`"status`":$($Answer.Status)}")
}

function Read-Table($Request) {
  $columns = $Request.Columns -split ','
  while ($true) {
    $pages = New-Object 'System.Collections.Generic.List[string]'
    $refused = $null
    $url = "$api/$($Request.Set)?`$select=$($columns -join ',')$($Request.Filter)"
    while ($url) {
      $answer = Get-Answer $url
      if (-not $answer.Text) { $refused = $answer; break }
      $pages.Add($answer.Text)
      $url = $null
      $next = [regex]::Match($answer.Text, '"@odata\.nextLink"\s*:\s*("(?:[^"\\]|\\.)*")')
      if ($next.Success) {
        $url = $next.Groups[1].Value | ConvertFrom-Json
        if (-not $url.StartsWith("$origin/")) {
          $refused = @{ Status = $answer.Status; Why = 'The next page lies on another origin.' }
          break
        }
      }
    }
    $unknown = $null
    if ($refused -and $refused.Status -eq 400) {
      $named = [regex]::Match($refused.Why, "(?:property named|attribute|column) '([a-z_0-9]+)'", 'IgnoreCase')
      $name = $named.Groups[1].Value
      if ($named.Success) { $unknown = $columns | Where-Object { $_ -eq $name -or $_ -eq "_${name}_value" } | Select-Object -First 1 }
    }
    if ($unknown) {
      # An older version does not know the column: the rest can be read all the same.
      Add-Unseen "$($Request.Table).$unknown" $refused
      $columns = @($columns | Where-Object { $_ -ne $unknown })
      continue
    }
    if ($refused) { Add-Unseen $Request.Set $refused }
    Write-Host "$($Request.Set): $($pages.Count)"
    if ($pages.Count -gt 0) { $parts.Add("`"$($Request.Set)`":[$($pages -join ",`n")]") }
    return
  }
}

function Read-Function([string]$Name, [string]$Path) {
  $answer = Get-Answer "$api/$Path"
  if ($answer.Text) { $parts.Add("`"$Name`":$($answer.Text)") } else { Add-Unseen $Name $answer }
}

$who = Get-Answer "$api/__WHO_AM_I__"
if (-not $who.Text) { Write-Error (__REFUSED__ + " $($who.Why)") }
$now = if ($who.Date) { $who.Date.UtcDateTime } else { [DateTime]::UtcNow }
$readOn = $now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture)
$parts.Add("`"mailboxCoachBundle`":__VERSION__,`"writtenBy`":`"powershell`",`"readOn`":`"$readOn`"")
$parts.Add("`"WhoAmI`":$($who.Text)")
__FUNCTIONS__
Read-Function 'RetrieveUserPrivileges' "systemusers($(($who.Text | ConvertFrom-Json).UserId))/__PRIVILEGES__"
foreach ($request in @(
__TABLES__
  )) { Read-Table $request }
$parts.Add("`"unseen`":[$($unseen -join ",`n")]")
$full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile)
[IO.File]::WriteAllText($full, "{$($parts -join ",`n")}", (New-Object Text.UTF8Encoding $false))
Write-Host (__WRITTEN__ + " $full")
