// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/finding_words.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "words/base/date_words.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/base/time_words.h"
#include "words/estate/finding_table.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::Finding)
};

QString translatedOfFinding(const char *text, int count = -1)
{
    return QCoreApplication::translate("Finding", text, nullptr, count);
}

//! What %2 stands for.
QString findingFact(const Finding &finding, TimePoint now)
{
    switch (finding.kind) {
    case FindingKind::ExpiringSoon:
        return finding.time ? timeUntil(now, *finding.time) : QString();
    case FindingKind::Unused:
    case FindingKind::Expired:
    case FindingKind::OldShippingToken:
        return timeSince(now, finding.time);
    case FindingKind::LimitNearlyReached:
        return FindingText::tr("%1 of %2")
            .arg(numberText(finding.enabled), numberText(finding.allowed.value_or(0)));
    default:
        return isolated(finding.relatedName);
    }
}

//! The region of a backend; its host where it is none of Logz.io's.
QString regionOf(const QString &backend)
{
    const Region *region = regionByApiUrl(QUrl(u"https://"_s + backend));
    if (region)
        return region->shortName;
    const auto usualPort = u":443"_s;
    return backend.endsWith(usualPort) ? backend.chopped(usualPort.size()) : backend;
}

//! The other accounts that \p finding is of, with their regions where these differ.
QString otherAccounts(const Finding &finding)
{
    constexpr int MostNamed = 3;
    QStringList accounts;
    for (const auto &[object, connection, name] : finding.elsewhere) {
        const bool isSameRegion = object.backend == finding.object.backend;
        if (isSameRegion && object.account == finding.object.account)
            continue;
        QString account = isolated(name.isEmpty() ? QString::number(object.account.value()) : name);
        if (!isSameRegion)
            account = FindingText::tr("%1 (%2)", "an account and its region")
                          .arg(account, regionOf(object.backend));
        if (!accounts.contains(account))
            accounts.append(account);
    }
    return shownList(accounts, MostNamed);
}

//! \p name of an object of \p list; of a filter as it is drawn everywhere.
QString shownNameOf(ListKind list, const QString &name)
{
    const qsizetype colon = list == ListKind::Filters ? name.indexOf(u':') : -1;
    return colon < 0 ? isolated(name) : shownFilter(name.first(colon), name.sliced(colon + 1));
}

//! \p text with what it asks for, all at once: a name may hold "%2".
QString filledFinding(QString text, const Finding &finding, const QString &fact)
{
    const std::array values{shownNameOf(finding.object.list, finding.name), fact,
                            isolated(finding.accountName)};
    QString filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number =
            text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (number < 1 || number > int(values.size())) {
            filled += text[at];
            continue;
        }
        filled += values[size_t(number - 1)];
        ++at;
    }
    return filled;
}

} // namespace

QString findingTitle(const Finding &finding, TimePoint now)
{
    if (isConnectionsToken(finding.object))
        return FindingText::tr("Logz.io refused the token of the connection %1")
            .arg(isolated(finding.name));
    const FindingRow &row = rowOf(finding.kind);
    const int others = int(finding.related.size());
    const QString text = row.titleOfMore && others > 1
        ? translatedOfFinding(row.titleOfMore, others)
        : translatedOfFinding(row.title);
    return filledFinding(text, finding, findingFact(finding, now));
}

QString findingReason(const Finding &finding)
{
    if (finding.kind == FindingKind::SingleShippingToken && !finding.allowed)
        return FindingText::tr("If it has to be blocked, nothing is left to ship with. How many "
                               "the account may have is not known.");
    if (finding.kind == FindingKind::SingleShippingToken && finding.mend == Mend::None)
        return FindingText::tr(
            "The account may have no second one, so that it can only be replaced with a gap.");
    if (isConnectionsToken(finding.object))
        return FindingText::tr("Until it has a new one, nothing is read or changed through it.");
    return filledFinding(translatedOfFinding(rowOf(finding.kind).why), finding,
                         finding.kind == FindingKind::SameSecret ? otherAccounts(finding)
                                                                 : isolated(finding.relatedName));
}

QString findingObject(const Finding &finding)
{
    const QString kind = isConnectionsToken(finding.object)
        ? FindingText::tr("Connection")
        : capitalized(kindWord(finding.object.list));
    if (finding.object.list == ListKind::Accounts || finding.accountName.isEmpty())
        return kind;
    return FindingText::tr("%1 · %2").arg(kind, isolated(finding.accountName));
}

QString findingsTitle(const Finding &one, int count, const FindingLimits &limits)
{
    if (isConnectionsToken(one.object))
        return FindingText::tr("%Ln connections have a token that was refused", nullptr, count);
    const QString text = translatedOfFinding(rowOf(one.kind).many, count);
    return one.kind == FindingKind::Unused ? text.arg(numberText(limits.unused.count())) : text;
}

QString findingKindName(FindingKind kind)
{
    return translatedOfFinding(rowOf(kind).name);
}

QString silenceWords(const std::vector<Silence> &silences, Severity severity)
{
    constexpr int MostReasons = 3;
    QStringList said;
    for (const Silence &silence : silences) {
        const QString since = dayText(localTime(silence.since).date());
        const QString reason = quotedName(silence.reason);
        const std::optional<TimePoint> end =
            severity == Severity::High ? highEndOf(silence) : std::nullopt;
        const QString days = end ? FindingText::tr("Silenced on %1, until %2 at the latest: %3")
                                       .arg(since, dayText(localTime(*end).date()), reason)
                                 : FindingText::tr("Silenced on %1: %2").arg(since, reason);
        // It goes on for what comes.
        const QString text =
            silence.object ? days : FindingText::tr("All such of the account. %1").arg(days);
        if (!said.contains(text))
            said.append(text);
    }
    if (said.size() > MostReasons) {
        const int more = int(said.size()) - MostReasons;
        said.resize(MostReasons);
        said.append(FindingText::tr("%Ln more reasons", nullptr, more));
    }
    return said.join(u" · "_s);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return FindingText::tr("High");
    case Severity::Medium:
        return FindingText::tr("Medium");
    case Severity::Low:
        break;
    }
    return FindingText::tr("Low");
}

QString mendVerb(Mend mend)
{
    switch (mend) {
    case Mend::None:
        break;
    case Mend::EditFilters:
        return FindingText::tr("Edit filters…");
    case Mend::EnterToken:
        return FindingText::tr("Enter a new token…");
    case Mend::RemoveFromList:
        return FindingText::tr("Remove from this list");
    case Mend::Extend:
        return FindingText::tr("Extend…");
    case Mend::SetExpiry:
        return FindingText::tr("Set an expiry…");
    case Mend::Delete:
        return FindingText::tr("Delete…");
    case Mend::Rotate:
        return FindingText::tr("Rotate…");
    case Mend::OpenToSearch:
        return FindingText::tr("Open to search…");
    case Mend::Merge:
        return FindingText::tr("Merge…");
    case Mend::Rename:
        return FindingText::tr("Rename…");
    case Mend::EditNote:
        return FindingText::tr("Owner and note…");
    case Mend::Check:
        return FindingText::tr("Check");
    }
    return {};
}

} // namespace tokendeck
