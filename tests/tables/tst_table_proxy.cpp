// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_fold.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/lists/shared_token_table.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/tables/table_rows.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <set>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId Production(u"production"_s);
constexpr int NameColumn = SharedTokenTable::Name;

} // namespace

class TableProxyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SharedTokenTable> m_table;
    std::unique_ptr<TableProxy> m_proxy;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    void put(std::vector<SharedToken> rows)
    {
        m_workspace->replaceRows(Production, std::move(rows), m_clock->now());
    }
    void load(std::vector<SharedToken> rows)
    {
        put(std::move(rows));
        drain({.jobs = m_background.get()});
        QVERIFY(m_proxy->isUpToDate());
    }
    void load(const QStringList &names)
    {
        std::vector<SharedToken> rows;
        for (const QString &name : names)
            rows.push_back({.id = SharedTokenId(int(rows.size()) + 1), .name = name});
        load(std::move(rows));
    }
    //! Runs the event loop until the workspace announces the next rows, and calls \a then right
    //! there: the keys may be ready before the event loop has ended its turn.
    void withNextRows(const std::function<void()> &then)
    {
        QObject once;
        connect(m_workspace.get(), &Workspace::rowsChanged, &once, then);
        QSignalSpy spy(m_workspace.get(), &Workspace::rowsChanged);
        QVERIFY(spy.wait());
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            all << m_proxy->index(row, NameColumn).data().toString();
        return all;
    }
    qint32 idAt(int row) const { return m_proxy->index(row, 0).data(IdRole).toInt(); }

    //! By another way: all rows of the source that match, sorted by QCollator.
    QStringList expectedNames(const QStringList &words) const
    {
        std::vector<std::pair<QString, qint32>> rows;
        std::vector<std::string> folded;
        for (const QString &word : words)
            folded.push_back(foldForSearch(word));
        for (const auto all = m_workspace->rows<SharedToken>(Production);
             const SharedToken &row : *all) {
            const int at = m_table->rowOf(Production, row.id.value());
            QStringList cells;
            for (int column = 0; column < m_table->columnCount(); ++column) {
                if (column != SharedTokenTable::LastUsed && column != SharedTokenTable::Expires)
                    cells << m_table->index(at, column).data().toString();
            }
            const std::string text = foldForSearch(cells.join(u'\n'));
            if (std::ranges::all_of(folded, [&](const std::string &word) {
                    return text.find(word) != std::string::npos;
                }))
                rows.emplace_back(row.name, row.id.value());
        }
        QCollator collator{QLocale(QLocale::English)};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::sort(rows, [&](const auto &a, const auto &b) {
            const int texts = collator.compare(a.first, b.first);
            return texts != 0 ? texts < 0 : a.second < b.second;
        });
        QStringList sorted;
        for (const auto &[name, id] : rows)
            sorted << name;
        return sorted;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        m_workspace->addConnection(connectionInfo(u"production"_s, u"Production"_s));
        m_table = std::make_unique<SharedTokenTable>(*m_workspace, *m_clock);
        m_proxy = std::make_unique<TableProxy>(*m_table, *m_background);
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_table.get()),
                                          static_cast<QAbstractItemModel *>(m_proxy.get())})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        m_table->setScope({Production});
    }
    void cleanup()
    {
        m_testers.clear();
        m_proxy.reset();
        m_table.reset();
        m_workspace.reset();
        m_background.reset();
        m_clock.reset();
    }

    void showsRowsSortedOnceTheKeysAreReady()
    {
        drain({.jobs = m_background.get()});
        QSignalSpy ready(m_proxy.get(), &TableProxy::keysReady);
        put(sharedTokens(500, m_clock->now()));
        withNextRows([&] {
            QCOMPARE(m_table->rowCount(), 500);
            QCOMPARE(m_proxy->rowCount(), 0);
            QVERIFY(!m_proxy->isUpToDate());
        });
        QVERIFY(ready.count() == 1 || ready.wait());
        QCOMPARE(names(), expectedNames({}));
        QCOMPARE(m_proxy->totalCount(), 500);
    }

    void sortsNaturallyBothWays()
    {
        load({u"web 10"_s, u"web 9"_s, u"Äpfel"_s, u"Web 1"_s, u"web 9"_s});
        QCOMPARE(names(),
                 (QStringList{u"Äpfel"_s, u"Web 1"_s, u"web 9"_s, u"web 9"_s, u"web 10"_s}));
        QCOMPARE(idAt(2), 2);
        QSignalSpy layouts(m_proxy.get(), &QAbstractItemModel::layoutChanged);
        m_proxy->sort(NameColumn, Qt::DescendingOrder);
        QCOMPARE(layouts.count(), 1);
        QCOMPARE(names(),
                 (QStringList{u"web 10"_s, u"web 9"_s, u"web 9"_s, u"Web 1"_s, u"Äpfel"_s}));
        m_proxy->sort(SharedTokenTable::Id, Qt::AscendingOrder);
        QCOMPARE(idAt(0), 1);
        m_proxy->sort(-1);
        QCOMPARE(idAt(4), 5);
    }

    void searchesAsItIsTyped()
    {
        m_workspace->replaceRows(Production, filters(), m_clock->now());
        load(sharedTokens(2000, m_clock->now()));
        for (const QString &needle : {u"snap 1"_s, u"team value-1"_s, u"CANA"_s, u"über"_s,
                                      u"zzz"_s, u"AND"_s, u"Unfiltered audit"_s}) {
            for (qsizetype length = 1; length <= needle.size(); ++length) {
                m_proxy->setSearch(parseSearch(needle.left(length)));
                QCOMPARE(names(),
                         expectedNames(needle.left(length).split(u' ', Qt::SkipEmptyParts)));
            }
            for (qsizetype length = needle.size(); length >= 0; --length)
                m_proxy->setSearch(parseSearch(needle.left(length)));
            QCOMPARE(m_proxy->rowCount(), 2000);
        }
    }

    void searchDoesNotReachTheToken()
    {
        load(sharedTokens(20, m_clock->now()));
        const QString secret = QString::fromUtf8(m_table->secret(3)->exposedText());
        m_proxy->setSearch(parseSearch(secret));
        QCOMPARE(m_proxy->rowCount(), 0);
        m_proxy->setSearch(parseSearch(secret.left(4)));
        QCOMPARE(m_proxy->rowCount(), 20);
    }

    void keepsSelectionAndCurrentThroughEverything()
    {
        load(sharedTokens(1000, m_clock->now()));
        QItemSelectionModel selection(m_proxy.get());
        std::set<qint32> selected;
        for (int row = 10; row < 1000; row += 97) {
            selection.select(m_proxy->index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selected.insert(idAt(row));
        }
        const auto selectedNow = [&] {
            std::set<qint32> now;
            for (const QModelIndex &index : selection.selectedRows())
                now.insert(index.data(IdRole).toInt());
            return now;
        };
        selection.setCurrentIndex(m_proxy->index(107, 1), QItemSelectionModel::NoUpdate);
        const qint32 current = idAt(107);
        const auto currentNow = [&] {
            return selection.currentIndex().data(IdRole).toInt();
        };

        m_proxy->sort(NameColumn, Qt::DescendingOrder);
        QCOMPARE(selectedNow(), selected);
        QCOMPARE(currentNow(), current);
        m_proxy->sort(SharedTokenTable::Expires, Qt::AscendingOrder);
        QCOMPARE(selectedNow(), selected);

        QSignalSpy resets(m_proxy.get(), &QAbstractItemModel::modelReset);
        std::vector<SharedToken> next = scattered(sharedTokens(1000, m_clock->now()), 30, 8);
        std::set<qint32> left;
        for (const SharedToken &row : next)
            left.insert(row.id.value());
        std::erase_if(selected, [&](qint32 id) { return !left.contains(id); });
        QVERIFY(left.contains(current));
        load(std::move(next));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(selectedNow(), selected);
        QCOMPARE(currentNow(), current);
        m_proxy->setSearch(parseSearch(selection.currentIndex().data().toString()));
        QCOMPARE(currentNow(), current);
    }

    void removedRowsGoAtOnceAndNewOnesComeWithTheirKeys()
    {
        load({u"d"_s, u"c"_s, u"b"_s, u"a"_s});
        std::vector<SharedToken> rows = *m_workspace->rows<SharedToken>(Production);
        rows.erase(rows.begin() + 1);
        rows.push_back({.id = SharedTokenId(9), .name = u"aa"_s});
        QSignalSpy removed(m_proxy.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy ready(m_proxy.get(), &TableProxy::keysReady);
        put(std::move(rows));
        withNextRows([&] {
            QCOMPARE(removed.count(), 1);
            QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"d"_s}));
            // Sorting and searching work with the keys from before.
            m_proxy->sort(NameColumn, Qt::DescendingOrder);
            QCOMPARE(names(), (QStringList{u"d"_s, u"b"_s, u"a"_s}));
            m_proxy->sort(NameColumn, Qt::AscendingOrder);
        });
        QVERIFY(ready.count() == 1 || ready.wait());
        QCOMPARE(names(), (QStringList{u"a"_s, u"aa"_s, u"b"_s, u"d"_s}));
    }

    void forwardsWhatChanged()
    {
        load({u"b"_s, u"a"_s});
        QSignalSpy changed(m_proxy.get(), &QAbstractItemModel::dataChanged);
        m_workspace->setPendingMark(Production, ListKind::SharedTokens, 1, PendingMark::Changing);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        m_proxy->setSearch(parseSearch(u"a"_s));
        m_proxy->setSearch(parseSearch(u"b"_s));
        QCOMPARE(m_proxy->rowOf(Production, 1), 0);
        QCOMPARE(m_proxy->rowOf(Production, 2), -1);
    }

    void renamedFiltersAreFoundByTheirNewName()
    {
        SharedToken token{.id = SharedTokenId(1), .name = u"x"_s, .filters = {FilterId(2)}};
        load(std::vector{token});
        m_proxy->setSearch(parseSearch(u"value-2"_s));
        QCOMPARE(m_proxy->rowCount(), 0);
        m_workspace->replaceRows(Production, filters(), m_clock->now());
        drain({.jobs = m_background.get()});
        QCOMPARE(m_proxy->rowCount(), 1);
    }

    void saysNothingWhereNothingDiffers()
    {
        load(sharedTokens(300, m_clock->now()));
        QSignalSpy layouts(m_proxy.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changed(m_proxy.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy ready(m_proxy.get(), &TableProxy::keysReady);
        load(sharedTokens(300, m_clock->now()));
        m_proxy->setSearch(parseSearch(u"  "_s));
        m_proxy->sort(NameColumn, Qt::AscendingOrder);
        QCOMPARE(layouts.count() + changed.count() + ready.count(), 0);
    }

    void scopesChangeWhileKeysAreBuilt()
    {
        m_workspace->addConnection(connectionInfo(u"other"_s, u"Other"_s, 2));
        m_workspace->replaceRows(ConnectionId(u"other"_s), sharedTokens(50, m_clock->now(), 2),
                                 m_clock->now());
        load(sharedTokens(500, m_clock->now()));
        m_table->setScope({ConnectionId(u"other"_s)});
        QCOMPARE(m_proxy->rowCount(), 0);
        m_table->setScope({Production, ConnectionId(u"other"_s)});
        m_table->setScope({ConnectionId(u"other"_s)});
        drain({.jobs = m_background.get()});
        QCOMPARE(m_proxy->rowCount(), 50);
        m_table->setScope({});
        drain({.jobs = m_background.get()});
        QCOMPARE(m_proxy->rowCount(), 0);
        QVERIFY(m_proxy->isUpToDate());
    }

    void busySourcesEndRight()
    {
        QRandomGenerator random(23);
        std::vector<SharedToken> rows = sharedTokens(300, m_clock->now());
        put(rows);
        for (int round = 0; round < 150; ++round) {
            rows = scattered(std::move(rows), random.bounded(60), random.generate());
            put(rows);
            for (int i = random.bounded(4); i > 0; --i)
                QCoreApplication::processEvents();
            if (random.bounded(3) == 0)
                m_proxy->setSearch(parseSearch(random.bounded(2) ? u"wall"_s : QString()));
            if (random.bounded(3) == 0)
                m_proxy->sort(NameColumn,
                              random.bounded(2) ? Qt::DescendingOrder : Qt::AscendingOrder);
            if (round % 10 == 9) {
                drain({.jobs = m_background.get()});
                m_proxy->sort(NameColumn, Qt::AscendingOrder);
                QStringList words;
                if (!m_proxy->search().words.empty())
                    words << u"wall"_s;
                QCOMPARE(names(), expectedNames(words));
            }
        }
    }

    void hundredThousandRows()
    {
        // The testers ask for every row of what is inserted.
        m_testers.clear();
        load(sharedTokens(100000, m_clock->now()));
        QCOMPARE(m_proxy->rowCount(), 100000);
        QCOMPARE(names(), expectedNames({}));
        m_proxy->setSearch(parseSearch(u"wall 99"_s));
        QCOMPARE(names(), expectedNames({u"wall"_s, u"99"_s}));
        load(scattered(sharedTokens(100000, m_clock->now()), 10, 3));
        QCOMPARE(names(), expectedNames({u"wall"_s, u"99"_s}));
        m_proxy->setSearch({});
        QCOMPARE(names(), expectedNames({}));
        for (int row = 0; row < m_proxy->rowCount(); row += 997)
            QCOMPARE(m_proxy->mapFromSource(m_proxy->mapToSource(m_proxy->index(row, 2))),
                     m_proxy->index(row, 2));
    }
};

QTEST_GUILESS_MAIN(TableProxyTest)
#include "tst_table_proxy.moc"
