// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_completion.h"

#include "models/insight/search/search_fold.h"
#include "models/insight/search/search_lists.h"

#include <algorithm>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! A state is suggested for a word without "is:" from its third letter on: most words are none.
constexpr qsizetype LettersOfState = 3;

//! What an admin most often asks of times.
std::vector<QString> commonTimes(SearchName name)
{
    switch (name) {
    case SearchName::Expires:
        return {u"<7d"_s, u"<30d"_s, u">90d"_s};
    case SearchName::Used:
        return {u">90d"_s, u">30d"_s, u"<7d"_s};
    default:
        return {u"<7d"_s, u"<30d"_s, u">365d"_s};
    }
}

const FactDictionary *dictionaryOf(const FactColumns &facts, SearchName name)
{
    switch (name) {
    case SearchName::Account:
        return &facts.account;
    case SearchName::Connection:
        return &facts.connection;
    case SearchName::Region:
        return &facts.region;
    case SearchName::Owner:
        return &facts.owner;
    case SearchName::Note:
        return &facts.note;
    default:
        return nullptr;
    }
}

const TimeColumn *timesOf(const FactColumns &facts, SearchName name)
{
    switch (name) {
    case SearchName::Expires:
        return &facts.expires;
    case SearchName::Used:
        return &facts.used;
    case SearchName::Created:
        return &facts.created;
    default:
        return nullptr;
    }
}

//! Whether some row has what \p name asks for, or may have it.
bool isAskable(const FactColumns &facts, SearchName name)
{
    if (name == SearchName::Is || name == SearchName::Finding)
        return true;
    const FactDictionary *texts = dictionaryOf(facts, name);
    const TimeColumn *times = timesOf(facts, name);
    for (int row = 0; row < facts.rowCount(); ++row) {
        if (texts       ? texts->codeOf(row) != FactDictionary::Absent
                : times ? times->numberAt(row) != TimeColumn::Absent
                        : facts.filters.setOf(row) != nullptr)
            return true;
    }
    return false;
}

//! Of one word, up to the cursor.
class Suggesting {
public:
    Suggesting(QStringView text, qsizetype cursor, const FactColumns &facts, SearchPlace place)
        : m_text(text)
        , m_cursor(cursor)
        , m_facts(facts)
        , m_place(place)
    {
    }

    std::vector<SearchSuggestion> suggest()
    {
        const SearchQuery query = parseSearch(m_text, m_place);
        const auto at = std::ranges::find_if(query.words, [this](const SearchWord &word) {
            return word.position <= m_cursor && m_cursor <= word.end();
        });
        if (at == query.words.end()) {
            m_from = m_cursor;
            suggestNames({});
            return std::move(m_found);
        }
        m_end = at->end();
        if (const auto filter = filterInstead(m_text, query, size_t(at - query.words.begin())))
            m_found.push_back({*filter, SearchSuggestion::Kind::Value, SearchName::Filter});
        const bool hasName =
            at->valuePosition > at->position && m_text[at->valuePosition - 1] == u':';
        if (hasName && m_cursor >= at->valuePosition) {
            m_from = at->valuePosition;
            suggestValues(*at);
        } else {
            const bool negates = m_text[at->position] == u'-' && m_cursor > at->position;
            m_from = at->position + (negates ? 1 : 0);
            if (hasName)
                m_end = at->valuePosition;
            const QStringView typed = m_text.mid(m_from, m_cursor - m_from);
            suggestNames(typed);
            if (typed.size() >= LettersOfState)
                suggestStates(typed, u"is:"_s);
        }
        return std::move(m_found);
    }

private:
    void add(const QString &text, SearchSuggestion::Kind kind, SearchName name,
             std::optional<RowState> state = {}, int rows = 0,
             std::optional<FindingKind> finding = {})
    {
        const qsizetype length = std::max<qsizetype>(m_end - m_from, 0);
        if (m_text.mid(m_from, length) != text)
            m_found.push_back({{m_from, length, text}, kind, name, state, finding, rows});
    }

    void suggestNames(QStringView typed)
    {
        for (const SearchName name : searchNames()) {
            const QString word = searchNameWord(name);
            if (word.startsWith(typed, Qt::CaseInsensitive) && isAskedOf(name, m_place)
                && isAskable(m_facts, name))
                add(word + u':', SearchSuggestion::Kind::Name, name);
        }
    }

