// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/snapshot.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/row_lookup.h"

#include <algorithm>

namespace tokendeck {

namespace {

//! What \p all, which ascend by id, have of \p id; null where they have nothing.
template <typename Value> const Value *valueOf(const std::vector<Value> &all, qint32 id)
{
    const auto found = std::ranges::lower_bound(all, id, {}, &Value::id);
    return found != all.end() && found->id == id ? &*found : nullptr;
}

} // namespace

std::optional<TimePoint> sinceOf(const std::vector<Sighting> &sightings, qint32 id)
{
    const Sighting *found = valueOf(sightings, id);
    return found ? std::optional(found->since) : std::nullopt;
}

QString printOf(const std::vector<TokenPrint> &prints, qint32 id)
{
    const TokenPrint *found = valueOf(prints, id);
    return found ? found->text : QString();
}

namespace {

template <typename Row> QString makerOf(const Row &row, const Snapshot &of)
{
    if constexpr (requires { row.createdBy; }) {
        return row.createdBy;
    } else if constexpr (std::is_same_v<Row, ApiToken>) {
        const auto note = of.notes.find(row.id);
        return note == of.notes.end() ? QString() : note->second.owner;
    } else {
        return {};
    }
}

template <typename Row> GoneToken goneToken(const Row &row, const Snapshot &before, TimePoint now)
{
    const qint32 id = row.id.value();
    GoneToken gone{.list = RowKind<Row>,
                   .id = id,
                   .name = row.name,
                   .by = makerOf(row, before),
                   .since =
                       sinceOf(before.sightings[size_t(RowKind<Row>)], id).value_or(before.takenAt),
                   .seen = before.takenAt,
                   .missed = now};
    if constexpr (requires { row.createdAt; })
        gone.createdAt = row.createdAt;
    if constexpr (std::is_same_v<Row, SharedToken>) {
        gone.filterOperator = row.filterOperator;
        for (const FilterId filter : row.filters) {
            const Filter *known = findRow(before.lists.list<Filter>().rows, filter);
            gone.filters.push_back(known ? nameOf(*known) : QString::number(filter.value()));
        }
    }
    return gone;
}

template <typename Row> void carryList(Snapshot &now, const Snapshot *before)
{
    const size_t kind = size_t(RowKind<Row>);
    const KeptList<Row> &list = now.lists.list<Row>();
    std::vector<Sighting> &sightings = now.sightings[kind];
    if (!list.readAt) {
        if (before)
            sightings = before->sightings[kind];
        return;
    }
    sightings.clear();
    for (const Row &row : list.rows) {
        // Others have an id that this computer has given.
        if (!row.id.isValid())
            continue;
        const std::optional<TimePoint> since =
            before ? sinceOf(before->sightings[kind], row.id.value()) : std::nullopt;
        sightings.push_back({row.id.value(), since.value_or(now.takenAt)});
    }
    if constexpr (areTokens(RowKind<Row>)) {
        if (!before)
            return;
        for (const Row &row : before->lists.list<Row>().rows) {
            if (row.id.isValid() && !findRow(list.rows, row.id))
                now.gone.push_back(goneToken(row, *before, now.takenAt));
        }
    }
}

bool isBack(const Snapshot &now, const GoneToken &gone)
{
    return sinceOf(now.sightings[size_t(gone.list)], gone.id).has_value();
}

} // namespace

void carryOver(Snapshot &now, const Snapshot *before)
{
    now.gone.clear();
    eachRowType([&]<typename Row>(std::type_identity<Row>) { carryList<Row>(now, before); });
    if (!before)
        return;
    for (const GoneToken &gone : before->gone) {
        const bool isOld = now.takenAt - gone.missed > LongestGone;
        if (!isOld && !isBack(now, gone))
            now.gone.push_back(gone);
    }
}

} // namespace tokendeck
