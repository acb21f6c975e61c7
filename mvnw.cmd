@echo off
rem Runs Maven for this project: the version named here, taken once from the Apache archive and kept under .m2;
rem or, where that cannot be reached, an installed Maven 3.6.3 or newer. Needs a JDK of version 21 to 25.
setlocal
set "VERSION=3.9.11"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "HOME_OF_MAVEN=%MAVEN_USER_HOME%\charted\apache-maven-%VERSION%"
set "ARCHIVE=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/apache-maven-%VERSION%-bin.zip"
if not defined JAVA_HOME where javac >nul 2>nul || (
  echo Charted needs a JDK of version 21 to 25. Install one, for example: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  exit /b 1
)
cd /d "%~dp0"
if exist "%HOME_OF_MAVEN%\bin\mvn.cmd" goto run
echo Getting Maven %VERSION% from archive.apache.org, once. 1>&2
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
  "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue';" ^
  "$parent=Split-Path $env:HOME_OF_MAVEN; New-Item -ItemType Directory -Force $parent | Out-Null;" ^
  "$zip=Join-Path $parent 'maven.zip'; Invoke-WebRequest -UseBasicParsing $env:ARCHIVE -OutFile $zip;" ^
  "$sum=(Invoke-WebRequest -UseBasicParsing ($env:ARCHIVE+'.sha512')).Content; if ($sum -is [byte[]]) { $sum=[Text.Encoding]::ASCII.GetString($sum) };" ^
  "if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $sum.Substring(0,128)) { throw 'The checksum does not match.' };" ^
  "Expand-Archive -Force $zip $parent; Remove-Item $zip"
if exist "%HOME_OF_MAVEN%\bin\mvn.cmd" goto run
where mvn >nul 2>nul || (
  echo Maven could not be taken from %ARCHIVE%, and no installed Maven was found. Connect to the network or install Maven 3.6.3 or newer. 1>&2
  exit /b 1
)
echo The Apache archive cannot be reached: using the installed Maven. 1>&2
call mvn %*
exit /b %ERRORLEVEL%
:run
call "%HOME_OF_MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
