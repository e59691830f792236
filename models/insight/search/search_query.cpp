// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_query.h"

#include "models/insight/filters/filter_input.h"
#include "models/insight/search/search_fold.h"
#include "models/insight/search/search_lists.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

enum class ValueKind { Text, Filter, Time, State, Finding };

struct NameSpec {
    SearchName name;
    QLatin1StringView word;
    ValueKind value;
    bool none; //!< takes "never" and "none"
};

constexpr std::array NameSpecs{
    NameSpec{SearchName::Is, "is"_L1, ValueKind::State, false},
    NameSpec{SearchName::Account, "account"_L1, ValueKind::Text, false},
    NameSpec{SearchName::Filter, "filter"_L1, ValueKind::Filter, true},
    NameSpec{SearchName::Expires, "expires"_L1, ValueKind::Time, true},
    NameSpec{SearchName::Used, "used"_L1, ValueKind::Time, true},
    NameSpec{SearchName::Created, "created"_L1, ValueKind::Time, false},
    NameSpec{SearchName::Owner, "owner"_L1, ValueKind::Text, true},
    NameSpec{SearchName::Note, "note"_L1, ValueKind::Text, true},
    NameSpec{SearchName::Connection, "connection"_L1, ValueKind::Text, false},
    NameSpec{SearchName::Region, "region"_L1, ValueKind::Text, false},
    NameSpec{SearchName::Finding, "finding"_L1, ValueKind::Finding, true},
};

//! Behind "finding:".
constexpr QLatin1StringView NotKnown("unknown");
constexpr QChar Quote = u'"';

const NameSpec *specOf(SearchName name)
{
    const auto *found = std::ranges::find(NameSpecs, name, &NameSpec::name);
    return found == NameSpecs.end() ? nullptr : found;
}

const NameSpec *specOf(QStringView word)
{
    const auto *found = std::ranges::find_if(NameSpecs, [word](const NameSpec &spec) {
        return word.compare(spec.word, Qt::CaseInsensitive) == 0;
    });
    return found == NameSpecs.end() ? nullptr : found;
}

bool isNone(QStringView value)
{
    return value.compare("never"_L1, Qt::CaseInsensitive) == 0
        || value.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetter()) || c == u'_' || c == u'@';
}

bool isNameChar(QChar c)
{
    return isNameStart(c) || isDigit(c) || c == u'-' || c == u'.';
}

//! The length of the name before a colon at the start of \p text; 0 where there is none.
qsizetype nameLength(QStringView text)
{
    const auto *const end = std::ranges::find_if_not(text, isNameChar);
    const qsizetype length = end - text.begin();
    return length > 0 && isNameStart(text.front()) && end != text.end() && *end == u':' ? length
                                                                                        : 0;
}

bool isLetterAt(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::isLetter(QChar::surrogateToUcs4(text[at], text[at + 1]));
    return text[at].isLetter();
}

