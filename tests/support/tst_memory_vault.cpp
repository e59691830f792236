// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/vault_calls.h"
#include "tests/support/drain.h"
#include "tests/support/memory_vault.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;

class MemoryVaultTest : public QObject {
    Q_OBJECT

private slots:
    void keepsSecretsApart();
    void completesFromTheEventLoop();
    void missingEntry();
    void removeWithoutEntrySucceeds();
    void refusesEmptySecret();
    void failsAsScripted();
    void heldOperationsRunInOrder();
    void dropsCallbackOfGoneContext();
    void cancelsWhenItEnds();
};

void MemoryVaultTest::keepsSecretsApart()
{
    MemoryVault vault;
    const ConnectionId a = ConnectionId::create(), b = ConnectionId::create();
    write(vault, a, Secret("first-secret-0001"), this);
    write(vault, b, Secret("other-secret-0002"), this);
    const ReadCall readA = read(vault, a, this), readB = read(vault, b, this);
    QVERIFY(waitFor(readB));
    QVERIFY(readA->succeeded() && **readA->outcome == Secret("first-secret-0001"));
    QVERIFY(readB->succeeded() && **readB->outcome == Secret("other-secret-0002"));
    QCOMPARE(vault.count(), 2);
    const DoneCall removed = remove(vault, a, this);
    const ReadCall again = read(vault, a, this), other = read(vault, b, this);
    QVERIFY(waitFor(other));
    QVERIFY(removed->succeeded());
    QVERIFY(again->failedWith(ProblemKind::KeychainEntryMissing));
    QVERIFY(other->succeeded());
}

void MemoryVaultTest::completesFromTheEventLoop()
{
    MemoryVault vault;
    const DoneCall call = write(vault, ConnectionId::create(), Secret("secret"), this);
    QCOMPARE(call->answers, 0);
    QVERIFY(waitFor(call));
    drain();
    QCOMPARE(call->answers, 1);
}

void MemoryVaultTest::missingEntry()
{
    MemoryVault vault;
    const ReadCall call = read(vault, ConnectionId::create(), this);
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::KeychainEntryMissing));
}

void MemoryVaultTest::removeWithoutEntrySucceeds()
{
    MemoryVault vault;
    const DoneCall call = remove(vault, ConnectionId::create(), this);
    QVERIFY(waitFor(call));
    QVERIFY(call->succeeded());
}

void MemoryVaultTest::refusesEmptySecret()
{
    MemoryVault vault;
    const DoneCall call = write(vault, ConnectionId::create(), Secret(), this);
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::InvalidInput));
    QCOMPARE(vault.count(), 0);
}

void MemoryVaultTest::failsAsScripted()
{
    MemoryVault vault;
    const ConnectionId id = ConnectionId::create();
    vault.failWith(Problem{.kind = ProblemKind::KeychainLocked});
    const DoneCall failed = write(vault, id, Secret("secret"), this);
    vault.failWith(std::nullopt);
    const ReadCall missing = read(vault, id, this);
    QVERIFY(waitFor(missing));
    QVERIFY(failed->failedWith(ProblemKind::KeychainLocked));
    QVERIFY(missing->failedWith(ProblemKind::KeychainEntryMissing));
}

void MemoryVaultTest::heldOperationsRunInOrder()
{
    MemoryVault vault;
    const ConnectionId id = ConnectionId::create();
    vault.setHeld(true);
    write(vault, id, Secret("old"), this);
    write(vault, id, Secret("new"), this);
    const ReadCall call = read(vault, id, this);
    drain();
    QCOMPARE(call->answers, 0);
    QCOMPARE(vault.heldCount(), 3);
    vault.setHeld(false);
    QVERIFY(waitFor(call));
    QVERIFY(**call->outcome == Secret("new"));
}

void MemoryVaultTest::dropsCallbackOfGoneContext()
{
    MemoryVault vault;
    const ConnectionId id = ConnectionId::create();
    DoneCall dropped;
    {
        QObject context;
        dropped = write(vault, id, Secret("kept"), &context);
    }
    const ReadCall call = read(vault, id, this);
    QVERIFY(waitFor(call));
    QCOMPARE(dropped->answers, 0);
    QVERIFY2(call->succeeded(), "the operation itself is done");
}

void MemoryVaultTest::cancelsWhenItEnds()
{
    auto vault = std::make_unique<MemoryVault>();
    const ReadCall call = read(*vault, ConnectionId::create(), this);
    vault.reset();
    QCOMPARE(call->answers, 0);
    QVERIFY(waitFor(call));
    QVERIFY(call->failedWith(ProblemKind::Cancelled));
}

QTEST_GUILESS_MAIN(MemoryVaultTest)
#include "tst_memory_vault.moc"
