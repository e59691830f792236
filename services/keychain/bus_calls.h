// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QVariant>

#include <chrono>
#include <utility>

namespace tokendeck {

//! Calls over the session bus, which is connected by then. Each is answered once, from the event
//! loop, with a reply or an error; not after this object's end.
class BusCalls {
public:
    //! For what the other side answers without asking anybody.
    static constexpr std::chrono::milliseconds Patience{2000};
    //! For what it answers when a person has: the longest that D-Bus counts, 24 days.
    static constexpr std::chrono::milliseconds PersonsPatience{0x7fffffff};

    //! \p done takes a QDBusMessage.
    template <typename Done>
    void send(const QDBusMessage &call, Done done, std::chrono::milliseconds patience = Patience)
    {
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call, int(patience.count())), &m_context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context,
                         [watcher, done = std::move(done)] {
                             watcher->deleteLater();
                             done(watcher->reply());
                         });
    }

    //! As send(), to the bus itself.
    template <typename Done>
    void askBus(const QString &method, const QVariantList &arguments, Done done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), method);
        call.setArguments(arguments);
        send(call, std::move(done));
    }

    //! What lives as long as answers are wanted.
    [[nodiscard]] QObject *context() { return &m_context; }

private:
    QObject m_context;
};

} // namespace tokendeck
