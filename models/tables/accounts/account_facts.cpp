// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_facts.h"

namespace tokendeck {

namespace {

//! Whether a finding of the account of \p node is silenced.
Truth silencedOf(const AccountNode &node, const EstateFindings *findings)
{
    // Nothing was concluded of what its connection tells yet.
    if (!findings || !findings->facts(node.source))
        return Truth::Unknown;
    const AccountId id = node.account().id;
    return truthOf(findings->isSilenced(
        {.backend = node.backend, .account = id, .list = ListKind::Accounts, .id = id.value()}));
}

} // namespace

RowFacts accountFacts(const AccountNode &node, const EstateFindings *findings)
{
    const Account &account = node.account();
    RowFacts facts{.account = account.name,
                   .created =
                       account.createdAt ? StatedTime(*account.createdAt) : StatedTime::unknown()};
    if (account.fault)
        facts = factsNotUnderstood(std::move(facts));
    facts.states.set(RowState::Unknown, truthOf(bool(account.fault)));
    facts.states.set(RowState::Stale, truthOf(node.stale));
    facts.states.set(RowState::Silenced, silencedOf(node, findings));
    facts.states.set(RowState::ReadOnly, truthOf(node.readOnly));
    facts.states.set(RowState::Production, truthOf(node.production));
    facts.connection = node.connectionName;
    facts.region = node.regionName;
    return facts;
}

} // namespace tokendeck
