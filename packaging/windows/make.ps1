# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Nobody has run this. Builds Tokendeck on Windows, puts it with its libraries into
# build\windows\tokendeck, and makes the installer in build\packages. Needs Visual Studio's developer
# prompt with CMake and Ninja, VCPKG_ROOT, Python and Inno Setup 6.

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..\..')

$version = (& python packaging/lib/changelog.py version).Trim()
$folder = 'build\windows\tokendeck'

cmake --preset windows
cmake --build --preset windows
if (Test-Path $folder) { Remove-Item -Recurse -Force $folder }
cmake --install build/windows --prefix $folder

# The libraries that vcpkg built, Qt's plugins and its texts, beside the programs.
$vcpkg = 'build\windows\vcpkg_installed\x64-windows'
$deploy = Join-Path $vcpkg 'tools\Qt6\bin\windeployqt.exe'
foreach ($program in 'tokendeck.exe', 'tokendeck-desktop.exe', 'tokendeck-clipboard.exe',
    'tokendeck-sandbox.exe', 'tokendeck-window.dll', 'tokendeck-commands.dll', 'tokendeck-system-keychain.dll',
    'tokendeck-embedded-sandbox.dll') {
    & $deploy --release --no-compiler-runtime --no-opengl-sw (Join-Path $folder "bin\$program")
}
foreach ($library in 'simdjson.dll', 'zlib1.dll', 'qt6keychain.dll') {
    Copy-Item (Join-Path $vcpkg "bin\$library") (Join-Path $folder 'bin')
}
Get-ChildItem $folder -Recurse -Filter LICENSE | Select-Object -First 1 |
    Copy-Item -Destination (Join-Path $folder 'LICENSE')

& iscc "/DVersion=$version" "/DFolder=$folder" packaging\windows\tokendeck.iss
