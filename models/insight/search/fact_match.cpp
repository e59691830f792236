// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/fact_match.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace tokendeck {
namespace {

using Side = TimeSought::Side;

constexpr qint64 First = std::numeric_limits<qint64>::min();
constexpr qint64 BehindAll = TimeColumn::Never;

struct Span {
    qint64 from = First;
    qint64 to = BehindAll;
};

//! Not every day begins at midnight.
qint64 beginOf(QDate day)
{
    const QDateTime begin = day.startOfDay();
    return (begin.isValid() ? begin : QDateTime(day, QTime(0, 0), QTimeZone::utc()))
        .toMSecsSinceEpoch();
}

Span spanOf(Side side, QDate day)
{
    switch (side) {
    case Side::Below:
        return {First, beginOf(day)};
    case Side::Above:
        return {beginOf(day.addDays(1)), BehindAll};
    case Side::On:
        break;
    }
    return {beginOf(day), beginOf(day.addDays(1))};
}

//! The first moment that lies ahead: what has come does not expire "before" a day any more, nor in
//! less than a week.
qint64 behind(TimePoint now)
{
    return now.time_since_epoch().count() + 1;
}

Span aheadOf(Side side, TimePoint now, std::chrono::days days)
{
    const qint64 edge = (now + days).time_since_epoch().count();
    if (side == Side::Below)
        return {behind(now), edge};
    return {edge + 1, BehindAll};
}

Span backOf(Side side, TimePoint now, std::chrono::days days)
{
    const qint64 edge = (now - days).time_since_epoch().count();
    return side == Side::Below ? Span{edge + 1, BehindAll} : Span{First, edge};
}

Span spanOf(const SearchTerm &term, const TimeSought &sought, TimePoint now)
{
    const bool isAhead = term.name == SearchName::Expires;
    if (const auto *day = std::get_if<QDate>(&sought.time)) {
        Span span = spanOf(sought.side, *day);
        if (isAhead && sought.side == Side::Below)
            span.from = behind(now);
        return span;
    }
    const std::chrono::days days(std::get<DaysSought>(sought.time).count);
    return isAhead ? aheadOf(sought.side, now, days) : backOf(sought.side, now, days);
}

//! By the codes of \p dictionary.
std::vector<Truth> answersOf(const SearchTerm &term, const FactDictionary &dictionary)
{
    const auto *sought = std::get_if<TextSought>(&term.sought);
    std::vector<Truth> answers{Truth::No, Truth::Unknown, truthOf(!sought)};
    for (const FactDictionary::Value &value : dictionary.values()) {
        answers.push_back(
            truthOf(sought
                    && (sought->whole ? value.folded == sought->text
                                      : value.folded.find(sought->text) != std::string::npos)));
    }
    return answers;
}

//! By the codes of \p dictionary.
std::vector<Truth> answersOf(const SearchTerm &term, const FilterDictionary &dictionary)
{
    const auto *sought = std::get_if<FilterSought>(&term.sought);
    std::vector<bool> isSought;
    for (const FilterDictionary::Value &value : dictionary.values()) {
        isSought.push_back(sought && value.field == sought->field
                           && (sought->value.isEmpty() || value.value == sought->value));
    }
    std::vector<Truth> answers{Truth::No};
    for (const FilterDictionary::Set &set : dictionary.sets()) {
        if (!sought)
            answers.push_back(set.isEmpty());
        else if (std::ranges::any_of(set.filters, [&](quint32 at) { return isSought[at]; }))
            answers.push_back(Truth::Yes);
        else
            answers.push_back(set.rest == FactFilters::Rest::None ? Truth::No : Truth::Unknown);
    }
    return answers;
}

} // namespace

bool dependsOnTime(const SearchTerm &term)
{
    if (const auto *time = std::get_if<TimeSought>(&term.sought))
        return std::holds_alternative<DaysSought>(time->time)
            || (term.name == SearchName::Expires && time->side == TimeSought::Side::Below);
    const auto *state = std::get_if<RowState>(&term.sought);
    return state && isTimed(*state);
}

