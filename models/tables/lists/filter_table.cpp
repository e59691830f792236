// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/filter_table.h"

#include "models/base/background.h"
#include "models/domain/names/display_name.h"
#include "models/insight/filters/filter_uses.h"
#include "models/store/list_knowledge.h"
#include "models/tables/base/common_columns.h"
#include "words/base/filter_words.h"
#include "words/lists/use_words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What is known of the uses of the connection's filters.
struct FilterFacts {
    FilterTable::Uses uses;

    //! Whether tokens that were not understood may come to every count.
    [[nodiscard]] bool areAtLeast() const { return uses.counts && uses.counts->unknown > 0; }
    //! That nothing uses a filter is a promise, which a list from before does not give, nor one
    //! with tokens that were not understood.
    [[nodiscard]] bool isUnknown(FilterId id) const
    {
        const int count = uses.of(id);
        return count < 0 || (count == 0 && (!uses.current || areAtLeast()));
    }
};
using FilterColumn = ListColumn<Filter, FilterFacts>;
using FilterCell = FilterColumn::Cell;
using FilterColumns = ListColumns<Filter, FilterFacts>;

QString usedByText(const FilterCell &cell)
{
    return cell.facts.isUnknown(cell.row.id) ? noValue()
                                             : usesText(*cell.facts.uses.counts, cell.row.id);
}

QString spokenUsedBy(const FilterCell &cell)
{
    const int count = cell.facts.uses.of(cell.row.id);
    if (cell.facts.isUnknown(cell.row.id))
        return FilterTable::tr("Not known which tokens use it");
    if (cell.facts.areAtLeast())
        return FilterTable::tr("Used by %n tokens or more", nullptr, count);
    return count == 0 ? FilterTable::tr("Used by no token")
                      : FilterTable::tr("Used by %n tokens", nullptr, count);
}

QString usedByToolTip(const FilterCell &cell)
{
    if (cell.facts.areAtLeast())
        return FilterTable::tr("%n shared tokens were not understood: which filters they have "
                               "is not known",
                               nullptr, cell.facts.uses.counts->unknown);
    if (cell.facts.uses.current)
        return {};
    return cell.facts.isUnknown(cell.row.id)
        ? FilterTable::tr("Not known: the list of shared tokens could not be loaded")
        : FilterTable::tr("As of the last time that the list of shared tokens was loaded");
}

QString ownText(const FilterCell &cell)
{
    return filterText(cell.row);
}

RowFacts filterRowFacts(const FilterCell &cell)
{
    return {.filters = FactFilters{.filters = {{cell.row.field, cell.row.value}}}};
}

const FilterColumns &filterColumns()
{
    using Table = FilterTable;
    static const FilterColumns columns = [] {
        FilterColumns made{.all = std::vector<FilterColumn>(Table::ColumnCount),
                           .nameOf =
                               [](const Filter &filter) {
                                   return filter.field.isEmpty() || filter.value.isEmpty()
                                       ? filter.field + filter.value
                                       : filterText(filter);
                               },
                           .factsOf = filterRowFacts};
        auto &all = made.all;

        all[Table::Filter] = {
            .head = nameHead(u"filter"_s, FilterTable::tr("Filter")),
            .text = [](const FilterCell &cell) { return shownFilter(cell.row); },
            .usualTone = Tone::Normal,
            .pills =
                [](const FilterCell &cell) {
                    return Pills{.pills = {{shownFilter(cell.row), Tone::Accent}}};
                },
            .sortText = ownText,
            .searchText = ownText,
            .differs =
                [](const Filter &a, const Filter &b) {
                    return a.field != b.field || a.value != b.value;
                }};
        all[Table::Filter].head.cells = CellKind::Pills;
        all[Table::Filter].head.toolTip =
            FilterTable::tr("A log passes when this field has exactly this value, case included");

        all[Table::Description] =
            textColumn<&Filter::description, FilterColumn>({.key = u"description"_s,
                                                            .title = FilterTable::tr("Description"),
                                                            .cells = CellKind::Dim,
                                                            .width = {10, 28, 1, 2, 0}});
        all[Table::Description].spoken = [](const FilterCell &cell) {
            return cell.row.description.isEmpty() ? FilterTable::tr("No description")
                                                  : isolated(cell.row.description);
        };

        all[Table::Account] = accountColumn<FilterColumn>({.key = u"account"_s,
                                                           .title = FilterTable::tr("Account"),
                                                           .cells = CellKind::Dim,
                                                           .width = AccountWidth});

        all[Table::UsedBy] = {
            .head = {.key = u"usedBy"_s,
                     .title = FilterTable::tr("Used by"),
                     .cells = CellKind::Number,
                     .width = {9, 9, 3},
                     .toolTip = FilterTable::tr("How many shared tokens have the filter")},
            .text = usedByText,
            .spoken = spokenUsedBy,
            .toolTip = usedByToolTip,
            .tone =
                [](const FilterCell &cell, const FindingLimits &) {
                    return cell.facts.uses.of(cell.row.id) > 0 ? Tone::Normal : Tone::Dim;
                },
            .sortNumber =
                [](const FilterCell &cell) {
                    return cell.facts.isUnknown(cell.row.id)
                        ? UnknownNumber
                        : qint64(cell.facts.uses.of(cell.row.id));
                }};

        all[Table::Id] = idColumn<FilterColumn>(FilterTable::tr("Filter ID"));

        all[Table::Connection] = connectionColumn<FilterColumn>();
        return made;
    }();
    return columns;
}

} // namespace

