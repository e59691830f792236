// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/rows/written_rows.h"
#include "models/store/workspace.h"
#include "tests/base/held_background.h"
#include "tests/support/drain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId First(u"first"_s);

ConnectionInfo infoOf(const QString &id, const QString &parent = {})
{
    ConnectionInfo info;
    info.connection.id = ConnectionId(id);
    info.connection.name = id;
    if (!parent.isEmpty())
        info.connection.parent = ConnectionId(parent);
    info.state = ConnectionState::Ready;
    return info;
}

SharedToken token(int id, const QString &name, std::string_view secret = "0123456789abcdef")
{
    return {.id = SharedTokenId(id), .name = name, .token = Secret(secret)};
}

std::vector<SharedToken> tokens(int count)
{
    std::vector<SharedToken> rows;
    for (int id = 1; id <= count; ++id)
        rows.push_back(token(id, u"token %1"_s.arg(id)));
    return rows;
}

constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

    //! Waits until the background has done what was given to it, and the answers are in.
    void settle(std::source_location where = std::source_location::current()) const
    {
        drain({.jobs = m_background.get()}, where);
    }

    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;

private slots:
    void init()
    {
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        m_workspace->addConnection(infoOf(u"first"_s));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_background.reset();
    }

    void answersEmptyListsForWhatItDoesNotHave()
    {
        QVERIFY(m_workspace->rows<Filter>(First));
        QVERIFY(m_workspace->rows<Filter>(ConnectionId(u"nobody"_s))->empty());
        QVERIFY(!m_workspace->connection(ConnectionId(u"nobody"_s)));
        QVERIFY(!m_workspace->status(First, ListKind::Filters).syncedAt);
        // Writing to what is not there is nothing.
        m_workspace->replaceRows(ConnectionId(u"nobody"_s), tokens(2), Noon);
        m_workspace->upsertRow(ConnectionId(u"nobody"_s), token(1, u"x"_s));
        m_workspace->removeRow<SharedToken>(ConnectionId(u"nobody"_s), SharedTokenId(1));
        settle();
    }

    void keepsFamiliesTogether()
    {
        m_workspace->addConnection(infoOf(u"other"_s));
        QSignalSpy before(m_workspace.get(), &Workspace::connectionAboutToBeAdded);
        m_workspace->addConnection(infoOf(u"child"_s, u"first"_s));
        QCOMPARE(before.count(), 1);
        QCOMPARE(before[0][1].toInt(), 1);
        QCOMPARE(m_workspace->connections()[1].connection.id, ConnectionId(u"child"_s));
        const std::vector<ConnectionId> expected{First, ConnectionId(u"child"_s)};
        QCOMPARE(m_workspace->family(ConnectionId(u"child"_s)), expected);
        QCOMPARE(m_workspace->family(First), expected);
        QCOMPARE(m_workspace->family(ConnectionId(u"other"_s)).size(), size_t(1));
    }

    void announcesAConnectionOnlyWhenItDiffers()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::connectionChanged);
        ConnectionInfo info = infoOf(u"first"_s);
        m_workspace->updateConnection(info);
        QCOMPARE(changed.count(), 0);
        info.shippingLimits = ShippingTokenLimits{15, 3};
        m_workspace->updateConnection(info);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_workspace->connection(First)->shippingLimits->enabled, 3);
    }

    void showsTheOldRowsUntilTheNewAreAnnounced()
    {
        m_workspace->replaceRows(First, tokens(3), Noon);
        QVERIFY(m_workspace->rows<SharedToken>(First)->empty());
        size_t sizeBefore = 99;
        size_t sizeAfter = 99;
        RowChanges seen;
        connect(m_workspace.get(), &Workspace::rowsAboutToChange, this,
                [&] { sizeBefore = m_workspace->rows<SharedToken>(First)->size(); });
        connect(m_workspace.get(), &Workspace::rowsChanged, this, [&](const RowsChange &change) {
            sizeAfter = m_workspace->rows<SharedToken>(First)->size();
            QCOMPARE(change.kind, ListKind::SharedTokens);
            seen = change.rows;
        });
        settle();
        QCOMPARE(sizeBefore, size_t(0));
        QCOMPARE(sizeAfter, size_t(3));
        QCOMPARE(seen.inserted, (std::vector<RowRun>{{0, 3}}));
    }

    void saysNothingWhereNothingDiffers()
    {
        m_workspace->replaceRows(First, tokens(3), Noon);
        settle();
        const auto before = m_workspace->rows<SharedToken>(First);
        QSignalSpy rows(m_workspace.get(), &Workspace::rowsChanged);
        QSignalSpy status(m_workspace.get(), &Workspace::statusChanged);
        m_workspace->replaceRows(First, tokens(3), Noon);
        m_workspace->upsertRow(First, token(2, u"token 2"_s));
        m_workspace->removeRow<SharedToken>(First, SharedTokenId(77));
        settle();
        QCOMPARE(rows.count(), 0);
        QCOMPARE(status.count(), 0);
        QCOMPARE(m_workspace->rows<SharedToken>(First), before);
        m_workspace->replaceRows(First, tokens(3), Noon + 1min);
        settle();
        QCOMPARE(rows.count(), 0);
        QCOMPARE(status.count(), 1);
        QCOMPARE(m_workspace->status(First, ListKind::SharedTokens).syncedAt, Noon + 1min);
    }

    void joinsQuickUpdates()
    {
        m_workspace->replaceRows(First, tokens(10), Noon);
        settle();
        QSignalSpy rows(m_workspace.get(), &Workspace::rowsChanged);
        HeldBackground held(*m_background);
        for (int i = 0; i < 100; ++i) {
            m_workspace->upsertRow(First, token(3, u"name %1"_s.arg(i)));
            m_workspace->upsertRow(First, token(20 + i, u"new"_s));
            m_workspace->removeRow<SharedToken>(First, SharedTokenId(20 + i));
            QCoreApplication::processEvents();
        }
        held.letGo();
        settle();
        QVERIFY2(rows.count() <= 2, qPrintable(QString::number(rows.count())));
        QCOMPARE(m_workspace->rows<SharedToken>(First)->size(), size_t(10));
        QCOMPARE((*m_workspace->rows<SharedToken>(First))[2].name, u"name 99"_s);
    }

    void sortsAndJoinsWhatComesUnsorted()
    {
        m_workspace->replaceRows(
            First, std::vector{token(5, u"five"_s), token(1, u"one"_s), token(5, u"five again"_s)},
            Noon);
        settle();
        const auto rows = m_workspace->rows<SharedToken>(First);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE((*rows)[0].name, u"one"_s);
        QCOMPARE((*rows)[1].name, u"five again"_s);
    }

    void keepsTheOrderOfMixedWrites()
    {
        // Against a plain map, with answers coming in at any moment.
        QRandomGenerator random(3);
        std::map<int, QString> model;
        for (int step = 0; step < 2000; ++step) {
            const int id = 1 + random.bounded(12);
            const QString name = QString::number(random.bounded(4));
            switch (random.bounded(8)) {
            case 0: {
                model.clear();
                std::vector<SharedToken> rows;
                for (int i = 1; i <= 12; ++i) {
                    if (random.bounded(2)) {
                        model[i] = name;
                        rows.push_back(token(i, name));
                    }
                }
                m_workspace->replaceRows(First, std::move(rows), Noon);
                break;
            }
            case 1:
            case 2:
                model.erase(id);
                m_workspace->removeRow<SharedToken>(First, SharedTokenId(id));
                break;
            case 3:
                QCoreApplication::processEvents();
                break;
            default:
                model[id] = name;
                m_workspace->upsertRow(First, token(id, name));
            }
            if (step % 100 == 99) {
                settle();
                std::map<int, QString> shown;
                for (const auto all = m_workspace->rows<SharedToken>(First);
                     const SharedToken &row : *all)
                    shown[row.id.value()] = row.name;
                QCOMPARE(shown, model);
            }
        }
    }

    void aNewerStatusOutlivesALateSuccess()
    {
        m_workspace->setStatus(First, ListKind::SharedTokens, {.refreshing = true});
        m_workspace->replaceRows(First, tokens(1), Noon);
        settle();
        QCOMPARE(m_workspace->status(First, ListKind::SharedTokens),
                 (ListStatus{.syncedAt = Noon}));
        HeldBackground held(*m_background);
        m_workspace->replaceRows(First, tokens(2), Noon + 1min);
        m_workspace->setStatus(First, ListKind::SharedTokens,
                               {.refreshing = true, .syncedAt = Noon});
        held.letGo();
        settle();
        QCOMPARE(m_workspace->status(First, ListKind::SharedTokens),
                 (ListStatus{.refreshing = true, .syncedAt = Noon + 1min}));
    }

    void dropsAnswersForARemovedConnection()
    {
        QSignalSpy rows(m_workspace.get(), &Workspace::rowsChanged);
        HeldBackground held(*m_background);
        m_workspace->replaceRows(First, tokens(3), Noon);
        QCoreApplication::processEvents();
        m_workspace->removeConnection(First);
        m_workspace->addConnection(infoOf(u"first"_s));
        held.letGo();
        settle();
        QCOMPARE(rows.count(), 0);
        QVERIFY(m_workspace->rows<SharedToken>(First)->empty());
    }

    void canBeRemovedWhileItAnnounces()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::rowsChanged);
        connect(m_workspace.get(), &Workspace::rowsChanged, this,
                [&] { m_workspace->removeConnection(First); });
        m_workspace->replaceRows(First, tokens(3), Noon);
        settle();
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_workspace->connections().empty());
    }

    void marksRows()
    {
        QSignalSpy marks(m_workspace.get(), &Workspace::pendingMarkChanged);
        m_workspace->replaceRows(First, tokens(3), Noon);
        settle();
        m_workspace->setPendingMark(First, ListKind::SharedTokens, 2, PendingMark::Deleting);
        m_workspace->setPendingMark(First, ListKind::SharedTokens, 2, PendingMark::Deleting);
        QCOMPARE(marks.count(), 1);
        QCOMPARE(m_workspace->pendingMark(First, ListKind::SharedTokens, 2), PendingMark::Deleting);
        QCOMPARE(m_workspace->pendingMark(First, ListKind::Filters, 2), PendingMark::None);
        // The mark goes with its row.
        m_workspace->removeRow<SharedToken>(First, SharedTokenId(2));
        settle();
        QCOMPARE(m_workspace->pendingMark(First, ListKind::SharedTokens, 2), PendingMark::None);
    }

    void dropsSecretsAtOnce()
    {
        m_workspace->replaceRows(First, tokens(1000), Noon);
        settle();
        const auto old = m_workspace->rows<SharedToken>(First);
        // Three more generations: one published, one on its way, one waiting.
        m_workspace->upsertRow(First, token(2000, u"published"_s));
        settle();
        HeldBackground held(*m_background);
        m_workspace->upsertRow(First, token(2001, u"on its way"_s));
        QCoreApplication::processEvents();
        m_workspace->upsertRow(First, token(2002, u"waiting"_s));

        QSignalSpy connections(m_workspace.get(), &Workspace::connectionChanged);
        m_workspace->dropSecrets();
        QCOMPARE(connections.count(), 1);
        QCOMPARE(m_workspace->connection(First)->state, ConnectionState::Locked);
        const auto hasSecret = [](const SharedToken &row) {
            return !row.token.isEmpty();
        };
        QVERIFY(std::ranges::none_of(*old, hasSecret));
        QVERIFY(std::ranges::none_of(*m_workspace->rows<SharedToken>(First), hasSecret));
        QCOMPARE(m_workspace->rows<SharedToken>(First)->front().name, u"token 1"_s);

        held.letGo();
        settle();
        const auto now = m_workspace->rows<SharedToken>(First);
        QCOMPARE(now->size(), size_t(1003));
        QVERIFY(std::ranges::none_of(*now, hasSecret));
        QCOMPARE(now->back().name, u"waiting"_s);

        // After unlocking, new rows bring their tokens again.
        m_workspace->replaceRows(First, tokens(5), Noon + 1h);
        settle();
        QVERIFY(std::ranges::all_of(*m_workspace->rows<SharedToken>(First), hasSecret));
        QVERIFY(!m_workspace->status(First, ListKind::SharedTokens).tokensDropped);
        m_workspace->dropSecrets();
        QVERIFY(m_workspace->status(First, ListKind::SharedTokens).tokensDropped);
        QVERIFY(!m_workspace->status(First, ListKind::Filters).tokensDropped);
    }

    void dropsSecretsOfAReplacementOnItsWay()
    {
        HeldBackground held(*m_background);
        m_workspace->replaceRows(First, tokens(1000), Noon);
        QCoreApplication::processEvents();
        m_workspace->dropSecrets();
        held.letGo();
        settle();
        const auto rows = m_workspace->rows<SharedToken>(First);
        QCOMPARE(rows->size(), size_t(1000));
        QVERIFY(std::ranges::all_of(*rows, [](const auto &row) { return row.token.isEmpty(); }));
        QCOMPARE(m_workspace->status(First, ListKind::SharedTokens).syncedAt, Noon);
        QVERIFY(m_workspace->status(First, ListKind::SharedTokens).tokensDropped);
    }

    void dropsSecretsWhileTheBackgroundCompares()
    {
        m_workspace->replaceRows(First, tokens(50000), Noon);
        settle();
        for (int round = 0; round < 20; ++round) {
            m_workspace->upsertRow(First, token(1 + round, u"again"_s));
            QCoreApplication::processEvents();
            m_workspace->dropSecrets();
            const auto rows = m_workspace->rows<SharedToken>(First);
            QVERIFY(
                std::ranges::all_of(*rows, [](const auto &row) { return row.token.isEmpty(); }));
            settle();
            m_workspace->replaceRows(First, tokens(50000), Noon);
            settle();
        }
    }

    void confirmedRowsOutliveOlderLists()
    {
        m_workspace->replaceRows(First, tokens(3), Noon);
        settle();
        m_workspace->confirmRow(First, token(9, u"made"_s), Noon);
        m_workspace->confirmRow(First, token(2, u"changed"_s), Noon);
        m_workspace->confirmRemoval<SharedToken>(First, SharedTokenId(3), Noon);
        // Asked for before, and answered after: also while the edits still wait.
        m_workspace->replaceRows(First, tokens(3), Noon + 1s);
        settle();
        const auto names = [&] {
            QStringList named;
            for (const auto all = m_workspace->rows<SharedToken>(First);
                 const SharedToken &row : *all)
                named.append(row.name);
            return named;
        };
        const QStringList confirmed{u"token 1"_s, u"changed"_s, u"made"_s};
        QCOMPARE(names(), confirmed);
        const auto mark = [&](int id) {
            return m_workspace->pendingMark(First, ListKind::SharedTokens, id);
        };
        QCOMPARE(mark(9), PendingMark::Unlisted);
        QCOMPARE(mark(2), PendingMark::None);
        // So are lists that commands read.
        QCOMPARE(m_workspace->withWritten<SharedToken>(First, tokens(3), Noon + 2s).size(),
                 size_t(3));
        QCOMPARE(m_workspace->withWritten<SharedToken>(First, tokens(3), Noon + 2s)[1].name,
                 u"changed"_s);
        // The list has caught up, but for what somebody else has changed since.
        std::vector<SharedToken> listed{token(1, u"token 1"_s), token(2, u"theirs"_s),
                                        token(9, u"made"_s)};
        m_workspace->replaceRows(First, listed, Noon + 3s);
        settle();
        QCOMPARE(names(), (QStringList{u"token 1"_s, u"theirs"_s, u"made"_s}));
        QCOMPARE(mark(9), PendingMark::None);
        // From then on lists are right again.
        m_workspace->replaceRows(First, tokens(1), Noon + 4s);
        settle();
        QCOMPARE(names(), QStringList{u"token 1"_s});
    }

    void confirmedRowsGoWhenTheirTimeIsOver()
    {
        m_workspace->replaceRows(First, tokens(2), Noon);
        settle();
        m_workspace->confirmRow(First, token(9, u"made"_s), Noon);
        m_workspace->confirmRemoval<SharedToken>(First, SharedTokenId(1), Noon);
        QStringList undeleted;
        connect(m_workspace.get(), &Workspace::rowUndeleted, this,
                [&](const UndeletedRow &row) { undeleted.append(row.name); });
        m_workspace->replaceRows(First, tokens(2), Noon + WrittenRows<SharedToken>::Grace - 1ms);
        settle();
        QCOMPARE(m_workspace->rows<SharedToken>(First)->front().id, SharedTokenId(2));
        QCOMPARE(m_workspace->rows<SharedToken>(First)->back().id, SharedTokenId(9));
        QCOMPARE(undeleted, QStringList());
        m_workspace->replaceRows(First, tokens(2), Noon + WrittenRows<SharedToken>::Grace);
        settle();
        QCOMPARE(undeleted, QStringList{u"token 1"_s});
        QCOMPARE(m_workspace->rows<SharedToken>(First)->size(), size_t(2));
        QCOMPARE(m_workspace->pendingMark(First, ListKind::SharedTokens, 9), PendingMark::None);
    }

    void confirmedTokensAreDroppedWithTheOthers()
    {
        m_workspace->confirmRow(First, token(9, u"made"_s), Noon);
        m_workspace->dropSecrets();
        settle();
        m_workspace->replaceRows(First, tokens(2), Noon + 1s);
        settle();
        QCOMPARE(m_workspace->rows<SharedToken>(First)->size(), size_t(2));
    }

    void removedConnectionsLoseTheirTokens()
    {
        m_workspace->replaceRows(First, tokens(10), Noon);
        settle();
        const auto held = m_workspace->rows<SharedToken>(First);
        m_workspace->removeConnection(First);
        QVERIFY(std::ranges::all_of(*held, [](const auto &row) { return row.token.isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
