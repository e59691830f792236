// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command_calls.h"
#include "services/sync/commands/command_effects.h"
#include "services/sync/commands/command_report.h"
#include "services/sync/commands/row_arrival.h"

#include <functional>
#include <memory>

namespace tokendeck {

//! What the steps of one command work with. Outlives them.
class CommandContext {
public:
    struct Services {
        Workspace &workspace;
        const AccountAccess &access;
        SyncService &sync;
        Clock &clock;
    };

    CommandContext(const Services &services, const ConnectionId &connection,
                   std::shared_ptr<CommandEffects> effects);

    CommandCalls calls;
    CommandReport report;
    //! The ids of the list that something is made in, sorted, as it was before: without a secret,
    //! so that they outlive a lock.
    std::vector<qint32> standing;
    //! Told of the object that was made, once it is in the workspace.
    std::function<void(qint32)> created;
    //! Told when report.isAsking has changed.
    std::function<void()> askingChanged;
    //! Told of an API token that was made, before the workspace has it: its text may be told once.
    std::function<void(const ConnectionId &, const ApiToken &)> apiTokenMade;

    [[nodiscard]] const ConnectionId &connection() const { return m_connection; }
    [[nodiscard]] Workspace &workspace() const { return m_services.workspace; }
    [[nodiscard]] const AccountAccess &access() const { return m_services.access; }
    [[nodiscard]] SyncService &sync() const { return m_services.sync; }
    [[nodiscard]] Clock &clock() const { return m_services.clock; }
    [[nodiscard]] CommandEffects &effects() const { return *m_effects; }

    // The command's end. Without one of these it is Done.
    void fail(Problem problem);
    void unknown(Problem problem);

    //! The backend is being asked what came of the command.
    void setAsking(bool asking);

    void note(CommandNote note) { report.notes.push_back(std::move(note)); }

    template <typename Row> void upsert(Row row)
    {
        m_effects->upsert(m_connection, std::move(row));
    }
    //! The same for a row as the backend answered a write with: a list that lags behind does not
    //! take it back.
    template <typename Row> void confirm(Row row)
    {
        m_effects->confirm(m_connection, std::move(row));
    }
    template <typename Row> void remove(decltype(Row::id) id)
    {
        m_effects->remove<Row>(m_connection, id);
    }
    //! The same for a row that the backend has deleted.
    template <typename Row> void confirmRemoval(decltype(Row::id) id)
    {
        m_effects->confirmRemoval<Row>(m_connection, id);
    }
    void touch(ListKind kind) { m_effects->touch(m_connection, kind); }

    //! Puts what was made into the workspace, to be awaited until it is there.
    template <typename Row> RowArrival<Row> arrive(Row row)
    {
        // What was asked for before it was made would not have it.
        touch(RowKind<Row>);
        m_effects->settle();
        return arriveIn(m_connection, std::move(row));
    }
    //! The same for a row of another connection's list, which is not asked for again.
    template <typename Row> RowArrival<Row> arriveIn(const ConnectionId &home, Row row)
    {
        const auto id = row.id;
        report.createdId = id.value();
        report.createdIn = home;
        m_effects->confirm(home, std::move(row));
        return {workspace(), m_services.clock, home, id};
    }

private:
    Services m_services;
    ConnectionId m_connection;
    std::shared_ptr<CommandEffects> m_effects;
};

} // namespace tokendeck
