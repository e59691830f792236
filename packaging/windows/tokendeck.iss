; SPDX-FileCopyrightText: 2026 Tokendeck contributors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; Nobody has run this. The installer for Windows, made by Inno Setup 6 of what packaging/windows/make.ps1
; has put into one folder:
;
;   iscc /DVersion=0.1.0 /DFolder=build\windows\tokendeck packaging\windows\tokendeck.iss

#ifndef Version
#error "Version is to be given: /DVersion=..."
#endif
#ifndef Folder
#error "Folder is to be given: /DFolder=..."
#endif

[Setup]
AppId=io.github.tokendeck.Tokendeck
AppName=Tokendeck
AppVersion={#Version}
AppPublisher=Tokendeck contributors
AppPublisherURL=https://github.com/tokendeck/tokendeck
LicenseFile={#Folder}\LICENSE
SourceDir=..\..
OutputDir=build\packages
OutputBaseFilename=tokendeck-{#Version}-windows-x86_64
DefaultDirName={autopf}\Tokendeck
DefaultGroupName=Tokendeck
DisableProgramGroupPage=yes
; For the one who installs it; as an administrator for all.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
WizardStyle=modern
UninstallDisplayIcon={app}\bin\tokendeck-desktop.exe
Compression=lzma2
SolidCompression=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "he"; MessagesFile: "compiler:Languages\Hebrew.isl"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Tokendeck"; Filename: "{app}\bin\tokendeck-desktop.exe"; AppUserModelID: "io.github.tokendeck.Tokendeck"

[Registry]
; Links that open a page: tokendeck://
Root: HKA; Subkey: "Software\Classes\tokendeck"; ValueType: string; ValueData: "URL:Tokendeck"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\tokendeck"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\tokendeck\shell\open\command"; ValueType: string; ValueData: """{app}\bin\tokendeck-desktop.exe"" ""%1"""
