// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/idle_watcher.h"

#include <QCoreApplication>
#include <QEvent>

namespace tokendeck {
namespace {

using std::chrono::milliseconds;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: // a key that is a shortcut has no KeyPress
    case QEvent::InputMethod:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatcher::IdleWatcher(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lastInput(clock.elapsed())
{
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

IdleWatcher::~IdleWatcher() = default;

void IdleWatcher::setTimeout(std::optional<std::chrono::minutes> timeout)
{
    m_timeout = timeout;
    restart();
}

void IdleWatcher::restart()
{
    m_lastInput = m_clock.elapsed();
    m_timer.reset();
    if (m_timeout)
        arm(*m_timeout);
}

bool IdleWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type())) {
        m_lastInput = m_clock.elapsed();
        if (!m_timer && m_timeout)
            arm(*m_timeout);
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatcher::arm(milliseconds delay)
{
    m_timer = m_clock.after(delay, [this] { check(); });
}

void IdleWatcher::check()
{
    m_timer.reset();
    const milliseconds rest = m_lastInput + *m_timeout - m_clock.elapsed();
    if (rest > milliseconds::zero())
        arm(rest);
    else
        emit idle();
}

} // namespace tokendeck

#include "moc_idle_watcher.cpp"
