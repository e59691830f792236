// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/background.h"
#include "models/base/clock.h"
#include "models/domain/problem.h"
#include "models/insight/report/fingerprint.h"
#include "models/store/workspace.h"
#include "services/reports/snapshots/first_seen.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace tokendeck {

//! Takes a snapshot of each account once a day: when, on that day by the calendar of this computer,
//! each of its lists was read or the backend has said that it is not to be had. Its tokens have
//! fingerprints where there is a key for them.
//!
//! Reads and writes on the background. The connections of the embedded sandbox have none.
class Snapshots : public QObject {
    Q_OBJECT
public:
    //! All references outlive this. Off at first, and nothing is read before open().
    Snapshots(const Workspace &workspace, Background &background, Clock &clock, SnapshotFiles files,
              QObject *parent = nullptr);

    //! Answers the key of fingerprints, from the event loop or inside the call; an empty one where
    //! it is not to be had. Dropped when \p context is gone by then.
    using AskKey = std::function<void(QObject *context, std::function<void(FingerprintKey)> done)>;
    //! \p ask is asked when a snapshot is to be taken of a connection whose token is in the
    //! keychain, once until forgetKey(), or once a day where it had none.
    void setKeySource(AskKey ask) { m_askKey = std::move(ask); }
    //! The key is to be in memory no more.
    void forgetKey();

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
    struct Task;

    void consider(const ConnectionId &id);
    void take(const ConnectionInfo &info, const QDate &day);
    void askKey(const std::shared_ptr<Task> &task);
    void keyCame(FingerprintKey key);
    void write(const std::shared_ptr<Task> &task);
    void finish(const Result &result);
    [[nodiscard]] bool isComplete(const ConnectionId &id, const QDate &day) const;

    const Workspace &m_workspace;
    Background &m_background;
    Clock &m_clock;
    const SnapshotFiles m_files;
    bool m_enabled = false;
    AskKey m_askKey;
    FingerprintKey m_key;
    QDate m_keyDay; //!< when the key was asked for as last, since forgetKey()
    std::vector<std::shared_ptr<Task>> m_waiting; //!< for the key
    std::map<SnapshotKey, QDate> m_days; //!< of the last snapshot, or of one that cannot be written
    std::shared_ptr<const FirstSeenIndex> m_firstSeen = std::make_shared<const FirstSeenIndex>();
};

} // namespace tokendeck
