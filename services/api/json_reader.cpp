// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json_reader.h"

#include <QJsonDocument>

#include <algorithm>

namespace tokendeck::json {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

//! Whether a complete array or object ends before the last byte that is no space.
bool hasTrailingBytes(QByteArrayView text)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
            continue;
        }
        if (c == '"')
            quoted = true;
        else if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth <= 0)
            return depth == 0 && !std::all_of(text.begin() + i + 1, text.end(), isSpace);
        else if (depth == 0 && !isSpace(c))
            return false;
    }
    return false;
}

} // namespace

Document::Document(QByteArray body)
    : m_body(std::move(body))
{
    m_body.reserve(m_body.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    // What simdjson may look at behind the text must not look like JSON.
    std::memset(m_body.data() + m_body.size(), 0, simdjson::SIMDJSON_PADDING);
}

Document::~Document()
{
    wipeMemory(m_body.data(), size_t(m_body.size()));
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
        return fault.expected("a text without NUL");
    const simdjson::error_code error = m_parser.iterate(text()).get(m_document);
    if (error == simdjson::UTF8_ERROR)
        return fault.expected("valid UTF-8");
    if (error || m_document.get_value().get(root))
        return fault.expected("an array or an object");
    return true;
}

bool Document::close(Fault &fault)
{
    if (m_document.current_location().error() == simdjson::OUT_OF_BOUNDS)
        return true;
    return fault.expected("nothing after the outermost value");
}

Problem Document::problem(const Fault &fault)
{
    if (m_hasNul)
        return fault.problem(ProblemKind::UnexpectedContent);
    simdjson::dom::parser parser;
    switch (parser.parse(text()).error()) {
    case simdjson::SUCCESS:
    case simdjson::UTF8_ERROR:
    case simdjson::DEPTH_ERROR:
        return fault.problem(ProblemKind::UnexpectedContent);
    case simdjson::NUMBER_ERROR:
        // Said of a number beyond 64 bits, too, which is JSON all the same.
        if (!QJsonDocument::fromJson(m_body).isNull())
            return fault.problem(ProblemKind::UnexpectedContent);
        break;
    default:
        break;
    }
    if (hasTrailingBytes(m_body)) {
        Fault trailing;
        trailing.expected("nothing after the outermost value");
        return trailing.problem(ProblemKind::UnexpectedContent);
    }
    Fault broken = fault;
    broken.expected("JSON");
    return broken.problem(ProblemKind::NotJson);
}

bool readView(Value value, std::string_view &text, Fault &fault)
{
    // The token reaches to the next one: a string's closing quote is the last that is no space.
    // The check of the whole document has seen to it that strings are closed and valid UTF-8.
    std::string_view token = value.raw_json_token();
    while (!token.empty() && isSpace(token.back()))
        token.remove_suffix(1);
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return fault.expected("a text");
    if (std::memchr(token.data(), '\\', token.size()) == nullptr) {
        simdjson::ondemand::raw_json_string raw;
        if (value.get_raw_json_string().get(raw))
            return fault.expected("a text");
        text = token.substr(1, token.size() - 2);
        return true;
    }
    if (value.get_string().get(text))
        return fault.expected("a text of Unicode characters");
    if (std::memchr(text.data(), 0, text.size()) != nullptr)
        return fault.expected("a text without NUL");
    return true;
}

bool readRaw(Value value, std::string_view &text, Fault &fault)
{
    const char *const begin = value.raw_json_token().data();
    const char *end = nullptr;
    if (!skip(value, fault))
        return false;
    if (value.current_location().get(end))
        return fault.expected("a value");
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

bool readSecret(Value value, Secret &secret, Fault &fault)
{
    std::string_view view;
    if (!readView(value, view, fault))
        return false;
    secret = Secret(view);
    return true;
}

bool readBool(Value value, bool &flag, Fault &fault)
{
    return !value.get_bool().get(flag) || fault.expected("true or false");
}

bool readInteger(Value value, qint64 &number, qint64 least, Fault &fault)
{
    int64_t read = 0;
    if (value.get_int64().get(read) || read < least)
        return fault.expected(least > 0 ? "a positive integer" : "an integer that is 0 or more");
    number = read;
    return true;
}

bool readInteger(Value value, int &number, int least, Fault &fault)
{
    qint64 read = 0;
    if (!readInteger(value, read, least, fault))
        return false;
    if (read > std::numeric_limits<int>::max())
        return fault.expected("a 32-bit integer");
    number = int(read);
    return true;
}

bool readAmount(Value value, double &number, Fault &fault)
{
    return (!value.get_double().get(number) && number >= 0)
        || fault.expected("a number that is 0 or more");
}

bool skip(Value value, Fault &fault, int depth)
{
    simdjson::ondemand::json_type type{};
    if (depth > MaxDepth)
        return fault.expected("a nesting of at most 64 levels");
    if (value.type().get(type))
        return fault.expected("a value");
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
        return !value.get_double().get(number) || fault.expected("a number");
    }
    case simdjson::ondemand::json_type::boolean: {
        bool flag = false;
        return readBool(value, flag, fault);
    }
    case simdjson::ondemand::json_type::null:
        return takeNull(value) || fault.expected("null");
    }
    return fault.expected("a value");
}

} // namespace tokendeck::json
