// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/report/snapshot_report.h"

#include "models/domain/lists/row_kind.h"
#include "models/domain/region.h"
#include "models/insight/report/line_facts.h"

#include <QUrl>

#include <algorithm>
#include <iterator>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! A snapshot knows the backend alone.
QString regionOf(const Snapshot &snapshot)
{
    const Region *region = regionByApiUrl(QUrl(u"https://"_s + snapshot.backend));
    return region ? region->code : snapshot.backend;
}

TokenLine lineAt(const Snapshot &snapshot, const QString &region, ListKind list, qint32 id)
{
    return {.connection = snapshot.connectionName,
            .object = {.backend = snapshot.backend,
                       .account = snapshot.account,
                       .list = list,
                       .id = id},
            .via = snapshot.account,
            .accountName = snapshot.accountName,
            .region = region};
}

LineFilters filtersOf(const GoneToken &gone)
{
    LineFilters filters{.filterOperator = gone.filterOperator};
    for (const QString &filter : gone.filters) {
        // No field has a colon in it; an id alone stands for what was not known.
        const qsizetype colon = filter.indexOf(u':');
        if (colon > 0)
            filters.filters.emplace_back(filter.left(colon), filter.mid(colon + 1));
        else
            ++filters.unknown;
    }
    return filters;
}

class SnapshotLines {
public:
    //! The lines have fingerprints where they are of the key \p keyId.
    SnapshotLines(const Snapshot &snapshot, const QString &keyId)
        : m_snapshot(snapshot)
        , m_region(regionOf(snapshot))
        , m_hasPrints(!keyId.isEmpty() && snapshot.keyId == keyId)
    {
    }

    void addTo(Report &report) const
    {
        eachRowType([&]<typename Row>(std::type_identity<Row>) {
            if constexpr (!std::is_same_v<Row, Account>)
                add<Row>(report);
        });
        std::ranges::move(goneLines(m_snapshot), std::back_inserter(report.lines));
    }

private:
    template <typename Row> void add(Report &report) const
    {
        const KeptList<Row> &list = m_snapshot.lists.list<Row>();
        report.lists.push_back(
            {.connection = m_snapshot.connectionName,
             .backend = m_snapshot.backend,
             .account = m_snapshot.account,
             .accountName = m_snapshot.accountName,
             .list = RowKind<Row>,
             .knowledge = list.readAt ? ListKnowledge::Current : ListKnowledge::Unread,
             .readAt = list.readAt});
        if constexpr (areTokens(RowKind<Row>)) {
            for (const Row &row : list.rows)
                report.lines.push_back(lineOf(row));
        }
    }

    template <typename Row> TokenLine lineOf(const Row &row) const
    {
        TokenLine line = lineAt(m_snapshot, m_region, RowKind<Row>, row.id.value());
        if constexpr (std::is_same_v<Row, SharedToken>)
            describe(line, row, m_snapshot.lists.list<Filter>().rows);
        else
            describe(line, row);
        if constexpr (std::is_same_v<Row, ApiToken>) {
            if (row.accountId.isValid())
                line.object.account = row.accountId;
            const auto note = m_snapshot.notes.find(row.id);
            if (note != m_snapshot.notes.end())
                line.owner = note->second.owner;
        }
        line.seenSince = sinceOf(m_snapshot.sightings[size_t(RowKind<Row>)], row.id.value());
        if (m_hasPrints)
            line.fingerprint = printOf(m_snapshot.prints[size_t(RowKind<Row>)], row.id.value());
        return line;
    }

    const Snapshot &m_snapshot;
    const QString m_region;
    const bool m_hasPrints;
};

//! The key of the newest fingerprints of \p snapshots; empty where none has any.
QString keyOf(std::span<const Snapshot> snapshots)
{
    const Snapshot *newest = nullptr;
    for (const Snapshot &snapshot : snapshots) {
        if (!snapshot.keyId.isEmpty() && (!newest || newest->takenAt < snapshot.takenAt))
            newest = &snapshot;
    }
    return newest ? newest->keyId : QString();
}

} // namespace

std::vector<TokenLine> goneLines(const Snapshot &snapshot)
{
    const QString region = regionOf(snapshot);
    std::vector<TokenLine> lines;
    for (const GoneToken &gone : snapshot.gone) {
        TokenLine line = lineAt(snapshot, region, gone.list, gone.id);
        line.name = gone.name;
        line.createdAt = gone.createdAt;
        line.seenSince = gone.since;
        (gone.list == ListKind::ApiTokens ? line.owner : line.createdBy) = gone.by;
        if (gone.list == ListKind::SharedTokens)
            line.filters = filtersOf(gone);
        line.gone = LineEnd{.seen = gone.seen, .missed = gone.missed};
        lines.push_back(std::move(line));
    }
    return lines;
}

Report reportOf(std::span<const Snapshot> snapshots)
{
    Report report{.keyId = keyOf(snapshots)};
    for (const Snapshot &snapshot : snapshots) {
        report.madeAt = std::max(report.madeAt, snapshot.takenAt);
        SnapshotLines(snapshot, report.keyId).addTo(report);
    }
    // Where several accounts list one token, it is one.
    std::ranges::stable_sort(
        report.lines, [](const TokenLine &a, const TokenLine &b) { return a.object < b.object; });
    const auto same = std::ranges::unique(report.lines, [](const TokenLine &a, const TokenLine &b) {
        return a.object == b.object && a.object.id > 0 && a.gone == b.gone;
    });
    report.lines.erase(same.begin(), same.end());
    return ordered(std::move(report));
}

} // namespace tokendeck
