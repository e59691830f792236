// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "services/sync/offline/offline_files.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace tokendeck {

//! Reads the last lists of connections, one connection after another, so that the background
//! compares and the window shows those of the first while the others are still in their files.
class OfflineReader {
public:
    using Show = std::function<void(const ConnectionId &, KeptLists)>;

    //! \p background outlives this. \p show gets what there is, in the order of the connections.
    OfflineReader(Background &background, OfflineFiles files, Show show);

    //! Begins with \p connections as of \p now; what was under way is not shown any more.
    void read(std::deque<Connection> connections, TimePoint now);
    //! Shows nothing from now on, whatever is under way.
    void stop();

private:
    void next();

    Background &m_background;
    const OfflineFiles m_files;
    const Show m_show;
    std::deque<Connection> m_waiting;
    TimePoint m_now;
    std::unique_ptr<QObject> m_reading; //!< ends with what was asked for under it
};

} // namespace tokendeck
