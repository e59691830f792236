// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/keychain/secret_service_probe.h"

#include "models/base/background.h"
#include "services/keychain/bus_calls.h"
#include "services/keychain/secret_prompt.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QRegularExpression>

#include <tl/expected.hpp>

#include <array>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

const QString SecretsPath = u"/org/freedesktop/secrets"_s;

//! Who provides the Secret Service, by another name that it owns on the bus.
struct Product {
    QLatin1StringView names; //!< a regular expression for it, from its begin to its end
    QLatin1StringView product; //!< its own name
    bool hasRecycleBin = false;
};
constexpr std::array Products{
    Product{"org\\.keepassxc\\.KeePassXC\\..+"_L1, "KeePassXC"_L1, true},
    Product{"org\\.gnome\\.keyring"_L1, "GNOME Keyring"_L1},
    Product{"org\\.kde\\.(kwalletd[56]|secretservicecompat)"_L1, "KWallet"_L1},
};

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
            m_bus.context(), [] { return QDBusConnection::sessionBus().isConnected(); },
            [this, done = std::move(done)](bool connected) {
                if (!connected)
                    return done(KeychainState::NoBus);
                askForCollection([this, done](KeychainState state) {
                    // Before it is known there is nobody to be named.
                    askForProduct([done, state] { done(state); });
                });
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

    void stopOpening() override
    {
        if (m_prompt)
            m_prompt->dismiss();
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
            m_bus.send(call, [this, done](const QDBusMessage &) { askForLock(done); });
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

    void findProduct(std::function<void()> done) override
    {
        m_background.run(
            m_bus.context(), [] { return QDBusConnection::sessionBus().isConnected(); },
            [this, done = std::move(done)](bool connected) {
                connected ? askForProduct(done) : done();
            });
    }

    [[nodiscard]] QString productName() const override
    {
        return m_product ? QString(m_product->product) : QString();
    }
    [[nodiscard]] bool hasRecycleBin() const override
    {
        return m_product && m_product->hasRecycleBin;
    }

private:
    void askForProduct(const std::function<void()> &done)
    {
        m_bus.askBus(u"ListNames"_s, {}, [this, done](const QDBusMessage &answer) {
            const QDBusPendingReply<QStringList> reply(answer);
            askForOwners(reply.isError() ? QStringList() : reply.value(), done);
        });
    }

    //! Finds the product that owns both the Secret Service and one of the \p names on the bus.
    void askForOwners(const QStringList &names, const std::function<void()> &done)
    {
        struct Asked {
            const Product *product;
            QString owner;
        };
        auto asked = std::make_shared<std::vector<Asked>>(1, Asked{nullptr, {}});
        QStringList asking{SecretsService};
        for (const Product &product : Products) {
            const QRegularExpression pattern(QRegularExpression::anchoredPattern(product.names));
            for (const QString &name : names.filter(pattern)) {
                asked->push_back({&product, {}});
                asking.append(name);
            }
        }
        auto missing = std::make_shared<qsizetype>(asking.size());
        for (qsizetype i = 0; i < asking.size(); ++i) {
            m_bus.askBus(u"GetNameOwner"_s, {asking[i]},
                         [this, i, asked, missing, done](const QDBusMessage &answer) {
                             const QDBusPendingReply<QString> reply(answer);
                             if (!reply.isError())
                                 (*asked)[size_t(i)].owner = reply.value();
                             if (--*missing > 0)
                                 return;
                             const QString service = asked->front().owner;
                             m_product = nullptr;
                             for (const Asked &one : *asked) {
                                 if (!m_product && one.product && !service.isEmpty()
                                     && one.owner == service)
                                     m_product = one.product;
                             }
                             done();
                         });
        }
    }

    //! A property's value, or what its absence says of the service.
    using Property = tl::expected<QVariant, KeychainState>;

    void askForCollection(const std::function<void(KeychainState)> &done)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            SecretsService, SecretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        call << u"default"_s;
        m_bus.send(call, [this, done](const QDBusMessage &answer) {
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
        m_bus.send(call, [this, done](const QDBusMessage &answer) {
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
        m_bus.send(call, [this, done](const QDBusMessage &answer) {
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
        m_bus.send(call, [done](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusVariant> reply(answer);
            if (reply.isError())
                return done(Property(tl::unexpected(stateOf(reply.error()))));
            done(Property(reply.value().variant()));
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
    BusCalls m_bus;
    const Product *m_product = nullptr; //!< of Products; nullptr where none was found
    QDBusObjectPath m_collection; //!< the default one, once it was found
    std::unique_ptr<SecretPrompt> m_prompt; //!< the last one, answered or not
};

} // namespace

std::shared_ptr<KeychainProbe> makeSecretServiceProbe(Background &background)
{
    return std::make_shared<SecretServiceProbe>(background);
}

} // namespace tokendeck
