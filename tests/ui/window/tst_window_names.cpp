// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "models/tables/activity/activity_table.h"
#include "models/tables/lists/shared_token_table.h"
#include "tests/ui/window/window_test.h"
#include "ui/changes/bulk/bulk_model.h"
#include "ui/dialogs/fields/account_field.h"
#include "ui/frame/details/selection_summary.h"
#include "ui/frame/search/search_field.h"
#include "ui/overview/cards/expiry_bar.h"
#include "ui/palette/palette_views.h"
#include "ui/palette/palette_words.h"
#include "ui/shell/shell.h"
#include "ui/table/table_header.h"
#include "ui/widgets/text/label.h"
#include "words/sync/delete_words.h"

#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using test::visibleChild;

//! Two organisations whose sub accounts have the same names: each can be told from the other
//! wherever it is shown, and follows the name of its main connection.
class TestWindowNames : public test::WindowTest {
    Q_OBJECT

private slots:
    void init();
    void theColumnNamesTheFamily();
    void detailsAndQuestionsNameTheFamily();
    void manyAtOnceNameTheFamily();
    void pickersNameTheFamily();
    void findingsAndTheChartNameTheFamily();
    void whatIsFoundNamesTheFamily();
    void whatIsCopiedNamesTheConnection();
    void oneFamilyStaysShort();
    void columnsThatTellMostStayInSight();

private:
    [[nodiscard]] ConnectionId add(const QString &name, const QString &account, int id,
                                   const QString &apiUrl, std::optional<ConnectionId> parent = {});
    void openAll()
    {
        open();
        m_window->findChild<Shell *>()->showFamilies({});
        m_fixture->settle();
    }
    //! What the cells of a column say, each once.
    [[nodiscard]] QStringList column(const QString &key) const;
    //! Selects the first shared token of each of \p connections.
    void select(const std::vector<ConnectionId> &connections);
    [[nodiscard]] RowRef first(const ConnectionId &id) const
    {
        return {id, m_fixture->workspace.rows<SharedToken>(id)->front().id.value()};
    }
    [[nodiscard]] Command deletion(const ConnectionId &id) const
    {
        return {id, DeleteSharedToken{SharedTokenId(first(id).id), u"Auditors"_s}};
    }
    void rename(const ConnectionId &id, const QString &name)
    {
        m_fixture->updateConnection(id, [&](ConnectionInfo &info) { info.connection.name = name; });
        m_fixture->settle();
    }

    ConnectionId m_acme;
    ConnectionId m_acmeFinance;
    ConnectionId m_beta;
    ConnectionId m_betaFinance;
};

ConnectionId TestWindowNames::add(const QString &name, const QString &account, int id,
                                  const QString &apiUrl, std::optional<ConnectionId> parent)
{
    const ConnectionId added = m_fixture->addSample(name, apiUrl);
    m_fixture->updateConnection(added, [&](ConnectionInfo &info) {
        info.connection.accountId = AccountId(id);
        info.connection.accountName = account;
        info.connection.parent = parent;
    });
    m_fixture->settle();
    return added;
}

void TestWindowNames::init()
{
    WindowTest::init();
    const QString acme = u"http://127.0.0.1:4001"_s;
    const QString beta = u"http://127.0.0.1:4002"_s;
    m_acme = add(u"Acme EU"_s, u"Data platform"_s, 1, acme);
    m_acmeFinance = add(u"Finance"_s, u"Finance"_s, 2, acme, m_acme);
    m_beta = add(u"Beta Works"_s, u"Data platform"_s, 1, beta);
    m_betaFinance = add(u"Finance"_s, u"Finance"_s, 2, beta, m_beta);
}

QStringList TestWindowNames::column(const QString &key) const
{
    const std::vector<TableColumn> columns =
        SharedTokenTable(m_fixture->workspace, m_fixture->clock).columns();
    const auto found = std::ranges::find(columns, key, &TableColumn::key);
    QStringList texts;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        texts.append(table()->model()->index(row, int(found - columns.begin())).data().toString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

void TestWindowNames::select(const std::vector<ConnectionId> &connections)
{
    table()->clearSelection();
    for (const ConnectionId &id : connections) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, 0);
            if (index.data(ConnectionRole).toString() == id.value()
                && index.data(IdRole).toInt() == first(id).id) {
                const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
                table()->selectionModel()->select(index, rows);
                table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            }
        }
    }
    m_fixture->settle();
}

