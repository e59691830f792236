// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/base/message.h"

#include <QObject>

#include <set>

namespace tokendeck {

class LaneWatch;
class Workspace;

//! Tells once of every backend whose clock differs from ours, as soon as one of its accounts is
//! connected: what is asked before that has no name yet.
class ClockNotices final : public QObject {
    Q_OBJECT
public:
    //! Both references outlive this.
    ClockNotices(const LaneWatch &lanes, const Workspace &workspace, QObject *parent = nullptr);

signals:
    void messageReady(const tokendeck::Message &message);

private:
    void compare();

    const LaneWatch &m_lanes;
    const Workspace &m_workspace;
    std::set<QString> m_told; //!< addresses of backends
};

} // namespace tokendeck
