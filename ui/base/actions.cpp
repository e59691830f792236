// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

Actions::Actions(QWidget *window, const std::vector<PageAction> &pages)
    : QObject(window)
{
    for (const ActionSpec &spec : actionSpecs())
        m_actions.push_back(
            make(window, QString::fromLatin1(spec.name), spec.shownText(), spec.keys));
    for (const PageAction &page : pages)
        m_pages.push_back(make(window, u"page%1"_s.arg(m_pages.size() + 1), page.title, page.keys));
}

QAction *Actions::make(QWidget *window, const QString &name, const QString &text,
                       QKeyCombination shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (shortcut.key() != Qt::Key_unknown)
        action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    window->addAction(action);
    return action;
}

std::vector<Actions::Line> Actions::lines() const
{
    const auto keys = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    std::vector<Line> lines{
        {tr("Enter, %1").arg(keys(QKeySequence::Copy)), tr("Copy the token of the current row")},
        {tr("Home, End, letters"), tr("Go to the first or last row, or to a name")},
        {keys(QKeySequence::SelectAll), tr("Select all rows")},
        {tr("Double click"), tr("Edit the row")},
        {tr("Menu, %1").arg(keys(Qt::SHIFT | Qt::Key_F10)), tr("Open the menu of the row")},
        {tr("Shift+click on a header"), tr("Sort equal rows by a second column")},
        {keys(Qt::CTRL | Qt::Key_Return), tr("Press the main button of a dialog")}};
    const auto add = [&lines, keys](const QAction *action) {
        if (const QKeySequence own = action->shortcut(); !own.isEmpty())
            lines.push_back({keys(own), action->text()});
    };
    for (const ActionSpec &spec : actionSpecs()) {
        add(action(spec.id));
        // The ways through the window stand together.
        if (spec.id == ActionId::Search)
            std::ranges::for_each(m_pages, add);
    }
    return lines;
}

} // namespace tokendeck
