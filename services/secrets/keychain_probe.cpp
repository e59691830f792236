// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain_probe.h"

#include "models/base/background.h"

#include <QObject>
#include <QtGlobal>

#include <tl/expected.hpp>

#ifdef TOKENDECK_SECRET_SERVICE
#include "services/secrets/secret_prompt.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QRegularExpression>
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

    void open(std::function<void(KeychainState)> done) override
    {
        ask([this, done = std::move(done)](KeychainState state) {
            if (state != KeychainState::Locked)
                return done(state);
            unlock(done);
        });
    }

    void lock(std::function<void(KeychainState)> done) override
    {
        ask([this, done = std::move(done)](KeychainState state) {
            if (state != KeychainState::Ready)
                return done(state);
            QDBusMessage call = QDBusMessage::createMethodCall(
                SecretsService, SecretsPath, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
            call << QVariant::fromValue(QList<QDBusObjectPath>{m_collection});
            // Its answer may name a question that the service puts; how it is then is what counts.
            send(call, [this, done](const QDBusMessage &) { askForLock(done); });
        });
    }

    void list(const QString &service, std::function<void(QStringList)> done) override
    {
        ask([this, service, done = std::move(done)](KeychainState state) {
            // A search of a locked one would put a question.
            if (state != KeychainState::Ready)
                return done({});
            search(service, done);
        });
    }

    void findRecycleBin(std::function<void(bool)> done) override
    {
        m_background.run(
            &m_context, [] { return QDBusConnection::sessionBus().isConnected(); },
            [this, done = std::move(done)](bool connected) {
                if (!connected)
                    return done(false);
                askBus(u"ListNames"_s, {}, [this, done](const QDBusMessage &answer) {
                    const QDBusPendingReply<QStringList> reply(answer);
                    QStringList names{SecretsService};
                    if (!reply.isError())
                        names += reply.value().filter(QRegularExpression(u"^org\\.keepassxc"_s));
                    askForOwners(names, done);
                });
            });
    }

private:
    //! Answers whether the first of \p names is owned by who owns one of the others.
    void askForOwners(const QStringList &names, const std::function<void(bool)> &done)
    {
        auto owners = std::make_shared<QStringList>();
        auto missing = std::make_shared<qsizetype>(names.size());
        for (const QString &name : names) {
            askBus(u"GetNameOwner"_s, {name}, [owners, missing, done](const QDBusMessage &answer) {
                const QDBusPendingReply<QString> reply(answer);
                // The answers come in the order of the questions.
                owners->append(reply.isError() ? QString() : reply.value());
                if (--*missing > 0)
                    return;
                const QString service = owners->takeFirst();
                done(!service.isEmpty() && owners->contains(service));
            });
        }
    }

    template <typename Done>
    void askBus(const QString &method, const QVariantList &arguments, Done done)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                           u"org.freedesktop.DBus"_s, method);
        call.setArguments(arguments);
        send(call, std::move(done));
    }

    //! A property's value, or what its absence says of the service.
    using Property = tl::expected<QVariant, KeychainState>;

    void askForCollection(const std::function<void(KeychainState)> &done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, SecretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        call << u"default"_s;
        send(call, [this, done](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusObjectPath> reply(answer);
            if (reply.isError())
                return done(stateOf(reply.error()));
            // "/" stands for "no such collection".
            if (reply.value().path() == "/"_L1)
                return askForCollections(done);
            m_collection = reply.value();
            askForLock(done);
        });
    }

    //! Without a default collection: GNOME Keyring still has the one of the session and makes the
    //! default one with the first item; KeePassXC has none at all until a database is open.
    void askForCollections(const std::function<void(KeychainState)> &done)
    {
        getProperty(SecretsPath, u"org.freedesktop.Secret.Service"_s, u"Collections"_s,
                    [done](const Property &value) {
                        const bool none =
                            value && qdbus_cast<QList<QDBusObjectPath>>(*value).isEmpty();
                        done(none ? KeychainState::Closed : KeychainState::Empty);
                    });
    }

    void askForLock(const std::function<void(KeychainState)> &done)
    {
        getProperty(m_collection.path(), u"org.freedesktop.Secret.Collection"_s, u"Locked"_s,
                    [done](const Property &value) {
                        if (!value)
                            return done(value.error());
                        done(value->toBool() ? KeychainState::Locked : KeychainState::Ready);
                    });
    }

    //! Asks for the collection to be unlocked. Without a question it is done with the answer.
    void unlock(const std::function<void(KeychainState)> &done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, SecretsPath, u"org.freedesktop.Secret.Service"_s, u"Unlock"_s);
        call << QVariant::fromValue(QList<QDBusObjectPath>{m_collection});
        send(call, [this, done](const QDBusMessage &answer) {
            const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply(answer);
            if (reply.isError())
                return done(KeychainState::Locked);
            const QString prompt = reply.argumentAt<1>().path();
            if (prompt == "/"_L1)
                return askForLock(done);
            // One at a time, so the one before has been answered.
            m_prompt = std::make_unique<SecretPrompt>(prompt, [this, done] { askForLock(done); });
        });
    }

    //! QtKeychain keeps the service in the attribute "server" and the key in "user"
    //! (qtkeychain, libsecret.cpp).
    void search(const QString &service, const std::function<void(QStringList)> &done)
    {
        using Attributes = QMap<QString, QString>;
        qDBusRegisterMetaType<Attributes>();
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, SecretsPath, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
        call << QVariant::fromValue(Attributes{{u"server"_s, service}});
        send(call, [this, done](const QDBusMessage &answer) {
            const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply(answer);
            if (reply.isError() || reply.argumentAt<0>().isEmpty())
                return done({});
            const QList<QDBusObjectPath> items = reply.argumentAt<0>();
            auto keys = std::make_shared<QStringList>();
            auto missing = std::make_shared<qsizetype>(items.size());
            for (const QDBusObjectPath &item : items) {
                getProperty(item.path(), u"org.freedesktop.Secret.Item"_s, u"Attributes"_s,
                            [keys, missing, done](const Property &value) {
                                if (value)
                                    keys->append(qdbus_cast<Attributes>(*value)[u"user"_s]);
                                if (--*missing == 0)
                                    done(*keys);
                            });
            }
        });
    }

    template <typename Done>
    void getProperty(const QString &path, const QString &interface, const QString &name, Done done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << interface << name;
        send(call, [done](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusVariant> reply(answer);
            if (reply.isError())
                return done(Property(tl::unexpected(stateOf(reply.error()))));
            done(Property(reply.value().variant()));
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
    QDBusObjectPath m_collection; //!< the default one, once it was found
    std::unique_ptr<SecretPrompt> m_prompt; //!< the last one, answered or not
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
