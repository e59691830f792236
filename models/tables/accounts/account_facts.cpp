// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/accounts/account_facts.h"

namespace tokendeck {

namespace {

ObjectRef objectOf(const AccountNode &node)
{
    const AccountId id = node.account().id;
    return {.backend = node.backend, .account = id, .list = ListKind::Accounts, .id = id.value()};
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
    // Else nothing was concluded of what its connection tells yet.
    const bool isConcluded = findings && findings->facts(node.source);
    facts.states.set(RowState::Silenced,
                     isConcluded ? truthOf(findings->isSilenced(objectOf(node))) : Truth::Unknown);
    facts.findings = isConcluded ? findings->of(objectOf(node)) : ObjectFindings::unknown();
    facts.states.set(RowState::ReadOnly, truthOf(node.readOnly));
    facts.states.set(RowState::Production, truthOf(node.production));
    facts.connection = node.connectionName;
    facts.region = node.regionName;
    return facts;
}

} // namespace tokendeck
