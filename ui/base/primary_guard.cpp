// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/primary_guard.h"

#include "models/board/token_traces.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tokendeck {

PrimaryGuard::PrimaryGuard(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, this,
            &PrimaryGuard::check);
}

void PrimaryGuard::check()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    // Others are answered by the event loop alone, so that nobody has read it before.
    if (clipboard->ownsSelection()
        && tellsOfToken(m_workspace, clipboard->text(QClipboard::Selection)))
        clipboard->clear(QClipboard::Selection);
}

} // namespace tokendeck

#include "moc_primary_guard.cpp"
