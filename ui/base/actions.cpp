// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/actions.h"

#include "ui/base/key_text.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tokendeck {

Actions::Actions(QWidget *window, const std::vector<PageAction> &pages)
    : QObject(window)
{
    for (const ActionSpec &spec : actionSpecs())
        m_actions.push_back(make(window, QString::fromLatin1(spec.name), spec.shownText(),
                                 ActionKeys::usualKeys(spec.id)));
    for (const PageAction &page : pages)
        m_pages.push_back(make(window, u"page%1"_s.arg(m_pages.size() + 1), page.title, page.keys));
}

QAction *Actions::make(QWidget *window, const QString &name, const QString &text,
                       const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    window->addAction(action);
    return action;
}

void Actions::setKeys(const ActionKeys &keys)
{
    for (const ActionSpec &spec : actionSpecs())
        action(spec.id)->setShortcut(keys.keys(spec.id));
}

std::vector<KeyLine> Actions::pageLines() const
{
    std::vector<KeyLine> lines;
    for (const QAction *page : m_pages) {
        if (!page->shortcut().isEmpty())
            lines.push_back({keysText(page->shortcut()), page->text()});
    }
    return lines;
}

std::vector<KeyLine> Actions::lines() const
{
    std::vector<KeyLine> lines = fixedKeyLines();
    for (const ActionSpec &spec : actionSpecs()) {
        const QAction *one = action(spec.id);
        if (const QKeySequence own = one->shortcut(); !own.isEmpty())
            lines.push_back({keysText(own), one->text()});
        // The ways through the window stand together.
        if (spec.id == ActionId::Search)
            std::ranges::copy(pageLines(), std::back_inserter(lines));
    }
    return lines;
}

} // namespace tokendeck

#include "moc_actions.cpp"
