// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/domain/problem.h"
#include "models/store/workspace.h"
#include "services/reports/snapshots/first_seen.h"

#include <QObject>

#include <map>
#include <memory>

namespace tokendeck {

//! Takes a snapshot of each account once a day: when, on that day by the calendar of this computer,
//! each of its lists was read or the backend has said that it is not to be had.
//!
//! Reads and writes on the background. The connections of the embedded sandbox have none.
class Snapshots : public QObject {
    Q_OBJECT
public:
    //! All references outlive this. Off at first, and nothing is read before open().
    Snapshots(const Workspace &workspace, Background &background, Clock &clock, SnapshotFiles files,
              QObject *parent = nullptr);

    //! Off: none is taken; those that are there stay.
    void setEnabled(bool enabled);
    //! Reads since when objects were seen; firstSeenChanged() follows.
    void open();

    //! Never null. Of accounts that open() or a snapshot has brought.
    [[nodiscard]] const std::shared_ptr<const FirstSeenIndex> &firstSeen() const
    {
        return m_firstSeen;
    }
    //! Removes all snapshots of \p connection's account.
    void remove(const Connection &connection);

    [[nodiscard]] static SnapshotKey keyOf(const Connection &connection);

signals:
    void firstSeenChanged();
    //! The snapshot of \p day was written.
    void taken(const tokendeck::ConnectionId &id, const QDate &day);
    //! A snapshot cannot be read or written, or was damaged and was moved aside.
    void problemOccurred(const tokendeck::Problem &problem);

private:
    struct Result;

    void consider(const ConnectionId &id);
    void take(const ConnectionInfo &info, const QDate &day);
    void finish(const Result &result);
    [[nodiscard]] bool isComplete(const ConnectionId &id, const QDate &day) const;

    const Workspace &m_workspace;
    Background &m_background;
    Clock &m_clock;
    const SnapshotFiles m_files;
    bool m_enabled = false;
    std::map<SnapshotKey, QDate> m_days; //!< of the last snapshot, or of one that cannot be written
    std::shared_ptr<const FirstSeenIndex> m_firstSeen = std::make_shared<const FirstSeenIndex>();
};

} // namespace tokendeck
