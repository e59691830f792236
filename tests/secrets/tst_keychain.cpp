// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// KeychainVault at a real Secret Service, first open and then locked.

#include "models/base/background.h"
#include "services/keychain/system_keychain.h"
#include "services/secrets/keychain_vault.h"
#include "tests/secrets/played_prompter.h"
#include "tests/secrets/vault_calls.h"
#include "tests/support/fake_clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class KeychainTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesReadsAndRemoves();
    void readsMissingEntry();
    void keepsConnectionsApart();
    void replaces();
    void keepsLongText();
    void anotherVaultReadsIt();
    void manyReadsAtOnce();
    // From here on the keyring is locked: opening it takes an answer that only people can give.
    void lockedAndCannotAsk();
    void lockedAndDismissed();
    void lockedAsksOnceForAll();
    void lockedAndQuestionTakenBack();
    void lockedAndNobodyAnswers();

private:
    FakeClock m_clock;
    Background m_background;
    std::unique_ptr<PlayedPrompter> m_prompter;
    std::unique_ptr<KeychainVault> m_vault;
    const ConnectionId m_stored = ConnectionId::create();
    const Secret m_secret{"0123456789abcdef0123456789abcdef"};
};

namespace {

QDBusMessage callService(const QString &method, const QVariant &argument)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, method);
    call << argument;
    return QDBusConnection::sessionBus().call(call);
}

} // namespace

void KeychainTest::initTestCase()
{
    m_prompter = std::make_unique<PlayedPrompter>();
    QVERIFY(m_prompter->isInPlace());
    m_vault = std::make_unique<KeychainVault>(m_clock, makeSystemKeychain(m_background));
}

void KeychainTest::writesReadsAndRemoves()
{
    const ConnectionId id = ConnectionId::create();
    const DoneCall written = write(*m_vault, id, m_secret, this);
    QVERIFY(waitFor(written));
    QVERIFY(written->succeeded());
    const ReadCall found = read(*m_vault, id, this);
    QVERIFY(waitFor(found));
    QVERIFY(found->succeeded() && **found->outcome == m_secret);
    const DoneCall removed = remove(*m_vault, id, this);
    QVERIFY(waitFor(removed));
    QVERIFY(removed->succeeded());
    const ReadCall gone = read(*m_vault, id, this);
    QVERIFY(waitFor(gone));
    QVERIFY(gone->failedWith(ProblemKind::KeychainEntryMissing));
    const DoneCall again = remove(*m_vault, id, this);
    QVERIFY(waitFor(again));
    QVERIFY(again->succeeded());
}

void KeychainTest::readsMissingEntry()
{
    const ReadCall call = read(*m_vault, ConnectionId::create(), this);
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::KeychainEntryMissing));
}

void KeychainTest::keepsConnectionsApart()
{
    const ConnectionId a = ConnectionId::create(), b = ConnectionId::create();
    write(*m_vault, a, Secret("token-of-connection-a"), this);
    write(*m_vault, b, Secret("token-of-connection-b"), this);
    remove(*m_vault, a, this);
    const ReadCall readA = read(*m_vault, a, this), readB = read(*m_vault, b, this);
    QVERIFY(waitFor(readA) && waitFor(readB));
    QVERIFY(readA->failedWith(ProblemKind::KeychainEntryMissing));
    QVERIFY(readB->succeeded() && **readB->outcome == Secret("token-of-connection-b"));
}

void KeychainTest::replaces()
{
    const ConnectionId id = ConnectionId::create();
    write(*m_vault, id, Secret("the-old-token"), this);
    write(*m_vault, id, Secret("the-new-token"), this);
    const ReadCall call = read(*m_vault, id, this);
    QVERIFY(waitFor(call));
    QVERIFY(call->succeeded() && **call->outcome == Secret("the-new-token"));
}

void KeychainTest::keepsLongText()
{
    const ConnectionId id = ConnectionId::create();
    std::string longText(2000, 'x');
    longText.append("\u00fc\u2022 \"'\\\n");
    const Secret text(longText);
    const DoneCall written = write(*m_vault, id, text, this);
    const ReadCall call = read(*m_vault, id, this);
    QVERIFY(waitFor(call));
    QVERIFY(written->succeeded());
    QVERIFY(call->succeeded() && **call->outcome == text);
}

void KeychainTest::anotherVaultReadsIt()
{
    const DoneCall written = write(*m_vault, m_stored, m_secret, this);
    QVERIFY(waitFor(written));
    KeychainVault other(m_clock, makeSystemKeychain(m_background));
    const ReadCall call = read(other, m_stored, this);
    QVERIFY(waitFor(call));
    QVERIFY(call->succeeded() && **call->outcome == m_secret);
}

