// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lists/row_kind.h"
#include "models/store/list_knowledge.h"
#include "models/store/workspace.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace tokendeck {

//! The list of \p id for what is counted or concluded: without rows where an earlier run has kept
//! them and this one has not read them.
template <typename Row>
[[nodiscard]] Rows<Row> readRows(const Workspace &workspace, const ConnectionId &id)
{
    return knowledgeOf(workspace.status(id, RowKind<Row>)) == ListKnowledge::Kept
        ? std::make_shared<const std::vector<Row>>()
        : workspace.rows<Row>(id);
}

//! The row with \p id of a list that is sorted by id, or nullptr.
template <typename Row>
[[nodiscard]] const Row *findRow(const std::vector<Row> &rows, decltype(Row::id) id)
{
    const auto found = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

//! The row with \p id of \p connection's list, or nullptr. Valid until the list changes.
template <typename Row>
[[nodiscard]] const Row *findRow(const Workspace &workspace, const ConnectionId &connection,
                                 qint32 id)
{
    return findRow(*workspace.rows<Row>(connection), decltype(Row::id)(id));
}

//! Why the row \p id of \p connection's list \p kind was not understood; nullptr where it was, or
//! is not there. Valid until the list changes.
[[nodiscard]] const RowFault *faultOf(const Workspace &workspace, const ConnectionId &connection,
                                      ListKind kind, qint32 id);

//! How many of \p connection's shipping tokens are enabled: by their list while that is current, or
//! else by the last answer about the limits; absent where neither was ever read.
[[nodiscard]] std::optional<int> enabledShippingTokens(const Workspace &workspace,
                                                       const ConnectionId &connection);

//! Whether \p id, of \p connection's list, is an API token that no request can delete: one that was
//! written down here, or one of a backend without a list.
[[nodiscard]] bool isOffTheBackend(const Workspace &workspace, const ConnectionId &connection,
                                   ApiTokenId id);

//! The name of \p connection's account; empty where the connection is gone.
[[nodiscard]] QString accountNameOf(const Workspace &workspace, const ConnectionId &connection);

//! The names of \p connection's shared tokens that have \p filter.
[[nodiscard]] QStringList sharedTokensWith(const Workspace &workspace,
                                           const ConnectionId &connection, FilterId filter);

} // namespace tokendeck
