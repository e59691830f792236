// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/api/codecs/identity_codec.h"

#include "services/api/json/json_reader.h"

namespace tokendeck {

namespace {

enum Member : unsigned { AccountIdMember, AccountNameMember };

constexpr json::Members<2> IdentityMembers{
    .names = {"accountId", "accountName"},
    .required = json::maskOf(AccountIdMember, AccountNameMember),
};

} // namespace

Outcome<Identity> decodeIdentity(QByteArray body)
{
    return json::decode<Identity>(
        std::move(body), [](json::Value value, Identity &identity, json::Fault &fault) {
            return json::readObject(value, IdentityMembers, fault,
                                    [&](std::size_t member, json::Value item) {
                                        return member == AccountIdMember
                                            ? json::readId(item, identity.accountId, fault)
                                            : json::readName(item, identity.accountName, fault);
                                    });
        });
}

} // namespace tokendeck
