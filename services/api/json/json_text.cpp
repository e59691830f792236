// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json/json_text.h"

#include <algorithm>
#include <cstddef>

namespace tokendeck::json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

const char *endOfDigits(const char *at, const char *end)
{
    return std::find_if_not(at, end, isDigit);
}

//! Of the string whose opening quote is at \p at.
const char *endOfString(const char *at, const char *end)
{
    for (++at; at < end; ++at) {
        if (*at == '"')
            return at + 1;
        if (static_cast<unsigned char>(*at) < 0x20)
            return nullptr;
        if (*at != '\\')
            continue;
        if (++at == end)
            return nullptr;
        if (*at == 'u') {
            constexpr std::ptrdiff_t digits = 4;
            if (end - at <= digits || !std::all_of(at + 1, at + 1 + digits, isHexDigit))
                return nullptr;
            at += digits;
        } else if (std::string_view("\"\\/bfnrt").find(*at) == std::string_view::npos) {
            return nullptr;
        }
    }
    return nullptr;
}

const char *endOfNumber(const char *at, const char *end)
{
    if (at < end && *at == '-')
        ++at;
    if (at == end || !isDigit(*at))
        return nullptr;
    at = *at == '0' ? at + 1 : endOfDigits(at, end);
    if (at < end && *at == '.') {
        const char *const fraction = at + 1;
        at = endOfDigits(fraction, end);
        if (at == fraction)
            return nullptr;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at < end && (*at == '+' || *at == '-'))
            ++at;
        const char *const exponent = at;
        at = endOfDigits(exponent, end);
        if (at == exponent)
            return nullptr;
    }
    return at;
}

const char *endOfScalar(const char *at, const char *end)
{
    if (*at == '"')
        return endOfString(at, end);
    for (const std::string_view word : {"true", "false", "null"}) {
        if (std::string_view(at, std::size_t(end - at)).starts_with(word))
            return at + word.size();
    }
    return endOfNumber(at, end);
}

//! Behind a member's name and its colon; nullptr where there are none.
const char *endOfName(const char *at, const char *end)
{
    if (at == end || *at != '"')
        return nullptr;
    at = endOfString(at, end);
    if (!at)
        return nullptr;
    at = skipSpace(at, end);
    return at < end && *at == ':' ? at + 1 : nullptr;
}

} // namespace

const char *skipSpace(const char *at, const char *end)
{
    return std::find_if_not(at, end,
                            [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

const char *endOfValue(const char *at, const char *end)
{
    // Without recursion: the nesting is the sender's to choose.
    std::vector<char> closing;
    for (;;) {
        at = skipSpace(at, end);
        if (at == end)
            return nullptr;
        if (*at == '[' || *at == '{') {
            closing.push_back(*at == '[' ? ']' : '}');
            at = skipSpace(at + 1, end);
            if (at == end)
                return nullptr;
            if (*at != closing.back()) {
                if (closing.back() == '}' && !(at = endOfName(at, end)))
                    return nullptr;
                continue;
            }
        } else {
            at = endOfScalar(at, end);
            if (!at)
                return nullptr;
            if (closing.empty())
                return at;
            at = skipSpace(at, end);
        }
        // Behind a value, or at the end of an empty array or object.
        while (at < end && *at == closing.back()) {
            ++at;
            closing.pop_back();
            if (closing.empty())
                return at;
            at = skipSpace(at, end);
        }
        if (at == end || *at != ',')
            return nullptr;
        ++at;
        if (closing.back() == '}' && !(at = endOfName(skipSpace(at, end), end)))
            return nullptr;
    }
}

bool isJson(std::string_view text)
{
    const char *const end = text.data() + text.size();
    const char *const behind = endOfValue(text.data(), end);
    return behind && skipSpace(behind, end) == end;
}

std::optional<std::vector<std::string_view>> itemsOf(std::string_view text)
{
    const char *const end = text.data() + text.size();
    const char *at = skipSpace(text.data(), end);
    if (at == end || *at != '[')
        return std::nullopt;
    std::vector<std::string_view> items;
    at = skipSpace(at + 1, end);
    while (at < end && *at != ']') {
        const char *const behind = endOfValue(at, end);
        if (!behind)
            return std::nullopt;
        items.emplace_back(at, std::size_t(behind - at));
        at = skipSpace(behind, end);
        if (at < end && *at == ',')
            at = skipSpace(at + 1, end);
    }
    return items;
}

std::optional<std::vector<RawMember>> membersOf(std::string_view text)
{
    const char *const end = text.data() + text.size();
    const char *at = skipSpace(text.data(), end);
    if (at == end || *at != '{')
        return std::nullopt;
    std::vector<RawMember> members;
    at = skipSpace(at + 1, end);
    while (at < end && *at == '"') {
        const char *const quote = endOfString(at, end);
        const char *const name = endOfName(at, end);
        const char *const value = name ? skipSpace(name, end) : nullptr;
        const char *const behind = value ? endOfValue(value, end) : nullptr;
        if (!behind)
            return std::nullopt;
        members.push_back(
            {{at + 1, std::size_t(quote - at - 2)}, {value, std::size_t(behind - value)}});
        at = skipSpace(behind, end);
        if (at < end && *at == ',')
            at = skipSpace(at + 1, end);
    }
    return members;
}

} // namespace tokendeck::json
