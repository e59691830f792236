// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reports/line_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/cell_words.h"
#include "words/base/date_words.h"
#include "words/base/filter_words.h"
#include "words/base/time_words.h"
#include "words/lists/activity_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::LineWords)
};

} // namespace

QString reportTime(TimePoint time)
{
    return fullTimeText(localTime(time));
}

QString reportZone()
{
    return LineWords::tr("Times are those of %1.")
        .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

QString statedText(const std::optional<StatedTime> &time)
{
    if (!time)
        return noValue();
    if (time->isUnknown())
        return notKnown();
    return time->isNever() ? never() : reportTime(*time->moment());
}

QString filtersText(const LineFilters &filters)
{
    QStringList all;
    for (const auto &[field, value] : filters.filters)
        all.append(shownFilter(field, value));
    if (filters.unknown > 0)
        all.append(LineWords::tr("%Ln filters that are not known", nullptr, filters.unknown));
    if (all.isEmpty())
        return LineWords::tr("no filter: everything");
    return all.join(u' ' + operatorWord(filters.filterOperator) + u' ');
}

QString shortFinding(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OpenSharedToken:
        return LineWords::tr("no filter");
    case FindingKind::RefusedApiToken:
        return LineWords::tr("refused");
    case FindingKind::ExpiringSoon:
        return LineWords::tr("expires soon");
    case FindingKind::SameSecret:
        return LineWords::tr("same token elsewhere");
    case FindingKind::SeesNothing:
        return LineWords::tr("sees nothing");
    case FindingKind::NeverExpires:
        return LineWords::tr("never expires");
    case FindingKind::Unused:
        return LineWords::tr("unused");
    case FindingKind::SingleShippingToken:
        return LineWords::tr("single shipping token");
    case FindingKind::LimitNearlyReached:
        return LineWords::tr("limit nearly reached");
    case FindingKind::ClosedAccount:
        return LineWords::tr("closed to search");
    case FindingKind::Expired:
        return LineWords::tr("expired");
    case FindingKind::NeverUsed:
        return LineWords::tr("never used");
    case FindingKind::OldShippingToken:
        return LineWords::tr("old");
    case FindingKind::TwinFilters:
        return LineWords::tr("there twice");
    case FindingKind::TwinTokens:
        return LineWords::tr("same filters as another");
    case FindingKind::IdleFilter:
        return LineWords::tr("not attached");
    case FindingKind::SaysNothing:
        return LineWords::tr("name says nothing");
    case FindingKind::NobodysApiToken:
        return LineWords::tr("no owner");
    case FindingKind::NotChecked:
        return LineWords::tr("not checked for long");
    }
    return {};
}

QString accountText(const QString &name, AccountId id)
{
    if (name.isEmpty())
        return QString::number(id.value());
    return LineWords::tr("%1 (%2)", "Production (1001)")
        .arg(isolated(name), QString::number(id.value()));
}

QString tokenKind(ListKind list)
{
    return list == ListKind::Accounts ? LineWords::tr("Account token")
                                      : capitalized(kindWord(list));
}

QString lineName(const TokenLine &line)
{
    if (!line.isUnderstood)
        return faultTitle(line.name);
    return line.name.isEmpty() ? LineWords::tr("without a name") : isolated(line.name);
}

QString createdText(const TokenLine &line)
{
    if (line.createdAt)
        return reportTime(*line.createdAt);
    if (line.seenSince)
        return LineWords::tr("%1 or earlier").arg(reportTime(*line.seenSince));
    return notKnown();
}

QString goneText(const LineEnd &gone)
{
    if (!gone.deletion)
        return LineWords::tr("Deleted between %1 and %2; by whom is not known")
            .arg(reportTime(gone.seen), reportTime(gone.missed));
    const QString at = reportTime(gone.deletion->at);
    const Actor &by = gone.deletion->by;
    if (!by.isKnown())
        return LineWords::tr("Deleted on %1; by whom is not known").arg(at);
    // Words within a sentence take other forms than in a cell.
    return by.name.isEmpty() ? LineWords::tr("Deleted on %1 by an API token").arg(at)
                             : LineWords::tr("Deleted on %1 by %2").arg(at, actorWords(by));
}

} // namespace tokendeck
