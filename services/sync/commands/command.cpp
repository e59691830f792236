// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/commands/command.h"

#include "models/base/overloaded.h"
#include "models/store/row_lookup.h"

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

QString filterName(const QString &field, const QString &value)
{
    return field + u':' + value;
}

} // namespace

SharedTokenBase SharedTokenBase::of(const SharedToken &token)
{
    return {.id = token.id,
            .name = token.name,
            .filters = token.filters,
            .filterOperator = token.filterOperator,
            .expiresAt = token.expiresAt};
}

QString objectName(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const CreateSharedToken &c) { return c.draft.name; },
            [](const EditSharedToken &c) { return c.base.name; },
            [](const AttachFilters &c) { return c.base.name; },
            [](const RotateSharedToken &c) { return c.base.name; },
            [](const CreateFilter &c) { return filterName(c.draft.field, c.draft.value); },
            [](const DeleteFilter &c) { return filterName(c.filter.field, c.filter.value); },
            [](const ReplaceFilter &c) { return filterName(c.old.field, c.old.value); },
            [](const RenameShippingToken &c) { return c.oldName; },
            [](const auto &c) { return c.name; },
        },
        change);
}

std::optional<qint32> objectId(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const EditSharedToken &c) -> std::optional<qint32> { return c.base.id.value(); },
            [](const AttachFilters &c) -> std::optional<qint32> { return c.base.id.value(); },
            [](const RotateSharedToken &c) -> std::optional<qint32> { return c.base.id.value(); },
            [](const DeleteFilter &c) -> std::optional<qint32> { return c.filter.id.value(); },
            [](const ReplaceFilter &c) -> std::optional<qint32> { return c.old.id.value(); },
            []<typename Other>(const Other &c) -> std::optional<qint32> {
                if constexpr (requires { c.id; })
                    return c.id.value();
                else
                    return std::nullopt;
            },
        },
        change);
}

ListKind listOf(const Change &change)
{
    // Every change is made in a list.
    return *listOf(actionOf(change));
}

ActivityAction actionOf(const Change &change)
{
    using enum ActivityAction;
    return std::visit(
        Overloaded{
            [](const tokendeck::CreateSharedToken &) { return CreateSharedToken; },
            [](const tokendeck::EditSharedToken &) { return EditSharedToken; },
            [](const tokendeck::AttachFilters &) { return EditSharedToken; },
            [](const tokendeck::RotateSharedToken &) { return RotateSharedToken; },
            [](const tokendeck::DeleteSharedToken &) { return DeleteSharedToken; },
            [](const tokendeck::CreateFilter &) { return CreateFilter; },
            [](const tokendeck::DeleteFilter &) { return DeleteFilter; },
            [](const tokendeck::ReplaceFilter &) { return ReplaceFilter; },
            [](const tokendeck::CreateShippingToken &) { return CreateShippingToken; },
            [](const tokendeck::RenameShippingToken &) { return RenameShippingToken; },
            [](const tokendeck::SetShippingTokenEnabled &c) {
                return c.enabled ? EnableShippingToken : DisableShippingToken;
            },
            [](const tokendeck::DeleteShippingToken &) { return DeleteShippingToken; },
            [](const tokendeck::RotateShippingToken &) { return RotateShippingToken; },
            [](const tokendeck::CreateApiToken &) { return CreateApiToken; },
            [](const tokendeck::DeleteApiToken &) { return DeleteApiToken; },
        },
        change);
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

bool isRepeatable(const Change &change)
{
    return objectId(change) && !std::holds_alternative<RotateSharedToken>(change)
        && !std::holds_alternative<RotateShippingToken>(change)
        && !std::holds_alternative<ReplaceFilter>(change);
}

bool isDelete(const Change &change)
{
    switch (actionOf(change)) {
    case ActivityAction::DeleteSharedToken:
    case ActivityAction::DeleteFilter:
    case ActivityAction::DeleteShippingToken:
    case ActivityAction::DeleteApiToken:
        return true;
    default:
        return false;
    }
}

} // namespace tokendeck
