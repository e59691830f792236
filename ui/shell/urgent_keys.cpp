// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/urgent_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QKeySequenceEdit>

#include <algorithm>
#include <utility>

namespace tokendeck {

UrgentKeys::UrgentKeys(std::vector<QAction *> actions, QObject *parent)
    : QObject(parent)
    , m_actions(std::move(actions))
{
    QCoreApplication::instance()->installEventFilter(this);
}

QAction *UrgentKeys::actionFor(const QKeyEvent &event) const
{
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    const auto found = std::ranges::find_if(m_actions, [pressed](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(QKeySequence(pressed));
    });
    return found == m_actions.end() ? nullptr : *found;
}

bool UrgentKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    // There every key is recorded.
    if (qobject_cast<const QKeySequenceEdit *>(QApplication::focusWidget()))
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    QAction *action = actionFor(*key);
    if (!action)
        return QObject::eventFilter(watched, event);
    // Accepted, the override comes again as a key press, for whoever has the keyboard.
    key->accept();
    // From the event loop, whichever that is: the receiver may be closed by it.
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    return true;
}

} // namespace tokendeck

#include "moc_urgent_keys.cpp"
