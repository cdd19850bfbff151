@echo off
rem Satu Atap in one script, for Windows: builds what is missing, then runs.
rem The demo's simulated devices need pseudo-terminals, which Windows does not have.
setlocal
cd /d "%~dp0"
where java >nul 2>nul || (echo mpp: please install a JDK 17 or newer & exit /b 1)
where mvn >nul 2>nul || (echo mpp: please install Maven 3.8 or newer & exit /b 1)
set COMMAND=%1
if "%COMMAND%"=="test" (mvn -B -ntp -T 2 verify & exit /b %ERRORLEVEL%)
set MAIN=
if "%COMMAND%"=="server" set MAIN=id.satuatap.server.ServerMain
if "%COMMAND%"=="kiosk" set MAIN=id.satuatap.kiosk.KioskMain
if "%COMMAND%"=="counter" set MAIN=id.satuatap.counter.CounterMain
if "%COMMAND%"=="display" set MAIN=id.satuatap.display.DisplayMain
if "%COMMAND%"=="journal" set MAIN=id.satuatap.journal.cli.JournalMain
if "%COMMAND%"=="report" set MAIN=id.satuatap.server.ReportMain
if "%COMMAND%"=="bookings" set MAIN=id.satuatap.server.BookingsMain
if "%COMMAND%"=="admit" set MAIN=id.satuatap.server.AdmitMain
if "%COMMAND%"=="why" set MAIN=id.satuatap.server.WhyMain
if "%COMMAND%"=="devices" set MAIN=id.satuatap.devices.cli.DevicesMain
if "%COMMAND%"=="simulate" set MAIN=id.satuatap.acceptance.simulate.SimulateMain
if "%MAIN%"=="" (echo Usage: mpp test ^| server ^| kiosk ^| counter ^| display ^| journal ^| report ^| bookings ^| admit ^| why ^| devices ^| simulate [options] & exit /b 2)
if not exist acceptance\target\dependencies.classpath call mvn -q -B -ntp -DskipTests test-compile || exit /b 1
set ARGS=
:args
shift
if "%1"=="" goto go
set ARGS=%ARGS% %1
goto args
:go
set /p CLASSPATH=<acceptance\target\dependencies.classpath
set OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1
if "%COMMAND%"=="server" set OPTIONS=@server\src\main\resources\id\satuatap\server\server.jvm
java %OPTIONS% -cp "acceptance\target\classes;%CLASSPATH%" %MAIN% %ARGS%
