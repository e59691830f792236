// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/deferred.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace tokendeck;

class TestDeferred : public QObject {
    Q_OBJECT

private slots:
    void manyAsksAreOneCall();
    void mayAskAgainInTheCall();
    void endsWithItsOwner();
};

void TestDeferred::manyAsksAreOneCall()
{
    int calls = 0;
    Deferred deferred([&calls] { ++calls; }, nullptr);
    deferred.ask();
    deferred.ask();
    QCOMPARE(calls, 0);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
    deferred.ask();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 2);
}

void TestDeferred::mayAskAgainInTheCall()
{
    int calls = 0;
    Deferred *again = nullptr;
    Deferred deferred(
        [&] {
            if (++calls < 3)
                again->ask();
        },
        nullptr);
    again = &deferred;
    deferred.ask();
    QTRY_COMPARE(calls, 3);
}

void TestDeferred::endsWithItsOwner()
{
    int calls = 0;
    auto owner = std::make_unique<QObject>();
    auto *deferred = new Deferred([&calls] { ++calls; }, owner.get());
    deferred->ask();
    owner.reset();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TestDeferred)
#include "tst_deferred.moc"
