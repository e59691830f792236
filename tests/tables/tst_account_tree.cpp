// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "models/tables/accounts/account_tree.h"
#include "models/tables/accounts/account_tree_proxy.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/tables/table_rows.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId Main(u"main"_s);
const ConnectionId Sub(u"sub"_s);

Account account(int id, const QString &name, AccountType type, int owner = 0)
{
    Account made{.id = AccountId(id), .name = name, .type = type};
    if (owner > 0) {
        made.ownerId = AccountId(owner);
        made.retentionDays = 7;
        made.searchable = id % 2 == 0;
        made.token = Secret("canary0123456789wxyz");
    }
    return made;
}

} // namespace

class AccountTreeTest : public QObject {
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AccountTree> m_tree;
    std::unique_ptr<AccountTreeProxy> m_proxy;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    void load(const ConnectionId &id, std::vector<Account> rows)
    {
        m_workspace->replaceRows(id, std::move(rows), m_clock.now());
        drain({.jobs = m_background.get()});
    }
    static std::vector<Account> family()
    {
        return {account(1, u"Acme"_s, AccountType::Main),
                account(2, u"Acme staging"_s, AccountType::Sub, 1),
                account(3, u"Acme partners"_s, AccountType::Sub, 1),
                account(4, u"Acme_metrics"_s, AccountType::Metrics, 1)};
    }
    //! "Acme(Acme staging,Acme partners)"
    static QString shape(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList parts;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString below = shape(model, index);
            parts << index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return parts.join(u',');
    }

private slots:
    void init()
    {
        m_background = std::make_unique<Background>();
        m_workspace = std::make_unique<Workspace>(*m_background);
        m_workspace->addConnection(connectionInfo(u"main"_s, u"Acme"_s, 1));
        ConnectionInfo sub = connectionInfo(u"sub"_s, u"Acme staging"_s, 2);
        sub.connection.parent = Main;
        m_workspace->addConnection(sub);
        m_tree = std::make_unique<AccountTree>(*m_workspace);
        m_proxy = std::make_unique<AccountTreeProxy>(m_clock);
        m_proxy->setSourceModel(m_tree.get());
        m_proxy->sort(0);
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_tree.get()),
                                          static_cast<QAbstractItemModel *>(m_proxy.get())})
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
        m_tree->setScope({Main, Sub});
    }
    void cleanup()
    {
        m_testers.clear();
        m_proxy.reset();
        m_tree.reset();
        m_workspace.reset();
        m_background.reset();
    }

    void putsAccountsBelowTheirOwner()
    {
        load(Main, family());
        QCOMPARE(shape(*m_tree), u"Acme(Acme staging,Acme partners,Acme_metrics)"_s);
        QCOMPARE(m_tree->accountCount(), 4);
        const QModelIndex staging = m_tree->indexOf(Main, AccountId(2));
        QCOMPARE(staging.data(DepthRole).toInt(), 1);
        QCOMPARE(m_tree->index(0, AccountTree::Type, {}).data().toString(), u"Main"_s);
        QCOMPARE(staging.siblingAtColumn(AccountTree::Region).data().toString(), u"Europe"_s);
        QCOMPARE(staging.siblingAtColumn(AccountTree::Retention).data().toString(), u"7 days"_s);
        QCOMPARE(staging.siblingAtColumn(AccountTree::Token).data().toString(), u"cana••••wxyz"_s);
        QCOMPARE(m_tree->secret(staging)->size(), qsizetype(20));
    }

    void listsWithoutOwnersStillMakeATree()
    {
        load(Main,
             {account(1, u"Acme"_s, AccountType::Main),
              account(2, u"Acme staging"_s, AccountType::Sub)});
        QCOMPARE(shape(*m_tree), u"Acme(Acme staging)"_s);
    }

    void knownTwiceIsShownOnce()
    {
        load(Sub, {account(2, u"Acme staging"_s, AccountType::Sub)});
        QCOMPARE(shape(*m_tree), u"Acme staging"_s);
        load(Main, family());
        QCOMPARE(shape(*m_tree), u"Acme(Acme staging,Acme partners,Acme_metrics)"_s);
        const QModelIndex staging = m_tree->indexOf(Sub, AccountId(2));
        QCOMPARE(m_tree->connectionAt(staging), Main);
        QCOMPARE(m_tree->connectionInto(staging), std::optional(Sub));
        QVERIFY(!m_tree->connectionInto(m_tree->indexOf(Main, AccountId(3))));
        // The same number at another backend is another account.
        ConnectionInfo other = connectionInfo(u"other"_s, u"Other"_s, 2);
        other.connection.apiUrl = QUrl(u"https://api.logz.io"_s);
        m_workspace->addConnection(other);
        m_tree->setScope({Main, Sub, ConnectionId(u"other"_s)});
        load(ConnectionId(u"other"_s), {account(2, u"Other"_s, AccountType::Main)});
        QCOMPARE(m_tree->accountCount(), 5);
        QCOMPARE(m_tree->rowCount(), 2);
    }

    void countsShippingTokens()
    {
        load(Main, family());
        const QModelIndex cell =
            m_tree->indexOf(Main, AccountId(1)).siblingAtColumn(AccountTree::ShippingTokens);
        QCOMPARE(cell.data().toString(), u"–"_s);
        ConnectionInfo info = *m_workspace->connection(Main);
        // That they failed is told where there are none.
        info.shippingLimitsFailed = true;
        m_workspace->updateConnection(info);
        QCOMPARE(cell.data().toString(), u"–"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
                 u"How many are enabled and allowed could not be read"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole), cell.data(Qt::ToolTipRole));
        info.shippingLimits = ShippingTokenLimits{15, 3};
        QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
        m_workspace->updateConnection(info);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell.data().toString(), u"3 of 15"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QString());
    }

    void keepsPersistentIndexes()
    {
        load(Main, family());
        const QPersistentModelIndex partners = m_tree->indexOf(Main, AccountId(3));
        const QPersistentModelIndex metrics = m_tree->indexOf(Main, AccountId(4));
        QSignalSpy resets(m_tree.get(), &QAbstractItemModel::modelReset);
        std::vector<Account> rows = family();
        rows.pop_back();
        rows.insert(rows.begin() + 1, account(2, u"renamed"_s, AccountType::Sub, 1));
        rows.erase(rows.begin() + 2);
        load(Main, std::move(rows));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(partners.data().toString(), u"Acme partners"_s);
        QVERIFY(!metrics.isValid());
        QCOMPARE(shape(*m_tree), u"Acme(renamed,Acme partners)"_s);
        m_workspace->removeConnection(Main);
        QCOMPARE(m_tree->rowCount(), 0);
    }

    //! A selection goes with the account that moves below its owner, and back.
    void movedAccountsKeepTheirIndexes()
    {
        load(Sub, {account(2, u"Acme staging"_s, AccountType::Sub)});
        const QPersistentModelIndex staging = m_tree->indexOf(Sub, AccountId(2));
        const QPersistentModelIndex shown = m_proxy->mapFromSource(staging);
        QSignalSpy moves(m_tree.get(), &QAbstractItemModel::rowsMoved);
        load(Main, family());
        QCOMPARE(moves.count(), 1);
        QCOMPARE(staging.parent().data().toString(), u"Acme"_s);
        QCOMPARE(staging.data().toString(), u"Acme staging"_s);
        QCOMPARE(shown.parent().data().toString(), u"Acme"_s);
        m_workspace->removeConnection(Main);
        QCOMPARE(shape(*m_tree), u"Acme staging"_s);
        QVERIFY(staging.isValid());
        QVERIFY(!staging.parent().isValid());
        QCOMPARE(m_tree->indexOf(Sub, AccountId(2)), QModelIndex(staging));
        QCOMPARE(m_tree->accountCount(), 1);
    }

    void changesWithoutMovesAreCells()
    {
        load(Main, family());
        QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(m_tree.get(), &QAbstractItemModel::layoutChanged);
        std::vector<Account> rows = family();
        rows[2].retentionDays = 1;
        load(Main, rows);
        load(Main, rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(layouts.count(), 0);
        QCOMPARE(m_tree->indexOf(Main, AccountId(3)).siblingAtColumn(AccountTree::Retention).data(),
                 u"1 day"_s);
    }

    void lockingMasksTheTokens()
    {
        load(Main, family());
        QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
        m_workspace->dropSecrets();
        QVERIFY(changed.count() >= 4);
        const QModelIndex staging = m_tree->indexOf(Main, AccountId(2));
        QVERIFY(m_tree->secret(staging)->isEmpty());
        QCOMPARE(staging.siblingAtColumn(AccountTree::Token).data(Qt::AccessibleTextRole),
                 u"Locked"_s);
        QCOMPARE(m_tree->connectionAt(staging), Main);
    }

    void sortsNumbersAsNumbers_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        QTest::newRow("volume") << int(AccountTree::DailyVolume) << u"b,c,a,d,e"_s
                                << u"d,a,c,b,e"_s;
        QTest::newRow("retention")
            << int(AccountTree::Retention) << u"c,b,a,d,e"_s << u"a,b,c,e,d"_s;
        QTest::newRow("id") << int(AccountTree::Id) << u"a,b,c,d,e"_s << u"e,d,c,b,a"_s;
    }
    void sortsNumbersAsNumbers()
    {
        QFETCH(int, column);
        Account a = account(9, u"a"_s, AccountType::Main);
        a.maxDailyGb = 1'200;
        a.retentionDays = 120;
        Account b = account(10, u"b"_s, AccountType::Main);
        b.maxDailyGb = 0.04;
        b.retentionDays = 30;
        Account c = account(100, u"c"_s, AccountType::Main);
        c.maxDailyGb = 2;
        c.retentionDays = 7;
        Account d = account(200, u"d"_s, AccountType::Metrics);
        d.planUts = 100;
        load(Main, {a, b, c, d, account(1000, u"e"_s, AccountType::Main)});
        m_proxy->sort(column, Qt::AscendingOrder);
        QTEST(shape(*m_proxy), "ascending");
        m_proxy->sort(column, Qt::DescendingOrder);
        QTEST(shape(*m_proxy), "descending");
    }

    void saysVolumes_data()
    {
        QTest::addColumn<bool>("flexible");
        QTest::addColumn<double>("reserved");
        QTest::addColumn<double>("most");
        QTest::addColumn<QString>("expected");
        const auto row = [](bool flexible, double reserved, double most, const QString &expected) {
            QTest::newRow(qPrintable(expected)) << flexible << reserved << most << expected;
        };
        row(true, 1, 0, u"1.0 GB or more"_s);
        row(true, 1.0, 0.04, u"1.0 GB or more"_s);
        row(true, 1.5, 3, u"1.5 GB to 3.0 GB"_s);
        row(true, 3, 3, u"3.0 GB"_s);
        row(false, 1, 0.04, u"0.04 GB"_s);
        row(false, 1, 0.0062, u"0.006 GB"_s);
        row(false, 1, 40, u"40 GB"_s);
        row(false, 1, 0, u"0 GB"_s);
    }
    void saysVolumes()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QFETCH(bool, flexible);
        QFETCH(double, reserved);
        QFETCH(double, most);
        Account one = account(1, u"a"_s, AccountType::Main);
        one.flexible = flexible;
        one.reservedDailyGb = reserved;
        one.maxDailyGb = most;
        load(Main, {one});
        QTEST(m_tree->index(0, AccountTree::DailyVolume).data().toString(), "expected");
    }

    void marksWhatWasNotUnderstood()
    {
        Account odd = account(2, u"Odd"_s, AccountType::Sub);
        odd.fault = MaybeFault({.jsonPath = u"$[1].account.active"_s,
                                .detail = u"Expected true or false."_s,
                                .hasId = true});
        load(Main, {account(1, u"Acme"_s, AccountType::Main), odd});
        const QModelIndex index = m_tree->indexOf(Main, AccountId(2));
        QCOMPARE(index.data().toString(), u"not understood: Odd"_s);
        QCOMPARE(index.siblingAtColumn(AccountTree::Id).data().toString(), u"2"_s);
        QCOMPARE(index.siblingAtColumn(AccountTree::Searchable).data().toString(), u"–"_s);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"$[1].account.active"_s));
        // Another list that understands it knows more.
        load(Sub, {account(2, u"Even"_s, AccountType::Sub)});
        QCOMPARE(m_tree->indexOf(Main, AccountId(2)).data().toString(), u"Even"_s);
    }

    void saysWhatClosedMeans()
    {
        // Of the samples an odd id is closed to search.
        load(Main, {account(1, u"Acme"_s, AccountType::Sub, 7)});
        const QModelIndex closed = m_tree->index(0, AccountTree::Searchable);
        QCOMPARE(closed.data().toString(), u"no"_s);
        QCOMPARE(Tone(closed.data(ToneRole).toInt()), Tone::Warning);
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(closed.data(role).toString().startsWith(u"Closed to search: "_s));
        load(Main, {account(2, u"Acme"_s, AccountType::Sub, 7)});
        const QModelIndex open = m_tree->index(0, AccountTree::Searchable);
        QVERIFY(open.data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(open.data(Qt::AccessibleTextRole).toString(), u"yes"_s);
    }

    void searchKeepsTheWayToAHit()
    {
        load(Main, family());
        QCOMPARE(shape(*m_proxy), u"Acme(Acme partners,Acme staging,Acme_metrics)"_s);
        m_proxy->setSearch(parseSearch(u"PART sub"_s));
        QCOMPARE(shape(*m_proxy), u"Acme(Acme partners)"_s);
        QCOMPARE(m_proxy->shownCount(), 2);
        m_proxy->setSearch(parseSearch(u"zzz"_s));
        QCOMPARE(shape(*m_proxy), QString());
        m_proxy->setSearch({});
        QCOMPARE(m_proxy->shownCount(), 4);
    }

    void theGroupStandsBeforeTheRegion()
    {
        load(Main, family());
        const auto region = [this](int role) {
            return m_tree->index(0, AccountTree::Region).data(role);
        };
        const QString alone = region(Qt::DisplayRole).toString();
        QVERIFY(!region(GroupColorRole).isValid());
        ConnectionInfo info = *m_workspace->connection(Main);
        info.connection.marks = {.group = u"Customers"_s, .color = GroupColor::Teal};
        QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
        m_workspace->updateConnection(info);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(region(Qt::DisplayRole).toString(), u"Customers · "_s + alone);
        QCOMPARE(region(GroupColorRole).toInt(), int(GroupColor::Teal));
        QVERIFY(!m_tree->index(0, AccountTree::Name).data(GroupColorRole).isValid());
        // It is found by it.
        m_proxy->setSearch(parseSearch(u"customers"_s));
        QVERIFY(m_proxy->shownCount() > 0);
        m_proxy->setSearch(parseSearch(u"nobody"_s));
        QCOMPARE(m_proxy->shownCount(), 0);
    }

    void accountsAreFoundByWhatProtectsThem()
    {
        load(Main, family());
        const auto found = [this](const QString &search) {
            m_proxy->setSearch(parseSearch(search));
            return shape(*m_proxy);
        };
        QCOMPARE(found(u"is:read-only"_s), QString());
        QCOMPARE(m_proxy->unknownCount(), 0);
        const auto mark = [this](const ConnectionId &id, const ConnectionMarks &marks) {
            ConnectionInfo info = *m_workspace->connection(id);
            info.connection.marks = marks;
            m_workspace->updateConnection(info);
        };
        // Of the account's own connection, while it is shown.
        m_proxy->setSearch(parseSearch(u"is:read-only"_s));
        mark(Sub, {.readOnly = true});
        QCOMPARE(shape(*m_proxy), u"Acme(Acme staging)"_s);
        QCOMPARE(found(u"-is:read-only partners"_s), u"Acme(Acme partners)"_s);
        // Of the one that lists it.
        mark(Main, {.production = true});
        QCOMPARE(found(u"is:production is:read-only"_s), u"Acme(Acme staging)"_s);
        QCOMPARE(found(u"is:production partners"_s), u"Acme(Acme partners)"_s);
    }

    void accountsAreFoundByAListThatIsStale()
    {
        load(Main, family());
        m_proxy->setSearch(parseSearch(u"is:stale"_s));
        QCOMPARE(shape(*m_proxy), QString());
        ListStatus status = m_workspace->status(Main, ListKind::Accounts);
        status.problem = Problem{.kind = ProblemKind::TimedOut};
        m_workspace->setStatus(Main, ListKind::Accounts, status);
        QCOMPARE(m_proxy->shownCount(), 4);
        status.problem.reset();
        m_workspace->setStatus(Main, ListKind::Accounts, status);
        QCOMPARE(m_proxy->shownCount(), 0);
        // What an earlier run has kept, too.
        status.keptFrom = std::exchange(status.syncedAt, std::nullopt);
        m_workspace->setStatus(Main, ListKind::Accounts, status);
        QCOMPARE(m_proxy->shownCount(), 0);
        status.problem = Problem{.kind = ProblemKind::Offline};
        m_workspace->setStatus(Main, ListKind::Accounts, status);
        QCOMPARE(m_proxy->shownCount(), 4);
    }

    void accountsAreFoundByWhatIsSilenced()
    {
        load(Main, family());
        m_proxy->setSearch(parseSearch(u"is:silenced"_s));
        QCOMPARE(m_proxy->shownCount(), 0);
        QCOMPARE(m_proxy->unknownCount(), 4); // nothing was concluded yet
        const auto concluded = [this](std::vector<ObjectRef> silenced) {
            auto findings = std::make_shared<EstateFindings>();
            auto verdicts = std::make_shared<AccountVerdicts>();
            verdicts->facts = std::make_shared<const ConnectionFacts>();
            findings->homes[Main] = Main;
            findings->accounts[Main] = verdicts;
            findings->silencedObjects = std::move(silenced);
            m_tree->setFindings(findings);
        };
        concluded({});
        QCOMPARE(m_proxy->shownCount(), 0);
        QCOMPARE(m_proxy->unknownCount(), 0);
        const QString backend = backendOf(m_workspace->connection(Main)->connection.apiUrl);
        concluded(
            {{.backend = backend, .account = AccountId(3), .list = ListKind::Accounts, .id = 3}});
        QCOMPARE(shape(*m_proxy), u"Acme(Acme partners)"_s);
        // The token of the same number is no account.
        concluded({{.backend = backend,
                    .account = AccountId(3),
                    .list = ListKind::SharedTokens,
                    .id = 3}});
        QCOMPARE(shape(*m_proxy), QString());
        QVERIFY(m_proxy->countsOf({parseSearch(u"is:silenced"_s), parseSearch(u"partners"_s),
                                   parseSearch(u"finding:none"_s)})
                == (std::vector<AccountTreeProxy::Count>{{.read = 0}, {.read = 1}, {.read = 4}}));
    }
};

QTEST_GUILESS_MAIN(AccountTreeTest)
#include "tst_account_tree.moc"
