// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace tokendeck {

// Names in sentences, isolated.

//! \p text, which is fit to be shown, in the quotes of the language: "“A”".
[[nodiscard]] QString inQuotes(const QString &text);
//! "“A”".
[[nodiscard]] QString quotedName(const QString &name);
//! "“A”, “B” and “C”"; behind the first \p most (1 or more) "and 4 more".
[[nodiscard]] QString quotedNames(const QStringList &names, int most = 6);
//! The same of names that are isolated already and have no quotes: "env: prod and team: web".
[[nodiscard]] QString shownList(const QStringList &names, int most = 6);
//! \p parts, which are fit to be shown, all of them and with the marks of the language in between:
//! "A, B, C".
[[nodiscard]] QString listed(const QStringList &parts);
//! \p sentences one behind the other. One that ends with a quote without a mark of its own gets a
//! full stop where another one follows.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);
//! \p name, cut where it would take the room of what stands beside it.
[[nodiscard]] QString shortName(const QString &name);
//! \p text for a button or a menu, where an ampersand of a name is no mnemonic.
[[nodiscard]] QString withoutMnemonic(QString text);
//! \p text with invisible places to break in its longest words, which a filter's value can be.
[[nodiscard]] QString breakable(const QString &text);

} // namespace tokendeck
