// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/search/unread_note.h"

#include "models/store/list_knowledge.h"

#include <utility>

namespace tokendeck {

UnreadNote::UnreadNote(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::statusChanged, this, &UnreadNote::look);
    connect(&workspace, &Workspace::connectionAdded, this, &UnreadNote::look);
    connect(&workspace, &Workspace::connectionRemoved, this, &UnreadNote::look);
    look();
}

QString UnreadNote::sentence()
{
    return tr("Not every list is up to date, so it may stand in one of them.");
}

void UnreadNote::look()
{
    const bool isDue = !areAllCurrent(m_workspace, AllListKinds);
    if (std::exchange(m_isDue, isDue) != isDue)
        emit dueChanged();
}

} // namespace tokendeck

#include "moc_unread_note.cpp"
