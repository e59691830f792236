// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/primary_guard.h"

#include "models/board/token_traces.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tokendeck {

namespace {

//! What is edited in \p widget, which may be null.
QString textOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text ? text->toPlainText() : QString();
}

} // namespace

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
    // Others are answered by the event loop alone, so that nobody has read it before. A few letters
    // of a token are told from others by what they were selected in.
    if (clipboard->ownsSelection()
        && (tellsOfToken(m_workspace, clipboard->text(QClipboard::Selection))
            || tellsOfToken(m_workspace, textOf(QApplication::focusWidget()))))
        clipboard->clear(QClipboard::Selection);
}

} // namespace tokendeck

#include "moc_primary_guard.cpp"
