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
    std::vector<Line> lines{
        {tr("Enter, %1").arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)),
         tr("Copy the token of the current row")}};
    const auto add = [&lines](const QAction *action) {
        if (const QKeySequence keys = action->shortcut(); !keys.isEmpty())
            lines.push_back({keys.toString(QKeySequence::NativeText), action->text()});
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
