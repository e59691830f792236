// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/carry/carry_plan.h"

#include "models/insight/filters/filter_meaning.h"

#include <QSet>

#include <algorithm>

namespace tokendeck {

namespace {

std::optional<CarrySkip> obstacleOf(const CarryTarget &target)
{
    if (target.isReadOnly)
        return CarrySkip::ReadOnly;
    if (!target.isReachable)
        return CarrySkip::NotReachable;
    if (target.isForbidden)
        return CarrySkip::Forbidden;
    if (target.filters.knowledge != ListKnowledge::Current
        || target.tokens.knowledge != ListKnowledge::Current)
        return CarrySkip::NotKnown;
    return {};
}

class TargetPlanner {
public:
    TargetPlanner(const CarrySource &source, const CarryTarget &target, const CarryNaming &naming)
        : m_source(source)
        , m_target(target)
        , m_naming(naming)
        , m_obstacle(obstacleOf(target))
    {
        if (m_obstacle)
            return;
        for (const SharedToken &token : *target.tokens.rows)
            m_names.insert(token.name);
    }

    [[nodiscard]] CarryPlan plan()
    {
        std::vector<CarryItem> filters;
        for (size_t i = 0; i < m_source.filters.size(); ++i)
            filters.push_back(filterItem(int(i)));
        std::vector<CarryItem> tokens;
        for (size_t i = 0; i < m_source.tokens.size(); ++i)
            tokens.push_back(tokenItem(int(i), filters));

        std::vector<bool> needed(filters.size());
        for (const CarryItem &item : tokens) {
            // What stands in the way of the whole account is said of its filters, too.
            if (!item.skip || m_obstacle || item.skip == CarrySkip::FilterNotUnderstood)
                for (const int filter : m_source.tokens[size_t(item.position)].filters)
                    needed[size_t(filter)] = true;
        }
        CarryPlan plan{.connection = m_target.connection, .items = {}};
        for (CarryItem &item : filters) {
            if (m_source.filters[size_t(item.position)].isChosen || needed[size_t(item.position)])
                plan.items.push_back(std::move(item));
        }
        std::ranges::move(tokens, std::back_inserter(plan.items));
        return plan;
    }

private:
    [[nodiscard]] CarryItem filterItem(int position) const
    {
        CarryItem item{.kind = ListKind::Filters,
                       .position = position,
                       .name = {},
                       .existing = {},
                       .skip = m_obstacle};
        if (item.skip)
            return item;
        const CarriedFilter &filter = m_source.filters[size_t(position)];
        bool mayBeThere = false;
        for (const Filter &row : *m_target.filters.rows) {
            if (row.fault)
                mayBeThere = true;
            else if (!item.existing && row.field == filter.field && row.value == filter.value)
                item.existing = row.id;
        }
        if (!item.existing && mayBeThere)
            item.skip = CarrySkip::FilterNotUnderstood;
        return item;
    }

    [[nodiscard]] CarryItem tokenItem(int position, const std::vector<CarryItem> &filters)
    {
        const CarriedToken &token = m_source.tokens[size_t(position)];
        CarryItem item{.kind = ListKind::SharedTokens,
                       .position = position,
                       .name = token.name,
                       .existing = {},
                       .skip = m_obstacle};
        if (item.skip)
            return item;
        if (isThere(token, token.name)) {
            item.skip = CarrySkip::AlreadyThere;
            return item;
        }
        const bool unknown = std::ranges::any_of(token.filters, [&filters](int filter) {
            return filters[size_t(filter)].skip.has_value();
        });
        if (unknown)
            item.skip = CarrySkip::FilterNotUnderstood;
        else
            name(item, token);
        if (!item.skip) {
            m_names.insert(item.name);
            m_given.insert(item.name);
        }
        return item;
    }

    void name(CarryItem &item, const CarriedToken &token) const
    {
        const auto own = m_naming.own.find({m_target.connection, item.position});
        if (own != m_naming.own.end())
            item.name = own->second;
        if (!m_names.contains(item.name))
            return;
        if (isThere(token, item.name))
            item.skip = CarrySkip::AlreadyThere;
        else if (own != m_naming.own.end() || m_naming.taken == NameTaken::Skip)
            item.skip = m_given.contains(item.name) ? CarrySkip::NameGiven : CarrySkip::NameTaken;
        else
            rename(item, token);
    }

    //! "Portal 2" where "Portal" is taken, and so on; unless it was carried over as that before.
    void rename(CarryItem &item, const CarriedToken &token) const
    {
        for (int number = 2; m_names.contains(item.name); ++number) {
            item.name = QStringLiteral("%1 %2").arg(token.name, QString::number(number));
            if (isThere(token, item.name)) {
                item.skip = CarrySkip::AlreadyThere;
                return;
            }
        }
    }

    //! Whether the account has a token \p name that lets the same through by the same filters.
    [[nodiscard]] bool isThere(const CarriedToken &token, const QString &name) const
    {
        FilterSet wanted{.filters = {}, .filterOperator = token.filterOperator};
        for (const int position : token.filters) {
            const CarriedFilter &filter = m_source.filters[size_t(position)];
            Filter asked;
            asked.field = filter.field;
            asked.value = filter.value;
            wanted.filters.push_back(std::move(asked));
        }
        return std::ranges::any_of(*m_target.tokens.rows, [&](const SharedToken &row) {
            if (row.fault || row.name != name || row.filters.empty())
                return false;
            const FilterSet has = filterSetOf(row, *m_target.filters.rows);
            const bool understood = has.unknown == 0
                && std::ranges::none_of(has.filters,
                                        [](const Filter &filter) { return bool(filter.fault); });
            return understood && compareReach(has, wanted) == Containment::Equal;
        });
    }

    const CarrySource &m_source;
    const CarryTarget &m_target;
    const CarryNaming &m_naming;
    std::optional<CarrySkip> m_obstacle;
    QSet<QString> m_given; //!< of those that are made before
    QSet<QString> m_names; //!< of the shared tokens that are there, or are made before
};

} // namespace

int CarryPlan::count() const
{
    return int(std::ranges::count_if(items, &CarryItem::isMade));
}

const CarryItem *CarryPlan::find(ListKind kind, int position) const
{
    const auto found = std::ranges::find_if(items, [&](const CarryItem &item) {
        return item.kind == kind && item.position == position;
    });
    return found == items.end() ? nullptr : &*found;
}

CarryPlan planCarry(const CarrySource &source, const CarryTarget &target, const CarryNaming &naming)
{
    return TargetPlanner(source, target, naming).plan();
}

} // namespace tokendeck
