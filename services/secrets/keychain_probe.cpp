// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_probe.h"

#include "models/domain/background.h"

#include <QObject>
#include <QtGlobal>

#ifdef TOKENDECK_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

class UnknownProbe final : public KeychainProbe {
public:
    void ask(std::function<void(KeychainState)> done) override
    {
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done)] { done(KeychainState::Unknown); },
            Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

#ifdef TOKENDECK_SECRET_SERVICE
const QString SecretsService = u"org.freedesktop.secrets"_s;
const QString SecretsPath = u"/org/freedesktop/secrets"_s;
constexpr int CallTimeoutMs = 2000;

//! Asks the Secret Service for its default collection, where QtKeychain keeps its items, and that
//! for its Locked property (Secret Service API 0.2, freedesktop.org).
class SecretServiceProbe final : public KeychainProbe {
public:
    explicit SecretServiceProbe(Background &background)
        : m_background(background)
    {
    }

    void ask(std::function<void(KeychainState)> done) override
    {
        // Reaching the bus may start one, so it happens beside the event loop.
        m_background.run(
            &m_context, [] { return QDBusConnection::sessionBus().isConnected(); },
            [this, done = std::move(done)](bool connected) {
                if (!connected)
                    return done(KeychainState::Missing);
                askForCollection(done);
            });
    }

private:
    void askForCollection(const std::function<void(KeychainState)> &done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, SecretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        call << u"default"_s;
        send(call, [this, done](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusObjectPath> reply(answer);
            if (reply.isError())
                return done(stateOf(reply.error()));
            // "/" stands for "no such collection": it is made with the first item.
            if (reply.value().path() == "/"_L1)
                return done(KeychainState::Ready);
            askForLock(reply.value().path(), done);
        });
    }

    void askForLock(const QString &collection, const std::function<void(KeychainState)> &done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
        send(call, [done](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusVariant> reply(answer);
            if (reply.isError())
                return done(stateOf(reply.error()));
            done(reply.value().variant().toBool() ? KeychainState::Locked : KeychainState::Ready);
        });
    }

    template <typename Done> void send(const QDBusMessage &call, Done done)
    {
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call, CallTimeoutMs), &m_context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context,
                         [watcher, done = std::move(done)] {
                             watcher->deleteLater();
                             done(watcher->reply());
                         });
    }

    static KeychainState stateOf(const QDBusError &error)
    {
        const bool missing = error.type() == QDBusError::ServiceUnknown
            || error.type() == QDBusError::Disconnected
            || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1
            || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
        return missing ? KeychainState::Missing : KeychainState::Unknown;
    }

    Background &m_background;
    QObject m_context;
};
#endif

} // namespace

std::unique_ptr<KeychainProbe> makeKeychainProbe([[maybe_unused]] Background &background)
{
#ifdef TOKENDECK_SECRET_SERVICE
    if (!isKdeDesktop())
        return std::make_unique<SecretServiceProbe>(background);
#endif
    return std::make_unique<UnknownProbe>();
}

bool isKdeDesktop()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE"
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace tokendeck
