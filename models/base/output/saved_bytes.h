// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tokendeck {

//! Replaces the file at \p path by \p bytes, or leaves it as it was: why, in the system's words;
//! empty where it was written. Works at once; for the background.
[[nodiscard]] QString saveBytes(const QString &path, const QByteArray &bytes);

} // namespace tokendeck
