// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>
#include <QUrl>

namespace tokendeck {

//! What the keychain keeps of a connection.
struct SealedToken {
    Secret token;
    //! The one origin that the token may be sent to, as "https://api.logz.io:443"; empty in an item
    //! that was kept before origins were.
    QString origin;
    //! Whose item it is (InstallationId); empty in one that was kept before that was written.
    QString installation;
};

//! Scheme, host and port of \p apiUrl (RFC 6454, 4), with the scheme's port where it names none.
[[nodiscard]] QString originOf(const QUrl &apiUrl);

//! \p token as the keychain keeps it: a line with the origin of \p apiUrl and, where there is one,
//! \p installation, and the token.
[[nodiscard]] Secret seal(const Secret &token, const QUrl &apiUrl, const QString &installation);
//! The parts of what the keychain has kept.
[[nodiscard]] SealedToken unseal(const Secret &kept);

} // namespace tokendeck
