// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/lists/row_kind.h"
#include "models/store/row_lookup.h"
#include "models/store/workspace.h"

#include <QObject>

#include <algorithm>
#include <coroutine>
#include <memory>

namespace tokendeck {

//! To be awaited: a row that was given to the workspace is in its list, since that takes a
//! comparison on the background thread. Answers whether it came: not when its connection is removed
//! or locked, or when it takes longer than any comparison.
template <typename Row> class RowArrival {
public:
    using RowId = decltype(Row::id);

    static constexpr std::chrono::milliseconds LongestWait{2000};

    RowArrival(Workspace &workspace, Clock &clock, ConnectionId connection, RowId row)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_connection(std::move(connection))
        , m_row(row)
    {
    }
    Q_DISABLE_COPY_MOVE(RowArrival)

    [[nodiscard]] bool await_ready() const { return isThere() || !isOpen(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        const auto resume = [this, waiting] {
            if (std::exchange(m_over, true))
                return;
            // From the event loop: the workspace is in the middle of telling others.
            QMetaObject::invokeMethod(
                &m_context, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        };
        const auto look = [this, resume] {
            if (isThere() || !isOpen())
                resume();
        };
        QObject::connect(&m_workspace, &Workspace::rowsChanged, &m_context, look);
        QObject::connect(&m_workspace, &Workspace::connectionChanged, &m_context, look);
        QObject::connect(&m_workspace, &Workspace::connectionRemoved, &m_context, look);
        m_timer = m_clock.after(LongestWait, resume);
    }
    bool await_resume() const { return isThere(); }

private:
    [[nodiscard]] bool isOpen() const
    {
        const ConnectionInfo *info = m_workspace.connection(m_connection);
        return info && info->state != ConnectionState::Locked;
    }
    [[nodiscard]] bool isThere() const
    {
        return findRow(*m_workspace.rows<Row>(m_connection), m_row) != nullptr;
    }

    Workspace &m_workspace;
    Clock &m_clock;
    ConnectionId m_connection;
    RowId m_row;
    QObject m_context;
    std::unique_ptr<ClockTimer> m_timer;
    bool m_over = false;
};

} // namespace tokendeck
