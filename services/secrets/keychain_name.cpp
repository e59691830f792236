// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_probe.h"
#include "services/secrets/keychain_vault.h"

#include <QByteArray>
#include <QList>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString KeychainVault::serviceName() const
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"macOS Keychain"_s;
#else
    if (isKdeDesktop())
        return u"KWallet"_s;
    // "ubuntu:GNOME": the desktop and those it comes from (Desktop Entry Specification,
    // OnlyShowIn).
    const QList<QByteArray> desktops = qgetenv("XDG_CURRENT_DESKTOP").toUpper().split(':');
    for (const char *desktop : {"GNOME", "UNITY", "X-CINNAMON", "MATE", "XFCE", "BUDGIE"}) {
        if (desktops.contains(desktop))
            return u"GNOME Keyring"_s;
    }
    return tr("system keychain");
#endif
}

} // namespace tokendeck
