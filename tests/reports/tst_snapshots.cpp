// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lists/row_kind.h"
#include "services/reports/snapshots/snapshots.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId First(u"first"_s);

Connection connectionOf(SecretStorage storage = SecretStorage::Keychain)
{
    return {.id = First,
            .name = u"Acme EU"_s,
            .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
            .accountId = AccountId(1001),
            .accountName = u"Production"_s,
            .storage = storage};
}

} // namespace

class SnapshotsTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_background = std::make_unique<Background>();
        begin();
    }
    void cleanup()
    {
        m_snapshots.reset();
        m_workspace.reset();
        m_background.reset();
    }

    void takesOneADayWhenAllListsCame()
    {
        QSignalSpy taken(m_snapshots.get(), &Snapshots::taken);
        for (const ListKind kind : AllListKinds) {
            QCOMPARE(taken.count(), 0);
            read(kind);
        }
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.front()[1].toDate(), QDate(2026, 11, 24));
        readAll();
        QCOMPARE(taken.count(), 1);
        m_clock->advance(24h);
        readAll();
        QCOMPARE(taken.count(), 2);
        QCOMPARE(files().days(key()).size(), size_t(2));
        const auto snapshot = files().read(key(), QDate(2026, 11, 25));
        QVERIFY(snapshot && *snapshot);
        QCOMPARE((*snapshot)->accountName, u"Production"_s);
        QCOMPARE((*snapshot)->lists.list<SharedToken>().rows.size(), size_t(1));
        QVERIFY((*snapshot)->lists.list<SharedToken>().rows.front().token.isEmpty());
        // The workspace has its token still.
        QVERIFY(!m_workspace->rows<SharedToken>(First)->front().token.isEmpty());
    }

    void aSecondRunOfTheDayTakesNone()
    {
        readAll();
        begin();
        QSignalSpy taken(m_snapshots.get(), &Snapshots::taken);
        readAll();
        QCOMPARE(taken.count(), 0);
        QCOMPARE(files().days(key()).size(), size_t(1));
    }

    void whatIsNotToBeHadIsNotWaitedFor()
    {
        QSignalSpy taken(m_snapshots.get(), &Snapshots::taken);
        fail(ListKind::SharedTokens, ProblemKind::Forbidden);
        fail(ListKind::Filters, ProblemKind::TimedOut);
        for (const ListKind kind :
             {ListKind::Accounts, ListKind::ShippingTokens, ListKind::ApiTokens})
            read(kind);
        QCOMPARE(taken.count(), 0); // the filters may come
        read(ListKind::Filters);
        QCOMPARE(taken.count(), 1);
        const auto snapshot = files().read(key(), QDate(2026, 11, 24));
        QVERIFY(snapshot && *snapshot);
        QVERIFY(!(*snapshot)->lists.list<SharedToken>().readAt);
        QVERIFY((*snapshot)->lists.list<Filter>().readAt);
    }

    void whatWasKeptIsNoReading()
    {
        QSignalSpy taken(m_snapshots.get(), &Snapshots::taken);
        for (const ListKind kind :
             {ListKind::Accounts, ListKind::ShippingTokens, ListKind::ApiTokens, ListKind::Filters})
            read(kind);
        m_workspace->showKept(First, std::vector<SharedToken>(), m_clock->now());
        settle();
        QCOMPARE(taken.count(), 0);
    }

    void switchedOffNoneIsTaken()
    {
        m_snapshots->setEnabled(false);
        readAll();
        QCOMPARE(files().accounts().size(), size_t(0));
        m_snapshots->setEnabled(true);
        settle();
        QCOMPARE(files().days(key()).size(), size_t(1));
    }

    void theSandboxHasNone()
    {
        m_workspace->updateConnection({.connection = connectionOf(SecretStorage::Embedded)});
        readAll();
        QCOMPARE(files().accounts().size(), size_t(0));
    }

    void tellsSinceWhenObjectsWereSeen()
    {
        const TimePoint first = m_clock->now();
        readAll();
        QCOMPARE(m_snapshots->firstSeen()->of(key(), ListKind::SharedTokens, 7),
                 std::optional(first));
        m_clock->advance(24h);
        begin();
        QVERIFY(!m_snapshots->firstSeen()->of(key(), ListKind::SharedTokens, 7));
        QSignalSpy changed(m_snapshots.get(), &Snapshots::firstSeenChanged);
        m_snapshots->open();
        settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_snapshots->firstSeen()->of(ObjectRef{.backend = key().backend,
                                                        .account = key().account,
                                                        .list = ListKind::SharedTokens,
                                                        .id = 7}),
                 std::optional(first));
        QVERIFY(!m_snapshots->firstSeen()->of(key(), ListKind::SharedTokens, 8));
        QVERIFY(!m_snapshots->firstSeen()->of({key().backend, AccountId(2002)},
                                              ListKind::SharedTokens, 7));

        m_snapshots->remove(connectionOf());
        settle();
        QVERIFY(!m_snapshots->firstSeen()->of(key(), ListKind::SharedTokens, 7));
        QCOMPARE(files().accounts().size(), size_t(0));
    }

    void aDamagedOneIsToldAndTakenAnew()
    {
        readAll();
        const QString path =
            m_folder->filePath(u"snapshots/api-eu.logz.io%3A443+1001/2026-11-24.snapshot"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        begin();
        QSignalSpy problems(m_snapshots.get(), &Snapshots::problemOccurred);
        readAll();
        QCOMPARE(problems.count(), 1);
        QCOMPARE(problems.front().front().value<Problem>().kind, ProblemKind::FileDamaged);
        QVERIFY(QFile::exists(path.chopped(9) + u".damaged-1.snapshot"_s));
        const auto snapshot = files().read(key(), QDate(2026, 11, 24));
        QVERIFY(snapshot && *snapshot);
    }

    void tokensHaveFingerprintsByTheKey()
    {
        giveKey();
        readAll();
        QCOMPARE(m_asked, 1);
        const auto snapshot = files().read(key(), QDate(2026, 11, 24));
        QVERIFY(snapshot && *snapshot);
        const FingerprintKey key(Secret("a key"));
        QCOMPARE((*snapshot)->keyId, key.id());
        for (const ListKind kind :
             {ListKind::ShippingTokens, ListKind::SharedTokens, ListKind::ApiTokens})
            QCOMPARE(printOf((*snapshot)->prints[size_t(kind)], 7),
                     key.of(Secret("0123456789abcdef0123")));
        QVERIFY((*snapshot)->prints[size_t(ListKind::Filters)].empty());
        QCOMPARE(printOf((*snapshot)->prints[size_t(ListKind::SharedTokens)], 8), QString());
        // The next day has it still.
        m_clock->advance(24h);
        readAll();
        QCOMPARE(m_asked, 1);
        const auto next = files().read(this->key(), QDate(2026, 11, 25));
        QVERIFY(next && *next);
        QCOMPARE((*next)->keyId, key.id());
        // Forgotten, as by a lock, it is asked for again.
        m_snapshots->forgetKey();
        m_clock->advance(24h);
        readAll();
        QCOMPARE(m_asked, 2);
    }

    void nobodyIsAskedForAKeyInVain()
    {
        giveKey();
        // Of the day there is one.
        readAll();
        begin();
        giveKey();
        readAll();
        QCOMPARE(m_asked, 0);
        // The keychain has nothing of this connection.
        m_clock->advance(24h);
        m_workspace->updateConnection({.connection = connectionOf(SecretStorage::Session)});
        readAll();
        QCOMPARE(m_asked, 0);
        const auto snapshot = files().read(key(), QDate(2026, 11, 25));
        QVERIFY(snapshot && *snapshot);
        QCOMPARE((*snapshot)->keyId, QString());
    }

    void severalAccountsAskOnce()
    {
        giveKey();
        m_answersKey = false;
        for (const int account : {2002, 3003}) {
            Connection other = connectionOf();
            other.id = ConnectionId(QString::number(account));
            other.accountId = AccountId(account);
            m_workspace->addConnection({.connection = other});
            for (const ListKind kind : AllListKinds)
                read(kind, other.id);
        }
        readAll();
        QCOMPARE(m_asked, 1);
        QVERIFY(files().accounts().empty()); // they wait for it
        m_giveKey(FingerprintKey(Secret("a key")));
        settle();
        QCOMPARE(files().accounts().size(), size_t(3));
    }

    void withoutAKeyItIsTakenAllTheSame()
    {
        giveKey();
        m_answersKey = false;
        readAll();
        m_giveKey({});
        settle();
        const auto snapshot = files().read(key(), QDate(2026, 11, 24));
        QVERIFY(snapshot && *snapshot);
        QCOMPARE((*snapshot)->keyId, QString());
        QVERIFY((*snapshot)->prints[size_t(ListKind::SharedTokens)].empty());
    }

    void whatIsGoneMeanwhileIsNotTaken()
    {
        giveKey();
        m_answersKey = false;
        readAll();
        m_workspace->removeConnection(First);
        m_snapshots->remove(connectionOf());
        m_giveKey(FingerprintKey(Secret("a key")));
        settle();
        QVERIFY(files().accounts().empty());
    }

private:
    void giveKey()
    {
        m_asked = 0;
        m_answersKey = true;
        m_snapshots->setKeySource(
            [this](QObject *, const std::function<void(FingerprintKey)> &done) {
                ++m_asked;
                m_giveKey = done;
                if (m_answersKey)
                    done(FingerprintKey(Secret("a key")));
            });
    }
    void begin()
    {
        m_snapshots.reset();
        m_workspace = std::make_unique<Workspace>(*m_background);
        m_workspace->addConnection({.connection = connectionOf()});
        m_snapshots = std::make_unique<Snapshots>(*m_workspace, *m_background, *m_clock, files());
        m_snapshots->setEnabled(true);
    }
    [[nodiscard]] SnapshotFiles files() const
    {
        return SnapshotFiles(m_folder->filePath(u"snapshots"_s));
    }
    [[nodiscard]] static SnapshotKey key() { return Snapshots::keyOf(connectionOf()); }
    void settle() { drain({.jobs = m_background.get()}); }

    void read(ListKind kind, const ConnectionId &id = First)
    {
        m_workspace->setStatus(id, kind, {.refreshing = true});
        withRowType(kind, [&]<typename Row>(std::type_identity<Row>) {
            std::vector<Row> rows(1);
            rows.front().id = decltype(Row::id)(7);
            if constexpr (requires { rows.front().token; })
                rows.front().token = Secret("0123456789abcdef0123");
            m_workspace->replaceRows(id, std::move(rows), m_clock->now());
        });
        settle();
    }
    void readAll()
    {
        for (const ListKind kind : AllListKinds)
            read(kind);
    }
    void fail(ListKind kind, ProblemKind problem)
    {
        m_workspace->setStatus(First, kind, {.problem = Problem{.kind = problem}});
        settle();
    }

    int m_asked = 0; //!< for the key
    bool m_answersKey = true; //!< at once
    std::function<void(FingerprintKey)> m_giveKey;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Snapshots> m_snapshots;
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
