// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace tokendeck {

Actions::Actions(QWidget *window)
    : QObject(window)
{
    m_actions.reserve(CommandCount);
    // In the order of Command.
    add(window, u"refresh"_s, tr("Refresh everything"), QKeySequence(Qt::Key_F5));
    add(window, u"search"_s, tr("Search in the page"), QKeySequence(Qt::CTRL | Qt::Key_F));
    add(window, u"page1"_s, tr("Accounts"), QKeySequence(Qt::CTRL | Qt::Key_1));
    add(window, u"page2"_s, tr("Shipping tokens"), QKeySequence(Qt::CTRL | Qt::Key_2));
    add(window, u"page3"_s, tr("Shared tokens"), QKeySequence(Qt::CTRL | Qt::Key_3));
    add(window, u"page4"_s, tr("Filters"), QKeySequence(Qt::CTRL | Qt::Key_4));
    add(window, u"page5"_s, tr("API tokens"), QKeySequence(Qt::CTRL | Qt::Key_5));
    add(window, u"page6"_s, tr("Activity"), QKeySequence(Qt::CTRL | Qt::Key_6));
    add(window, u"new"_s, tr("Make something new in the page"), QKeySequence(Qt::CTRL | Qt::Key_N));
    add(window, u"editFilters"_s, tr("Edit the filters of a token, replace a filter"),
        QKeySequence(Qt::CTRL | Qt::Key_E));
    add(window, u"rename"_s, tr("Rename, or edit what belongs to the name"),
        QKeySequence(Qt::Key_F2));
    add(window, u"delete"_s, tr("Delete the selection"), QKeySequence(Qt::Key_Delete));
    add(window, u"details"_s, tr("Show or hide the details in a narrow window"),
        QKeySequence(Qt::CTRL | Qt::Key_I));
    add(window, u"lock"_s, tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    add(window, u"addConnection"_s, tr("Connect another account…"), {});
    add(window, u"settings"_s, tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    add(window, u"shortcuts"_s, tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    add(window, u"escape"_s, tr("Close the message or clear the search"),
        QKeySequence(Qt::Key_Escape));
    add(window, u"quit"_s, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Actions::add(QWidget *window, const QString &name, const QString &text,
                  const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    window->addAction(action);
    m_actions.push_back(action);
}

std::vector<Actions::Line> Actions::lines() const
{
    std::vector<Line> lines{
        {tr("Enter, %1").arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)),
         tr("Copy the token of the current row")}};
    for (const QAction *action : m_actions)
        if (!action->shortcut().isEmpty())
            lines.push_back(
                {action->shortcut().toString(QKeySequence::NativeText), action->text()});
    return lines;
}

} // namespace tokendeck
