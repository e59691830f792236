// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace tokendeck {

//! Where this application's files are.
struct ApplicationPaths {
    QString settings; //!< preferences, connections, the window's state
    QString data; //!< activity, the sandbox's store

    //! The places that the system gives applications; the sandbox's are apart from the others, so
    //! that trying things out never meets real connections.
    [[nodiscard]] static ApplicationPaths standard(bool sandbox);

    [[nodiscard]] QString inSettings(const QString &name) const;
    [[nodiscard]] QString inData(const QString &name) const;
};

} // namespace tokendeck
