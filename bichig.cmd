@echo off
rem Runs bichig on Windows. In a source checkout it first builds when the jar is missing or older than a source; in an
rem installed copy (this file, bichig-*.jar and lib\ in one folder) it just runs. See docs/decisions/0005-launcher.md.
rem
rem   JAVA_HOME          the Java to use, if it is 17 or newer; otherwise the one on the PATH
rem   BICHIG_JAVA_OPTS   more options for the JVM, for example -Xmx4g
rem   BICHIG_ARCHIVE     off: neither use nor make the archive that makes later starts faster
rem   BICHIG_CACHE       where to remember builds, so that the next one does only what it must; off: nowhere
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"

rem --- Java: JAVA_HOME, then the PATH
set "JAVA="
set "JAVA_VERSION="
set "JAVA_MAJOR=0"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try_java "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try_java "%%~$PATH:J"
if defined JAVA goto have_java
>&2 echo bichig: Java 17 or newer is needed, and there is none in JAVA_HOME or on the PATH. To install it:
>&2 echo bichig:   winget install EclipseAdoptium.Temurin.21.JDK
exit /b 3
:have_java

rem --- The jar: built from source, or beside this file
set "JAR="
if not exist "%HOME_DIR%pom.xml" goto installed
call :is_current
if errorlevel 1 call :build
if errorlevel 1 exit /b 3
for %%F in ("%HOME_DIR%target\bichig-*.jar") do set "JAR=%%~fF"
set "ARCHIVES=%HOME_DIR%target\cds"
set "BUILDS=%HOME_DIR%target\builds"
goto have_jar
:installed
for %%F in ("%HOME_DIR%bichig-*.jar") do set "JAR=%%~fF"
set "ARCHIVES=%LOCALAPPDATA%\bichig"
set "BUILDS=%LOCALAPPDATA%\bichig\builds"
:have_jar
if defined JAR goto archive
>&2 echo bichig: there is neither the source of bichig nor a built bichig beside this file. Get the whole folder again.
exit /b 3

rem --- The archive of loaded classes. From JDK 19 on the JVM makes it by itself at the end of a run, and makes it again
rem when it no longer fits; on 17 and 18 Windows does without.
:archive
set "ARCHIVE="
if /i "%BICHIG_ARCHIVE%"=="off" goto run
if %JAVA_MAJOR% LSS 19 goto run
rem Only a build teaches it enough to be worth keeping.
if /i not "%~1"=="build" if not exist "%ARCHIVES%\%JAVA_VERSION%.jsa" goto run
if not exist "%ARCHIVES%" mkdir "%ARCHIVES%" 2>nul
if not exist "%ARCHIVES%" goto run
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVES%\%JAVA_VERSION%.jsa" -Xlog:disable

:run
if not defined BICHIG_CACHE set "BICHIG_CACHE=%BUILDS%"
set CACHE="-Dbichig.cache=%BICHIG_CACHE%"
if /i "%BICHIG_CACHE%"=="off" set "CACHE="

rem For a small site one compiler is faster; one of many bodies wants two, and more heap. Only the usual folder is looked at.
set "SIZE=-XX:TieredStopAtLevel=1"
set "BODIES=0"
for %%F in ("content\organs\*.yaml") do set /a BODIES+=1 >nul
if %BODIES% GTR 400 set "SIZE=-XX:TieredStopAtLevel=4 -Xms384m"

rem bichig writes UTF-8. The console's code page is set for the run, and set back, for the sake of other programs.
set "CODE_PAGE="
for /f "tokens=2 delims=:" %%C in ('chcp') do set "CODE_PAGE=%%C"
if defined CODE_PAGE set "CODE_PAGE=%CODE_PAGE: =%"
if defined CODE_PAGE set "CODE_PAGE=%CODE_PAGE:.=%"
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -Xms128m -Xmn64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 %SIZE% -Xss2m %ARCHIVE% %CACHE% ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %BICHIG_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %CODE%

rem Takes the Java at %1 if it is 17 or newer.
:try_java
set "FOUND="
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined FOUND set "FOUND=%%~V"
if not defined FOUND exit /b 0
set "MAJOR=0"
for /f "delims=.-+_" %%M in ("%FOUND%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 exit /b 0
set "JAVA=%~1"
set "JAVA_VERSION=%FOUND%"
set "JAVA_MAJOR=%MAJOR%"
exit /b 0

rem Fails when there is no jar, or a source is newer. PowerShell is on every Windows, and compares times correctly.
:is_current
if not exist "%HOME_DIR%target\bichig-*.jar" exit /b 1
if not exist "%HOME_DIR%target\lib" exit /b 1
powershell -NoProfile -Command "Set-Location -LiteralPath $env:HOME_DIR; $jar = (Get-ChildItem target/bichig-*.jar | Sort-Object LastWriteTime | Select-Object -Last 1).LastWriteTime; if (Get-ChildItem -Recurse -Path pom.xml, src/main, templates | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1) { exit 1 }"
exit /b %ERRORLEVEL%

rem Deletes the jar first: Maven leaves one alone that it thinks is up to date, and another version's would stay.
:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
>&2 echo building bichig...
if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
del /q "%HOME_DIR%target\bichig-*.jar" 2>nul
if exist "%HOME_DIR%target\classes" rmdir /s /q "%HOME_DIR%target\classes"
pushd "%HOME_DIR%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package >"%HOME_DIR%target\build.log" 2>&1 <nul
set "MAVEN=%ERRORLEVEL%"
popd
if "%MAVEN%"=="0" exit /b 0
>&2 type "%HOME_DIR%target\build.log"
>&2 echo bichig: The build failed; what Maven said is above, and in target\build.log.
exit /b 1
:no_maven
>&2 echo bichig: This is the source of bichig; to build it, a JDK (17 or newer) and Maven are needed. To install them:
>&2 echo bichig:   winget install EclipseAdoptium.Temurin.21.JDK
>&2 echo bichig:   and Maven from https://maven.apache.org/download.cgi, its bin folder on the PATH
exit /b 1
