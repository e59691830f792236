// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tokendeck {

//! "“A”".
[[nodiscard]] QString quotedName(const QString &name);
//! "“A”, “B” and “C”"; behind the first \p most (1 or more) "and 4 more".
[[nodiscard]] QString quotedNames(const QStringList &names, int most = 6);

} // namespace tokendeck
