// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json/json_shape.h"

#include "services/api/json/json_text.h"

#include <QStringList>

#include <algorithm>
#include <cctype>
#include <vector>

using namespace Qt::StringLiterals;

namespace tokendeck::json {

namespace {

//! Values that are looked at; what comes behind them is left out.
constexpr int MostValues = 20'000;
constexpr int MostLevels = 12;
constexpr std::size_t MostName = 64;
//! Different shapes of one array's items.
constexpr qsizetype MostShapes = 8;
//! So many characters of a token in a row are a leak.
constexpr std::size_t LeakLength = 5;
constexpr auto LeftOut = "…"_L1;

//! Whether \p name reads like chance and not like words. Ids, dates and letters drawn by lot have
//! many digits, or change between small and capital letters more often than words do, or go on
//! longer than a word.
bool readsLikeChance(std::string_view name)
{
    const auto digits =
        std::ranges::count_if(name, [](unsigned char c) { return std::isdigit(c); });
    constexpr std::ptrdiff_t manyDigits = 4;
    if (digits >= manyDigits)
        return true;
    constexpr std::size_t shortName = 16;
    if (name.size() < shortName)
        return false;
    constexpr std::size_t longestWord = 15;
    constexpr std::size_t shortestMean = 3;
    std::size_t words = 0;
    std::size_t letters = 0;
    std::size_t word = 0;
    unsigned char before = ' ';
    for (const unsigned char c : name) {
        const bool starts =
            std::isalpha(c) && (!std::isalpha(before) || (std::isupper(c) && std::islower(before)));
        if (starts) {
            ++words;
            word = 0;
        }
        if (std::isalpha(c)) {
            ++letters;
            if (++word > longestWord)
                return true;
        }
        before = c;
    }
    return digits > 0 || letters < words * shortestMean;
}

class Shaper {
public:
    explicit Shaper(std::string_view text) { collectTokens(text, 0); }

    QString shape(std::string_view value, int level)
    {
        if (++m_values > MostValues || level > MostLevels)
            return LeftOut;
        switch (value.empty() ? '\0' : value.front()) {
        case '{':
            return objectShape(value, level);
        case '[':
            return arrayShape(value, level);
        case '"':
            return value.size() > 2 ? u"text"_s : u"empty text"_s;
        case 't':
        case 'f':
            return u"true or false"_s;
        case 'n':
            return u"null"_s;
        default:
            return value.find_first_of(".eE") == std::string_view::npos ? u"integer"_s
                                                                        : u"number"_s;
        }
    }

private:
    QString objectShape(std::string_view value, int level)
    {
        const auto members = membersOf(value);
        if (!members || members->empty())
            return u"{}"_s;
        QStringList parts;
        qsizetype size = 0;
        for (const RawMember &member : *members) {
            parts.append(nameShape(member.name) + u": "_s + shape(member.value, level + 1));
            size += parts.back().size();
            if (size > MostShape || m_values > MostValues)
                break;
        }
        // The same name again and again tells nothing new: the keys of a map, left out.
        parts.removeDuplicates();
        return u'{' + parts.join(", "_L1) + u'}';
    }

    QString arrayShape(std::string_view value, int level)
    {
        const auto items = itemsOf(value);
        if (!items)
            return u"[]"_s;
        QStringList shapes;
        for (const std::string_view item : *items) {
            const QString one = shape(item, level + 1);
            if (!shapes.contains(one))
                shapes.append(one);
            if (shapes.size() == MostShapes || m_values > MostValues) {
                shapes.append(LeftOut);
                break;
            }
        }
        return u'[' + shapes.join(" | "_L1) + u']';
    }

    QString nameShape(std::string_view name) const
    {
        const bool plain = !name.empty() && name.size() <= MostName
            && std::ranges::all_of(name, [](unsigned char c) {
                   return std::isalnum(c) || c == '_' || c == '-' || c == '.' || c == '@';
               });
        if (!plain || readsLikeChance(name) || hasPartOfToken(name))
            return u"(a name that is left out)"_s;
        return QString::fromLatin1(name.data(), qsizetype(name.size()));
    }

    bool hasPartOfToken(std::string_view name) const
    {
        return std::ranges::any_of(m_tokens, [name](std::string_view token) {
            for (std::size_t at = 0; at + LeakLength <= name.size(); ++at) {
                if (token.find(name.substr(at, LeakLength)) != std::string_view::npos)
                    return true;
            }
            return false;
        });
    }

    //! The texts of members that are called a token.
    void collectTokens(std::string_view value, int level)
    {
        constexpr std::size_t mostTokens = 1'000;
        if (value.empty() || level > MostLevels || m_tokens.size() >= mostTokens)
            return;
        if (value.front() == '[') {
            for (const std::string_view item :
                 itemsOf(value).value_or(std::vector<std::string_view>()))
                collectTokens(item, level + 1);
        } else if (value.front() == '{') {
            for (const RawMember &member : membersOf(value).value_or(std::vector<RawMember>())) {
                const bool isToken = member.name.find("oken") != std::string_view::npos;
                if (isToken && member.value.size() > LeakLength && member.value.front() == '"'
                    && m_tokens.size() < mostTokens)
                    m_tokens.push_back(member.value.substr(1, member.value.size() - 2));
                else
                    collectTokens(member.value, level + 1);
            }
        }
    }

    std::vector<std::string_view> m_tokens;
    int m_values = 0;
};

} // namespace

QString shapeOf(std::string_view text)
{
    if (!isJson(text))
        return u"(no JSON)"_s;
    const char *const end = text.data() + text.size();
    const char *const begin = skipSpace(text.data(), end);
    text = {begin, std::size_t(end - begin)};
    QString shape = Shaper(text).shape(text, 0);
    if (shape.size() > MostShape)
        shape = shape.left(MostShape - 1) + LeftOut;
    return shape;
}

} // namespace tokendeck::json
