// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string>

namespace tokendeck {

inline constexpr char FoldedControl = '\x1f';

//! \p text as it is compared by a search, in UTF-8: what is searched for and what is searched in
//! are folded alike. Without case, in compatibility decomposition (NFKD) without the marks on
//! letters; ß is ss, ø is o, İ is i. Every control character below the blank is FoldedControl.
[[nodiscard]] std::string foldForSearch(QStringView text);
//! Appends the same to \p folded.
void appendFolded(std::string &folded, QStringView text);

} // namespace tokendeck
