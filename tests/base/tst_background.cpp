// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <semaphore>

using namespace tokendeck;

class BackgroundTest : public QObject {
    Q_OBJECT

private slots:
    void worksElsewhereAndAnswersHere()
    {
        Background background;
        QObject context;
        const QThread *here = QThread::currentThread();
        const QThread *worker = nullptr;
        const QThread *answer = nullptr;
        int result = 0;
        background.run(
            &context, [] { return std::pair(QThread::currentThread(), 42); },
            [&](std::pair<QThread *, int> done) {
                worker = done.first;
                result = done.second;
                answer = QThread::currentThread();
            });
        QTRY_COMPARE(result, 42);
        QVERIFY(worker != here);
        QCOMPARE(answer, here);
    }

    void keepsTheOrder()
    {
        Background background;
        QObject context;
        std::vector<int> order;
        for (int i = 0; i < 100; ++i)
            background.run(
                &context, [i] { return i; }, [&](int done) { order.push_back(done); });
        QTRY_COMPARE(order.size(), size_t(100));
        QVERIFY(std::ranges::is_sorted(order));
    }

    //! Each result is taken, but not all in one turn of the event loop.
    void resultsThatCameTogetherAreTakenInTurns()
    {
        using namespace std::chrono_literals;
        Background background;
        QObject context;
        std::vector<int> order;
        std::vector<int> inTurn;
        int turn = 0;
        QTimer turns;
        connect(&turns, &QTimer::timeout, [&turn] { ++turn; });
        for (int i = 0; i < 10; ++i)
            background.run(
                &context, [i] { return i; },
                [&](int done) {
                    order.push_back(done);
                    inTurn.push_back(turn);
                    // As if it were shown.
                    const QDeadlineTimer busy(Background::Turn);
                    while (!busy.hasExpired()) { }
                });
        std::binary_semaphore last(0);
        background.run([&last] { last.release(); });
        last.acquire();
        turns.start(0);
        QTRY_COMPARE(order.size(), size_t(10));
        QVERIFY(std::ranges::is_sorted(order));
        QVERIFY(std::ranges::adjacent_find(inTurn) == inTurn.end());
    }

    void anEventLoopInACallTakesTheOthers()
    {
        Background background;
        QObject context;
        std::vector<int> ended;
        background.run(
            &context, [] { return 0; },
            [&](int) {
                QTRY_COMPARE(ended, std::vector{1});
                ended.push_back(0);
            });
        background.run(
            &context, [] { return 1; }, [&](int done) { ended.push_back(done); });
        QTRY_COMPARE(ended, (std::vector{1, 0}));
    }

    void dropsTheAnswerWhenTheContextIsGone()
    {
        Background background;
        auto context = std::make_unique<QObject>();
        std::binary_semaphore begun(0);
        std::binary_semaphore goOn(0);
        bool called = false;
        background.run(
            context.get(),
            [&] {
                begun.release();
                goOn.acquire();
                return 1;
            },
            [&](int) { called = true; });
        begun.acquire();
        context.reset();
        goOn.release();
        bool after = false;
        background.run(
            this, [] { return 1; }, [&](int) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!called);
    }

    void endsDiscardedValuesElsewhere()
    {
        struct Ended {
            explicit Ended(std::atomic<QThread *> *where)
                : m_where(where)
            {
            }
            ~Ended() { m_where->store(QThread::currentThread()); }
            Ended(const Ended &) = delete;
            Ended &operator=(const Ended &) = delete;
            std::atomic<QThread *> *m_where;
        };
        std::atomic<QThread *> where = nullptr;
        Background background;
        background.discard(std::make_shared<Ended>(&where));
        QTRY_VERIFY(where.load() != nullptr);
        QVERIFY(where.load() != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
