// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/filter_table.h"

#include "models/base/background.h"
#include "models/domain/display_name.h"
#include "models/insight/filter_uses.h"
#include "models/store/list_knowledge.h"
#include "models/tables/base/row_segment.h"
#include "words/base/filter_words.h"
#include "words/lists/use_words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using FilterColumn = FilterTable::Column;
using Uses = FilterTable::Uses;

class FilterSegment final : public RowSegment<Filter> {
public:
    FilterSegment(SegmentContext context, Rows<Filter> rows, Uses uses, SharedSecretGate gate)
        : RowSegment(std::move(context), std::move(rows), std::move(gate))
        , m_uses(std::move(uses))
    {
    }

    QString cellText(int row, int column, TimePoint) const override
    {
        const Filter &filter = at(row);
        switch (column) {
        case FilterColumn::Filter:
            return shownFilter(filter);
        case FilterColumn::Description:
            return filter.description.isEmpty() ? noValue() : isolated(filter.description);
        case FilterColumn::Account:
            return isolated(context().accountName);
        case FilterColumn::UsedBy:
            return usesText(filter.id);
        case FilterColumn::Id:
            return QString::number(filter.id.value());
        default:
            return {};
        }
    }

    QString cellSpoken(int row, int column, TimePoint now) const override
    {
        const Filter &filter = at(row);
        if (column == FilterColumn::UsedBy) {
            const int count = m_uses.of(filter.id);
            if (isUnknown(count))
                return FilterTable::tr("Not known which tokens use it");
            if (isAtLeast())
                return count == 1 ? FilterTable::tr("Used by 1 token or more")
                                  : FilterTable::tr("Used by %n tokens or more", nullptr, count);
            return count == 0 ? FilterTable::tr("Used by no token")
                : count == 1  ? FilterTable::tr("Used by 1 token")
                              : FilterTable::tr("Used by %n tokens", nullptr, count);
        }
        if (column == FilterColumn::Description && filter.description.isEmpty())
            return FilterTable::tr("No description");
        return text(row, column, now);
    }

    QString cellToolTip(int row, int column, TimePoint) const override
    {
        if (column != FilterColumn::UsedBy)
            return {};
        if (isAtLeast())
            return m_uses.counts->unknown == 1
                ? FilterTable::tr("1 shared token was not understood: which filters it has is not "
                                  "known")
                : FilterTable::tr("%n shared tokens were not understood: which filters they have "
                                  "is not known",
                                  nullptr, m_uses.counts->unknown);
        if (m_uses.current)
            return {};
        return isUnknown(m_uses.of(at(row).id))
            ? FilterTable::tr("Not known: the list of shared tokens could not be loaded")
            : FilterTable::tr("As of the last time that the list of shared tokens was loaded");
    }

    Tone cellTone(int row, int column, TimePoint) const override
    {
        switch (column) {
        case FilterColumn::Filter:
            return Tone::Normal;
        case FilterColumn::UsedBy:
            return m_uses.of(at(row).id) > 0 ? Tone::Normal : Tone::Dim;
        default:
            return Tone::Dim;
        }
    }

    Pills cellPills(int row, int column) const override
    {
        if (column != FilterColumn::Filter)
            return {};
        return {.pills = {{shownFilter(at(row)), Tone::Accent}}};
    }

    qint64 cellNumber(int row, int column) const override
    {
        switch (column) {
        case FilterColumn::UsedBy:
            return isUnknown(m_uses.of(at(row).id)) ? UnknownNumber : m_uses.of(at(row).id);
        case FilterColumn::Id:
            return at(row).id.value();
        default:
            return 0;
        }
    }

    QString cellSortText(int row, int column) const override
    {
        switch (column) {
        case FilterColumn::Filter:
            return filterText(at(row));
        case FilterColumn::Description:
            return at(row).description;
        case FilterColumn::Account:
            return context().accountName;
        default:
            return {};
        }
    }

    void appendCells(int row, TimePoint, QString &text) const override
    {
        const Filter &filter = at(row);
        text += filterText(filter) + u'\n' + filter.description + u'\n' + context().accountName
            + u'\n' + QString::number(filter.id.value());
    }

    quint32 changedCells(const TableSegment &before, int rowBefore, int row) const override
    {
        const auto &other = static_cast<const FilterSegment &>(before);
        const tokendeck::Filter &old = other.at(rowBefore);
        const tokendeck::Filter &now = at(row);
        return columnBit(FilterColumn::Filter, old.field != now.field || old.value != now.value)
            | columnBit(FilterColumn::Description, old.description != now.description);
    }

    QString faultName(int row) const override
    {
        const tokendeck::Filter &filter = at(row);
        return filter.field.isEmpty() || filter.value.isEmpty() ? filter.field + filter.value
                                                                : filterText(filter);
    }
    bool tellsOfAnyRow(int column) const override { return column == FilterColumn::Account; }
    int idColumn() const override { return FilterColumn::Id; }
    int pillsColumn() const override { return FilterColumn::Filter; }

private:
    //! That nothing uses a filter is a promise, which a list from before does not give, nor one
    //! with tokens that were not understood.
    [[nodiscard]] bool isUnknown(int count) const
    {
        return count < 0 || (count == 0 && (!m_uses.current || isAtLeast()));
    }

    //! Whether tokens that were not understood may come to every count.
    [[nodiscard]] bool isAtLeast() const { return m_uses.counts && m_uses.counts->unknown > 0; }

    [[nodiscard]] QString usesText(FilterId id) const
    {
        return isUnknown(m_uses.of(id)) ? noValue() : tokendeck::usesText(*m_uses.counts, id);
    }

    Uses m_uses;
};

} // namespace

int FilterTable::Uses::of(FilterId id) const
{
    return counts ? counts->of(id) : -1;
}

std::vector<TableColumn> FilterTable::columns()
{
    std::vector<TableColumn> all(ColumnCount);
    all[Filter] = {.name = tr("Filter"),
                   .cells = CellKind::Pills,
                   .toolTip =
                       tr("A log passes when this field has exactly this value, case included")};
    all[Description] = {.name = tr("Description"), .cells = CellKind::Dim};
    all[Account] = {.name = tr("Account"), .cells = CellKind::Dim};
    all[UsedBy] = {.name = tr("Used by"),
                   .cells = CellKind::Number,
                   .toolTip = tr("How many shared tokens have the filter")};
    all[Id] = {.name = tr("Filter ID"), .cells = CellKind::Number, .hiddenAtFirst = true};
    return all;
}

FilterTable::FilterTable(Workspace &workspaceOf, Clock &clock, Background &background,
                         QObject *parent)
    : WorkspaceTable(workspaceOf, clock, ListKind::Filters, columns(), parent)
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

std::shared_ptr<const TableSegment> FilterTable::makeSegment(const ConnectionInfo &info) const
{
    const ConnectionId &id = info.connection.id;
    return std::make_shared<FilterSegment>(SegmentContext::of(info),
                                           workspace().rows<tokendeck::Filter>(id),
                                           m_uses.value(id), workspace().secretGate());
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
    if (knowledgeOf(workspace().status(connection, ListKind::SharedTokens))
        == ListKnowledge::Unread)
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
