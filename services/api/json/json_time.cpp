// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json/json_time.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tokendeck::json {

namespace {

constexpr double FirstMilliseconds = 1e11; // as seconds this would be the year 5138
constexpr double EndOfTime = 253'402'300'800'000; // 10000-01-01 in milliseconds

std::optional<TimePoint> timeOfMilliseconds(double milliseconds)
{
    // A comparison with what is no number is false.
    if (milliseconds >= 0 && milliseconds < EndOfTime)
        return TimePoint(std::chrono::milliseconds(qint64(milliseconds)));
    return std::nullopt;
}

std::optional<TimePoint> timeOfNumber(double number)
{
    return timeOfMilliseconds(std::round(number < FirstMilliseconds ? number * 1000 : number));
}

std::optional<TimePoint> timeOfIsoText(std::string_view text)
{
    // Longer texts are no times; the limit keeps Qt from looking at them.
    constexpr std::size_t longest = 48;
    if (text.size() > longest)
        return std::nullopt;
    auto iso = QString::fromUtf8(text.data(), qsizetype(text.size()));
    const qsizetype t = iso.indexOf(u'T');
    if (t < 0)
        iso += u"T00:00:00Z"_s;
    else if (!iso.endsWith(u'Z') && iso.indexOf(u'+', t) < 0 && iso.indexOf(u'-', t) < 0)
        iso += u'Z';
    const auto parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return parsed.isValid() ? timeOfMilliseconds(double(parsed.toMSecsSinceEpoch())) : std::nullopt;
}

bool store(const std::optional<TimePoint> &read, TimePoint &time, Fault &fault)
{
    if (!read)
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a time from 1970 to 9999"));
    time = *read;
    return true;
}

//! Digits, or digits, a point and digits, without the detour over a double; none for other numbers
//! and for what is no number in JSON.
std::optional<TimePoint> timeOfDigits(std::string_view token)
{
    constexpr std::size_t mostDigits = 15;
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    std::size_t at = 0;
    qint64 whole = 0;
    for (; at < token.size() && isDigit(token[at]); ++at) {
        if (at == mostDigits)
            return std::nullopt;
        whole = whole * 10 + (token[at] - '0');
    }
    if (at == 0 || (token.front() == '0' && at > 1))
        return std::nullopt;
    if (at < token.size() && token[at] == '.') {
        qint64 thousandths = 0;
        bool roundUp = false;
        const std::size_t point = at++;
        for (; at < token.size() && isDigit(token[at]); ++at) {
            if (at <= point + 3)
                thousandths = thousandths * 10 + (token[at] - '0');
            else if (at == point + 4)
                roundUp = token[at] >= '5';
        }
        // Fewer than three digits, and a fraction of milliseconds, are rare.
        if (at <= point + 3 || whole >= qint64(FirstMilliseconds))
            return std::nullopt;
        whole = whole * 1000 + thousandths + (roundUp ? 1 : 0);
    } else if (whole < qint64(FirstMilliseconds)) {
        whole *= 1000;
    }
    while (at < token.size()
           && (token[at] == ' ' || token[at] == '\t' || token[at] == '\n' || token[at] == '\r'))
        ++at;
    if (at != token.size() || whole >= qint64(EndOfTime))
        return std::nullopt;
    return TimePoint(std::chrono::milliseconds(whole));
}

bool readNumber(Value value, TimePoint &time, Fault &fault)
{
    // simdjson steps over a value that was only looked at.
    if (const auto read = timeOfDigits(value.raw_json_token())) {
        time = *read;
        return true;
    }
    double number = 0;
    if (value.get_double().get(number))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a time"));
    return store(timeOfNumber(number), time, fault);
}

bool readString(Value value, TimePoint &time, Fault &fault)
{
    std::string_view text;
    return readView(value, text, fault) && store(timeOfText(text), time, fault);
}

} // namespace

std::optional<TimePoint> timeOfText(std::string_view text)
{
    // Also keeps out the words that from_chars() takes for numbers.
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size())
        return timeOfNumber(number);
    return timeOfIsoText(text);
}

bool readTime(Value value, TimePoint &time, Fault &fault)
{
    const std::string_view token = value.raw_json_token();
    if (!token.empty() && token.front() >= '0' && token.front() <= '9')
        return readNumber(value, time, fault);
    simdjson::ondemand::json_type type{};
    if (value.type().get(type))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a time"));
    switch (type) {
    case simdjson::ondemand::json_type::number:
        return readNumber(value, time, fault);
    case simdjson::ondemand::json_type::string:
        return readString(value, time, fault);
    case simdjson::ondemand::json_type::array: {
        std::size_t count = 0;
        if (!readArray(value, fault, [&](Value item, std::size_t index) {
                count = index + 1;
                return index == 0
                    ? readNumber(item, time, fault)
                    : fault.expected(QT_TRANSLATE_NOOP("JsonFault", "only one number"));
            }))
            return false;
        return count == 1 || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a time"));
    }
    default:
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a time"));
    }
}

bool readStatedTime(Value value, StatedTime &time, Fault &fault)
{
    // simdjson steps over a value that was only looked at.
    if (const auto digits = timeOfDigits(value.raw_json_token());
        digits && *digits != TimePoint()) {
        time = *digits;
        return true;
    }
    if (takeNull(value)) {
        time = StatedTime();
        return true;
    }
    std::string_view raw;
    if (!readRaw(value, raw, fault))
        return false;
    // A number, in a text or as the only item of an array or neither.
    const bool isArray = raw.front() == '[' && raw.back() == ']';
    std::string_view text = isArray ? raw.substr(1, raw.size() - 2) : raw;
    const auto trim = [&text](std::string_view ends) {
        while (!text.empty() && ends.find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        while (!text.empty() && ends.find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
    };
    trim(" \t\r\n");
    const bool isText = !isArray && text.front() == '"';
    if (isText)
        text = text.substr(1, text.size() - 2);
    trim(" ");
    double number = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    if ((isText && text.empty()) || (isNumber && (number == 0 || number == -1))) {
        time = StatedTime();
        return true;
    }
    // Words that from_chars() takes for numbers, flags and objects begin with no digit.
    const auto read = isText || isNumber ? timeOfText(text) : std::nullopt;
    time = read ? StatedTime(*read) : StatedTime::unknown();
    return true;
}

bool readKnownTime(Value value, std::optional<TimePoint> &time, Fault &fault)
{
    StatedTime stated;
    if (!readStatedTime(value, stated, fault))
        return false;
    time = stated.moment();
    return true;
}

} // namespace tokendeck::json