int FilterTable::Uses::of(FilterId id) const
{
    return counts ? counts->of(id) : -1;
}

FilterTable::FilterTable(Workspace &workspaceOf, Clock &clock, Background &background,
                         QObject *parent)
    : WorkspaceTable(workspaceOf, clock, ListKind::Filters, filterColumns().heads(), parent)
    , m_background(background)
{
    connect(&workspaceOf, &Workspace::rowsChanged, this, [this](const RowsChange &change) {
        if (change.kind == ListKind::SharedTokens)
            countUses(change.connection);
    });
    connect(&workspaceOf, &Workspace::statusChanged, this,
            [this](const ConnectionId &id, ListKind kind) {
                if (kind == ListKind::SharedTokens)
                    takeStatus(id);
            });
    connect(&workspaceOf, &Workspace::connectionRemoved, this,
            [this](const ConnectionId &id) { m_uses.remove(id); });
    for (const ConnectionInfo &info : workspaceOf.connections())
        takeStatus(info.connection.id);
}

FilterTable::~FilterTable() = default;

std::shared_ptr<const TableSegment>
FilterTable::segmentOf(const Workspace &workspace, const ConnectionInfo &info, const Uses &uses)
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<ListSegment<tokendeck::Filter, FilterFacts>>(
        SegmentContext::of(workspace, info), workspace.rows<tokendeck::Filter>(id),
        FilterFacts{uses}, filterColumns(), workspace.secretGate());
}

std::shared_ptr<const TableSegment> FilterTable::makeSegment(const ConnectionInfo &info) const
{
    return segmentOf(workspace(), info, m_uses.value(info.connection.id));
}

//! The list of shared tokens was read for the first time, could not be read again, or can be again.
void FilterTable::takeStatus(const ConnectionId &connection)
{
    const ListKnowledge knowledge =
        knowledgeOf(workspace().status(connection, ListKind::SharedTokens));
    Uses &shown = m_uses[connection];
    const bool changed = std::exchange(shown.current, knowledge == ListKnowledge::Current)
        != (knowledge == ListKnowledge::Current);
    if (!shown.counts)
        countUses(connection);
    else if (changed)
        refreshDependents(connection, {UsedBy});
}

void FilterTable::countUses(const ConnectionId &connection)
{
    // Nothing is counted where nothing is known.
    if (!wasRead(knowledgeOf(workspace().status(connection, ListKind::SharedTokens))))
        return;
    const Rows<SharedToken> tokens = workspace().rows<SharedToken>(connection);
    m_background.run(
        this, [tokens] { return filterUses(*tokens); },
        [this, connection, tokens](FilterUses uses) {
            // A later list has a count of its own under way.
            if (workspace().rows<SharedToken>(connection) != tokens)
                return;
            std::shared_ptr<const FilterUses> &shown = m_uses[connection].counts;
            if (shown && *shown == uses)
                return;
            shown = std::make_shared<const FilterUses>(std::move(uses));
            refreshDependents(connection, {UsedBy});
        });
}

} // namespace tokendeck

#include "moc_filter_table.cpp"
