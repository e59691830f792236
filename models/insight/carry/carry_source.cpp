// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/carry/carry_source.h"

#include "models/domain/lists/row_kind.h"

#include <algorithm>

namespace tokendeck {

namespace {

class SourceBuilder {
public:
    explicit SourceBuilder(TimePoint now)
        : m_now(now)
    {
    }

    template <typename Row> void add(const ConnectionView *view, const CarryChoice &choice)
    {
        const qint32 id = choice.id;
        const ListView<Row> list = view ? view->list<Row>() : ListView<Row>();
        const Row *row = list.find(decltype(Row::id)(id));
        const std::optional<LeftReason> reason = !wasRead(list.knowledge) ? LeftReason::NotRead
            : !row       ? std::optional(LeftReason::Gone)
            : row->fault ? std::optional(LeftReason::NotUnderstood)
                         : take(*view, *row);
        if (reason)
            m_source.leftBehind.push_back({.kind = RowKind<Row>,
                                           .name = row ? nameOf(*row) : QString::number(id),
                                           .reason = *reason,
                                           .connection = choice.connection});
    }

    [[nodiscard]] CarrySource finish() { return std::move(m_source); }

private:
    std::optional<LeftReason> take(const ConnectionView &, const Filter &filter)
    {
        m_source.filters[size_t(positionOf(filter))].isChosen = true;
        return {};
    }

    std::optional<LeftReason> take(const ConnectionView &view, const SharedToken &token)
    {
        if (token.filters.empty())
            return LeftReason::Unfiltered;
        if (token.expiresAt.isUnknown())
            return LeftReason::ExpiryNotKnown;
        if (token.expiresAt.hasCome(m_now))
            return LeftReason::Expired;
        const ListView<Filter> &filters = view.list<Filter>();
        std::vector<const Filter *> found;
        for (const FilterId id : token.filters) {
            const Filter *filter = wasRead(filters.knowledge) ? filters.find(id) : nullptr;
            if (!filter || filter->fault)
                return LeftReason::FiltersNotKnown;
            found.push_back(filter);
        }
        CarriedToken carried{.name = token.name,
                             .filters = {},
                             .filterOperator = token.filterOperator,
                             .expiresAt = token.expiresAt.moment()};
        for (const Filter *filter : found) {
            const int position = positionOf(*filter);
            if (std::ranges::find(carried.filters, position) == carried.filters.end())
                carried.filters.push_back(position);
        }
        m_source.tokens.push_back(std::move(carried));
        return {};
    }

    //! Where what \p filter asks for stands among those that are carried, as one of them from now
    //! on.
    int positionOf(const Filter &filter)
    {
        const auto same = [&filter](const CarriedFilter &each) {
            return each.field == filter.field && each.value == filter.value;
        };
        const auto found = std::ranges::find_if(m_source.filters, same);
        const auto position = int(found - m_source.filters.begin());
        if (found == m_source.filters.end())
            m_source.filters.push_back({filter.field, filter.value, filter.description});
        return position;
    }

    TimePoint m_now;
    CarrySource m_source;
};

} // namespace

CarrySource carrySource(const EstateView &estate, ListKind kind,
                        std::span<const CarryChoice> chosen, TimePoint now)
{
    SourceBuilder source(now);
    for (const CarryChoice &choice : chosen) {
        const auto view =
            std::ranges::find_if(estate.connections, [&choice](const ConnectionView &each) {
                return each.connection.id == choice.connection;
            });
        const ConnectionView *from = view == estate.connections.end() ? nullptr : &*view;
        if (kind == ListKind::Filters)
            source.add<Filter>(from, choice);
        else if (kind == ListKind::SharedTokens)
            source.add<SharedToken>(from, choice);
    }
    return source.finish();
}

} // namespace tokendeck
