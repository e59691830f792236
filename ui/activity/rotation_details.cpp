// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/rotation_details.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/row_lookup.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct RotationDetails {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::RotationDetails)
};

//! The token at the other end of a rotation.
struct OtherEnd {
    QString name; //!< that it has now; that it had then where it is gone
    std::optional<Intent> link;
};

OtherEnd otherEnd(const Workspace &workspace, ListKind kind, const RowRef &row,
                  const QString &nameThen)
{
    return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) {
        OtherEnd end{.name = nameThen, .link = {}};
        if (const Row *found = findRow<Row>(workspace, row.connection, row.id)) {
            end.link = Intent{.selection = {kind, {row}}};
            // A row that was not understood may have no name.
            if (const QString name = nameOf(*found); !name.isEmpty())
                end.name = name;
        }
        return end;
    });
}

} // namespace

std::vector<RelationLines::Relation> rotationsOf(const ActivityLog &log, const Workspace &workspace,
                                                 ListKind kind, const RowRef &row, TimePoint now)
{
    std::vector<RelationLines::Relation> relations;
    const ConnectionId &connection = row.connection;
    if (const Activity *made = rotationThatMade(log.entries(), connection, kind, row.id);
        made && made->objectId) {
        const OtherEnd old = otherEnd(workspace, kind, {connection, *made->objectId}, made->object);
        relations.push_back({.text = RotationDetails::tr("Made by rotating %1, %2")
                                         .arg(quotedName(old.name), timeSince(now, made->time)),
                             .toolTip = exactTime(made->time),
                             .linkText = RotationDetails::tr("Show the old token"),
                             .link = old.link});
    }
    if (const Activity *rotated = rotationOf(log.entries(), connection, kind, row.id)) {
        const OtherEnd successor =
            otherEnd(workspace, kind, {connection, *rotated->successorId}, rotated->successor);
        relations.push_back(
            {.text = RotationDetails::tr("Rotated into %1, %2")
                         .arg(quotedName(successor.name), timeSince(now, rotated->time)),
             .toolTip = exactTime(rotated->time),
             .linkText = RotationDetails::tr("Show its successor"),
             .link = successor.link});
    }
    return relations;
}

} // namespace tokendeck
