// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace tokendeck {

//! \p theirs with what was changed between \p base and \p ours: a three-way merge, member by member
//! at every depth. Where both sides changed one value, ours holds.
//!
//! A list is one value, unless all its entries are objects that have the members \p keys: these say
//! which entry is which, and entries are then added, changed and removed one by one.
[[nodiscard]] QJsonObject merged(const QJsonObject &base, const QJsonObject &ours,
                                 const QJsonObject &theirs, const QStringList &keys);

} // namespace tokendeck
