// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/store/workspace.h"
#include "services/sync/offline/offline_files.h"
#include "services/sync/offline/offline_reader.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

namespace tokendeck {

class ConnectionService;

//! Keeps the last lists of every connection on this computer, without tokens, and shows them after
//! a start until the backend answers.
//!
//! They are read after unlocking alone, and written when a list was read that differs; one that
//! does not now and then, for the time that is said of it. Files are read and written on the
//! background; one that cannot be is passed over, as it is a copy. The connections of the embedded
//! sandbox, which has what it shows at hand, are not kept.
class OfflineCopy : public QObject {
    Q_OBJECT
public:
    //! What changes within this is written once.
    static constexpr std::chrono::seconds Gathering{2};
    //! Lists that are read again and stay the same are written so often.
    static constexpr std::chrono::minutes Renewal{10};

    //! \p folder as for OfflineFiles. All references outlive this. Off at first.
    OfflineCopy(Workspace &workspace, ConnectionService &connections, Background &background,
                Clock &clock, QString folder, QObject *parent = nullptr);
    //! Writes what has changed, or was read again, and was not written yet.
    ~OfflineCopy() override;

    //! Off: nothing is kept, and what was is removed.
    void setEnabled(bool enabled);

private:
    void load();
    void show(const ConnectionId &id, KeptLists lists);
    void noteRead(const ConnectionId &id, bool differs);
    void forget(const ConnectionId &id);
    //! What is due, with a share of the lists. Nothing is due any more then.
    [[nodiscard]] std::vector<std::pair<Connection, ListShares>> takeDue();
    void write();

    Workspace &m_workspace;
    Background &m_background;
    Clock &m_clock;
    const OfflineFiles m_files;
    OfflineReader m_reader;
    std::optional<bool> m_enabled; //!< once told
    std::set<ConnectionId> m_due;
    //! Given to the background, which drops what it has not begun when the application ends.
    std::multiset<ConnectionId> m_underWay;
    std::map<ConnectionId, TimePoint> m_written;
    std::unique_ptr<ClockTimer> m_timer;
};

} // namespace tokendeck