void TestWindowNames::theColumnNamesTheFamily()
{
    openAll();
    showPage("shared");
    QCOMPARE(column(QLatin1StringView(ConnectionColumnKey)),
             (QStringList{u"Acme EU · 127.0.0.1:4001"_s, u"Acme EU › Finance · 127.0.0.1:4001"_s,
                          u"Beta Works · 127.0.0.1:4002"_s,
                          u"Beta Works › Finance · 127.0.0.1:4002"_s}));
    QCOMPARE(column(u"account"_s),
             (QStringList{u"Acme EU › Data platform"_s, u"Acme EU › Finance"_s,
                          u"Beta Works › Data platform"_s, u"Beta Works › Finance"_s}));
    rename(m_beta, u"Gamma"_s);
    QVERIFY(column(QLatin1StringView(ConnectionColumnKey))
                .contains(u"Gamma › Finance · 127.0.0.1:4002"_s));
    QVERIFY(column(u"account"_s).contains(u"Gamma › Finance"_s));
    // Both parts of the name are searched.
    auto *search = visibleChild<SearchField>(m_window.get());
    QVERIFY(search);
    for (const QString &part : {u"gamma"_s, u"\"gamma › fin\""_s}) {
        search->setText(u"connection:%1"_s.arg(part));
        m_fixture->settle();
        QVERIFY(column(QLatin1StringView(ConnectionColumnKey))
                    .contains(u"Gamma › Finance · 127.0.0.1:4002"_s));
        QVERIFY(column(u"account"_s).filter(u"Acme"_s).isEmpty());
    }
    // What the account is called in Logz.io finds those of both.
    search->setText(u"account:=Finance"_s);
    m_fixture->settle();
    QCOMPARE(column(u"account"_s), (QStringList{u"Acme EU › Finance"_s, u"Gamma › Finance"_s}));
}

void TestWindowNames::detailsAndQuestionsNameTheFamily()
{
    openAll();
    showPage("shared");
    select({m_betaFinance});
    const auto *subtitle = visibleChild<Label>(m_window.get(), u"detailsSubtitle"_s);
    QVERIFY(subtitle);
    QCOMPARE(subtitle->text(), u"Shared token · Beta Works › Finance"_s);
    const DeleteWords words =
        deleteWords(m_fixture->workspace, {deletion(m_betaFinance)}, m_fixture->clock.now());
    QCOMPARE(words.effect,
             u"Every link that was sent with it stops showing logs of Beta Works › Finance."_s);
}

void TestWindowNames::manyAtOnceNameTheFamily()
{
    const DetailsContent summary =
        summaryOf(m_fixture->workspace,
                  {ListKind::SharedTokens, {first(m_acmeFinance), first(m_betaFinance)}}, 2,
                  m_fixture->clock.now());
    QCOMPARE(summary.facts.back().value, u"Acme EU › Finance, Beta Works › Finance"_s);
    BulkModel model(m_fixture->workspace, m_fixture->clock);
    model.setPlan({{{deletion(m_acmeFinance)}, {deletion(m_betaFinance)}}});
    QStringList accounts;
    for (int row = 0; row < model.rowCount(); ++row)
        accounts.append(model.index(row, BulkModel::Account).data().toString());
    QCOMPARE(accounts, (QStringList{u"Acme EU › Finance"_s, u"Beta Works › Finance"_s}));
}

void TestWindowNames::pickersNameTheFamily()
{
    const AccountField field(m_fixture->workspace, {m_acme, m_acmeFinance, m_beta, m_betaFinance});
    const auto *combo = field.findChild<QComboBox *>();
    QStringList texts;
    for (int i = 0; i < combo->count(); ++i)
        texts.append(combo->itemText(i));
    QCOMPARE(texts,
             (QStringList{u"Acme EU › Data platform · 127.0.0.1:4001"_s,
                          u"Acme EU › Finance · 127.0.0.1:4001"_s,
                          u"Beta Works › Data platform · 127.0.0.1:4002"_s,
                          u"Beta Works › Finance · 127.0.0.1:4002"_s}));
}

