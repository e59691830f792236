// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/json/json_rows.h"

#include "services/api/json/json_shape.h"
#include "services/api/json/json_text.h"

#include <QHashFunctions>
#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>

using namespace Qt::StringLiterals;

namespace tokendeck::json {

namespace {

std::string_view memberOf(std::string_view object, std::string_view name)
{
    if (const auto members = membersOf(object)) {
        for (const RawMember &member : *members) {
            if (member.name == name)
                return member.value;
        }
    }
    return {};
}

} // namespace

RowText RowText::member(std::string_view name) const
{
    return RowText(memberOf(m_text, name));
}

std::optional<qint32> RowText::id(std::string_view name) const
{
    const std::string_view text = memberOf(m_text, name);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !(number >= 1)
        || number > std::numeric_limits<qint32>::max() || double(qint32(number)) != number)
        return std::nullopt;
    return qint32(number);
}

QString RowText::name(std::string_view name) const
{
    constexpr std::size_t longest = 120;
    std::string_view text = memberOf(m_text, name);
    if (text.empty() || text.front() == '[' || text.front() == '{' || text.front() == 'n')
        return {};
    if (text.front() != '"') {
        text = text.substr(0, longest);
        return QString::fromLatin1(text.data(), qsizetype(text.size()));
    }
    // An escape that is cut makes no JSON: a long text is read as it is written.
    if (text.size() > MostNameLength * std::size_t(6)) {
        text = text.substr(1, longest);
        return QString::fromUtf8(text.data(), qsizetype(text.size())) + u'…';
    }
    const QByteArray array = '[' + QByteArray(text.data(), qsizetype(text.size())) + ']';
    QString read = QJsonDocument::fromJson(array).array().at(0).toString();
    if (read.size() > qsizetype(longest)) {
        read.truncate(qsizetype(longest));
        read += u'…';
    }
    return read;
}

bool RowPass::items(Value value, std::vector<std::string_view> &items, Fault &fault) const
{
    const char *const begin = value.raw_json_token().data();
    auto found = itemsOf({begin, std::size_t(m_bytes.data() + m_bytes.size() - begin)});
    if (!found)
        return fault.expected(QT_TRANSLATE_NOOP("JsonFault", "an array"));
    items = std::move(*found);
    return true;
}

qint32 keyFor(std::string_view text)
{
    // Random for each run of the program, so that the key tells nothing of the text.
    const std::size_t hash = qHashBits(text.data(), text.size(), QHashSeed::globalSeed());
    constexpr std::size_t range = 0x3fff'ffff;
    return std::numeric_limits<qint32>::min() + qint32(hash & range);
}

RowFault rowFault(const Fault &fault, std::string_view list, std::size_t index,
                  std::string_view text)
{
    Fault whole = fault;
    whole.in(index);
    if (!list.empty())
        whole.in(list);
    const Problem problem = whole.problem(ProblemKind::UnexpectedContent);
    return {.jsonPath = problem.jsonPath, .detail = problem.detail, .shape = shapeOf(text)};
}

} // namespace tokendeck::json
