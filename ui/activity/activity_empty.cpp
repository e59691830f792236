// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activity_empty.h"

#include "models/domain/names/display_name.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ActivityEmptyWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ActivityEmpty)
};

QString nothingFoundText(bool isAllRead, const QString &search, QStringList chosen)
{
    if (chosen.isEmpty())
        return isAllRead ? ActivityEmptyWords::tr("No entry has these words.")
                         : ActivityEmptyWords::tr("No entry that was read so far has these words.");
    if (!search.isEmpty())
        chosen.append(ActivityEmptyWords::tr("Search: %1").arg(isolated(search)));
    const QString wanted = chosen.join(u" · "_s);
    return isAllRead ? ActivityEmptyWords::tr("No entry fits. %1").arg(wanted)
                     : ActivityEmptyWords::tr("No entry that was read so far fits. %1").arg(wanted);
}

} // namespace

EmptyText activityEmptyText(ActivityEmpty kind, const QString &search, const QStringList &chosen)
{
    switch (kind) {
    case ActivityEmpty::None:
        break;
    case ActivityEmpty::Loading:
        return {.icon = IconName::Activity,
                .title = ActivityEmptyWords::tr("Reading the audit trails…")};
    case ActivityEmpty::NotFound:
    case ActivityEmpty::NotFoundYet:
        return {.icon = IconName::Search,
                .title = ActivityEmptyWords::tr("Nothing found"),
                .text = nothingFoundText(kind == ActivityEmpty::NotFound, search, chosen)};
    case ActivityEmpty::Nothing:
        return {.icon = IconName::Activity,
                .title = ActivityEmptyWords::tr("Nothing happened yet"),
                .text = ActivityEmptyWords::tr("What is done here, and what the accounts’ audit "
                                               "trails tell, stands here.")};
    }
    return {};
}

} // namespace tokendeck
