// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/fact_columns.h"

#include "models/insight/search/search_fold.h"

#include <algorithm>

namespace tokendeck {

void FactDictionary::add(const FactText &fact)
{
    const quint32 code = codeOf(fact);
    m_codes.push_back(code);
    if (code >= FirstValue)
        ++m_values[code - FirstValue].rows;
}

quint32 FactDictionary::codeOf(const FactText &fact)
{
    if (fact.isAbsent())
        return Absent;
    if (fact.isUnknown())
        return Unknown;
    if (fact.text().isEmpty())
        return None;
    if (fact.text() == m_last)
        return m_lastCode;
    const auto found = m_known.constFind(fact.text());
    quint32 code = 0;
    if (found != m_known.constEnd()) {
        code = *found;
    } else {
        code = FirstValue + quint32(m_values.size());
        m_values.push_back({fact.text(), foldForSearch(fact.text())});
        m_known.insert(fact.text(), code);
    }
    m_last = fact.text();
    m_lastCode = code;
    return code;
}

void FilterDictionary::add(const std::optional<FactFilters> &fact)
{
    if (!fact) {
        m_codes.push_back(0);
        return;
    }
    Set set{.rest = fact->rest};
    for (const auto &filter : fact->filters) {
        auto found = m_knownValues.constFind(filter);
        if (found == m_knownValues.constEnd()) {
            found = m_knownValues.insert(filter, quint32(m_values.size()));
            m_values.push_back({filter.first, filter.second});
        }
        ++m_values[*found].rows;
        set.filters.push_back(*found);
    }
    // Sets that differ in what is not known of them are different ones.
    QList<quint32> key = set.filters;
    key.push_back(quint32(set.rest));
    const auto found = m_knownSets.constFind(key);
    if (found != m_knownSets.constEnd()) {
        m_codes.push_back(*found);
        return;
    }
    m_sets.push_back(std::move(set));
    const auto code = quint32(m_sets.size());
    m_knownSets.insert(key, code);
    m_codes.push_back(code);
}

const FilterDictionary::Set *FilterDictionary::setOf(int row) const
{
    const quint32 code = codeOf(row);
    return code == 0 ? nullptr : &m_sets[code - 1];
}

void TimeColumn::add(const std::optional<StatedTime> &fact)
{
    if (!fact)
        m_times.push_back(Absent);
    else if (fact->isUnknown())
        m_times.push_back(Unknown);
    else if (fact->isNever())
        m_times.push_back(Never);
    else
        m_times.push_back(std::min<qint64>(fact->moment()->time_since_epoch().count(), Never - 1));
}

std::optional<StatedTime> TimeColumn::at(int row) const
{
    const qint64 number = numberAt(row);
    if (number == Absent)
        return {};
    if (number == Unknown)
        return StatedTime::unknown();
    if (number == Never)
        return StatedTime();
    return StatedTime(TimePoint(std::chrono::milliseconds(number)));
}

void FactColumns::add(const RowFacts &facts)
{
    account.add(facts.account);
    connection.add(facts.connection);
    region.add(facts.region);
    owner.add(facts.owner);
    note.add(facts.note);
    filters.add(facts.filters);
    expires.add(facts.expires);
    used.add(facts.used);
    created.add(facts.created);
    states.push_back(facts.states);
    findings.push_back(facts.findings);
}

} // namespace tokendeck
