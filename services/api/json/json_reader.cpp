// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json/json_reader.h"

#include "services/api/json/json_shape.h"
#include "services/api/json/json_text.h"

#include <algorithm>
#include <cmath>

namespace tokendeck::json {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

//! The byte order mark in UTF-8, which a reader may pass over (RFC 8259, 8.1).
constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");

//! Whether a complete array or object ends before the last byte that is no space.
bool hasTrailingBytes(std::string_view text)
{
    const char *const end = text.data() + text.size();
    const char *const begin = skipSpace(text.data(), end);
    if (begin == end || (*begin != '[' && *begin != '{'))
        return false;
    const char *const behind = endOfValue(begin, end);
    return behind && skipSpace(behind, end) != end;
}

//! The whole number that \p value is, however it is written: 14, 14.0, 1.4e1.
std::optional<qint64> wholeNumber(Value value)
{
    int64_t integer = 0;
    if (!value.get_int64().get(integer))
        return integer;
    // Beyond this a double does not tell one whole number from the next.
    constexpr double exact = 9'007'199'254'740'992;
    double number = 0;
    if (value.get_double().get(number) || std::abs(number) > exact || std::floor(number) != number)
        return std::nullopt;
    return qint64(number);
}

} // namespace

Document::Document(QByteArray body)
    : m_body(std::move(body))
{
    // Space in its place keeps newer versions of simdjson from passing over a second one.
    if (m_body.startsWith(ByteOrderMark))
        std::fill_n(m_body.data(), ByteOrderMark.size(), ' ');
    m_body.reserve(m_body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    // What simdjson may look at behind the text must not look like JSON.
    std::memset(m_body.data() + m_body.size(), 0, simdjson::SIMDJSON_PADDING);
}

Document::~Document()
{
    wipeMemory(m_body.data(), size_t(m_body.size()));
}

std::string_view Document::bytes() const
{
    return {m_body.constData(), std::size_t(m_body.size())};
}

simdjson::padded_string_view Document::text() const
{
    const auto size = size_t(m_body.size());
    return simdjson::padded_string_view(m_body.constData(), size,
                                        size + simdjson::SIMDJSON_PADDING);
}

bool Document::open(Value &root, Fault &fault)
{
    // simdjson takes a NUL behind a number for the end of its buffer.
    m_hasNul = std::memchr(m_body.constData(), 0, size_t(m_body.size())) != nullptr;
    if (m_hasNul)
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text without NUL"));
    const simdjson::error_code error = m_parser.iterate(text()).get(m_document);
    if (error == simdjson::UTF8_ERROR)
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "valid UTF-8"));
    if (error || m_document.get_value().get(root))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "an array or an object"));
    return true;
}

bool Document::close(Fault &fault)
{
    if (m_document.current_location().error() == simdjson::OUT_OF_BOUNDS)
        return true;
    return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "nothing after the outermost value"));
}

bool Document::isJson() const
{
    return !m_hasNul && json::isJson(bytes());
}

Problem Document::problem(const Fault &fault) const
{
    Problem problem;
    if (m_hasNul || json::isJson(bytes())) {
        problem = fault.problem(ProblemKind::UnexpectedContent);
    } else if (hasTrailingBytes(bytes())) {
        Fault trailing;
        trailing.expected(QT_TRANSLATE_NOOP("JsonFault", "nothing after the outermost value"));
        problem = trailing.problem(ProblemKind::UnexpectedContent);
    } else {
        Fault broken = fault;
        broken.expected(QT_TRANSLATE_NOOP("JsonFault", "JSON"));
        problem = broken.problem(ProblemKind::NotJson);
    }
    problem.shape = shapeOf(bytes());
    return problem;
}

bool readView(Value value, std::string_view &text, Fault &fault)
{
    // The token reaches to the next one: a string's closing quote is the last that is no space.
    // The check of the whole document has seen to it that strings are closed and valid UTF-8.
    std::string_view token = value.raw_json_token();
    while (!token.empty() && isSpace(token.back()))
        token.remove_suffix(1);
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text"));
    if (std::memchr(token.data(), '\\', token.size()) == nullptr) {
        simdjson::ondemand::raw_json_string raw;
        if (value.get_raw_json_string().get(raw))
            return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text"));
        text = token.substr(1, token.size() - 2);
        return true;
    }
    if (value.get_string().get(text))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text of Unicode characters"));
    if (std::memchr(text.data(), 0, text.size()) != nullptr)
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text without NUL"));
    return true;
}

