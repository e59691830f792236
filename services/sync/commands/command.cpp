// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/row_lookup.h"
#include "services/sync/commands/change_traits.h"

namespace tokendeck {

SharedTokenBase SharedTokenBase::of(const SharedToken &token)
{
    return {.id = token.id,
            .name = token.name,
            .filters = token.filters,
            .filterOperator = token.filterOperator,
            .expiresAt = token.expiresAt};
}

Deed deedOf(const Change &change)
{
    return traitsOf(change, [](auto traits, const auto &each) { return traits.deed(each); });
}

QString objectName(const Change &change)
{
    return traitsOf(change, [](auto traits, const auto &each) { return traits.name(each); });
}

std::optional<qint32> objectId(const Change &change)
{
    return traitsOf(change, [](auto traits, const auto &each) { return traits.id(each); });
}

ListKind listOf(const Change &change)
{
    return traitsOf(change, [](auto traits, const auto &) { return traits.list; });
}

ActivityAction actionOf(const Change &change)
{
    return traitsOf(change, [](auto traits, const auto &each) { return traits.action(each); });
}

bool takesTurns(const Change &change)
{
    return traitsOf(change, [](auto traits, const auto &) { return traits.takesTurns; });
}

QString accountNameOf(const Workspace &workspace, const Command &command)
{
    const auto *creation = std::get_if<CreateApiToken>(&command.change);
    if (!creation || !creation->subAccount)
        return accountNameOf(workspace, command.connection);
    const auto *account =
        findRow<Account>(workspace, command.connection, creation->subAccount->value());
    return account ? account->name : QString::number(creation->subAccount->value());
}

bool makesToken(const Change &change)
{
    return deedOf(change) == Deed::Make && haveTokens(listOf(change));
}

bool isRotation(const Change &change)
{
    switch (deedOf(change)) {
    case Deed::Rotate:
    case Deed::RotateAndKeep:
    case Deed::Succeed:
        return true;
    default:
        return false;
    }
}

bool isRepeatable(const Change &change)
{
    return objectId(change) && !isRotation(change) && deedOf(change) != Deed::Replace;
}

bool isDelete(const Change &change)
{
    return deedOf(change) == Deed::Delete;
}

} // namespace tokendeck
