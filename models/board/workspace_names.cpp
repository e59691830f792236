// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/workspace_names.h"

#include "models/store/connection_lookup.h"
#include "models/store/list_knowledge.h"

namespace tokendeck {

std::optional<CalledNames> calledNames(const Workspace &workspace)
{
    CalledNames names;
    for (const ConnectionInfo &info : workspace.connections()) {
        const Connection &connection = info.connection;
        if (knowledgeOf(workspace.status(connection.id, ListKind::Accounts))
            == ListKnowledge::Unread)
            return std::nullopt;
        names.connections.append(shownConnectionName(workspace, connection));
        names.accounts.append(connection.accountName.isEmpty() ? connection.name
                                                               : connection.accountName);
        const Rows<Account> accounts = workspace.rows<Account>(connection.id);
        for (const Account &account : *accounts)
            names.accounts.append(account.name);
    }
    return names;
}

} // namespace tokendeck
