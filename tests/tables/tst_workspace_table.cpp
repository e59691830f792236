// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_proxy.h"
#include "tests/tables/table_test.h"

#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Which rows a table of the workspace has, and how it announces what changes.
class WorkspaceTableTest : public TableTest {
    Q_OBJECT

private slots:
    void showsTheRowsOfAllConnections()
    {
        load(Staging, std::vector{token(7, u"seven"_s)});
        load({token(3, u"three"_s), token(9, u"nine"_s)});
        QCOMPARE(ids(), (QList<qint32>{3, 9, 7}));
        QCOMPARE(m_table->connectionAt(2), Staging);
        QCOMPARE(text(2, SharedTokenTable::Account), u"Staging"_s);
        QCOMPARE(cell(0, 0, ConnectionRole).toString(), u"production"_s);
        QCOMPARE(cell(1, 0, IdRole).toInt(), 9);
        QCOMPARE(m_table->rowOf(Staging, 7), 2);
        QCOMPARE(m_table->rowOf(Production, 7), -1);
        m_table->setScope({Staging});
        QCOMPARE(ids(), (QList<qint32>{7}));
        m_table->setScope({ConnectionId(u"nobody"_s), Staging});
        QCOMPARE(ids(), (QList<qint32>{7}));
    }

    void fewRunsAreAnnouncedRunByRun()
    {
        load(Staging, std::vector{token(1, u"s"_s)});
        load({token(1, u"a"_s), token(2, u"b"_s), token(3, u"c"_s), token(8, u"h"_s)});
        QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_table.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        // What a view sees between the signals is a list that has just those rows.
        connect(m_table.get(), &QAbstractItemModel::rowsRemoved, this, [&] {
            QVERIFY(!ids().contains(8));
            QCOMPARE(text(ids().indexOf(3), SharedTokenTable::Name), u"c"_s);
        });
        load({token(1, u"a"_s), token(3, u"C"_s), token(5, u"e"_s), token(9, u"i"_s)});
        QCOMPARE(ids(), (QList<qint32>{1, 3, 5, 9, 1}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), m_table->index(1, SharedTokenTable::Name));
        QCOMPARE(changed[0][1].toModelIndex(), m_table->index(1, SharedTokenTable::Name));
    }

    void manyRunsAreOneLayoutChange()
    {
        load(sharedTokens(3000, m_clock->now()));
        QItemSelectionModel selection(m_table.get());
        QList<qint32> selected;
        for (int row = 100; row < 3000; row += 200) {
            selection.select(m_table->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selected << m_table->idAt(row);
        }
        selection.setCurrentIndex(m_table->index(500, 2), QItemSelectionModel::NoUpdate);
        const qint32 current = m_table->idAt(500);
        QSignalSpy resets(m_table.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(m_table.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);

        std::vector<SharedToken> next = scattered(sharedTokens(3000, m_clock->now()), 20, 4);
        QList<qint32> expected;
        for (const SharedToken &row : next)
            expected << row.id.value();
        load(std::move(next));
        QCOMPARE(ids(), expected);
        QCOMPARE(resets.count() + removed.count(), 0);
        QCOMPARE(layouts.count(), 1);
        QCOMPARE(changed.count(), 1);

        selected.removeIf([&](qint32 id) { return !expected.contains(id); });
        QList<qint32> now;
        for (const QModelIndex &index : selection.selectedRows())
            now << m_table->idAt(index.row());
        std::ranges::sort(now);
        QCOMPARE(now, selected);
        QVERIFY(expected.contains(current));
        QCOMPARE(m_table->idAt(selection.currentIndex().row()), current);
        QCOMPARE(selection.currentIndex().column(), 2);
    }

    void saysNothingWhereNothingDiffers()
    {
        load(sharedTokens(500, m_clock->now()));
        QSignalSpy layouts(m_table.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy rows(m_table.get(), &WorkspaceTable::rowsChanged);
        load(sharedTokens(500, m_clock->now()));
        m_table->setScope({Production, Staging});
        QCOMPARE(layouts.count() + changed.count() + rows.count(), 0);
    }

    void randomChangesLeaveItEqualToItsSource()
    {
        QRandomGenerator random(17);
        for (int round = 0; round < 300; ++round) {
            const ConnectionId &id = random.bounded(2) ? Production : Staging;
            std::vector<SharedToken> rows;
            const int density = random.bounded(1, 20);
            for (int i = 1; i <= 25; ++i) {
                if (random.bounded(20) < density)
                    rows.push_back(token(i, QString::number(random.bounded(2))));
            }
            m_workspace->replaceRows(id, rows, m_clock->now());
            drain({.jobs = m_background.get()});
            QList<qint32> expected;
            QStringList names;
            for (const ConnectionId &one : m_table->scope()) {
                for (const auto all = m_workspace->rows<SharedToken>(one);
                     const SharedToken &row : *all) {
                    expected << row.id.value();
                    names << row.name;
                }
            }
            QCOMPARE(ids(), expected);
            for (int row = 0; row < m_table->rowCount(); ++row)
                QCOMPARE(text(row, SharedTokenTable::Name), names[row]);
        }
    }

    void removedConnectionsTakeTheirRows()
    {
        load(Staging, std::vector{token(7, u"seven"_s)});
        load({token(3, u"three"_s)});
        m_workspace->removeConnection(Production);
        QCOMPARE(ids(), (QList<qint32>{7}));
        m_workspace->addConnection(connectionInfo(u"production"_s, u"Production"_s));
        load({token(4, u"four"_s)});
        QCOMPARE(ids(), (QList<qint32>{4, 7}));
    }

    void pendingRowsAreMarked()
    {
        load({token(1, u"a"_s), token(2, u"b"_s)});
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_workspace->setPendingMark(Production, ListKind::SharedTokens, 2, PendingMark::Deleting);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(cell(1, 0, PendingRole).toInt(), int(PendingMark::Deleting));
        QCOMPARE(cell(0, 0, PendingRole).toInt(), int(PendingMark::None));
    }

    void lockingMasksEveryToken()
    {
        load({token(1, u"a"_s)});
        constexpr int column = SharedTokenTable::Token;
        QCOMPARE(text(0, column), u"cana••••wxyz"_s);
        QCOMPARE(m_table->secret(0)->exposedText(), QByteArrayView("canary0123456789wxyz"));
        QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
        m_workspace->dropSecrets();
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_table->secret(0)->isEmpty());
        QCOMPARE(text(0, column), QString(12, QChar(0x2022)));
        QCOMPARE(cell(0, column, Qt::AccessibleTextRole).toString(), u"Locked"_s);
        QCOMPARE(text(0, SharedTokenTable::Name), u"a"_s);
    }

    //! Every role that a view, a proxy or a screen reader can ask for, at every cell.
    void noRoleHoldsAToken()
    {
        load(sharedTokens(50, m_clock->now()));
        load(Production, filters());
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const QString secret = QString::fromUtf8(m_table->secret(row)->exposedText());
            for (int column = 0; column < m_table->columnCount(); ++column) {
                QVERIFY(!text(row, column).isEmpty());
                QVERIFY(!cell(row, column, Qt::AccessibleTextRole).toString().isEmpty());
                for (int role = 0; role < PendingRole + 100; ++role) {
                    const QString value = cell(row, column, role).toString();
                    QVERIFY(!value.contains(secret));
                    QVERIFY(!value.contains("canary"_L1));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(WorkspaceTableTest)
#include "tst_workspace_table.moc"
