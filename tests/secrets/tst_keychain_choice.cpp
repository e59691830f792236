// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which keychain KeychainVault takes in a session of KDE, between a KWallet that the test plays and
// a real Secret Service; whatever QtKeychain's version would take.

#include "models/base/background.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QMap>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! KWallet with an open wallet, as far as it is asked.
class PlayedKWallet final : public QDBusVirtualObject {
public:
    enum class Manner { Enabled, Disabled, Silent };

    PlayedKWallet(int frameworks, Manner manner)
        : m_manner(manner)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"kwallet"_s))
        , m_inPlace(m_bus.registerVirtualObject(u"/modules/kwalletd%1"_s.arg(frameworks), this)
                    && m_bus.registerService(u"org.kde.kwalletd%1"_s.arg(frameworks)))
    {
    }
    ~PlayedKWallet() override { QDBusConnection::disconnectFromBus(u"kwallet"_s); }

    [[nodiscard]] bool isInPlace() const { return m_inPlace; }
    void setManner(Manner manner) { m_manner = manner; }
    [[nodiscard]] const QMap<QString, QByteArray> &items() const { return m_items; }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        // As the bus says where a service is started and does not come up in time.
        if (m_manner == Manner::Silent)
            return connection.send(message.createErrorReply(QDBusError::NoReply, u"no reply"_s));
        return connection.send(message.createReply(QVariantList{answer(message)}));
    }

private:
    QVariant answer(const QDBusMessage &message)
    {
        const QVariantList arguments = message.arguments();
        const QString method = message.member();
        if (method == "isEnabled"_L1)
            return m_manner == Manner::Enabled;
        if (method == "networkWallet"_L1)
            return u"kdewallet"_s;
        if (method == "wallets"_L1)
            return QStringList{u"kdewallet"_s};
        if (method == "isOpen"_L1)
            return arguments.value(0).typeId() == QMetaType::QString || arguments.value(0) == 7;
        if (method == "open"_L1)
            return 7;
        const QString key = arguments.value(2).toString();
        if (method == "entryType"_L1)
            return m_items.contains(key) ? 2 : 0;
        if (method == "readEntry"_L1)
            return m_items.value(key);
        if (method == "writeEntry"_L1)
            m_items[key] = arguments.value(3).toByteArray();
        if (method == "removeEntry"_L1)
            m_items.remove(key);
        return 0;
    }

    Manner m_manner;
    QDBusConnection m_bus;
    bool m_inPlace = false;
    QMap<QString, QByteArray> m_items;
};

//! How many items of this application the Secret Service has.
qsizetype itemsOfSecretService()
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    call << QVariant::fromValue(Attributes{{u"server"_s, u"Tokendeck"_s}});
    return qdbus_cast<QList<QDBusObjectPath>>(
               QDBusConnection::sessionBus().call(call).arguments().value(0))
        .size();
}

} // namespace

class KeychainChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void kwalletOfTheSessionsVersion_data();
    void kwalletOfTheSessionsVersion();
    void kwalletThatIsSwitchedOff_data() { kwalletOfTheSessionsVersion_data(); }
    void kwalletThatIsSwitchedOff();
    void noKWallet();
    void kwalletThatDoesNotAnswerIsNotPassedBy();
    void otherDesktopsHaveTheSecretService();

private:
    FakeClock m_clock;
    Background m_background;
    const ConnectionId m_id = ConnectionId::create();
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

void KeychainChoiceTest::init()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    QCOMPARE(itemsOfSecretService(), 0);
}

void KeychainChoiceTest::kwalletOfTheSessionsVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("5") << 5;
    QTest::newRow("6") << 6;
}

