// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace tokendeck {

//! Something that the application is made with.
struct Component {
    QString name;
    QString version; //!< that runs, where it can be asked, else that it was built with
    QString licence; //!< by its SPDX identifier
};

//! The application itself, and what it is made with, the nearest first.
[[nodiscard]] std::vector<Component> components();

//! What a report of a fault begins with: the versions of components() and the system's, a line for
//! each. Nothing in it names the computer or its user.
[[nodiscard]] QString versionText();

//! The text of the application's licence.
[[nodiscard]] QString licenceText();

} // namespace tokendeck
