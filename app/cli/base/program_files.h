// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tokendeck::cli {

//! Where a part of this application may be that is loaded or started when it is needed, the best
//! place first: beside the program, where both were built, or where such parts are installed. Needs
//! no application object.
[[nodiscard]] QStringList programFiles(const QString &name);

} // namespace tokendeck::cli
