// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/kde_session.h"

#include <QByteArray>

namespace tokendeck {

int kdeFrameworks()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    // What comes before it decides there.
    const bool isOther = desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE";
    const bool isKde = desktop == "KDE"
        || (!isOther
            && (qgetenv("DESKTOP_SESSION") == "kde"
                || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")));
    const QByteArray version = qgetenv(KdeVersionVariable);
    if (!isKde)
        return 0;
    return version == "5" ? 5 : version == "6" ? 6 : 0;
}

} // namespace tokendeck
