// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/context_watch.h"

namespace tokendeck {

ContextWatch::ContextWatch(const Workspace &workspace, Look look, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_look(std::move(look))
    , m_all([this] { lookAtAll(); }, nullptr)
{
    connect(&workspace, &Workspace::connectionChanged, this, [this](const ConnectionId &id) {
        if (const ConnectionInfo *info = m_workspace.connection(id))
            m_look(*info);
    });
    connect(&workspace, &Workspace::connectionChanged, &m_all, &Deferred::ask);
    connect(&workspace, &Workspace::connectionAdded, &m_all, &Deferred::ask);
    connect(&workspace, &Workspace::connectionRemoved, &m_all, &Deferred::ask);
}

void ContextWatch::lookAtAll() const
{
    for (const ConnectionInfo &info : m_workspace.connections())
        m_look(info);
}

} // namespace tokendeck

#include "moc_context_watch.cpp"
