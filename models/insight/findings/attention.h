// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/estate_findings.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace tokendeck {

//! An object by the connection that it is shown and changed through.
struct AttentionObject {
    ConnectionId connection;
    ListKind list = ListKind::Accounts;
    qint32 id = 0;

    friend bool operator==(const AttentionObject &, const AttentionObject &) = default;
};

//! One line of what needs attention: an object with all that is wrong with it, or a kind of finding
//! that many objects have, as grave for each of them.
struct AttentionRow {
    //! Of the object, the gravest first; of a group, the first of its kind alone.
    std::vector<Finding> findings;
    std::vector<AttentionObject> objects; //!< one, or those of the group
    QStringList accounts; //!< of a group: their names, each once
    std::vector<Finding> members; //!< of a group: the findings of its objects, as these
    bool isPart = false; //!< of a group: others have the same kind of finding, graver or less so
    //! Names the line for as long as it is there.
    QString id;

    [[nodiscard]] bool isGroup() const { return objects.size() > 1; }
    [[nodiscard]] const Finding &gravest() const { return findings.front(); }

    friend bool operator==(const AttentionRow &, const AttentionRow &) = default;
};

//! So many objects with the same kind of finding stand apart; more are a group. Tokens of
//! connections without a row (isConnectionsToken()) are a group of their own, as no list shows
//! them.
inline constexpr int MostApart = 8;

//! At which of its objects a finding stands in the lines, as FindingScope::placeOf(); absent where
//! it is not wanted.
using AttentionPlace = std::function<std::optional<PlacedObject>(const Finding &)>;

//! The lines of those of \p findings that \p placeOf has a place for, the gravest first. \p
//! findings are in the order of EstateFindings.
[[nodiscard]] std::vector<AttentionRow> attentionRows(const std::vector<Finding> &findings,
                                                      const AttentionPlace &placeOf);

//! How many objects of \p rows, each counted once, have a gravest finding that is as grave as \p
//! severity. Absent: how many there are. \p rows are the gravest first.
[[nodiscard]] int objectCount(const std::vector<AttentionRow> &rows,
                              std::optional<Severity> severity);
//! Those of \p rows that are as grave as \p severity, and have an object that objectCount() counts
//! for it: what else is said of objects that all stand in graver rows is left to all rows.
[[nodiscard]] std::vector<AttentionRow> rowsCountedFor(Severity severity,
                                                       const std::vector<AttentionRow> &rows);

} // namespace tokendeck
