@echo off
rem Dong Excel va Word truoc. / Close Excel and Word first.
del /s /q "%LOCALAPPDATA%\Microsoft\Office\16.0\Wef\*.*"
rem Mo lai Excel de nap ban moi. / Start Excel again to load the new version.
