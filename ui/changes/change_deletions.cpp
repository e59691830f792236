// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "services/sync/registry/api_token_registry.h"
#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/command_runner.h"
#include "ui/changes/api_token_dialogs.h"
#include "ui/changes/change_controller.h"
#include "ui/changes/change_follower.h"
#include "ui/changes/confirm_delete.h"
#include "words/sync/bulk_words.h"

namespace tokendeck {

// What is deleted of a selection, and what is asked before.

std::optional<Command> ChangeController::deleteCommand(ListKind kind, const RowRef &row) const
{
    return withRowType(kind, [&]<typename Row>(std::type_identity<Row>) -> std::optional<Command> {
        const Row *object = findRow<Row>(m_deps.workspace, row.connection, row.id);
        if constexpr (requires { deletionOf(*object); }) {
            if (object)
                return Command{row.connection, deletionOf(*object)};
        }
        return {};
    });
}

//! Of what the backend has; a token that it does not is forgotten, not deleted.
std::vector<Command> ChangeController::deleteCommands(const Selection &selection) const
{
    std::vector<Command> commands;
    for (const RowRef &row : selection.rows) {
        if (selection.kind == ListKind::ApiTokens
            && isOffTheBackend(m_deps.workspace, row.connection, ApiTokenId(row.id)))
            continue;
        if (std::optional<Command> command = deleteCommand(selection.kind, row))
            commands.push_back(*std::move(command));
    }
    return commands;
}

void ChangeController::beginDelete(const Selection &selection)
{
    std::vector<Command> commands = deleteCommands(selection);
    if (const RowRef &first = selection.rows.front(); commands.empty() && selection.rows.size() == 1
        && selection.kind == ListKind::ApiTokens
        && isOffTheBackend(m_deps.workspace, first.connection, ApiTokenId(first.id)))
        forgetApiToken(first);
    if (commands.size() != 1) {
        openBulk(std::move(commands));
        return;
    }
    const BulkPlan plan = m_deps.commands.plan(std::move(commands));
    const BulkItem &item = plan.items.front();
    const bool askable = !item.skip || *item.skip == BulkSkip::TokenInUse
        || *item.skip == BulkSkip::WouldBeUnfiltered || *item.skip == BulkSkip::UseUnknown;
    if (!askable) {
        m_follower->tell(
            skipMessage(item, shownAccountName(m_deps.workspace, item.command.connection)));
        return;
    }
    auto *dialog = new ConfirmDeleteDialog(m_deps.workspace, item, m_deps.clock.now(), m_window);
    connect(dialog, &ConfirmDeleteDialog::confirmed, this,
            [this](const Command &command) { m_follower->runLater(command); });
    dialog->open();
}

void ChangeController::forgetApiToken(const RowRef &row)
{
    const ConnectionInfo *info = m_deps.workspace.connection(row.connection);
    const Region *region = info ? regionByApiUrl(info->connection.apiUrl) : nullptr;
    const bool hasConsole = region && !region->consoleHost.isEmpty();
    (new ForgetApiTokenDialog(m_deps, row.connection, ApiTokenId(row.id),
                              hasConsole ? consoleUrl(*region, ConsolePage::ApiTokens) : QUrl(),
                              m_window))
        ->open();
}

} // namespace tokendeck
