// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_facts.h"

namespace tokendeck {

RowFacts accountFacts(const AccountNode &node)
{
    const Account &account = node.account();
    RowFacts facts{.account = account.name,
                   .created =
                       account.createdAt ? StatedTime(*account.createdAt) : StatedTime::unknown()};
    if (account.fault)
        facts = factsNotUnderstood(std::move(facts));
    facts.states.set(RowState::Unknown, truthOf(bool(account.fault)));
    for (const RowState state :
         {RowState::Stale, RowState::Silenced, RowState::ReadOnly, RowState::Production})
        facts.states.set(state, Truth::Unknown);
    facts.connection = node.connectionName;
    facts.region = node.regionName;
    return facts;
}

} // namespace tokendeck
