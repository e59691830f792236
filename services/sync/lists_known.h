// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/workspace.h"

#include <QObject>

#include <functional>
#include <set>
#include <utility>

namespace tokendeck {

//! Waits until lists are known anew: each was asked for, and came, since this was made.
class ListsKnown final : public QObject {
    Q_OBJECT
public:
    using Lists = std::set<std::pair<ConnectionId, ListKind>>;

    //! Calls \p known once, from a change of \p workspace, or never after this object's end. Lists
    //! of connections that are removed meanwhile are not waited for.
    ListsKnown(Workspace &workspace, Lists lists, std::function<void()> known,
               QObject *parent = nullptr);

private:
    void take(const ConnectionId &id, ListKind kind);
    void drop(const ConnectionId &id);
    void tellIfKnown();

    Workspace &m_workspace;
    Lists m_missing;
    Lists m_askedFor;
    std::function<void()> m_known; //!< empty once called
};

} // namespace tokendeck