bool readRaw(Value value, std::string_view &text, Fault &fault)
{
    const char *const begin = value.raw_json_token().data();
    const char *end = nullptr;
    if (!skip(value, fault))
        return false;
    if (value.current_location().get(end))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a value"));
    while (end > begin && isSpace(end[-1]))
        --end;
    text = {begin, std::size_t(end - begin)};
    return true;
}

bool readText(Value value, QString &text, Fault &fault)
{
    std::string_view view;
    if (!readView(value, view, fault))
        return false;
    text = QString::fromUtf8(view.data(), qsizetype(view.size()));
    return true;
}

bool readScalar(Value value, QString &text, Fault &fault)
{
    const std::string_view token = value.raw_json_token();
    const char first = token.empty() ? '\0' : token.front();
    if (first == '"')
        return readText(value, text, fault);
    if (first == '[' || first == '{' || first == 'n')
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text"));
    std::string_view raw;
    if (!readRaw(value, raw, fault))
        return false;
    text = QString::fromLatin1(raw.data(), qsizetype(raw.size()));
    return true;
}

bool readName(Value value, QString &text, Fault &fault)
{
    if (!readScalar(value, text, fault))
        return false;
    return text.size() <= MostNameLength
        || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text of at most 1,000 characters"));
}

bool readNote(Value value, QString &text, Fault &fault)
{
    if (takeNull(value))
        return true;
    if (!readScalar(value, text, fault))
        return false;
    if (text.size() > MostNameLength) {
        text.truncate(MostNameLength - 1);
        text += u'…';
    }
    return true;
}

bool readSecret(Value value, Secret &secret, Fault &fault)
{
    std::string_view view;
    if (!readView(value, view, fault))
        return false;
    if (view.size() > std::size_t(MostNameLength))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a text of at most 1,000 characters"));
    secret = Secret(view);
    return true;
}

bool readBool(Value value, bool &flag, Fault &fault)
{
    return !value.get_bool().get(flag)
        || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "true or false"));
}

bool readInteger(Value value, qint64 &number, qint64 least, Fault &fault)
{
    const std::optional<qint64> read = wholeNumber(value);
    if (!read || *read < least)
        return fault.expected(least > 0
                                  ? QT_TRANSLATE_NOOP("JsonFault", "a positive integer")
                                  : QT_TRANSLATE_NOOP("JsonFault", "an integer that is 0 or more"));
    number = *read;
    return true;
}

bool readIdNumber(Value value, qint32 &number, Fault &fault)
{
    const std::optional<qint64> read = wholeNumber(value);
    if (!read || *read < 1 || *read > std::numeric_limits<qint32>::max())
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a positive 32-bit integer"));
    number = qint32(*read);
    return true;
}

bool readInteger(Value value, int &number, int least, Fault &fault)
{
    qint64 read = 0;
    if (!readInteger(value, read, least, fault))
        return false;
    if (read > std::numeric_limits<int>::max())
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a 32-bit integer"));
    number = int(read);
    return true;
}

bool readAmount(Value value, double &number, Fault &fault)
{
    return (!value.get_double().get(number) && number >= 0)
        || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a number that is 0 or more"));
}

bool skip(Value value, Fault &fault, int depth)
{
    simdjson::ondemand::json_type type{};
    if (depth > MaxDepth)
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a nesting of at most 64 levels"));
    if (value.type().get(type))
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a value"));
    switch (type) {
    case simdjson::ondemand::json_type::array:
        return readArray(value, fault,
                         [&](Value item, std::size_t) { return skip(item, fault, depth + 1); });
    case simdjson::ondemand::json_type::object:
        return readMembers(value, fault, [&](std::string_view, Value item) {
            return skip(item, fault, depth + 1);
        });
    case simdjson::ondemand::json_type::string: {
        std::string_view text;
        return readView(value, text, fault);
    }
    case simdjson::ondemand::json_type::number: {
        double number = 0;
        return !value.get_double().get(number)
            || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a number"));
    }
    case simdjson::ondemand::json_type::boolean: {
        bool flag = false;
        return readBool(value, flag, fault);
    }
    case simdjson::ondemand::json_type::null:
        return takeNull(value) || fault.expected(QT_TRANSLATE_NOOP("JsonFault", "null"));
    }
    return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "a value"));
}

} // namespace tokendeck::json