FactMatch::FactMatch(std::span<const SearchTerm> terms, const FactColumns &facts, TimePoint now)
    : m_facts(facts)
{
    for (const SearchTerm &term : terms) {
        if (term.name != SearchName::Text)
            m_tests.push_back(testOf(term, now));
    }
}

FactMatch::Test FactMatch::testOf(const SearchTerm &term, TimePoint now) const
{
    Test test{.name = term.name, .negated = term.negated};
    const auto ofTexts = [&](const FactDictionary &dictionary) {
        test.texts = &dictionary;
        test.byCode = answersOf(term, dictionary);
    };
    const auto ofTimes = [&](const TimeColumn &column) {
        test.times = &column;
        if (const auto *sought = std::get_if<TimeSought>(&term.sought)) {
            const Span span = spanOf(term, *sought, now);
            test.from = span.from;
            test.to = span.to;
        } else {
            test.never = true;
        }
    };
    switch (term.name) {
    case SearchName::Text:
        break;
    case SearchName::Account:
        ofTexts(m_facts.account);
        break;
    case SearchName::Connection:
        ofTexts(m_facts.connection);
        break;
    case SearchName::Region:
        ofTexts(m_facts.region);
        break;
    case SearchName::Owner:
        ofTexts(m_facts.owner);
        break;
    case SearchName::Note:
        ofTexts(m_facts.note);
        break;
    case SearchName::Filter:
        test.byCode = answersOf(term, m_facts.filters);
        break;
    case SearchName::Expires:
        ofTimes(m_facts.expires);
        break;
    case SearchName::Used:
        ofTimes(m_facts.used);
        break;
    case SearchName::Created:
        ofTimes(m_facts.created);
        break;
    case SearchName::Is:
        test.state = std::get<RowState>(term.sought);
        if (isTimed(test.state))
            test.timed.emplace(test.state, Viewpoint{now, m_facts.limits});
        break;
    case SearchName::Finding:
        test.never = std::holds_alternative<NoneSought>(term.sought);
        if (!test.never)
            test.finding = std::get<FindingSought>(term.sought);
        break;
    }
    return test;
}

Truth FactMatch::stateOf(const Test &test, int row) const
{
    if (!test.timed)
        return m_facts.states[size_t(row)].of(test.state);
    const FilterDictionary::Set *filters = m_facts.filters.setOf(row);
    return test.timed->of(m_facts.expires.at(row), m_facts.used.at(row),
                          filters ? filters->isEmpty() : Truth::No);
}

Truth FactMatch::findingOf(const Test &test, int row) const
{
    const ObjectFindings &findings = m_facts.findings[size_t(row)];
    if (test.never)
        return findings.hasNone();
    return test.finding.kind ? findings.has(*test.finding.kind) : truthOf(findings.unscored);
}

Truth FactMatch::of(const Test &test, int row) const
{
    if (test.name == SearchName::Finding)
        return findingOf(test, row);
    if (test.texts)
        return test.byCode[test.texts->codeOf(row)];
    if (test.times) {
        const qint64 time = test.times->numberAt(row);
        if (time == TimeColumn::Unknown)
            return Truth::Unknown;
        return truthOf(test.never ? time == TimeColumn::Never
                                  : time >= test.from && time < test.to);
    }
    return test.name == SearchName::Filter ? test.byCode[m_facts.filters.codeOf(row)]
                                           : stateOf(test, row);
}

Truth FactMatch::of(int row) const
{
    Truth all = Truth::Yes;
    for (const Test &test : m_tests) {
        const Truth one = of(test, row);
        if (one == Truth::Unknown)
            all = one;
        else if ((one == Truth::Yes) == test.negated)
            return Truth::No;
    }
    return all;
}

} // namespace tokendeck
