// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/workspace_table.h"

#include <QHash>

#include <memory>

namespace tokendeck {

class Background;
struct FilterUses;

//! The filters, with how many shared tokens of their account use each.
class FilterTable final : public WorkspaceTable {
    Q_OBJECT
public:
    enum Column { Filter, Description, Account, UsedBy, Id, Connection, ColumnCount };

    //! What is known of the uses of one connection's filters.
    struct Uses {
        std::shared_ptr<const FilterUses> counts; //!< none while the shared tokens were never read
        bool current = false; //!< the last try to read the shared tokens worked

        //! How many tokens have \p id; -1 where it is not known.
        [[nodiscard]] int of(FilterId id) const;
    };

    //! The uses are counted on \p background.
    FilterTable(Workspace &workspace, Clock &clock, Background &background,
                QObject *parent = nullptr);
    ~FilterTable() override;

    //! The rows of \p info's connection as \p workspace has them now, which have these \p uses.
    [[nodiscard]] static std::shared_ptr<const TableSegment>
    segmentOf(const Workspace &workspace, const ConnectionInfo &info, const Uses &uses);

protected:
    [[nodiscard]] std::shared_ptr<const TableSegment>
    makeSegment(const ConnectionInfo &info) const override;

private:
    void takeStatus(const ConnectionId &connection);
    void countUses(const ConnectionId &connection);

    Background &m_background;
    QHash<ConnectionId, Uses> m_uses;
};

} // namespace tokendeck
