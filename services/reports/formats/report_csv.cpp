// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_csv.h"

#include "models/domain/lists/list_key.h"
#include "services/reports/formats/report_words.h"

#include <QStringList>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

const QString NotKnown = u"not known"_s;

QString timeCell(const std::optional<TimePoint> &time)
{
    return time ? utcWord(*time) : QString();
}

QString statedCell(const std::optional<StatedTime> &time)
{
    if (!time)
        return {};
    if (time->isUnknown())
        return NotKnown;
    return time->isNever() ? QString(NeverWord) : timeCell(time->moment());
}

QString filtersCell(const LineFilters &filters)
{
    QStringList all;
    for (const auto &[field, value] : filters.filters)
        all.append(field + u':' + value);
    if (filters.unknown > 0)
        all.append(u"%1 not known"_s.arg(filters.unknown));
    return all.join(u' ');
}

//! "high open-shared-token; low says-nothing (silenced)".
QString findingsCell(const std::vector<LineFinding> &findings)
{
    QStringList all;
    for (const LineFinding &finding : findings)
        all.append(SeverityWords[size_t(finding.severity)] + u' ' + keyOf(finding.kind).word
                   + (finding.isSilenced ? u" (silenced)"_s : QString()));
    return all.join(u"; "_s);
}

void addPlace(CsvText &csv, const QString &connection, const QString &region, AccountId account,
              const QString &accountName, ListKind kind)
{
    csv.addText(connection);
    csv.addText(region);
    csv.addNumber(account.value());
    csv.addText(accountName);
    csv.addWord(keyOf(kind).word);
}

void addPlace(CsvText &csv, const TokenLine &line)
{
    addPlace(csv, line.connection, line.region, line.object.account, line.accountName,
             line.object.list);
}

//! As actorWords() names it, in the language of files.
QString actorCell(const Actor &actor)
{
    if (!actor.isKnown())
        return NotKnown;
    switch (actor.kind) {
    case ActorKind::ApiToken:
        return actor.name.isEmpty() ? u"an API token"_s : actor.name + " (API token)"_L1;
    case ActorKind::FormerPerson:
        return actor.name + " (deleted)"_L1;
    case ActorKind::Person:
    case ActorKind::ComputerUser:
        break;
    }
    return actor.name;
}

//! When the token of \p end was deleted, and by whom.
void addDeletion(CsvText &csv, const LineEnd &end)
{
    csv.addWord(end.deletion ? utcWord(end.deletion->at) : NotKnown);
    csv.addText(end.deletion ? actorCell(end.deletion->by) : NotKnown);
}

void addEmpty(CsvText &csv, int count)
{
    for (int i = 0; i < count; ++i)
        csv.addWord({});
}

void addHeads(CsvText &csv, std::initializer_list<QLatin1StringView> heads)
{
    for (const QLatin1StringView head : heads)
        csv.addWord(head);
    csv.endRow();
}

QLatin1StringView stateWord(const TokenLine &line)
{
    if (line.gone)
        return "deleted"_L1;
    return line.isUnderstood ? "there"_L1 : "not understood"_L1;
}

class ReportTable {
public:
    ReportTable(const Report &report, const CsvOptions &options)
        : m_report(report)
        , m_csv(options)
    {
        for (const ReportList &list : report.lists)
            m_lists.emplace(std::tuple(list.backend, list.account, list.list), &list);
    }

    QByteArray write()
    {
        addHeads(m_csv, {"connection"_L1,     "region"_L1,       "account_id"_L1,
                         "account"_L1,        "kind"_L1,         "id"_L1,
                         "name"_L1,           "state"_L1,        "token"_L1,
                         "fingerprint"_L1,    "enabled"_L1,      "created"_L1,
                         "first_seen"_L1,     "created_by"_L1,   "owner"_L1,
                         "last_used"_L1,      "expires"_L1,      "operator"_L1,
                         "filters"_L1,        "findings"_L1,     "deleted_after"_L1,
                         "deleted_before"_L1, "deleted_at"_L1,   "deleted_by"_L1,
                         "list_read"_L1,      "list_problem"_L1, "made"_L1,
                         "fingerprint_key"_L1});
        for (const TokenLine &line : m_report.lines)
            addLine(line);
        for (const ReportList &list : m_report.lists) {
            if (!wasRead(list.knowledge))
                addUnread(list);
        }
        return m_csv.take();
    }

private:
    void addLine(const TokenLine &line)
    {
        addPlace(m_csv, line);
        m_csv.addNumber(line.object.id);
        m_csv.addText(line.name);
        m_csv.addWord(stateWord(line));
        m_csv.addText(line.masked);
        m_csv.addWord(line.fingerprint);
        m_csv.addWord(!line.enabled ? QString() : *line.enabled ? u"yes"_s : u"no"_s);
        m_csv.addWord(timeCell(line.createdAt));
        m_csv.addWord(timeCell(line.seenSince));
        m_csv.addText(line.createdBy);
        m_csv.addText(line.owner);
        m_csv.addWord(statedCell(line.lastUsed));
        m_csv.addWord(statedCell(line.expiresAt));
        m_csv.addWord(line.filters ? QString(OperatorWords[size_t(line.filters->filterOperator)])
                                   : QString());
        m_csv.addText(line.filters ? filtersCell(*line.filters) : QString());
        m_csv.addWord(findingsCell(line.findings));
        m_csv.addWord(line.gone ? utcWord(line.gone->seen) : QString());
        m_csv.addWord(line.gone ? utcWord(line.gone->missed) : QString());
        if (line.gone)
            addDeletion(m_csv, *line.gone);
        else
            addEmpty(m_csv, 2);
        const auto list = m_lists.find(std::tuple(line.object.backend, line.via, line.object.list));
        addList(list == m_lists.end() ? ReportList() : *list->second);
    }

