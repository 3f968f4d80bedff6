@echo off
rem Starts Prepkit on Windows. The first run builds it with Maven; later runs start the jar at once, unless sources have changed.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0.."
set "target=%root%\target"
set "jdk="

call :try "%JAVA_HOME%"
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk*" "%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Microsoft\jdk*") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Zulu\zulu*" "%ProgramFiles%\Amazon Corretto\jdk*" "%ProgramFiles%\BellSoft\LibericaJDK*") do call :try "%%~D"
for /d %%D in ("%LocalAppData%\Programs\Eclipse Adoptium\jdk*" "%UserProfile%\.jdks\*" "%UserProfile%\scoop\apps\temurin*") do call :try "%%~D"
if not defined jdk goto :no_jdk

if not exist "%target%" mkdir "%target%"
call :list >"%target%\sources.new"
if not exist "%target%\prepkit.jar" goto :build
fc /b "%target%\sources.new" "%target%\sources.txt" >nul 2>&1
if not errorlevel 1 goto :start

:build
set "mvn="
for %%M in (mvn.cmd) do set "mvn=%%~$PATH:M"
if not defined mvn goto :no_maven
echo prepkit: building the program (this happens once) ... 1>&2
set "JAVA_HOME=%jdk%"
call "%mvn%" -B -q -f "%root%\pom.xml" -Dmaven.test.skip=true package >"%target%\build.log" 2>&1
if errorlevel 1 goto :no_build
call :keep_classes
move /y "%target%\sources.new" "%target%\sources.txt" >nul

:start
set "classes="
if exist "%target%\classes.aot" set classes=-Xlog:aot=off "-XX:AOTCache=%target%\classes.aot"
set "page="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "page=%%P"
chcp 65001 >nul
"%jdk%\bin\java.exe" "@%root%\bin\java.options" %classes% %PREPKIT_JAVA_OPTS% -jar "%target%\prepkit.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%

:no_jdk
echo prepkit: no JDK 25 was found. Install one (for instance from https://adoptium.net) or set JAVA_HOME to it. 1>&2
exit /b 3

:no_maven
echo prepkit: Maven is needed for the first run; get it from https://maven.apache.org and put its folder bin on the Path. 1>&2
exit /b 3

:no_build
type "%target%\build.log" 1>&2
echo prepkit: the program could not be built; the lines above say why. 1>&2
exit /b 3

rem Takes folder %1 for the JDK, if it is one of version 25 or newer and none was found before.
:try
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%N in ("%~1\release") do if "%%N"=="JAVA_VERSION" for /f "delims=.-+" %%V in ("%%~O") do if %%V GEQ 25 set "jdk=%~1"
exit /b 0

rem Lists what the program is made of: when each file was changed, and how long it is.
:list
for %%F in ("%root%\pom.xml") do echo %%~tzF %%F
for /r "%root%\src\main" %%F in (*) do echo %%~tzF %%F
for /r "%root%\content" %%F in (*) do echo %%~tzF %%F
for /r "%root%\themes" %%F in (*) do echo %%~tzF %%F
exit /b 0

rem Keeps the classes of a small build ready for later starts (JEP 514). Without them the program runs too, only later.
:keep_classes
if exist "%target%\classes.aot" del "%target%\classes.aot"
if not exist "%target%\classes.work" mkdir "%target%\classes.work"
"%jdk%\bin\java.exe" "@%root%\bin\java.options" "-XX:AOTCacheOutput=%target%\classes.aot" -jar "%target%\prepkit.jar" build "%target%\classes.work" -o "%target%\classes.work\output" >nul 2>&1
rmdir /s /q "%target%\classes.work"
exit /b 0
