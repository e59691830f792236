// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/log_match.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tokendeck {

namespace {

//! Whether \p text is a JSON array that holds \p value.
bool arrayHolds(const QString &text, const QString &value)
{
    // Most fields are no arrays, and most arrays do not even contain the text.
    if (!text.startsWith(u'[') || !text.contains(value))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    const QJsonArray items = document.array();
    return std::ranges::any_of(items, [&](const QJsonValue &item) {
        return (item.isString() || item.isDouble() || item.isBool())
            && item.toVariant().toString() == value;
    });
}

} // namespace

bool matches(const SampleLog &log, const Filter &filter)
{
    // A name can occur twice: as a nested member and written with a dot.
    return std::ranges::any_of(log.fields, [&](const FieldMatch &field) {
        return field.field == filter.field
            && (field.value == filter.value || arrayHolds(field.value, filter.value));
    });
}

bool passes(const SampleLog &log, const FilterSet &set)
{
    if (set.filters.empty() && set.unknown == 0)
        return true;
    const auto match = [&](const Filter &filter) {
        return matches(log, filter);
    };
    return set.filterOperator == FilterOperator::And
        ? set.unknown == 0 && std::ranges::all_of(set.filters, match)
        : std::ranges::any_of(set.filters, match);
}

FilterSet withoutFilter(const FilterSet &set, std::size_t index)
{
    FilterSet rest = set;
    rest.filters.erase(rest.filters.begin() + std::ptrdiff_t(index));
    return rest;
}

Exposure countExposure(std::span<const SampleLog> logs, const std::optional<FilterSet> &before,
                       const FilterSet &after)
{
    Exposure exposure{.total = qint64(logs.size())};
    qint64 passedBefore = 0;
    std::vector<FilterSet> rests;
    if (after.filters.size() > 1) {
        for (std::size_t i = 0; i < after.filters.size(); ++i)
            rests.push_back(withoutFilter(after, i));
    }
    exposure.without.assign(rests.size(), 0);
    for (const SampleLog &log : logs) {
        const bool passed = before && passes(log, *before);
        const bool passesNow = passes(log, after);
        if (passed)
            ++passedBefore;
        if (passesNow)
            ++exposure.after;
        if (passesNow && !passed)
            ++exposure.appearing;
        if (passed && !passesNow)
            ++exposure.disappearing;
        for (std::size_t i = 0; i < rests.size(); ++i)
            exposure.without[i] += passes(log, rests[i]) ? 1 : 0;
    }
    if (before)
        exposure.before = passedBefore;
    return exposure;
}

} // namespace tokendeck
