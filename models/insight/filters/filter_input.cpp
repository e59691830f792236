// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_input.h"

#include <algorithm>

namespace tokendeck {

namespace {

bool isAllowed(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
        || (code >= u'0' && code <= u'9') || code == u'_' || code == u'@' || code == u'.'
        || code == u'-';
}

bool equalWithoutCase(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! Collects what is known and finds the entry that the input only misses by its case.
class CaseSearch {
public:
    CaseSearch(const QString &field, const QString &value)
        : m_field(field)
        , m_value(value)
    {
    }

    void look(const FieldMatch &known)
    {
        if (known.field == m_field)
            m_fieldThere = true;
        else if (equalWithoutCase(known.field, m_field) && !m_otherField)
            m_otherField = FieldMatch{known.field, {}};
        if (m_value.isEmpty() || !equalWithoutCase(known.field, m_field))
            return;
        if (known.field == m_field && known.value == m_value)
            m_pairThere = true;
        else if (equalWithoutCase(known.value, m_value) && !m_otherPair)
            m_otherPair = known;
    }

    [[nodiscard]] std::optional<FieldMatch> hint() const
    {
        if (m_pairThere)
            return {};
        if (m_otherPair)
            return m_otherPair;
        return m_fieldThere ? std::nullopt : m_otherField;
    }

private:
    const QString &m_field;
    const QString &m_value;
    bool m_fieldThere = false;
    bool m_pairThere = false;
    std::optional<FieldMatch> m_otherField;
    std::optional<FieldMatch> m_otherPair;
};

} // namespace

std::optional<InputFault> filterInputFault(const QString &text)
{
    if (text.isEmpty())
        return InputFault::Empty;
    const auto found = std::ranges::find_if_not(text, isAllowed);
    if (found == text.end())
        return {};
    // A wildcard anywhere shows a misunderstanding that outweighs other characters.
    if (text.contains(u'*') || text.contains(u'?'))
        return InputFault::Wildcard;
    if (text.front().isSpace() || text.back().isSpace())
        return InputFault::BlankAtEnd;
    if (std::ranges::any_of(text, [](QChar character) { return character.isSpace(); }))
        return InputFault::Space;
    return InputFault::OtherCharacter;
}

FilterInputCheck checkFilterInput(const QString &field, const QString &value,
                                  std::span<const Filter> filters,
                                  std::span<const FieldMatch> known)
{
    FilterInputCheck check{.field = filterInputFault(field), .value = filterInputFault(value)};
    if (check.field)
        return check;
    CaseSearch search(field, value);
    for (const Filter &filter : filters) {
        if (filter.field == field && filter.value == value && !check.duplicate)
            check.duplicate = filter;
        search.look({filter.field, filter.value});
    }
    for (const FieldMatch &match : known)
        search.look(match);
    check.caseHint = search.hint();
    return check;
}

} // namespace tokendeck
