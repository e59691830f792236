// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/search_words.h"

#include "models/insight/search/search_lists.h"
#include "words/base/name_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SearchWords)
};

//! "account:, is:": every name as it is typed that \p place is asked for.
QString allNames(SearchPlace place)
{
    QStringList names;
    for (const SearchName name : searchNames()) {
        if (isAskedOf(name, place))
            names.append(searchNameWord(name) + u':');
    }
    return listed(names);
}

QString allStates(SearchPlace place)
{
    QStringList states;
    for (const RowStateKey &key : RowStateKeys) {
        if (isAskedOf(key.state, place))
            states.append(key.word);
    }
    return listed(states);
}

QString allFindings(SearchPlace place)
{
    QStringList kinds;
    for (const FindingKey &key : FindingKeys) {
        if (isAskedOf(key.kind, place))
            kinds.append(key.word);
    }
    return kinds.join(u", "_s);
}

//! What \p name takes behind its colon.
QString expectedValue(SearchName name, SearchPlace place)
{
    switch (name) {
    case SearchName::Is:
        return SearchText::tr("Expected is one of %1.").arg(allStates(place));
    case SearchName::Finding:
        return SearchText::tr("Expected is one of %1, or unknown, or none.")
            .arg(allFindings(place));
    case SearchName::Filter:
        return SearchText::tr("Expected is a filter as field=value, a field alone, or none.");
    case SearchName::Expires:
        return SearchText::tr(
            "Expected is a distance such as <7d or >90d, a day such as 2026-11-24, <2026-11-24 or "
            ">2026-11-24, or never.");
    case SearchName::Used:
        return SearchText::tr(
            "Expected is an age such as <7d or >90d, a day such as 2026-11-24, <2026-11-24 or "
            ">2026-11-24, or never.");
    case SearchName::Created:
        return SearchText::tr(
            "Expected is an age such as <7d or >90d, or a day such as 2026-11-24, <2026-11-24 or "
            ">2026-11-24.");
    case SearchName::Owner:
    case SearchName::Note:
        return SearchText::tr("Expected is a text, in quotes where it has blanks, or none.");
    case SearchName::Text:
    case SearchName::Account:
    case SearchName::Connection:
    case SearchName::Region:
        break;
    }
    return SearchText::tr("Expected is a text, in quotes where it has blanks.");
}

} // namespace

QString searchFaultWords(const QString &text, const SearchWord &word)
{
    const QString written = quotedName(text.mid(word.position, word.length));
    const QString expected = expectedValue(word.fault->name, word.fault->place);
    switch (word.fault->kind) {
    case SearchFault::Kind::UnknownName:
        return SearchText::tr("%1 is no word of a search. Expected is one of %2, or a text in "
                              "quotes.")
            .arg(written, allNames(word.fault->place));
    case SearchFault::Kind::OpenQuote:
        return SearchText::tr("%1 has no closing quote.").arg(written);
    case SearchFault::Kind::NoValue:
        return SearchText::tr("%1 has no value. %2").arg(written, expected);
    case SearchFault::Kind::Unreadable:
        return SearchText::tr("%1 cannot be read. %2").arg(written, expected);
    case SearchFault::Kind::NotOfPlace:
        if (word.fault->place.isActivity())
            return SearchText::tr("%1 cannot be asked of the activity. Expected is one of %2, or a "
                                  "text in quotes.")
                .arg(written, allNames(word.fault->place));
        // These are asked of every list, and take other words in each.
        if (word.fault->name == SearchName::Is || word.fault->name == SearchName::Finding)
            return SearchText::tr("%1 is never so of what stands in this list. %2")
                .arg(written, expected);
        return SearchText::tr("%1 asks for what nothing in this list has. Expected is one of %2, "
                              "or a text in quotes.")
            .arg(written, allNames(word.fault->place));
    case SearchFault::Kind::NoSuchName:
        return word.fault->name == SearchName::Connection
            ? SearchText::tr("%1: no connection is called so.").arg(written)
            : SearchText::tr("%1: no account is called so.").arg(written);
    }
    return {};
}

QString searchFaultObstacle()
{
    return SearchText::tr("A word of the search cannot be read: more rows may be shown than you "
                          "look for, so nothing is done to many at once.");
}

QString notKnownWords(int count)
{
    return SearchText::tr("%Ln not known", nullptr, count);
}

QString meaningOf(SearchName name)
{
    switch (name) {
    case SearchName::Text:
        return SearchText::tr("a text that the row shows");
    case SearchName::Account:
        return SearchText::tr("the name of its account");
    case SearchName::Connection:
        return SearchText::tr("the name of its connection");
    case SearchName::Region:
        return SearchText::tr("its region");
    case SearchName::Owner:
        return SearchText::tr("who is responsible for it");
    case SearchName::Note:
        return SearchText::tr("the note on it");
    case SearchName::Filter:
        return SearchText::tr("a filter that it has, case included");
    case SearchName::Expires:
        return SearchText::tr("when it expires");
    case SearchName::Used:
        return SearchText::tr("when it was last used");
    case SearchName::Created:
        return SearchText::tr("when it was created");
    case SearchName::Is:
        return SearchText::tr("what is to be said of it");
    case SearchName::Finding:
        return SearchText::tr("what Overview finds wrong with it");
    }
    return {};
}

