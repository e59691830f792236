// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/shipping_token_codec.h"

#include "services/api/json/json_rows.h"
#include "services/api/json/json_time.h"
#include "services/api/json/json_writer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

enum ShippingTokenMember : unsigned {
    ShippingTokenId,
    ShippingTokenName,
    ShippingTokenText,
    TokenUpdatedAt,
    TokenUpdatedBy,
    ShippingTokenCreatedAt,
    TokenCreatedBy,
    TokenEnabled,
};
constexpr json::Members<8> ShippingTokenMembers{
    .names = {"id", "name", "token", "updatedAt", "updatedBy", "createdAt", "createdBy", "enabled"},
    .required = json::maskOf(ShippingTokenId, ShippingTokenName, ShippingTokenText, TokenEnabled),
};

bool readShippingToken(Value value, ShippingToken &token, Fault &fault)
{
    if (!json::readObject(value, ShippingTokenMembers, fault, [&](std::size_t member, Value item) {
            switch (member) {
            case ShippingTokenId:
                return json::readId(item, token.id, fault);
            case ShippingTokenName:
                return json::readName(item, token.name, fault);
            case ShippingTokenText:
                return json::readSecret(item, token.token, fault);
            case TokenUpdatedAt:
                return json::readKnownTime(item, token.updatedAt, fault);
            case TokenUpdatedBy:
                return json::readNameOrNull(item, token.updatedBy, fault);
            case ShippingTokenCreatedAt:
                return json::readKnownTime(item, token.createdAt, fault);
            case TokenCreatedBy:
                return json::readNameOrNull(item, token.createdBy, fault);
            default:
                return json::readBool(item, token.enabled, fault);
            }
        }))
        return false;
    if (!token.updatedAt)
        token.updatedAt = token.createdAt;
    return true;
}

void salvageShipping(const json::RowText &text, ShippingToken &token)
{
    token.name = text.name("name");
    token.enabled = false;
}

enum ShippingPageMember : unsigned { ShippingPageTotal, ShippingPageResults };
constexpr json::Members<2> ShippingPageMembers{
    .names = {"total", "results"},
    .required = json::maskOf(ShippingPageTotal, ShippingPageResults),
};

enum LimitMember : unsigned { LimitMax, LimitEnabled };
constexpr json::Members<2> LimitMembers{
    .names = {"maxAllowedTokens", "numOfEnabledTokens"},
    .required = json::maskOf(LimitMax, LimitEnabled),
};

} // namespace

Outcome<ShippingTokenPage> decodeShippingTokenPage(QByteArray body, bool enabled)
{
    const auto readAsked = [enabled](Value value, ShippingToken &token, Fault &fault) {
        if (!readShippingToken(value, token, fault))
            return false;
        if (token.enabled == enabled)
            return true;
        fault.expected(enabled ? QT_TRANSLATE_NOOP("JsonFault", "true, as was asked for")
                               : QT_TRANSLATE_NOOP("JsonFault", "false, as was asked for"));
        return fault.in("enabled");
    };
    const json::RowReader<ShippingToken> reader{.read = readAsked, .salvage = salvageShipping};
    return json::decodeRows<ShippingTokenPage>(
        std::move(body),
        [&](Value value, ShippingTokenPage &page, Fault &fault, json::RowPass &pass) {
            return json::readObject(
                value, ShippingPageMembers, fault, [&](std::size_t member, Value item) {
                    if (member == ShippingPageTotal)
                        return json::readInteger(item, page.total, 0, fault);
                    return json::readRows(item, page.tokens, fault, pass, reader,
                                          ShippingPageMembers.names[ShippingPageResults]);
                });
        });
}

Outcome<ShippingToken> decodeShippingToken(QByteArray body)
{
    return json::decode<ShippingToken>(std::move(body), readShippingToken);
}

Outcome<ShippingTokenLimits> decodeShippingTokenLimits(QByteArray body)
{
    return json::decode<ShippingTokenLimits>(
        std::move(body), [](Value value, ShippingTokenLimits &limits, Fault &fault) {
            return json::readObject(
                value, LimitMembers, fault, [&](std::size_t member, Value item) {
                    return json::readInteger(
                        item, member == LimitMax ? limits.maxAllowed : limits.enabled, 0, fault);
                });
        });
}

QByteArray encodeShippingTokenSearch(bool enabled, int number)
{
    const QJsonObject createdAt{{u"field"_s, u"createdAt"_s}, {u"descending"_s, false}};
    return json::write(
        {{u"filter"_s, QJsonObject{{u"enabled"_s, enabled}}},
         {u"sort"_s, QJsonArray{createdAt}},
         {u"pagination"_s,
          QJsonObject{{u"pageNumber"_s, number}, {u"pageSize"_s, ShippingTokenPageSize}}}});
}

QByteArray encodeNewShippingToken(const QString &name)
{
    return json::write({{u"name"_s, name}});
}

QByteArray encodeShippingTokenChange(const QString &name, bool enabled)
{
    return json::write({{u"name"_s, name}, {u"enabled"_s, enabled}});
}

} // namespace tokendeck
