// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lists/known_names.h"

#include "app/core/application_paths.h"
#include "models/base/clock.h"
#include "models/domain/lists/row_kind.h"
#include "models/insight/search/search_lists.h"
#include "services/reports/snapshots/snapshots.h"
#include "services/sync/connections/connection_file.h"
#include "services/sync/offline/offline_files.h"
#include "words/base/place_words.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <tuple>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

//! From when on no further copy is read, in ms: an answer is due within 100 ms.
constexpr qint64 ReadingTime = 40;

//! Calls \p visit with each connection, and with what is kept of its lists.
template <typename Visit> void eachCopy(Visit visit)
{
    const ApplicationPaths paths = ApplicationPaths::standard(false);
    const OfflineFiles files(paths.inData(u"last-lists"_s));
    const TimePoint now = SystemClock().now();
    QElapsedTimer timer;
    timer.start();
    for (const Connection &connection : knownConnections()) {
        const bool isTime = timer.elapsed() < ReadingTime;
        visit(connection, isTime ? files.read(connection, now).value_or(KeptLists()) : KeptLists());
    }
}

} // namespace

std::vector<Connection> knownConnections()
{
    const QString path = ApplicationPaths::standard(false).inSettings(u"connections.json"_s);
    return ConnectionFile(path).read().value_or(std::vector<Connection>());
}

std::vector<KnownName> knownTokens(const QString &begin,
                                   const std::optional<std::set<ListKind>> &lists)
{
    std::vector<KnownName> names;
    eachCopy([&](const Connection &connection, const KeptLists &kept) {
        const auto take = [&]<typename Row>(const KeptList<Row> &list) {
            if constexpr (requires(Row row) { row.token; }) {
                if (lists && !lists->contains(RowKind<Row>))
                    return;
                for (const Row &row : list.rows) {
                    if (!row.fault && !row.name.isEmpty()
                        && row.name.startsWith(begin, Qt::CaseInsensitive))
                        names.push_back({row.name, connection.accountName});
                }
            }
        };
        std::apply([&take](const auto &...list) { (take(list), ...); }, kept.lists);
    });
    std::ranges::sort(names, [](const KnownName &a, const KnownName &b) {
        return std::tie(a.name, a.account) < std::tie(b.name, b.account);
    });
    const auto [first, last] = std::ranges::unique(names, {}, &KnownName::name);
    names.erase(first, last);
    return names;
}

std::vector<QDate> knownDays()
{
    const SnapshotFiles files(ApplicationPaths::standard(false).inData(u"snapshots"_s));
    std::set<QDate, std::greater<>> days;
    for (const Connection &connection : knownConnections()) {
        const std::vector<QDate> of = files.days(Snapshots::keyOf(connection));
        days.insert(of.begin(), of.end());
    }
    return {days.begin(), days.end()};
}

FactColumns knownFacts(ListKind list)
{
    FactColumns facts;
    const bool hasFilters = isOfList(SearchName::Filter, list);
    // A row for each connection and each filter: what counts is that there is such a value.
    eachCopy([&](const Connection &connection, const KeptLists &lists) {
        RowFacts row{.account = connection.accountName,
                     .connection = connection.name,
                     .region = placeNameOf(connection)};
        // What rows of the list have is offered, whether a value is known or not.
        const auto add = [list](SearchName name, std::optional<StatedTime> &time) {
            if (isOfList(name, list))
                time = StatedTime::unknown();
        };
        add(SearchName::Expires, row.expires);
        add(SearchName::Used, row.used);
        add(SearchName::Created, row.created);
        if (isOfList(SearchName::Owner, list))
            row.owner = FactText::unknown();
        if (isOfList(SearchName::Note, list))
            row.note = FactText::unknown();
        if (hasFilters)
            row.filters.emplace();
        facts.add(row);
        if (!hasFilters)
            return;
        for (const Filter &filter : lists.list<Filter>().rows) {
            if (filter.fault)
                continue;
            row.filters = FactFilters{.filters = {{filter.field, filter.value}}};
            facts.add(row);
        }
    });
    return facts;
}

} // namespace tokendeck::cli
