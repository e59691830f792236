// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tokendeck::test {

//! The rows of \p bytes by the grammar of RFC 4180 with \p separator; absent where they break it.
[[nodiscard]] std::optional<std::vector<std::vector<QString>>> readCsv(const QByteArray &bytes,
                                                                       char separator);

//! \p utf8 as it stands there; a mark at its beginning is a part of it.
[[nodiscard]] QString textOf(const QByteArray &utf8);

//! What a cell of text stands for: without the apostrophe that guards it.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace tokendeck::test
