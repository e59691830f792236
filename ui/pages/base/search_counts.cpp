// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/search_counts.h"

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/board/workspace_names.h"
#include "models/insight/findings/estate_findings.h"
#include "models/insight/search/search_query.h"
#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"
#include "models/tables/base/table_keys.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/base/workspace_table.h"
#include "words/lists/problems/page_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokendeck {

namespace {

//! Whether a word asks for what is concluded of all rows of an account, not of the row alone.
bool restsOnOtherRows(const SearchQuery &query)
{
    return std::ranges::any_of(query.terms(), [](const SearchTerm &term) {
        const auto *state = std::get_if<RowState>(&term.sought);
        return term.name == SearchName::Finding
            || (state
                && (*state == RowState::Last || *state == RowState::Idle
                    || *state == RowState::Twin));
    });
}

} // namespace

//! Whether a word asks for what only the tokens tell of a filter.
bool restsOnTokens(const SearchQuery &query)
{
    return std::ranges::any_of(query.terms(), [](const SearchTerm &term) {
        const auto *state = std::get_if<RowState>(&term.sought);
        return term.name == SearchName::Finding || (state && *state == RowState::Idle);
    });
}

SearchCounts::SearchCounts(const Workspace &workspace, const TableProxy &proxy,
                           Background &background, Clock &clock, QObject *parent)
    : CountedSearches(parent)
    , m_workspace(workspace)
    , m_proxy(proxy)
    , m_background(background)
    , m_clock(clock)
{
    connect(&proxy, &TableProxy::keysReady, this, &SearchCounts::count);
    // A list that is read as it was kept changes no row.
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &id, ListKind kind) {
                if (std::ranges::count(lists(), kind) > 0
                    && (m_awaits || isRead(id, kind) != m_read.contains({id, kind})))
                    count();
            });
}

void SearchCounts::setSearches(const QStringList &searches)
{
    if (m_searches == searches)
        return;
    m_searches = searches;
    count();
}

std::optional<int> SearchCounts::countOf(const QString &search) const
{
    const auto found = m_counts.constFind(search);
    return found == m_counts.constEnd() ? std::nullopt : std::optional(found->read);
}

int SearchCounts::keptCountOf(const QString &search) const
{
    return m_counts.value(search).kept;
}

ListsRead SearchCounts::readOf(const QString &search) const
{
    return m_counts.value(search).lists;
}

FindingLimits SearchCounts::limits() const
{
    const std::shared_ptr<const TableKeys> keys = m_proxy.keys();
    return keys ? keys->facts().limits : FindingLimits();
}

bool SearchCounts::isRead(const ConnectionId &id, ListKind kind) const
{
    return wasRead(knowledgeOf(m_workspace.status(id, kind)));
}

ListsRead SearchCounts::readOf(std::span<const ListKind> kinds) const
{
    const std::vector<ConnectionId> &scope = m_proxy.table().scope();
    const auto read = std::ranges::count_if(scope, [&](const ConnectionId &id) {
        return std::ranges::all_of(kinds, [&](ListKind kind) {
            return m_read.contains({id, kind});
        });
    });
    if (read == std::ssize(scope))
        return ListsRead::All;
    return read == 0 ? ListsRead::None : ListsRead::Some;
}

std::vector<SearchCounts::Run> SearchCounts::readRuns() const
{
    std::vector<Run> runs;
    int row = 0;
    for (const auto &segment : m_proxy.table().snapshot().segments) {
        const int end = row + segment->rowCount();
        if (end > row && m_read.contains({segment->context().connection, m_proxy.table().kind()}))
            runs.emplace_back(row, end);
        row = end;
    }
    return runs;
}

std::vector<ListKind> SearchCounts::lists() const
{
    const ListKind own = m_proxy.table().kind();
    // Whether a filter is used, the tokens tell.
    return own == ListKind::Filters ? std::vector{own, ListKind::SharedTokens} : std::vector{own};
}

bool SearchCounts::isConcluded() const
{
    const std::shared_ptr<const EstateFindings> findings = m_proxy.table().snapshot().findings;
    return std::ranges::all_of(m_proxy.table().scope(), [&](const ConnectionId &id) {
        if (!isRead(id, m_proxy.table().kind()))
            return true;
        const auto facts = findings ? findings->facts(id) : nullptr;
        return facts && std::ranges::all_of(lists(), [&](ListKind kind) {
                   return wasRead(facts->view.knowledge(kind)) || !isRead(id, kind);
               });
    });
}

void SearchCounts::forget()
{
    if (!std::exchange(m_counts, {}).isEmpty())
        emit changed();
}

void SearchCounts::count()
{
    const std::shared_ptr<const TableKeys> keys = m_proxy.keys();
    // Keys of other rows than the present ones are followed by keysReady().
    if (!keys || m_searches.isEmpty() || !m_proxy.isUpToDate())
        return;
    m_awaits = std::ranges::any_of(lists(), [this](ListKind kind) {
        return isLoading(m_workspace, m_proxy.table().scope(), kind);
    });
    m_read.clear();
    for (const ConnectionId &id : m_proxy.table().scope()) {
        for (const ListKind kind : lists()) {
            if (isRead(id, kind))
                m_read.emplace(id, kind);
        }
    }
    const std::array own{m_proxy.table().kind()};
    const ListsRead read = readOf(own);
    std::vector<Run> runs = readRuns();
    ++m_round;
    // Nothing is known yet, which is not none, or there is more to come.
    if (m_awaits || read == ListsRead::None) {
        forget();
        return;
    }
    const bool askForNames = std::ranges::any_of(
        m_searches, [](const QString &search) { return asksForNames(parseSearch(search)); });
    m_background.run(
        this,
        [keys, searches = m_searches, now = m_clock.now(), runs = std::move(runs),
         list = m_proxy.table().kind(), isConcluded = isConcluded(), read,
         readWithOthers = readOf(lists()),
         names = askForNames ? calledNames(m_workspace) : std::nullopt] {
            const auto countIn = [&runs](const std::vector<int> &rows) {
                qsizetype count = 0;
                for (const auto &[from, to] : runs)
                    count +=
                        std::ranges::lower_bound(rows, to) - std::ranges::lower_bound(rows, from);
                return int(count);
            };
            QHash<QString, Count> counts;
            for (const QString &search : searches) {
                SearchQuery query = parseSearch(search, list);
                if (names)
                    markUncalledNames(query, *names, &keys->facts());
                if (query.isFaulty() || (!isConcluded && restsOnOtherRows(query)))
                    continue;
                const ListsRead told = restsOnTokens(query) ? readWithOthers : read;
                if (told == ListsRead::None)
                    continue;
                const std::vector<int> found = keys->search(query.terms(), nullptr, now).rows;
                const int count = countIn(found);
                counts.insert(
                    search, {.read = count, .kept = int(std::ssize(found)) - count, .lists = told});
            }
            return counts;
        },
        [this, round = m_round](const QHash<QString, Count> &counts) {
            if (round != m_round || m_counts == counts)
                return;
            m_counts = counts;
            emit changed();
        });
}

} // namespace tokendeck

#include "moc_search_counts.cpp"
