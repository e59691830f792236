// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/known_token.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/workspace.h"

namespace tokendeck {
namespace {

template <typename Row>
void addKnown(const Workspace &workspace, const Secret &token, std::vector<KnownToken> &found)
{
    for (const ConnectionInfo &info : workspace.connections()) {
        const ConnectionId &id = info.connection.id;
        for (const Row &row : *workspace.rows<Row>(id)) {
            if (row.token == token)
                found.push_back({RowKind<Row>, id, row.id.value()});
        }
    }
}

} // namespace

std::vector<KnownToken> knownTokens(const Workspace &workspace, const Secret &token)
{
    std::vector<KnownToken> found;
    if (token.isEmpty())
        return found;
    eachWithToken<SharedToken, ShippingToken, ApiToken, Account>(
        [&]<typename Row>(std::type_identity<Row>) { addKnown<Row>(workspace, token, found); });
    return found;
}

} // namespace tokendeck