    void suggestStates(QStringView typed, const QString &before)
    {
        for (const RowStateKey &key : RowStateKeys) {
            const QString word = key.word;
            if (word.startsWith(typed, Qt::CaseInsensitive) && isAskedOf(key.state, m_place))
                add(before + word, SearchSuggestion::Kind::Value, SearchName::Is, key.state);
        }
    }

    void suggestFindings(QStringView typed)
    {
        for (const FindingKey &key : FindingKeys) {
            const QString word = key.word;
            if (word.startsWith(typed, Qt::CaseInsensitive) && isAskedOf(key.kind, m_place))
                add(word, SearchSuggestion::Kind::Value, SearchName::Finding, {}, 0, key.kind);
        }
    }

    void suggestValues(const SearchWord &word)
    {
        const QStringView name = m_text.mid(word.position, word.valuePosition - 1 - word.position);
        const auto names = searchNames();
        const auto found = std::ranges::find_if(names, [name](SearchName each) {
            const QStringView bare = name.startsWith(u'-') ? name.mid(1) : name;
            return bare.compare(searchNameWord(each), Qt::CaseInsensitive) == 0;
        });
        if (found == names.end())
            return;
        QStringView typed = m_text.mid(m_from, m_cursor - m_from);
        const FactDictionary *texts = dictionaryOf(m_facts, *found);
        const bool isWhole = texts && typed.startsWith(u'=');
        if (isWhole) {
            ++m_from;
            typed = typed.mid(1);
        }
        // Of many values the first ones are offered alone; this one stands for itself.
        const QString none = timesOf(m_facts, *found) ? u"never"_s : u"none"_s;
        if (takesNone(*found) && !isWhole && none.startsWith(typed, Qt::CaseInsensitive))
            add(none, SearchSuggestion::Kind::Value, *found);
        if (*found == SearchName::Is)
            suggestStates(typed, {});
        else if (*found == SearchName::Finding)
            suggestFindings(typed);
        else if (texts)
            suggestTexts(*found, *texts, typed);
        else if (*found == SearchName::Filter)
            suggestFilters(typed);
        else
            suggestTimes(*found, typed);
    }

    void suggestTimes(SearchName name, QStringView typed)
    {
        for (const QString &time : commonTimes(name)) {
            if (time.startsWith(typed))
                add(time, SearchSuggestion::Kind::Value, name);
        }
    }

    //! A value of the rows, and what is written for it.
    struct Candidate {
        bool begins = false; //!< with what was typed; else it has that further behind
        int rows = 0;
        QString written;
    };

    void addBest(std::vector<Candidate> candidates, SearchName name)
    {
        std::ranges::sort(candidates, [](const Candidate &a, const Candidate &b) {
            return std::tuple(!a.begins, -a.rows, std::cref(a.written))
                < std::tuple(!b.begins, -b.rows, std::cref(b.written));
        });
        for (const Candidate &candidate : candidates)
            add(candidate.written, SearchSuggestion::Kind::Value, name, {}, candidate.rows);
    }

    void suggestTexts(SearchName name, const FactDictionary &texts, QStringView typed)
    {
        const std::string sought = foldForSearch(typed.startsWith(u'"') ? typed.mid(1) : typed);
        std::vector<Candidate> candidates;
        for (const FactDictionary::Value &value : texts.values()) {
            const size_t at = value.folded.find(sought);
            if (at != std::string::npos)
                candidates.push_back({at == 0, value.rows, writtenSearchValue(name, value.text)});
        }
        addBest(std::move(candidates), name);
    }

    void suggestFilters(QStringView typed)
    {
        std::vector<Candidate> candidates;
        for (const FilterDictionary::Value &filter : m_facts.filters.values()) {
            const QString written = filter.field + u'=' + filter.value;
            const qsizetype at = written.indexOf(typed, 0, Qt::CaseInsensitive);
            if (at >= 0)
                candidates.push_back({at == 0, filter.rows, written});
        }
        addBest(std::move(candidates), SearchName::Filter);
    }

    const QStringView m_text;
    const qsizetype m_cursor;
    const FactColumns &m_facts;
    const SearchPlace m_place;
    qsizetype m_from = 0; //!< of what is replaced
    qsizetype m_end = 0;
    std::vector<SearchSuggestion> m_found;
};

} // namespace

std::vector<SearchSuggestion> suggestSearch(QStringView text, qsizetype cursor,
                                            const FactColumns &facts, size_t most,
                                            SearchPlace place)
{
    std::vector<SearchSuggestion> found = Suggesting(text, cursor, facts, place).suggest();
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace tokendeck
