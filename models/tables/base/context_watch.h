// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/deferred.h"
#include "models/store/workspace.h"

#include <functional>

namespace tokendeck {

//! Has each connection looked at whose name, or what else is said of it beside its lists, may be
//! another: one that changed at once; all of them once, behind what the event loop has to do
//! already, as what tells one from the others depends on all.
class ContextWatch final : public QObject {
    Q_OBJECT
public:
    using Look = std::function<void(const ConnectionInfo &)>;

    //! \p workspace outlives this.
    ContextWatch(const Workspace &workspace, Look look, QObject *parent = nullptr);

private:
    void lookAtAll() const;

    const Workspace &m_workspace;
    const Look m_look;
    Deferred m_all;
};

} // namespace tokendeck