void KeychainTest::manyReadsAtOnce()
{
    std::vector<ConnectionId> ids;
    std::vector<ReadCall> calls;
    for (int i = 0; i < 20; ++i) {
        ids.push_back(ConnectionId::create());
        write(*m_vault, ids.back(), Secret("token-" + std::to_string(i)), this);
    }
    for (const ConnectionId &id : ids)
        calls.push_back(read(*m_vault, id, this));
    QVERIFY(waitFor(calls.back()));
    for (int i = 0; i < 20; ++i)
        QVERIFY(**calls[size_t(i)]->outcome == Secret("token-" + std::to_string(i)));
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainTest::lockedAndCannotAsk()
{
    const QDBusMessage alias = callService(u"ReadAlias"_s, u"default"_s);
    const auto collection = alias.arguments().constFirst().value<QDBusObjectPath>();
    callService(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection}));

    m_prompter->setManner(PlayedPrompter::Manner::CannotAsk);
    const ReadCall found = read(*m_vault, m_stored, this);
    const ReadCall unknown = read(*m_vault, ConnectionId::create(), this);
    const DoneCall written = write(*m_vault, m_stored, m_secret, this);
    const DoneCall removed = remove(*m_vault, m_stored, this);
    QVERIFY(waitFor(found) && waitFor(unknown) && waitFor(written) && waitFor(removed));
    QVERIFY(found->failedWith(ProblemKind::KeychainLocked));
    QVERIFY(unknown->failedWith(ProblemKind::KeychainLocked));
    QVERIFY(written->failedWith(ProblemKind::KeychainLocked));
    QVERIFY2(removed->failedWith(ProblemKind::KeychainLocked), "it is still there");
    QCOMPARE(m_prompter->waiting(), 0);
}

void KeychainTest::lockedAndDismissed()
{
    m_prompter->setManner(PlayedPrompter::Manner::Waits);
    const ReadCall call = read(*m_vault, m_stored, this);
    QTRY_COMPARE(m_prompter->waiting(), 1);
    m_clock.advance(3s);
    QCOMPARE(call->answers, 0);
    m_prompter->dismiss();
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::KeychainDismissed));

    const DoneCall written = write(*m_vault, m_stored, m_secret, this);
    QTRY_COMPARE(m_prompter->waiting(), 1);
    m_clock.advance(3s);
    m_prompter->dismiss();
    QVERIFY(waitFor(written));
    QVERIFY(written->failedWith(ProblemKind::KeychainDismissed));
    QCOMPARE(m_clock.pendingTimers(), 0);
}

void KeychainTest::lockedAsksOnceForAll()
{
    m_prompter->setManner(PlayedPrompter::Manner::Waits);
    std::vector<ReadCall> calls;
    for (int i = 0; i < 7; ++i)
        calls.push_back(read(*m_vault, m_stored, this));
    QTRY_COMPARE(m_prompter->waiting(), 1);
    m_clock.advance(3s);
    m_prompter->dismiss();
    for (const ReadCall &call : calls) {
        QVERIFY(waitFor(call));
        QVERIFY(call->failedWith(ProblemKind::KeychainDismissed));
    }
    QCOMPARE(m_prompter->waiting(), 0);
}

void KeychainTest::lockedAndQuestionTakenBack()
{
    m_prompter->setManner(PlayedPrompter::Manner::Waits);
    std::optional<bool> opened;
    m_vault->openService(this, [&](bool is) { opened = is; });
    QTRY_COMPARE(m_prompter->waiting(), 1);
    QVERIFY(!opened);
    m_vault->stopOpeningService();
    QTRY_VERIFY(opened);
    QVERIFY(!*opened);
    // GNOME Keyring answers at once; its prompter hears of it only once the question was shown.
    m_prompter->dismiss();
    // Nothing of it stands in the way of the next question.
    opened.reset();
    m_vault->openService(this, [&](bool is) { opened = is; });
    QTRY_COMPARE(m_prompter->waiting(), 1);
    m_prompter->dismiss();
    QTRY_VERIFY(opened);
    QVERIFY(!*opened);
}

void KeychainTest::lockedAndNobodyAnswers()
{
    m_prompter->setManner(PlayedPrompter::Manner::Waits);
    const ReadCall call = read(*m_vault, m_stored, this);
    const ReadCall behind = read(*m_vault, ConnectionId::create(), this);
    QTRY_COMPARE(m_prompter->waiting(), 1);
    m_clock.advance(KeychainVault::Deadline);
    QVERIFY(waitFor(call) && waitFor(behind));
    QVERIFY(call->failedWith(ProblemKind::KeychainLocked));
    QVERIFY(behind->failedWith(ProblemKind::KeychainLocked));

    // The answer that comes after all changes nothing, and the next operation has its turn.
    const ReadCall next = read(*m_vault, m_stored, this);
    QCoreApplication::processEvents();
    QCOMPARE(m_prompter->waiting(), 1);
    m_prompter->setManner(PlayedPrompter::Manner::CannotAsk);
    m_prompter->dismiss();
    QVERIFY(waitFor(next));
    QVERIFY(!next->succeeded());
    QCOMPARE(call->answers, 1);
    QCOMPARE(behind->answers, 1);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
