// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_vault.h"

#ifdef TOKENDECK_SECRET_SERVICE
#include "services/secrets/kde_session.h"
#endif

#include <QByteArray>
#include <QList>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

QString KeychainVault::serviceName() const
{
#if defined(Q_OS_WIN)
    return tr("the Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return tr("the macOS Keychain");
#else
    if (const QString name = m_probe->productName(); !name.isEmpty())
        return name;
#ifdef TOKENDECK_SECRET_SERVICE
    if (kdeFrameworks() != 0)
        return u"KWallet"_s;
#endif
    // "ubuntu:GNOME": the desktop and those it comes from (Desktop Entry Specification,
    // OnlyShowIn).
    const QList<QByteArray> desktops = qgetenv("XDG_CURRENT_DESKTOP").toUpper().split(':');
    for (const char *desktop : {"GNOME", "UNITY", "X-CINNAMON", "MATE", "XFCE", "BUDGIE"}) {
        if (desktops.contains(desktop))
            return u"GNOME Keyring"_s;
    }
    return tr("the system keychain");
#endif
}

void KeychainVault::findRecycleBin(QObject *context, std::function<void(bool)> done)
{
    m_probe->findProduct([this, guard = QPointer<QObject>(context), done = std::move(done)] {
        noteName();
        if (guard)
            done(m_probe->hasRecycleBin());
    });
}

void KeychainVault::findServiceName()
{
    m_probe->findProduct([this] { noteName(); });
}

//! Says that the name is another one, where it is.
void KeychainVault::noteName()
{
    const QString name = serviceName();
    if (std::exchange(m_toldName, name) != name)
        emit serviceNameChanged();
}

} // namespace tokendeck
