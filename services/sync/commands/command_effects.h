// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/lists/row_kind.h"
#include "models/store/workspace.h"
#include "services/sync/refresh/sync_service.h"

#include <QObject>

#include <functional>
#include <memory>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace tokendeck {

//! What commands change in the workspace: rows, marks, and which lists are to be asked for again.
class CommandEffects : public QObject {
public:
    //! Whether lists are asked for again at each settle(), or at end() alone and rows are taken out
    //! in batches: for many commands at once.
    enum class Mode { Prompt, Quiet };

    //! How long a quiet batch of removals is gathered.
    static constexpr std::chrono::milliseconds BatchTime{100};

    //! All references outlive this.
    CommandEffects(Workspace &workspace, SyncService &sync, Clock &clock, Mode mode);
    ~CommandEffects() override;

    //! Marks a row, or takes its mark off.
    void mark(const ConnectionId &id, ListKind kind, qint32 row, PendingMark mark);
    //! Puts \p row in, unless the connection is locked or gone.
    template <typename Row> void upsert(const ConnectionId &id, Row row)
    {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (info && info->state != ConnectionState::Locked)
            m_workspace.upsertRow<Row>(id, std::move(row));
    }
    //! The same for a row as the backend answered a write with.
    template <typename Row> void confirm(const ConnectionId &id, Row row)
    {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (info && info->state != ConnectionState::Locked)
            m_workspace.confirmRow<Row>(id, std::move(row), m_clock.now());
    }
    //! Takes the row out, and its mark with it.
    template <typename Row> void remove(const ConnectionId &id, decltype(Row::id) row)
    {
        addRemoval(id, RowKind<Row>, row.value(),
                   [this, id, row] { m_workspace.removeRow<Row>(id, row); });
    }
    //! The same for a row that the backend has deleted.
    template <typename Row> void confirmRemoval(const ConnectionId &id, decltype(Row::id) row)
    {
        addRemoval(id, RowKind<Row>, row.value(), [this, id, row, now = m_clock.now()] {
            m_workspace.confirmRemoval<Row>(id, row, now);
        });
    }
    //! The backend's list may differ from the workspace's.
    void touch(const ConnectionId &id, ListKind kind);
    //! Asks for the touched lists again, unless quiet.
    void settle();
    //! Does what is still to be done, whatever the mode.
    void end();
    //! Makes the end of this do end().
    void endWhenUnused() { m_endsWhenUnused = true; }

private:
    using MarkKey = std::tuple<ConnectionId, ListKind, qint32>;

    void addRemoval(const ConnectionId &id, ListKind kind, qint32 row,
                    std::function<void()> removal);
    void takeOut();
    void refreshTouched();
    //! Removed rows are gone from (or were never in) the list \p kind of \p id.
    void forgetMarks(const ConnectionId &id, ListKind kind);

    Workspace &m_workspace;
    SyncService &m_sync;
    Clock &m_clock;
    Mode m_mode;
    std::set<std::pair<ConnectionId, ListKind>> m_touched;
    std::vector<std::function<void()>> m_removals;
    std::set<MarkKey> m_leaving; // marked rows whose removal is on its way
    std::unique_ptr<ClockTimer> m_timer;
    bool m_endsWhenUnused = false;
};

} // namespace tokendeck