void TestWindowNames::findingsAndTheChartNameTheFamily()
{
    openAll();
    showPage("overview");
    m_fixture->clock.advance(FindingsBoard::Gathering);
    m_fixture->settle();
    const auto accountsOf = [this](const ConnectionId &id) {
        QStringList names;
        for (const Finding &finding : m_fixture->findings.current()->findings) {
            if (finding.connection == id && finding.object.list == ListKind::SharedTokens)
                names.append(finding.accountName);
        }
        names.removeDuplicates();
        return names;
    };
    QCOMPARE(accountsOf(m_betaFinance), QStringList{u"Beta Works › Finance"_s});
    QCOMPARE(accountsOf(m_acmeFinance), QStringList{u"Acme EU › Finance"_s});
    QStringList bars;
    for (const auto *bar : m_window->findChildren<ExpiryBar *>())
        bars.append(bar->text());
    QVERIFY(!bars.filter(u" · Beta Works › Finance"_s).isEmpty());
    QCOMPARE(bars.removeDuplicates(), 0);
    // What is said of an account is not thought over again, and follows the name all the same.
    rename(m_beta, u"Gamma"_s);
    m_fixture->clock.advance(FindingsBoard::Gathering);
    m_fixture->settle();
    QCOMPARE(accountsOf(m_betaFinance), QStringList{u"Gamma › Finance"_s});
}

void TestWindowNames::whatIsFoundNamesTheFamily()
{
    const PaletteViews views(m_fixture->savedViews);
    const PaletteWords words(m_fixture->workspace, m_fixture->findings, views, m_fixture->clock,
                             ActionKeys());
    const auto detailsOf = [&](const ConnectionId &id) {
        return words.textOf({FinderKind::SharedToken, id, first(id).id}, {}).details;
    };
    QVERIFY2(detailsOf(m_betaFinance)
                 .contains(u"Shared token · Beta Works › Finance · 127.0.0.1:4002"_s),
             qPrintable(detailsOf(m_betaFinance)));
    QVERIFY(detailsOf(m_acmeFinance) != detailsOf(m_betaFinance));
    QCOMPARE(words.textOf({FinderKind::Connection, m_betaFinance, 0}, {}).title,
             u"Beta Works › Finance"_s);
}

void TestWindowNames::whatIsCopiedNamesTheConnection()
{
    openAll();
    const auto copied = [this](const ConnectionId &id) {
        const RowRef row = first(id);
        (void)m_fixture->dependencies().copier.copy(ListKind::SharedTokens, row);
        QString label = m_fixture->clipboard.label();
        return label.remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    QVERIFY2(copied(m_betaFinance).endsWith(u"” of Beta Works › Finance"_s),
             qPrintable(copied(m_betaFinance)));
    QVERIFY2(copied(m_acmeFinance).endsWith(u"” of Acme EU › Finance"_s),
             qPrintable(copied(m_acmeFinance)));
}

void TestWindowNames::oneFamilyStaysShort()
{
    openAll();
    showPage("shared");
    m_fixture->workspace.removeConnection(m_acmeFinance);
    m_fixture->workspace.removeConnection(m_acme);
    m_fixture->settle();
    QCOMPARE(column(u"account"_s), (QStringList{u"Data platform"_s, u"Finance"_s}));
    QCOMPARE(column(QLatin1StringView(ConnectionColumnKey)),
             (QStringList{u"Beta Works · 127.0.0.1:4002"_s, u"Finance · 127.0.0.1:4002"_s}));
    // A name that is there once stays short, whatever else is connected.
    m_acme = add(u"Acme EU"_s, u"Production"_s, 1, u"http://127.0.0.1:4001"_s);
    QCOMPARE(shownAccountName(m_fixture->workspace, m_betaFinance), u"Finance"_s);
    QCOMPARE(accountNameOf(m_fixture->workspace, m_betaFinance), u"Finance"_s);
}

void TestWindowNames::columnsThatTellMostStayInSight()
{
    openAll();
    const auto isShown = [this](const std::vector<TableColumn> &columns, const QString &key) {
        const auto found = std::ranges::find(columns, key, &TableColumn::key);
        const auto *header = visibleChild<TableHeader>(m_window.get());
        return header && !header->isSectionHidden(int(found - columns.begin()));
    };
    showPage("shared");
    const SharedTokenTable shared(m_fixture->workspace, m_fixture->clock);
    for (const QString &key : {u"account"_s, u"filters"_s})
        QVERIFY2(isShown(shared.columns(), key), qPrintable(key));
    m_fixture->activities.append({.time = m_fixture->clock.now(),
                                  .connection = m_acme,
                                  .account = u"Production"_s,
                                  .actor = u"dana"_s,
                                  .action = ActivityAction::AddConnection,
                                  .object = u"Acme EU"_s});
    showPage("activity");
    m_fixture->settle();
    QVERIFY(isShown(ActivityTable::columns(), QLatin1StringView(ConnectionColumnKey)));
}

QTEST_MAIN(TestWindowNames)
#include "tst_window_names.moc"
