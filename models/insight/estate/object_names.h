// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tokendeck {

//! Whether \p name tells nobody what a token is for: "test", "token1", "new", a number or a UUID.
[[nodiscard]] bool saysNothing(const QString &name);

//! The words of \p text, case folded: runs of letters and digits.
[[nodiscard]] QStringList wordsIn(const QString &text);

//! Whether \p words has the words of \p part beside each other and in their order. An empty part is
//! nowhere.
[[nodiscard]] bool containsWords(const QStringList &words, const QStringList &part);

} // namespace tokendeck
