// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_match.h"

#include "models/base/find_text.h"

#include <algorithm>
#include <cstring>

namespace tokendeck {
namespace {

//! The bytes of the UTF-8 character at \p at.
size_t characterSize(std::string_view text, size_t at)
{
    size_t size = 1;
    while (at + size < text.size() && (text[at + size] & 0xc0) == 0x80)
        ++size;
    return size;
}

//! letterSpan() by whole characters, whose bytes stand together.
std::optional<quint32> characterSpan(std::string_view text, std::string_view letters)
{
    size_t first = std::string_view::npos;
    size_t from = 0;
    for (size_t at = 0; at < letters.size();) {
        const size_t size = characterSize(letters, at);
        const size_t found = text.find(letters.substr(at, size), from);
        if (found == std::string_view::npos)
            return std::nullopt;
        first = std::min(first, found);
        from = found + size;
        at += size;
    }
    return letters.empty() ? 0 : quint32(from - first);
}

bool hasWords(std::string_view text, const std::vector<std::string> &words)
{
    return std::ranges::all_of(words, [text](const std::string &word) {
        return text.find(word) != std::string_view::npos;
    });
}

//! Finds letters as the beginnings of words, in their order.
class Beginnings {
public:
    Beginnings(std::string_view text, std::string_view letters)
        : m_text(text)
        , m_letters(letters)
    {
        for (size_t at = text.find(WordMark); at != std::string_view::npos;
             at = text.find(WordMark, at + 1))
            m_words.push_back(at + 1);
        m_failed.resize(m_words.size() * (letters.size() + 1));
    }

    //! Where each byte of the letters stands; empty where they do not stand so.
    std::vector<size_t> find()
    {
        if (!m_letters.empty() && !goOn(0, 0))
            m_found.clear();
        return std::move(m_found);
    }

private:
    //! The letters from \p letter on, in the words from \p word on.
    bool goOn(size_t letter, size_t word)
    {
        if (letter == m_letters.size())
            return true;
        for (; word < m_words.size(); ++word) {
            if (m_failed[word * (m_letters.size() + 1) + letter])
                continue;
            const size_t from = m_words[word];
            size_t same = 0;
            while (letter + same < m_letters.size() && from + same < m_text.size()
                   && m_text[from + same] == m_letters[letter + same])
                ++same;
            for (size_t at = 0; at < same; ++at)
                m_found.push_back(from + at);
            for (; same > 0; --same) {
                if (goOn(letter + same, word + 1))
                    return true;
                m_found.pop_back();
            }
            m_failed[word * (m_letters.size() + 1) + letter] = true;
        }
        return false;
    }

