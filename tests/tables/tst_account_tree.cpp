// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/account_tree.h"
#include "models/tables/account_tree_proxy.h"
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
        settle(*m_background);
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
        m_proxy = std::make_unique<AccountTreeProxy>();
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
        info.shippingLimits = ShippingTokenLimits{15, 3};
        QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
        m_workspace->updateConnection(info);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell.data().toString(), u"3 of 15"_s);
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

    void searchKeepsTheWayToAHit()
    {
        load(Main, family());
        QCOMPARE(shape(*m_proxy), u"Acme(Acme partners,Acme staging,Acme_metrics)"_s);
        m_proxy->setSearch(u"PART sub"_s);
        QCOMPARE(shape(*m_proxy), u"Acme(Acme partners)"_s);
        QCOMPARE(m_proxy->shownCount(), 2);
        m_proxy->setSearch(u"zzz"_s);
        QCOMPARE(shape(*m_proxy), QString());
        m_proxy->setSearch({});
        QCOMPARE(m_proxy->shownCount(), 4);
    }
};

QTEST_GUILESS_MAIN(AccountTreeTest)
#include "tst_account_tree.moc"