std::optional<QDate> dateOf(QStringView text)
{
    // QDate would take other digits and a sign.
    const auto digits = [text](qsizetype from, qsizetype count) {
        return std::ranges::all_of(text.mid(from, count), isDigit);
    };
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-' || !digits(0, 4) || !digits(5, 2)
        || !digits(8, 2))
        return {};
    const QDate date(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<DaysSought> daysOf(QStringView text)
{
    if (text.size() < 2 || text.size() > 6 || text.back().toLower() != u'd')
        return {};
    const QStringView number = text.chopped(1);
    if (!std::ranges::all_of(number, isDigit))
        return {};
    return DaysSought{number.toInt()};
}

std::optional<TimeSought> timeOf(QStringView text)
{
    TimeSought sought;
    if (!text.isEmpty()) {
        const QChar first = text.front();
        if (first == u'<')
            sought.side = TimeSought::Side::Below;
        else if (first == u'>')
            sought.side = TimeSought::Side::Above;
        if (first == u'<' || first == u'>' || first == u'=')
            text = text.mid(1);
    }
    if (const auto date = dateOf(text)) {
        sought.time = *date;
        return sought;
    }
    const auto days = daysOf(text);
    if (!days || sought.side == TimeSought::Side::On)
        return {};
    sought.time = *days;
    return sought;
}

std::optional<FilterSought> filterOf(QStringView text)
{
    const qsizetype at = text.indexOf(u'=');
    FilterSought sought{.field = text.left(at < 0 ? text.size() : at).toString()};
    if (filterInputFault(sought.field))
        return {};
    if (at < 0)
        return sought;
    sought.value = text.mid(at + 1).toString();
    return filterInputFault(sought.value) ? std::nullopt : std::optional(sought);
}

std::optional<FindingSought> findingOf(const QString &text)
{
    if (text == NotKnown)
        return FindingSought();
    const std::optional<FindingKind> kind = findingKindOf(text);
    return kind ? std::optional(FindingSought{kind}) : std::nullopt;
}

class Parser {
public:
    Parser(QStringView text, SearchPlace place)
        : m_text(text)
        , m_place(place)
    {
    }

    SearchQuery parse()
    {
        SearchQuery query;
        while (true) {
            while (!atEnd() && m_text[m_at].isSpace())
                ++m_at;
            if (atEnd())
                return query;
            query.words.push_back(readWord());
        }
    }

private:
    struct Value {
        QString text;
        bool quoted = false;
        bool open = false; //!< the quote was not closed
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool standsAt(QChar c) const { return !atEnd() && m_text[m_at] == c; }

    Value readValue()
    {
        Value value;
        if (standsAt(Quote)) {
            ++m_at;
            value.quoted = true;
            value.open = true;
            for (; !atEnd(); ++m_at) {
                if (m_text[m_at] != Quote) {
                    value.text += m_text[m_at];
                } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == Quote) {
                    value.text += Quote;
                    ++m_at;
                } else {
                    value.open = false;
                    ++m_at;
                    break;
                }
            }
        }
        // What follows a quote without a blank belongs to it, as in a shell.
        for (; !atEnd() && !m_text[m_at].isSpace(); ++m_at)
            value.text += m_text[m_at];
        return value;
    }

    SearchWord readWord()
    {
        SearchWord word{.position = m_at};
        SearchTerm term;
        if (standsAt(u'-') && m_at + 1 < m_text.size()
            && (m_text[m_at + 1] == Quote || isLetterAt(m_text, m_at + 1))) {
            term.negated = true;
            ++m_at;
        }
        word.valuePosition = m_at;
        if (const qsizetype length = nameLength(m_text.mid(m_at)); length > 0) {
            const NameSpec *spec = specOf(m_text.mid(m_at, length));
            m_at += length + 1;
            word.valuePosition = m_at;
            if (spec) {
                term.name = spec->name;
                word.fault = readNamed(*spec, term);
            } else {
                (void)readValue();
                word.fault = SearchFault{SearchFault::Kind::UnknownName};
            }
        } else {
            const Value value = readValue();
            word.fault = takeText(value, false, term);
            word.text = value.text;
        }
        word.length = m_at - word.position;
        // What is never there is not told how it were asked.
        if (!isAskedOf(term.name, m_place) || (!word.fault && !isAskedOf(term, m_place)))
            word.fault = SearchFault{SearchFault::Kind::NotOfPlace, term.name};
        if (word.fault)
            word.fault->place = m_place;
        else
            word.term = std::move(term);
        return word;
    }

    std::optional<SearchFault> readNamed(const NameSpec &spec, SearchTerm &term)
    {
        using enum SearchFault::Kind;
        const bool whole = spec.value == ValueKind::Text && standsAt(u'=');
        if (whole)
            ++m_at;
        const Value value = readValue();
        if (value.open)
            return SearchFault{OpenQuote, spec.name};
        if (value.text.isEmpty())
            return SearchFault{NoValue, spec.name};
        if (spec.none && !value.quoted && !whole && isNone(value.text)) {
            term.sought = NoneSought();
            return {};
        }
        if (spec.value == ValueKind::Text)
            return takeText(value, whole, term);
        const bool taken = [&] {
            switch (spec.value) {
            case ValueKind::Filter:
                return take(filterOf(value.text), term);
            case ValueKind::Time:
                return !value.quoted && take(timeOf(value.text), term);
            case ValueKind::State:
                return take(rowStateOf(value.text.toLower()), term);
            case ValueKind::Finding:
                return take(findingOf(value.text.toLower()), term);
            case ValueKind::Text:
                break;
            }
            return false;
        }();
        return taken ? std::nullopt : std::optional(SearchFault{Unreadable, spec.name});
    }

    static std::optional<SearchFault> takeText(const Value &value, bool whole, SearchTerm &term)
    {
        if (value.open)
            return SearchFault{SearchFault::Kind::OpenQuote, term.name};
        // Marks alone, which no letter carries, leave nothing to look for.
        std::string folded = foldForSearch(value.text);
        if (folded.empty())
            return SearchFault{SearchFault::Kind::NoValue, term.name};
        term.sought = TextSought{std::move(folded), whole};
        return {};
    }

    template <typename Sought>
    static bool take(const std::optional<Sought> &sought, SearchTerm &term)
    {
        if (sought)
            term.sought = *sought;
        return sought.has_value();
    }

    QStringView m_text;
    const SearchPlace m_place;
    qsizetype m_at = 0;
};

} // namespace

bool SearchQuery::isFaulty() const
{
    return std::ranges::any_of(words,
                               [](const SearchWord &word) { return word.fault.has_value(); });
}

std::vector<SearchTerm> SearchQuery::terms() const
{
    std::vector<SearchTerm> terms;
    for (const SearchWord &word : words) {
        if (word.term)
            terms.push_back(*word.term);
    }
    return terms;
}

QStringList SearchQuery::shownTexts() const
{
    QStringList texts;
    for (const SearchWord &word : words) {
        if (word.term && word.term->name == SearchName::Text && !word.term->negated)
            texts.append(word.text);
    }
    return texts;
}

SearchQuery parseSearch(QStringView text, SearchPlace place)
{
    return Parser(text, place).parse();
}

std::span<const SearchName> searchNames()
{
    static constexpr auto names = [] {
        std::array<SearchName, NameSpecs.size()> all{};
        std::ranges::transform(NameSpecs, all.begin(), &NameSpec::name);
        return all;
    }();
    return names;
}

QString searchNameWord(SearchName name)
{
    const NameSpec *spec = specOf(name);
    return spec ? QString(spec->word) : QString();
}

bool takesNone(SearchName name)
{
    const NameSpec *spec = specOf(name);
    return spec && spec->none;
}

QString rowStateWord(RowState state)
{
    return RowStateKeys[size_t(state)].word;
}

QString findingSearchWord(std::optional<FindingKind> kind)
{
    return searchNameWord(SearchName::Finding) + u':' + (kind ? keyOf(*kind).word : NotKnown);
}

} // namespace tokendeck
