// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/api_token_codec.h"

#include "services/api/json/json_rows.h"
#include "services/api/json/json_time.h"
#include "services/api/json/json_writer.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

enum ApiTokenMember : unsigned {
    ApiTokenId,
    ApiTokenName,
    ApiTokenText,
    ApiTokenCreatedAt,
    TokenAccount
};
constexpr std::array<std::string_view, 5> TokenNames{"id", "name", "token", "createdAt",
                                                     "accountId"};
constexpr json::Members<5> ListedMembers{
    .names = TokenNames,
    .required = json::maskOf(ApiTokenId, ApiTokenName),
};
constexpr json::Members<5> NewMembers{
    .names = TokenNames,
    .required = json::maskOf(ApiTokenId, ApiTokenName, ApiTokenText),
};

bool readApiToken(const json::Members<5> &members, Value value, ApiToken &token, Fault &fault)
{
    const bool listed = (members.required & json::maskOf(ApiTokenText)) == 0;
    return json::readObject(value, members, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case ApiTokenId:
            return json::readId(item, token.id, fault);
        case ApiTokenName:
            return json::readName(item, token.name, fault);
        case ApiTokenText:
            return (listed && json::takeNull(item)) || json::readSecret(item, token.token, fault);
        case ApiTokenCreatedAt:
            return json::readKnownTime(item, token.createdAt, fault);
        default:
            return json::takeNull(item) || json::readId(item, token.accountId, fault);
        }
    });
}

bool readListed(Value value, ApiToken &token, Fault &fault)
{
    return readApiToken(ListedMembers, value, token, fault);
}

bool readNew(Value value, ApiToken &token, Fault &fault)
{
    return readApiToken(NewMembers, value, token, fault);
}

void salvageApi(const json::RowText &text, ApiToken &token)
{
    token.name = text.name("name");
}

} // namespace

Outcome<std::vector<ApiToken>> decodeApiTokens(QByteArray body)
{
    return json::decodeList<ApiToken>(std::move(body), {.read = readListed, .salvage = salvageApi});
}

Outcome<ApiToken> decodeNewApiToken(QByteArray body)
{
    return json::decode<ApiToken>(std::move(body), readNew);
}

QByteArray encodeNewApiToken(const QString &name)
{
    return json::write({{u"name"_s, name}});
}

QByteArray encodeNewSubAccountApiToken(AccountId account, const QString &name)
{
    return json::write({{u"name"_s, name}, {u"accountId"_s, account.value()}});
}

} // namespace tokendeck
