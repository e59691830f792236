// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace tokendeck {

// Parts of this application that are loaded or started when they are needed. None of it needs an
// application object.

//! Where the part \p name may be, the best place first: beside the program, where both were built,
//! or where such parts are installed.
[[nodiscard]] QStringList programFiles(const QString &name);

//! The function \p function of the module \p name, which stays loaded; or why it was not, in the
//! system's words.
[[nodiscard]] tl::expected<QFunctionPointer, QString> loadModule(const QString &name,
                                                                 const char *function);

} // namespace tokendeck
