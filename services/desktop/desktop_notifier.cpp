// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/desktop_notifier.h"

#include "models/base/background.h"

#ifdef TOKENDECK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#endif

namespace tokendeck {

DesktopNotifier::DesktopNotifier(Background &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
{
}

#ifdef TOKENDECK_DBUS
namespace {

using namespace Qt::StringLiterals;

const QString Notifications = u"org.freedesktop.Notifications"_s;
const QString NotificationsPath = u"/org/freedesktop/Notifications"_s;
//! The action that a click on the notice itself means.
const QString DefaultAction = u"default"_s;
constexpr int NotifyTimeoutMs = 5000;

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Notifications, NotificationsPath, Notifications, method);
}

} // namespace

void DesktopNotifier::show(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    ++m_round;
    if (m_listens)
        return send();
    // Reaching the bus waits for its answer, so it happens beside the event loop.
    m_background.run(
        this, [] { return QDBusConnection::sessionBus().isConnected(); },
        [this, round = m_round](bool connected) {
            if (!connected)
                return;
            if (!std::exchange(m_listens, true)) {
                // Without a service name: naming one makes connect() ask the bus for its owner.
                QDBusConnection bus = QDBusConnection::sessionBus();
                bus.connect({}, NotificationsPath, Notifications, u"ActionInvoked"_s, this,
                            SLOT(onActionInvoked(uint, QString)));
                bus.connect({}, NotificationsPath, Notifications, u"NotificationClosed"_s, this,
                            SLOT(onNotificationClosed(uint, uint)));
            }
            if (round == m_round)
                send();
        });
}

//! A service that reads markup is told no name that looks like it.
void DesktopNotifier::send()
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf(u"GetCapabilities"_s), NotifyTimeoutMs),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError() && round == m_round)
            notify(reply.value().contains(u"body-markup"_s));
    });
}

void DesktopNotifier::notify(bool takesMarkup)
{
    QDBusMessage call = callOf(u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call << QCoreApplication::applicationName() << m_id << QGuiApplication::desktopFileName()
         << m_title << (takesMarkup ? m_text.toHtmlEscaped() : m_text)
         << QStringList{DefaultAction, QString()} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, NotifyTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return;
        m_id = reply.value();
        if (round != m_round && m_title.isEmpty())
            close();
    });
}

void DesktopNotifier::close()
{
    m_title.clear();
    m_text.clear();
    ++m_round;
    if (m_id == 0)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << std::exchange(m_id, 0U);
    QDBusConnection::sessionBus().asyncCall(call, NotifyTimeoutMs);
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && m_id != 0 && action == DefaultAction)
        emit clicked();
}

void DesktopNotifier::onNotificationClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}
#else
void DesktopNotifier::show(const QString &, const QString &) { }
void DesktopNotifier::close() { }
void DesktopNotifier::onActionInvoked(uint, const QString &) { }
void DesktopNotifier::onNotificationClosed(uint, uint) { }
#endif

} // namespace tokendeck

#include "moc_desktop_notifier.cpp"
