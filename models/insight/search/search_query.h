// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/list_kind.h"
#include "models/insight/estate/finding_key.h"
#include "models/insight/estate/row_state.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace tokendeck {

// The grammar of a search: words with blanks between them, of which a row must have every one.
//
//     search = { word }
//     word   = [ "-" ] ( value | name ":" [ "=" ] value )
//     value  = text without blanks | '"' text '"', where "" stands for a quote
//
// A minus negates at the start of a word alone, and before a letter or a quote. A name
// begins with an ASCII letter, "_" or "@", and goes on with those, digits, "-" and ".": 12:30 is a
// text. What stands in quotes is a text, not "never", a date or a comparison.

//! What is searched: one list, the activity or, at first, all lists.
class SearchPlace {
public:
    constexpr SearchPlace() = default;
    constexpr SearchPlace(ListKind list)
        : m_list(list)
    {
    }
    [[nodiscard]] static constexpr SearchPlace activity()
    {
        SearchPlace place;
        place.m_isActivity = true;
        return place;
    }

    //! Absent for all, and for the activity.
    [[nodiscard]] constexpr std::optional<ListKind> list() const { return m_list; }
    [[nodiscard]] constexpr bool isActivity() const { return m_isActivity; }

    friend constexpr bool operator==(const SearchPlace &, const SearchPlace &) = default;

private:
    std::optional<ListKind> m_list;
    bool m_isActivity = false;
};

//! What a word asks about.
enum class SearchName : quint8 {
    Text, //!< a word without a name: whatever the row shows
    Account,
    Connection,
    Region,
    Owner,
    Note,
    Filter,
    Expires,
    Used,
    Created,
    Is,
    Finding, //!< what Overview says of the row
};

//! Asks for a text, folded by foldForSearch().
struct TextSought {
    std::string text; //!< not empty
    bool whole = false; //!< it must be all of the row's text, not a part

    friend bool operator==(const TextSought &, const TextSought &) = default;
};

//! Asks for a filter by field and value, case included.
struct FilterSought {
    QString field;
    QString value; //!< empty for any

    friend bool operator==(const FilterSought &, const FilterSought &) = default;
};

//! So many days of 24 hours from the moment of asking, back or ahead as the name has it.
struct DaysSought {
    int count = 0; //!< 0 to 99999

    friend bool operator==(const DaysSought &, const DaysSought &) = default;
};

//! Asks for a time: a day of the local calendar, or one before or after it; or a distance, below
//! which is nearer.
struct TimeSought {
    enum class Side : quint8 { Below, Above, On };

    Side side = Side::On; //!< only a date can be On
    std::variant<DaysSought, QDate> time;

    friend bool operator==(const TimeSought &, const TimeSought &) = default;
};

//! Asks for what is wrong with a row.
struct FindingSought {
    std::optional<FindingKind> kind; //!< absent: too little is known of a token to score it

    friend bool operator==(const FindingSought &, const FindingSought &) = default;
};

//! Asks for what never was, or for nothing: "never" and "none", which mean the same.
struct NoneSought {
    friend bool operator==(const NoneSought &, const NoneSought &) = default;
};

//! What one word asks for.
struct SearchTerm {
    SearchName name = SearchName::Text;
    bool negated = false;
    std::variant<TextSought, FilterSought, TimeSought, NoneSought, RowState, FindingSought> sought;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

//! Why a word cannot be asked.
struct SearchFault {
    enum class Kind : quint8 {
        UnknownName, //!< what stands before the colon is no name
        OpenQuote, //!< the quote is not closed: where the text ends is not known
        NoValue, //!< nothing follows the name, or stands in the quotes
        Unreadable, //!< what follows the name is nothing that it takes
        NotOfPlace, //!< what is searched never has it
        NoSuchName, //!< it can be read, and nothing is called so (markUncalledNames())
    };

    Kind kind = Kind::UnknownName;
    //! Whose value is expected; Text for NoValue between quotes that have no name.
    SearchName name = SearchName::Text;
    SearchPlace place = {}; //!< that is searched

    friend bool operator==(const SearchFault &, const SearchFault &) = default;
};

//! A word where it stands in the text, in UTF-16 code units.
struct SearchWord {
    qsizetype position = 0;
    qsizetype length = 0;
    qsizetype valuePosition = 0; //!< behind the colon; of the value without one
    QString text; //!< of a word without a name: what it asks for, not folded
    std::optional<SearchTerm> term; //!< absent for a word that cannot be asked
    std::optional<SearchFault> fault;

    [[nodiscard]] qsizetype end() const { return position + length; }
    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

//! A text that was read.
struct SearchQuery {
    std::vector<SearchWord> words;

    //! There is a word that cannot be asked; rows are searched by the others alone.
    [[nodiscard]] bool isFaulty() const;
    //! What can be asked, in the order of the words.
    [[nodiscard]] std::vector<SearchTerm> terms() const;
    //! The texts that rows have to show.
    [[nodiscard]] QStringList shownTexts() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

//! Reads \p text, for a search in \p place. Never fails as a whole: a word that cannot be asked has
//! a fault.
[[nodiscard]] SearchQuery parseSearch(QStringView text, SearchPlace place = {});

//! All names that are written with a colon, in the order in which they are offered.
[[nodiscard]] std::span<const SearchName> searchNames();
//! As it is written, without the colon; empty for Text.
[[nodiscard]] QString searchNameWord(SearchName name);
//! Whether \p name takes "never" and "none".
[[nodiscard]] bool takesNone(SearchName name);
//! As it is written behind "is:".
[[nodiscard]] QString rowStateWord(RowState state);

//! \p value as it must be written behind \p name to be read as that text: in quotes where it has
//! blanks or would be read as something else.
[[nodiscard]] QString writtenSearchValue(SearchName name, const QString &value);
//! The word that finds rows whose \p name is exactly \p value: "account:=Partners".
[[nodiscard]] QString exactSearchWord(SearchName name, const QString &value);
//! The word that finds rows with the filter: "filter:env=prod".
[[nodiscard]] QString filterSearchWord(const QString &field, const QString &value);

//! The word that finds rows with a finding of \p kind, none of them silenced: "finding:unused".
//! Without one, the tokens of which too little is known to score them.
[[nodiscard]] QString findingSearchWord(std::optional<FindingKind> kind);

//! Whether \p text has the word that \p word, one alone, is read as.
[[nodiscard]] bool hasSearchWord(const QString &text, const QString &word);
//! \p text with \p word behind it; or without it, where it is there.
[[nodiscard]] QString toggledSearchWord(const QString &text, const QString &word);

//! What can be written in the place of a part of a search.
struct SearchReplacement {
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;

    friend bool operator==(const SearchReplacement &, const SearchReplacement &) = default;
};

//! The word for the filter that stands at \p word of \p query as a pill shows it, "env:prod" or
//! "env: prod", if it is one and what is searched has filters.
[[nodiscard]] std::optional<SearchReplacement> filterInstead(QStringView text,
                                                             const SearchQuery &query, size_t word);

} // namespace tokendeck
