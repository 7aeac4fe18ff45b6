<# : the part for cmd.exe, a comment to PowerShell. The work is done by the part below, see mvnw for its reasons.
@echo off
setlocal
set "MAVEN_PROJECTBASEDIR=%~dp0."
set "MVNW_FILE=%~f0"
set "MVNW_MAVEN="
rem The modules of a newer PowerShell, which may have started this, would keep Windows PowerShell from finding its own.
set "MVNW_MODULES=%PSModulePath%"
set "PSModulePath="
for /f "usebackq delims=" %%M in (`powershell -NoProfile -NonInteractive -Command "Invoke-Expression (Get-Content -Raw -LiteralPath $env:MVNW_FILE)"`) do set "MVNW_MAVEN=%%M"
set "PSModulePath=%MVNW_MODULES%"
if not defined MVNW_MAVEN exit /b 1
call "%MVNW_MAVEN%" %*
exit /b %ERRORLEVEL%
#>

# Makes sure that Maven is installed, and prints the path of its mvn.cmd and nothing else.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue' # the progress bar slows downloads down many times
$oldestJava = 17
$copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

# The output of a program as text. With 'Stop', Windows PowerShell takes a program's first line on stderr for a fault.
function Read-Output([scriptblock] $command) {
    $ErrorActionPreference = 'Continue'
    & $command 2>&1 | ForEach-Object { "$_" }
}

function Assert-Jdk {
    if ($env:JAVA_HOME) {
        $java = Join-Path $env:JAVA_HOME 'bin\java.exe'
        if (-not (Test-Path -LiteralPath $java)) {
            throw "JAVA_HOME is '$env:JAVA_HOME', without a bin\java.exe. Set it to a JDK $oldestJava or newer."
        }
    } else {
        $found = Get-Command java.exe -ErrorAction SilentlyContinue
        if (-not $found) { throw "No JDK found. Set JAVA_HOME to a JDK $oldestJava or newer, or put it on the PATH." }
        $java = $found.Path
    }
    $text = (Read-Output { & $java -version }) -join ' '
    if (-not ($text -match ' version "(?:1\.)?(\d+)')) {
        throw "'$java' does not tell its version. JDK $oldestJava or newer is needed."
    }
    if ([int] $Matches[1] -lt $oldestJava) { throw "'$java' is Java $($Matches[1]). JDK $oldestJava or newer is needed." }
    if (-not (Test-Path -LiteralPath (Join-Path (Split-Path $java) 'javac.exe'))) {
        throw "'$java' is a runtime without a compiler. A JDK (with javac) is needed."
    }
}

# Both ways of fetching leave the zip at $zip, or return why they did not.
function Receive-ThroughMaven {
    $mvn = Get-Command mvn.cmd -ErrorAction SilentlyContinue
    if (-not $mvn) { return 'there is none' }
    New-Item -ItemType Directory -Path (Join-Path $work '.mvn') | Out-Null
    $pom = Join-Path $work 'pom.xml'
    Set-Content -LiteralPath $pom -Encoding Ascii -Value @(
        '<project><modelVersion>4.0.0</modelVersion><groupId>mvnw</groupId><artifactId>mvnw</artifactId>'
        '<version>1</version><packaging>pom</packaging></project>')
    $artifact = "org.apache.maven:apache-maven:${version}:zip:bin"
    $log = Read-Output { & $mvn.Path -q -B -f $pom $copyGoal "-Dartifact=$artifact" "-DoutputDirectory=$work" }
    if (-not (Test-Path -LiteralPath $zip)) {
        return "it failed: $($log | Where-Object { $_ -match 'ERROR' } | Select-Object -First 2)"
    }
}

function Receive-Download {
    try {
        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 # not yet a default everywhere
        Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $zip
    } catch {
        return $_.Exception.Message
    }
}

function Install-Maven {
    [Console]::Error.WriteLine("mvnw: installing Maven $version, once, in $maven")
    $throughMaven = Receive-ThroughMaven
    if ($throughMaven) { $byDownload = Receive-Download }
    if ($throughMaven -and $byDownload) {
        throw "Maven $version is needed and cannot be had. Tried: the cache $maven (not there); " +
            "a Maven on the PATH ($throughMaven); $url ($byDownload)."
    }
    $actual = (Get-FileHash -Algorithm SHA512 -LiteralPath $zip).Hash
    if ($actual -ne $sum) {
        throw "What came as Maven $version is not what it should be, and was thrown away. " +
            "Its SHA-512 is $actual, but $properties says $sum."
    }
    Expand-Archive -LiteralPath $zip -DestinationPath $work
    try {
        [IO.Directory]::Move((Join-Path $work "apache-maven-$version"), $maven)
    } catch {
        if (-not (Test-Path -LiteralPath $mvnCmd)) { throw } # else another run was faster
    }
}

try {
    $properties = Join-Path $env:MAVEN_PROJECTBASEDIR '.mvn\wrapper\maven-wrapper.properties'
    $values = Get-Content -Raw -LiteralPath $properties | ConvertFrom-StringData
    $url = $values.distributionUrl
    $sum = $values.distributionSha512Sum
    $version = $url -replace '.*/apache-maven-(.*)-bin\.zip$', '$1'

    $userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
    $versions = Join-Path $userHome "wrapper\dists\apache-maven-$version"
    $maven = Join-Path $versions $sum.Substring(0, 16)
    $mvnCmd = Join-Path $maven 'bin\mvn.cmd'

    Assert-Jdk
    if (-not (Test-Path -LiteralPath $mvnCmd)) {
        $work = Join-Path $versions ('.new-' + [IO.Path]::GetRandomFileName())
        $zip = Join-Path $work "apache-maven-$version-bin.zip"
        New-Item -ItemType Directory -Force -Path $work | Out-Null
        try { Install-Maven } finally { Remove-Item -LiteralPath $work -Recurse -Force -ErrorAction SilentlyContinue }
    }
    [Console]::Out.WriteLine($mvnCmd)
} catch {
    [Console]::Error.WriteLine("mvnw: $($_.Exception.Message)")
    exit 1
}
