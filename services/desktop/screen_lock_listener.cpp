// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/screen_lock_listener.h"

#include "models/base/background.h"

#ifdef TOKENDECK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace tokendeck {

ScreenLockListener::ScreenLockListener(Background &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
{
}

void ScreenLockListener::onScreenSaverActiveChanged(bool active)
{
    if (active)
        emit locked();
}

void ScreenLockListener::onPrepareForSleep(bool before)
{
    if (before)
        emit locked();
}

#ifdef TOKENDECK_DBUS
namespace {

using namespace Qt::StringLiterals;

const QString Login1 = u"org.freedesktop.login1"_s;
const QString Login1Manager = u"org.freedesktop.login1.Manager"_s;
const QString Login1Path = u"/org/freedesktop/login1"_s;
constexpr int CallTimeoutMs = 5000;

//! Interface and path of each desktop's screen saver; all send ActiveChanged(boolean).
struct ScreenSaver {
    QLatin1StringView interface;
    QLatin1StringView path;
};
constexpr ScreenSaver ScreenSavers[] = {
    {"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1},
    {"org.freedesktop.ScreenSaver"_L1, "/ScreenSaver"_L1},
    {"org.gnome.ScreenSaver"_L1, "/org/gnome/ScreenSaver"_L1},
    {"org.cinnamon.ScreenSaver"_L1, "/org/cinnamon/ScreenSaver"_L1},
    {"org.mate.ScreenSaver"_L1, "/org/mate/ScreenSaver"_L1},
};

} // namespace

void ScreenLockListener::start()
{
    // Reaching a bus waits for its answer, so it happens beside the event loop.
    m_background.run(
        this,
        [] {
            return std::pair(QDBusConnection::sessionBus().isConnected(),
                             QDBusConnection::systemBus().isConnected());
        },
        [this](std::pair<bool, bool> connected) {
            if (connected.first)
                listenToScreenSavers();
            if (connected.second)
                listenToLogin();
            else
                emit ready();
        });
}

void ScreenLockListener::listenToScreenSavers()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    for (const ScreenSaver &saver : ScreenSavers) {
        // Without a service name: naming one makes connect() ask the bus for its owner, and wait.
        bus.connect({}, saver.path, saver.interface, u"ActiveChanged"_s, this,
                    SLOT(onScreenSaverActiveChanged(bool)));
    }
}

void ScreenLockListener::listenToLogin()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect({}, Login1Path, Login1Manager, u"PrepareForSleep"_s, this,
                SLOT(onPrepareForSleep(bool)));

    // Every session's Lock is sent to all, so the own one's path is needed.
    const QString session = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage call =
        QDBusMessage::createMethodCall(Login1, Login1Path, Login1Manager,
                                       session.isEmpty() ? u"GetSessionByPID"_s : u"GetSession"_s);
    // A process id of 0 stands for the caller (org.freedesktop.login1(5)).
    call << (session.isEmpty() ? QVariant(0U) : QVariant(session));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, CallTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            QDBusConnection::systemBus().connect({}, reply.value().path(),
                                                 u"org.freedesktop.login1.Session"_s, u"Lock"_s,
                                                 this, SIGNAL(locked()));
        emit ready();
    });
}
#else
void ScreenLockListener::start()
{
    QMetaObject::invokeMethod(this, &ScreenLockListener::ready, Qt::QueuedConnection);
}
#endif

} // namespace tokendeck

#include "moc_screen_lock_listener.cpp"