QString stateName(RowState state)
{
    switch (state) {
    case RowState::Unfiltered:
        return SearchText::tr("Unfiltered");
    case RowState::Blind:
        return SearchText::tr("Sees nothing");
    case RowState::Expired:
        return SearchText::tr("Expired");
    case RowState::Expiring:
        return SearchText::tr("Expiring");
    case RowState::NeverExpires:
        return SearchText::tr("Never expires");
    case RowState::Unused:
        return SearchText::tr("Unused");
    case RowState::NeverUsed:
        return SearchText::tr("Never used");
    case RowState::Disabled:
        return SearchText::tr("Disabled");
    case RowState::Last:
        return SearchText::tr("Last enabled");
    case RowState::Twin:
        return SearchText::tr("Twins");
    case RowState::Idle:
        return SearchText::tr("Used by none");
    case RowState::Refused:
        return SearchText::tr("Refused");
    case RowState::Stale:
        return SearchText::tr("Not read again");
    case RowState::Silenced:
        return SearchText::tr("Silenced");
    case RowState::ReadOnly:
        return SearchText::tr("Read-only");
    case RowState::Production:
        return SearchText::tr("Production");
    case RowState::Unknown:
        return SearchText::tr("Not understood");
    }
    return {};
}

QString meaningOf(RowState state, const FindingLimits &limits)
{
    switch (state) {
    case RowState::Unfiltered:
        return SearchText::tr("works and shows every log");
    case RowState::Blind:
        return SearchText::tr("its filters let nothing through");
    case RowState::Expired:
        return SearchText::tr("past its date");
    case RowState::Expiring:
        return SearchText::tr("expires in less than %n days", nullptr, limits.daysToWarn);
    case RowState::NeverExpires:
        return SearchText::tr("has no date of expiry");
    case RowState::Unused:
        return SearchText::tr("works and was not used for %n days", nullptr,
                              int(limits.unused.count()));
    case RowState::NeverUsed:
        return SearchText::tr("was never used");
    case RowState::Disabled:
        return SearchText::tr("logs sent with it are dropped");
    case RowState::Last:
        return SearchText::tr("the only enabled one of its account");
    case RowState::Twin:
        return SearchText::tr("another one does the same");
    case RowState::Idle:
        return SearchText::tr("a filter that no token has");
    case RowState::Refused:
        return SearchText::tr("Logz.io refuses it");
    case RowState::Stale:
        return SearchText::tr("from a list that could not be read again");
    case RowState::Silenced:
        return SearchText::tr("a finding of it is silenced");
    case RowState::ReadOnly:
        return SearchText::tr("changes of its connection are switched off");
    case RowState::Production:
        return SearchText::tr("its connection is marked as production");
    case RowState::Unknown:
        return SearchText::tr("was not understood");
    }
    return {};
}

QString countedOtherwise(RowState state, const FindingLimits &limits)
{
    switch (state) {
    case RowState::Expiring:
        return SearchText::tr("Overview tells of those alone that were used in the last %n days.",
                              nullptr, int(limits.inUse.count()));
    case RowState::Expired:
        return SearchText::tr("Overview tells of those alone of which nothing else is to be said.");
    case RowState::NeverUsed:
        return SearchText::tr(
            "Overview tells of those alone that are known to be older than %n days.", nullptr,
            int(limits.neverUsed.count()));
    case RowState::Twin:
        return SearchText::tr("Overview counts all that are alike as one.");
    default:
        return {};
    }
}

std::vector<SearchHelpLine> searchHelp(const FindingLimits &limits)
{
    std::vector<SearchHelpLine> lines{
        {u"word \"two words\""_s, SearchText::tr("rows that show all of them")},
        {u"-word -is:expired"_s, SearchText::tr("rows that do not")},
        {u"account:acme account:=\"Acme EU\""_s,
         SearchText::tr("contained in the name of its account, or all of it")},
        {u"connection: region: owner: note:"_s,
         SearchText::tr("the same of these; owner:none and note:none where there is none")},
        {u"filter:env=prod filter:none"_s, meaningOf(SearchName::Filter)},
        {u"expires:<7d expires:never"_s, SearchText::tr("expires in less than 7 days, or never")},
        {u"used:>90d used:never"_s,
         SearchText::tr("was last used more than 90 days ago, or never")},
        {u"created:<2025-01-01"_s, SearchText::tr("was created before that day")},
    };
    lines.push_back({u"finding:unused finding:none"_s, meaningOf(SearchName::Finding)});
    for (const RowStateKey &key : RowStateKeys)
        lines.push_back({u"is:"_s + key.word, meaningOf(key.state, limits)});
    return lines;
}

} // namespace tokendeck