void KeychainChoiceTest::kwalletOfTheSessionsVersion()
{
    QFETCH(int, version);
    qputenv("KDE_SESSION_VERSION", QByteArray::number(version));
    PlayedKWallet wallet(version, PlayedKWallet::Manner::Enabled);
    QVERIFY(wallet.isInPlace());
    KeychainVault vault(m_clock, makeSystemKeychain(m_background));
    QCOMPARE(vault.serviceName(), u"KWallet"_s);
    const DoneCall written = write(vault, m_id, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY(written->succeeded());
    QCOMPARE(wallet.items().values(), QList{m_secret.exposedText().toByteArray()});
    QCOMPARE(itemsOfSecretService(), 0);
    // Switched off meanwhile, it is said to be, and the other one is not taken.
    wallet.setManner(PlayedKWallet::Manner::Disabled);
    const ReadCall later = read(vault, m_id, this);
    QVERIFY(waitFor(later));
    QVERIFY(!later->succeeded());
    QVERIFY(!later->failedWith(ProblemKind::KeychainEntryMissing));
    QCOMPARE(vault.serviceName(), u"KWallet"_s);
}

void KeychainChoiceTest::kwalletThatIsSwitchedOff()
{
    QFETCH(int, version);
    qputenv("KDE_SESSION_VERSION", QByteArray::number(version));
    PlayedKWallet wallet(version, PlayedKWallet::Manner::Disabled);
    QVERIFY(wallet.isInPlace());
    KeychainVault vault(m_clock, makeSystemKeychain(m_background));
    const DoneCall written = write(vault, m_id, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY(written->succeeded());
    QCOMPARE(itemsOfSecretService(), 1);
    QCOMPARE(vault.serviceName(), u"GNOME Keyring"_s);
    QCOMPARE(qgetenv("KDE_SESSION_VERSION"), QByteArray::number(version));
    // Switched on meanwhile, it is not asked for what the other one has.
    wallet.setManner(PlayedKWallet::Manner::Enabled);
    const ReadCall found = read(vault, m_id, this);
    const DoneCall removed = remove(vault, m_id, this);
    QVERIFY(waitFor(removed));
    QVERIFY(found->succeeded() && **found->outcome == m_secret);
    QVERIFY(removed->succeeded());
    QVERIFY(wallet.items().isEmpty());
}

void KeychainChoiceTest::noKWallet()
{
    const QDBusMessage activatable = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s));
    if (activatable.arguments().value(0).toStringList().contains(u"org.kde.kwalletd5"_s))
        QSKIP("The bus would start this computer's own KWallet.");
    KeychainVault vault(m_clock, makeSystemKeychain(m_background));
    const DoneCall written = write(vault, m_id, m_secret, this);
    const DoneCall removed = remove(vault, m_id, this);
    QVERIFY(waitFor(removed));
    QVERIFY(written->succeeded() && removed->succeeded());
    QCOMPARE(vault.serviceName(), u"GNOME Keyring"_s);
}

void KeychainChoiceTest::kwalletThatDoesNotAnswerIsNotPassedBy()
{
    PlayedKWallet wallet(5, PlayedKWallet::Manner::Silent);
    QVERIFY(wallet.isInPlace());
    KeychainVault vault(m_clock, makeSystemKeychain(m_background));
    const EveryCall calls(vault, this);
    QVERIFY(calls.allFailedWith(ProblemKind::KeychainMissing));
    QCOMPARE(itemsOfSecretService(), 0);
    // Nothing was chosen by that: it answers after all.
    wallet.setManner(PlayedKWallet::Manner::Enabled);
    const DoneCall written = write(vault, m_id, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY(written->succeeded());
    QCOMPARE(wallet.items().size(), 1);
    QCOMPARE(itemsOfSecretService(), 0);
}

void KeychainChoiceTest::otherDesktopsHaveTheSecretService()
{
    qputenv("XDG_CURRENT_DESKTOP", "sway");
    PlayedKWallet wallet(5, PlayedKWallet::Manner::Enabled);
    QVERIFY(wallet.isInPlace());
    KeychainVault vault(m_clock, makeSystemKeychain(m_background));
    const DoneCall written = write(vault, m_id, m_secret, this);
    const DoneCall removed = remove(vault, m_id, this);
    QVERIFY(waitFor(removed));
    QVERIFY(written->succeeded() && removed->succeeded());
    QVERIFY(wallet.items().isEmpty());
    QCOMPARE(vault.serviceName(), u"GNOME Keyring"_s);
}

QTEST_GUILESS_MAIN(KeychainChoiceTest)
#include "tst_keychain_choice.moc"
