// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/shared_token_codec.h"

#include "services/api/json/json_rows.h"
#include "services/api/json/json_time.h"
#include "services/api/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

enum SharedTokenMember : unsigned {
    SharedTokenId,
    SharedTokenName,
    SharedTokenText,
    TokenFilters,
    TokenOperator,
    TokenLastUsed,
    TokenExpiration,
    TokenNameAsSent,
};
constexpr json::Members<8> SharedTokenMembers{
    .names = {"id", "name", "token", "filters", "filtersOperator", "lastUsed", "expirationDate",
              "tokenName"},
    .required = json::maskOf(SharedTokenId, SharedTokenText, TokenFilters),
};

//! An unknown word is told by \p isKnown: what it does with several filters is not known.
bool readOperator(Value value, SharedToken &token, bool &isKnown, Fault &fault)
{
    std::string_view word;
    if (json::takeNull(value))
        return true;
    if (!json::readView(value, word, fault))
        return false;
    const auto text = QUtf8StringView(word.data(), qsizetype(word.size()));
    const auto is = [&](QLatin1StringView known) {
        return text.size() == known.size()
            && QString::fromUtf8(text).compare(known, Qt::CaseInsensitive) == 0;
    };
    if (is("OR"_L1))
        token.filterOperator = FilterOperator::Or;
    else if (!is("AND"_L1))
        isKnown = false;
    token.operatorAssumed = !isKnown;
    return true;
}

bool readSharedToken(Value value, SharedToken &token, Fault &fault)
{
    bool named = false;
    bool operatorKnown = true;
    token.operatorAssumed = true;
    if (!json::readObject(value, SharedTokenMembers, fault, [&](std::size_t member, Value item) {
            switch (member) {
            case SharedTokenId:
                return json::readId(item, token.id, fault);
            case SharedTokenName:
                named = true;
                return json::readName(item, token.name, fault);
            case SharedTokenText:
                return json::readSecret(item, token.token, fault);
            case TokenFilters:
                return json::takeNull(item) || json::readIds(item, token.filters, fault);
            case TokenOperator:
                return readOperator(item, token, operatorKnown, fault);
            case TokenLastUsed:
                return json::readStatedTime(item, token.lastUsed, fault);
            case TokenExpiration:
                return json::readStatedTime(item, token.expiresAt, fault);
            default:
                if (named) // answers call it `name`
                    return json::skip(item, fault);
                named = true;
                return json::readName(item, token.name, fault);
            }
        }))
        return false;
    // With one filter or none there is nothing to combine.
    if (!operatorKnown && token.filters.size() > 1) {
        fault.expected(QT_TRANSLATE_NOOP("JsonFault", "AND, OR or null"));
        return fault.in(SharedTokenMembers.names[TokenOperator]);
    }
    return named || fault.missing(SharedTokenMembers.names[SharedTokenName]);
}

void salvageShared(const json::RowText &text, SharedToken &token)
{
    token.name = text.name("name");
    if (token.name.isEmpty())
        token.name = text.name("tokenName");
}

QString wordOf(FilterOperator filterOperator)
{
    return filterOperator == FilterOperator::Or ? u"OR"_s : u"AND"_s;
}

QJsonObject bodyOf(const std::vector<FilterId> &filters, FilterOperator filterOperator,
                   const std::optional<std::optional<TimePoint>> &expiresAt)
{
    QJsonObject body{{u"filters"_s, json::idArray(filters)},
                     {u"filtersOperator"_s, wordOf(filterOperator)}};
    if (expiresAt)
        body.insert(u"expirationDate"_s, json::millisecondsOrNull(*expiresAt));
    return body;
}

} // namespace

Outcome<std::vector<SharedToken>> decodeSharedTokens(QByteArray body)
{
    // With an id, a short name, a UUID, an empty list, and no more than the names of the rest.
    constexpr qsizetype leastBytes = 120;
    const std::size_t room = json::mostRows(body.size(), leastBytes);
    return json::decodeList<SharedToken>(std::move(body),
                                         {.read = readSharedToken, .salvage = salvageShared}, room);
}

Outcome<SharedToken> decodeSharedToken(QByteArray body)
{
    return json::decode<SharedToken>(std::move(body), readSharedToken);
}

QByteArray encodeSharedTokenDraft(const SharedTokenDraft &draft)
{
    QJsonObject body = bodyOf(draft.filters, draft.filterOperator, draft.expiresAt);
    body.insert(u"tokenName"_s, draft.name);
    return json::write(body);
}

QByteArray encodeSharedTokenChange(const SharedTokenChange &change)
{
    QJsonObject body = bodyOf(change.filters, change.filterOperator, change.expiresAt);
    if (change.name)
        body.insert(u"tokenName"_s, *change.name);
    return json::write(body);
}

} // namespace tokendeck
