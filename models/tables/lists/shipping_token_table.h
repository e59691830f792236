// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/workspace_table.h"

namespace tokendeck {

//! The shipping tokens, enabled and disabled.
class ShippingTokenTable final : public WorkspaceTable {
    Q_OBJECT
public:
    enum Column {
        Name,
        Account,
        Token,
        State,
        Created,
        CreatedBy,
        Updated,
        UpdatedBy,
        Id,
        Connection,
        ColumnCount,
    };

    ShippingTokenTable(Workspace &workspace, Clock &clock, QObject *parent = nullptr);

    //! The rows of \p info's connection as \p workspace has them now.
    [[nodiscard]] static std::shared_ptr<const TableSegment> segmentOf(const Workspace &workspace,
                                                                       const ConnectionInfo &info);

protected:
    [[nodiscard]] std::shared_ptr<const TableSegment>
    makeSegment(const ConnectionInfo &info) const override;
};

} // namespace tokendeck