    const std::string_view m_text;
    const std::string_view m_letters;
    std::vector<size_t> m_words; //!< where they begin
    std::vector<bool> m_failed; //!< by word and letter
    std::vector<size_t> m_found;
};

//! Calls \p visit with each row of \p keys whose name has \p sought somewhere, and its marked name.
template <typename Visit>
void forRowsWith(const FinderKeys &keys, const std::string &sought, Visit visit)
{
    const std::string_view text = keys.text();
    int row = 0;
    for (size_t at = findText(text, sought, 0); at != std::string_view::npos;
         at = findText(text, sought, keys.end(row))) {
        while (keys.end(row) <= at)
            ++row;
        visit(size_t(row), keys.textAt(row));
    }
}

} // namespace

bool areBeginnings(std::string_view text, std::string_view letters)
{
    return !Beginnings(text, letters).find().empty();
}

std::optional<quint32> letterSpan(std::string_view text, std::string_view letters)
{
    // Byte by byte: nearly all that is asked is about names that do not match, or ASCII.
    const char *at = text.data();
    const char *const end = at + text.size();
    const char *first = nullptr;
    char seen = 0;
    for (const char letter : letters) {
        while (at != end && *at != letter)
            ++at;
        if (at == end)
            return std::nullopt;
        if (!first)
            first = at;
        ++at;
        seen |= letter;
    }
    if (seen >= 0)
        return first ? quint32(at - first) : 0;
    return characterSpan(text, letters);
}

bool matchesAs(FinderRank rank, std::string_view text, const FinderSpelling &spelling)
{
    switch (rank) {
    case FinderRank::Id:
    case FinderRank::TokenEnd:
        return true;
    case FinderRank::NameBegins:
        return text.starts_with(spelling.whole);
    case FinderRank::WordsBegin:
        return hasWords(text, spelling.words);
    case FinderRank::Letters:
        return letterSpan(text, spelling.letters).has_value();
    case FinderRank::PlaceWords: // the place has a spelling of its own
    case FinderRank::None:
        break;
    }
    return false;
}

FinderName matchName(std::string_view text, const FinderSpelling &spelling)
{
    for (const FinderRank rank : {FinderRank::NameBegins, FinderRank::WordsBegin}) {
        if (matchesAs(rank, text, spelling))
            return {.rank = rank};
    }
    if (const auto span = letterSpan(text, spelling.letters))
        return {.rank = FinderRank::Letters, .span = *span};
    return {};
}

std::vector<size_t> matchedBytes(std::string_view text, const FinderSpelling &spelling)
{
    std::vector<size_t> found;
    const auto add = [&](size_t from, size_t size) {
        for (size_t at = from; at < from + size; ++at) {
            if (text[at] != WordMark)
                found.push_back(at);
        }
    };
    switch (matchName(text, spelling).rank) {
    case FinderRank::NameBegins:
        add(0, spelling.whole.size());
        break;
    case FinderRank::WordsBegin:
        for (const std::string &word : spelling.words)
            add(text.find(word), word.size());
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        break;
    case FinderRank::Letters: {
        // Letters that stand together are what was meant, where there are some.
        const size_t together = text.find(spelling.letters);
        if (together != std::string_view::npos) {
            add(together, spelling.letters.size());
            break;
        }
        if (std::vector<size_t> begins = Beginnings(text, spelling.letters).find(); !begins.empty())
            return begins;
        size_t from = 0;
        for (size_t at = 0; at < spelling.letters.size();) {
            const size_t size = characterSize(spelling.letters, at);
            const auto character = std::string_view(spelling.letters).substr(at, size);
            from = text.find(character, from);
            add(from, size);
            from += size;
            at += size;
        }
        break;
    }
    case FinderRank::None:
        // The place may have some of the words.
        for (const std::string &word : spelling.words) {
            if (const size_t at = text.find(word); at != std::string_view::npos)
                add(at, word.size());
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        break;
    default:
        break;
    }
    return found;
}

void matchBeginnings(const FinderKeys &keys, const FinderSpelling &spelling,
                     std::vector<FinderRank> &ranks)
{
    if (spelling.words.empty())
        return;
    // The longest is the rarest.
    const std::string &sought = *std::ranges::max_element(spelling.words, {}, &std::string::size);
    forRowsWith(keys, sought, [&](size_t row, std::string_view name) {
        if (name.starts_with(spelling.whole))
            ranks[row] = FinderRank::NameBegins;
        else if (spelling.words.size() == 1 || hasWords(name, spelling.words))
            ranks[row] = FinderRank::WordsBegin;
    });
}

void matchBeginnings(const FinderKeys &keys, const FinderSpelling &spelling, std::string_view place,
                     std::vector<FinderRank> &ranks)
{
    std::vector<std::string> ofName;
    for (const std::string &word : spelling.words) {
        if (place.find(word) == std::string_view::npos)
            ofName.push_back(word);
    }
    if (ofName.size() == spelling.words.size())
        return;
    const auto look = [&](const std::string &sought) {
        forRowsWith(keys, sought, [&](size_t row, std::string_view name) {
            if (ranks[row] == FinderRank::None && hasWords(name, ofName))
                ranks[row] = FinderRank::PlaceWords;
        });
    };
    // The place alone finds nothing: it has a row of its own.
    if (!ofName.empty())
        look(*std::ranges::max_element(ofName, {}, &std::string::size));
    else if (spelling.words.size() > 1)
        std::ranges::for_each(spelling.words, look);
}

} // namespace tokendeck
