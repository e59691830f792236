// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/api_token_codec.h"

#include "services/api/json_rows.h"
#include "services/api/json_time.h"
#include "services/api/json_writer.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

using json::Fault;
using json::Value;

enum TokenMember : unsigned { TokenId, TokenName, TokenText, TokenCreatedAt, TokenAccount };
constexpr std::array<std::string_view, 5> TokenNames{"id", "name", "token", "createdAt",
                                                     "accountId"};
constexpr json::Members<5> ListedMembers{
    .names = TokenNames,
    .required = json::maskOf(TokenId, TokenName),
};
constexpr json::Members<5> NewMembers{
    .names = TokenNames,
    .required = json::maskOf(TokenId, TokenName, TokenText),
};

bool readToken(const json::Members<5> &members, Value value, ApiToken &token, Fault &fault)
{
    const bool listed = (members.required & json::maskOf(TokenText)) == 0;
    return json::readObject(value, members, fault, [&](std::size_t member, Value item) {
        switch (member) {
        case TokenId:
            return json::readId(item, token.id, fault);
        case TokenName:
            return json::readName(item, token.name, fault);
        case TokenText:
            return (listed && json::takeNull(item)) || json::readSecret(item, token.token, fault);
        case TokenCreatedAt:
            return json::readKnownTime(item, token.createdAt, fault);
        default:
            return json::takeNull(item) || json::readId(item, token.accountId, fault);
        }
    });
}

bool readListed(Value value, ApiToken &token, Fault &fault)
{
    return readToken(ListedMembers, value, token, fault);
}

bool readNew(Value value, ApiToken &token, Fault &fault)
{
    return readToken(NewMembers, value, token, fault);
}

void salvage(const json::RowText &text, ApiToken &token)
{
    token.name = text.name("name");
}

} // namespace

Outcome<std::vector<ApiToken>> decodeApiTokens(QByteArray body)
{
    return json::decodeList<ApiToken>(std::move(body), {.read = readListed, .salvage = salvage});
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
