// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/now_watch.h"

#include "models/store/workspace.h"

namespace tokendeck {

NowWatch::NowWatch(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::rowsChanged, this, [this](const RowsChange &change) {
        if (m_known.contains({change.connection, change.kind}))
            pass();
    });
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &id, ListKind kind) {
                const auto known = m_known.find({id, kind});
                if (known != m_known.end()
                    && known->second != knowledgeOf(m_workspace.status(id, kind)))
                    pass();
            });
}

void NowWatch::begin(const std::vector<ConnectionId> &scope)
{
    end();
    for (const ConnectionId &id : scope) {
        for (const ListKind kind : AllListKinds) {
            if (kind != ListKind::Accounts)
                m_known[{id, kind}] = knowledgeOf(m_workspace.status(id, kind));
        }
    }
}

void NowWatch::end()
{
    m_known.clear();
    m_isOver = false;
}

void NowWatch::pass()
{
    if (std::exchange(m_isOver, true))
        return;
    emit over();
}

} // namespace tokendeck

#include "moc_now_watch.cpp"