    void addUnread(const ReportList &list)
    {
        addPlace(m_csv, list.connection, {}, list.account, list.accountName, list.list);
        addEmpty(m_csv, 2);
        m_csv.addWord(u"list not read"_s);
        addEmpty(m_csv, 16);
        addList(list);
    }

    void addList(const ReportList &list)
    {
        m_csv.addWord(timeCell(list.readAt));
        m_csv.addWord(list.problem);
        m_csv.addWord(utcWord(m_report.madeAt));
        m_csv.addWord(m_report.keyId);
        m_csv.endRow();
    }

    const Report &m_report;
    CsvText m_csv;
    std::map<std::tuple<QString, AccountId, ListKind>, const ReportList *> m_lists;
};

//! What \p difference is about, as \p line has it.
QString valueOf(DifferenceKind kind, const TokenLine *line)
{
    if (!line)
        return {};
    switch (kind) {
    case DifferenceKind::Renamed:
        return line->name;
    case DifferenceKind::Rotated:
        return line->fingerprint;
    case DifferenceKind::FiltersChanged:
        return line->filters ? OperatorWords[size_t(line->filters->filterOperator)] + u": "_s
                + filtersCell(*line->filters)
                             : QString();
    case DifferenceKind::ExpiryMoved:
        return statedCell(line->expiresAt);
    case DifferenceKind::Switched:
        return line->enabled == true ? u"enabled"_s : u"disabled"_s;
    case DifferenceKind::Appeared:
    case DifferenceKind::Vanished:
    case DifferenceKind::NotKnown:
        break;
    }
    return {};
}

void addDifference(CsvText &csv, const Difference &difference)
{
    csv.addWord(DifferenceWords[size_t(difference.kind)]);
    const TokenLine *line = difference.line();
    if (line) {
        addPlace(csv, *line);
        csv.addNumber(line->object.id);
        csv.addText(line->name);
    } else {
        const ReportList &list = difference.list;
        addPlace(csv, list.connection, {}, list.account, list.accountName, list.list);
        addEmpty(csv, 2);
    }
    csv.addText(valueOf(difference.kind, difference.before));
    csv.addText(valueOf(difference.kind, difference.after));
    if (difference.kind == DifferenceKind::Rotated)
        csv.addNumber(difference.after->object.id);
    else
        csv.addWord({});
    csv.addWord(difference.kind == DifferenceKind::FiltersChanged
                    ? QString(VisibilityWords[size_t(difference.visibility)])
                    : QString());
    csv.addWord(difference.kind == DifferenceKind::NotKnown
                    ? QString(DoubtWords[size_t(difference.doubt)])
                    : QString());
    if (difference.kind == DifferenceKind::Vanished)
        addDeletion(
            csv, difference.after && difference.after->gone ? *difference.after->gone : LineEnd());
    else
        addEmpty(csv, 2);
}

} // namespace

QByteArray reportCsv(const Report &report, const CsvOptions &options)
{
    return ReportTable(report, options).write();
}

QByteArray comparisonCsv(const Comparison &comparison, const CsvOptions &options)
{
    CsvText csv(options);
    addHeads(csv,
             {"change"_L1, "connection"_L1, "region"_L1, "account_id"_L1, "account"_L1, "kind"_L1,
              "id"_L1, "name"_L1, "before"_L1, "after"_L1, "id_after"_L1, "visible"_L1,
              "why_not_known"_L1, "deleted_at"_L1, "deleted_by"_L1, "before_made"_L1,
              "after_made"_L1});
    for (const Difference &difference : comparison.differences) {
        addDifference(csv, difference);
        csv.addWord(utcWord(comparison.before->madeAt));
        csv.addWord(utcWord(comparison.after->madeAt));
        csv.endRow();
    }
    return csv.take();
}

} // namespace tokendeck
