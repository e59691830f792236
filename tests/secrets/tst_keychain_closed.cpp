// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KeychainVault at a Secret Service that has nothing open, as KeePassXC without a database: it has
// no default collection, and would show a window for whatever is looked for or stored.

#include "models/base/background.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

#include <optional>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

class ClosedService final : public QDBusVirtualObject {
public:
    ClosedService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"closed"_s))
        , m_inPlace(m_bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, this,
                                                QDBusConnection::SubPath)
                    && m_bus.registerService(u"org.freedesktop.secrets"_s))
    {
    }
    ~ClosedService() override { QDBusConnection::disconnectFromBus(u"closed"_s); }

    [[nodiscard]] bool isInPlace() const { return m_inPlace; }
    //! Takes a name of KeePassXC, too.
    [[nodiscard]] bool beKeePassXc()
    {
        return m_bus.registerService(u"org.keepassxc.KeePassXC.MainWindow"_s);
    }
    //! What would have shown a window.
    [[nodiscard]] const QStringList &others() const { return m_others; }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "ReadAlias"_L1)
            return connection.send(
                message.createReply(QVariant::fromValue(QDBusObjectPath(u"/"_s))));
        if (message.member() == "Get"_L1)
            return connection.send(message.createReply(
                QVariant::fromValue(QDBusVariant(QVariant::fromValue(QList<QDBusObjectPath>())))));
        m_others.append(message.member());
        return connection.send(message.createErrorReply(QDBusError::Failed, u"closed"_s));
    }

private:
    QDBusConnection m_bus;
    bool m_inPlace = false;
    QStringList m_others;
};

} // namespace

class KeychainClosedTest : public QObject {
    Q_OBJECT

private slots:
    void saysSoAndShowsNoWindow();
    void knowsARecycleBin();
};

void KeychainClosedTest::saysSoAndShowsNoWindow()
{
    ClosedService service;
    QVERIFY(service.isInPlace());
    FakeClock clock;
    Background background;
    KeychainVault vault(clock, makeSystemKeychain(background));
    const EveryCall calls(vault, this);
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainClosed));
    QCOMPARE(service.others(), QStringList());
}

void KeychainClosedTest::knowsARecycleBin()
{
    ClosedService service;
    QVERIFY(service.isInPlace());
    FakeClock clock;
    Background background;
    KeychainVault vault(clock, makeSystemKeychain(background));
    const auto hasRecycleBin = [&] {
        std::optional<bool> answer;
        vault.findRecycleBin(this, [&](bool has) { answer = has; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer;
    };
    QVERIFY(!hasRecycleBin());
    QVERIFY(service.beKeePassXc());
    QVERIFY(hasRecycleBin());
}

QTEST_GUILESS_MAIN(KeychainClosedTest)
#include "tst_keychain_closed.moc"
