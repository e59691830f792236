// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connection.h"
#include "models/domain/lists/list_kind.h"
#include "models/insight/search/fact_columns.h"

#include <QDate>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace tokendeck::cli {

// What this computer knows of without asking anybody: the list of connections, and the lists of the
// last time, which hold no tokens. Copies of so many rows that reading them takes longer than
// somebody who types waits are left out.

//! The connections of the settings.
[[nodiscard]] std::vector<Connection> knownConnections();

//! The name of an object that has a token.
struct KnownName {
    QString name;
    QString account;
};
//! Of \p lists, or of all, those that begin with \p begin, in whichever case; each once, sorted.
[[nodiscard]] std::vector<KnownName>
knownTokens(const QString &begin, const std::optional<std::set<ListKind>> &lists = {});

//! The days of which there are snapshots of any connection, the newest first.
[[nodiscard]] std::vector<QDate> knownDays();

//! Values that rows of \p list may have, for suggestSearch().
[[nodiscard]] FactColumns knownFacts(ListKind list);

} // namespace tokendeck::cli
