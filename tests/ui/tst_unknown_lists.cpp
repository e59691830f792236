// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/lists/filter_table.h"
#include "tests/ui/support/changes_fixture.h"
#include "ui/base/actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::ChangesFixture;
using test::visibleChild;

//! What rests on a list that could not be read is not known: never zero, never "no token uses it".
class TestUnknownLists : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_fixture = std::make_unique<ChangesFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void usesAreNotKnown_data();
    void usesAreNotKnown();
    void usesAreKnownAgain();
    void searchesAreCountedInWhatWasRead();
    void whatTokensTellIsNotCountedWithoutThem();
    void accountsAreCountedInWhatWasRead();
    void emptyListIsKnown();
    void staleUsesAreNeverZero();
    void deletionWantsConsent();
    void staleDeletionSaysFromWhen();
    void replacementWantsConsent();
    void manyDeletionsWantConsent();
    void limitsAreRightOrAbsent();

private:
    //! A window in which the shared tokens were never read.
    void openWithout(const QString &fault);
    void refresh();
    [[nodiscard]] QString usedBy(TablePage *page, const QString &filter, int role) const;
    [[nodiscard]] QString entry(const QString &name) const
    {
        return m_fixture->child<QAbstractButton>(name)->accessibleName();
    }
    [[nodiscard]] QString counts() const
    {
        return m_fixture->child<Label>(u"countsText"_s)->text();
    }
    void key(ActionId command) { m_fixture->window->actions().action(command)->trigger(); }
    void selectFilters(TablePage *page, const QStringList &filters);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChangesFixture> m_fixture;
};

void TestUnknownLists::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestUnknownLists::refresh()
{
    m_fixture->parts.sync.refreshAll();
    QVERIFY(m_fixture->settleFaults());
}

void TestUnknownLists::openWithout(const QString &fault)
{
    m_fixture = std::make_unique<ChangesFixture>(test::SandboxTime::Real, fault);
}

QString TestUnknownLists::usedBy(TablePage *page, const QString &filter, int role) const
{
    const Filter *found = m_fixture->filter(filter);
    const int row = found ? page->proxy().rowOf(m_fixture->main, found->id.value()) : -1;
    return page->proxy().index(row, FilterTable::UsedBy).data(role).toString();
}

void TestUnknownLists::selectFilters(TablePage *page, const QStringList &filters)
{
    Selection selection{ListKind::Filters, {}};
    for (const QString &filter : filters)
        selection.rows.push_back({m_fixture->main, m_fixture->filter(filter)->id.value()});
    page->select(selection);
    m_fixture->parts.settle();
}

void TestUnknownLists::usesAreNotKnown_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("500") << u"GET /v1/shared-tokens status=500"_s;
    QTest::newRow("403") << u"GET /v1/shared-tokens status=403"_s;
    QTest::newRow("garbage") << u"GET /v1/shared-tokens garbage"_s;
}

void TestUnknownLists::usesAreNotKnown()
{
    QFETCH(QString, fault);
    openWithout(fault);
    TablePage *page = m_fixture->showPage("filters");
    selectFilters(page, {u"env: prod"_s});
    QCOMPARE(usedBy(page, u"env: prod"_s, Qt::DisplayRole), u"–"_s);
    QCOMPARE(usedBy(page, u"env: prod"_s, Qt::AccessibleTextRole),
             u"Not known which tokens use it"_s);
    bool said = false;
    const auto labels = page->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said = said || label->text() == u"not known: the list of tokens could not be loaded"_s;
    QVERIFY(said);
    QCOMPARE(entry(u"page_shared"_s), u"Shared tokens, number not known"_s);
    QVERIFY(entry(u"page_filters"_s).startsWith(u"Filters, 1"_s));
    m_fixture->window->findChild<Shell *>()->showPage("shared");
    m_fixture->parts.settle();
    QCOMPARE(counts(), u"The number is not known"_s);
}

void TestUnknownLists::searchesAreCountedInWhatWasRead()
{
    openWithout(u"GET /v1/shared-tokens status=500"_s);
    QVERIFY(m_fixture->parts.savedViews.save({u"shared"_s, u"Open ones"_s, u"is:unfiltered"_s}));
    const QString view = u"page_view:shared/Open ones"_s;
    m_fixture->parts.settle();
    QCOMPARE(entry(view), u"Open ones, number not known"_s);
    auto *shell = m_fixture->window->findChild<Shell *>();
    shell->go({.page = u"shared"_s, .search = u"is:unfiltered"_s});
    QVERIFY(m_fixture->settleFaults());
    QCOMPARE(entry(view), u"Open ones, number not known"_s);
    QCOMPARE(entry(u"quick_unfiltered"_s), u"Unfiltered, number not known"_s);
    // Another connection's were.
    m_fixture->parts.addSample(u"Beta"_s, u"https://api.logz.io"_s);
    shell->showFamilies({});
    QVERIFY(m_fixture->settleFaults());
    const int rows = shell->currentPage()->countOf(u"is:unfiltered"_s).value_or(0);
    QVERIFY(rows > 0);
    QCOMPARE(entry(view), u"Open ones, at least %1"_s.arg(rows));
    QCOMPARE(entry(u"quick_unfiltered"_s), u"Unfiltered, at least %1"_s.arg(rows));
    QCOMPARE(m_fixture->child<Label>(u"quickPlus"_s)->text(), u"+ not every list was read"_s);
    // What none of them has may be in the one that was not read.
    shell->currentPage()->setCounted({u"nosuchname"_s});
    QVERIFY(m_fixture->parts.savedViews.save({u"shared"_s, u"Open ones"_s, u"nosuchname"_s}));
    QVERIFY(m_fixture->settleFaults());
    QCOMPARE(entry(view), u"Open ones, number not known"_s);
}

void TestUnknownLists::whatTokensTellIsNotCountedWithoutThem()
{
    openWithout(u"GET /v1/shared-tokens status=500"_s);
    Page *page = m_fixture->showPage("filters");
    page->setCounted({u"is:idle"_s, u"is:twin"_s});
    QVERIFY(m_fixture->settleFaults());
    QCOMPARE(page->countOf(u"is:idle"_s), std::nullopt);
    QVERIFY(page->countOf(u"is:twin"_s));
    QCOMPARE(page->readOf(u"is:twin"_s), ListsRead::All);
}

void TestUnknownLists::accountsAreCountedInWhatWasRead()
{
    openWithout(u"GET /v1/account-management/time-based-accounts/detailed status=500"_s);
    QVERIFY(m_fixture->parts.savedViews.save({u"accounts"_s, u"Ours"_s, u"-is:production"_s}));
    auto *shell = m_fixture->window->findChild<Shell *>();
    shell->showPage("accounts");
    QVERIFY(m_fixture->settleFaults());
    QCOMPARE(entry(u"page_view:accounts/Ours"_s), u"Ours, number not known"_s);
    m_fixture->parts.addSample(u"Beta"_s, u"https://api.logz.io"_s);
    shell->showFamilies({});
    QVERIFY(m_fixture->settleFaults());
    const int rows = shell->currentPage()->countOf(u"-is:production"_s).value_or(0);
    QVERIFY(rows > 0);
    QCOMPARE(entry(u"page_view:accounts/Ours"_s), u"Ours, at least %1"_s.arg(rows));
}

void TestUnknownLists::usesAreKnownAgain()
{
    openWithout(u"GET /v1/shared-tokens status=500"_s);
    TablePage *page = m_fixture->showPage("filters");
    QCOMPARE(usedBy(page, u"env: prod"_s, Qt::DisplayRole), u"–"_s);
    m_fixture->backend.clearFaults();
    refresh();
    QTRY_VERIFY(usedBy(page, u"env: prod"_s, Qt::DisplayRole).toInt() > 0);
    QVERIFY(!entry(u"page_shared"_s).contains(u"not known"_s));
}

//! That there is no token is an answer, too.
void TestUnknownLists::emptyListIsKnown()
{
    TablePage *page = m_fixture->showPage("filters");
    m_fixture->parts.workspace.replaceRows<SharedToken>(m_fixture->main, {},
                                                        m_fixture->parts.clock.now());
    m_fixture->parts.settle();
    QTRY_COMPARE(usedBy(page, u"env: prod"_s, Qt::DisplayRole), u"0"_s);
    QCOMPARE(entry(u"page_shared"_s), u"Shared tokens, 0"_s);
}

void TestUnknownLists::staleUsesAreNeverZero()
{
    TablePage *page = m_fixture->showPage("filters");
    const QString before = usedBy(page, u"env: prod"_s, Qt::DisplayRole);
    QVERIFY(before.toInt() > 0);
    QString unused;
    for (const auto all = m_fixture->parts.workspace.rows<Filter>(m_fixture->main);
         const Filter &filter : *all) {
        const QString text = filter.field + u": "_s + filter.value;
        if (usedBy(page, text, Qt::DisplayRole) == u"0"_s)
            unused = text;
    }
    m_fixture->addFault(u"GET /v1/shared-tokens status=500"_s);
    refresh();
    QCOMPARE(usedBy(page, u"env: prod"_s, Qt::DisplayRole), before);
    QVERIFY(usedBy(page, u"env: prod"_s, Qt::ToolTipRole).startsWith(u"As of the last time"_s));
    if (!unused.isEmpty())
        QCOMPARE(usedBy(page, unused, Qt::DisplayRole), u"–"_s);
}

void TestUnknownLists::deletionWantsConsent()
{
    openWithout(u"GET /v1/shared-tokens status=500"_s);
    TablePage *page = m_fixture->showPage("filters");
    selectFilters(page, {u"env: prod"_s});
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"confirmDeleteDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->accessibleDescription(),
             u"Which tokens use it is not known: the list could not be loaded."_s);
    auto *action = visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    auto *consent = visibleChild<QCheckBox>(dialog, u"consentCheck"_s);
    QCOMPARE(consent->text(), u"Delete it without knowing which tokens use it"_s);
    consent->click();
    QVERIFY(action->isEnabled());
    action->click();
    m_fixture->parts.clock.advance(6s);
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_fixture->parts.clock.advance(5s), m_fixture->said().contains(u"was not deleted"_s)),
        20000);
    // It looks itself before it deletes, and cannot.
    QCOMPARE(m_fixture->writes(), QStringList());
}

void TestUnknownLists::staleDeletionSaysFromWhen()
{
    m_fixture->addFault(u"GET /v1/shared-tokens status=500"_s);
    refresh();
    m_fixture->parts.clock.advance(3min);
    TablePage *page = m_fixture->showPage("filters");
    selectFilters(page, {u"team: finance"_s});
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"confirmDeleteDialog"_s);
    QVERIFY(dialog);
    const QString text = dialog->accessibleDescription();
    QVERIFY2(text.contains(u"could not be loaded since"_s), qPrintable(text));
    QVERIFY2(text.contains(u"“Finance monthly”"_s), qPrintable(text));
    // To act without knowing, and to open a token, are agreed to apart.
    auto *action = visibleChild<Button>(dialog, u"actionButton"_s);
    const auto checks = dialog->findChildren<QCheckBox *>();
    QCOMPARE(checks.size(), 2);
    checks[0]->click();
    QVERIFY(!action->isEnabled());
    checks[1]->click();
    QVERIFY(action->isEnabled());
}

void TestUnknownLists::replacementWantsConsent()
{
    openWithout(u"GET /v1/shared-tokens status=500"_s);
    TablePage *page = m_fixture->showPage("filters");
    selectFilters(page, {u"env: prod"_s});
    key(ActionId::EditFilters);
    QDialog *dialog = m_fixture->dialog(u"replaceFilterDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->accessibleDescription().startsWith(
        u"Which tokens use it is not known: the list could not be loaded."_s));
    visibleChild<QLineEdit>(dialog, u"valueEdit"_s)->setText(u"production"_s);
    auto *action = visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(!action->isEnabled());
    visibleChild<QCheckBox>(dialog, u"unknownUseCheck"_s)->click();
    QVERIFY(action->isEnabled());
}

void TestUnknownLists::manyDeletionsWantConsent()
{
    openWithout(u"GET /v1/shared-tokens status=500"_s);
    TablePage *page = m_fixture->showPage("filters");
    selectFilters(page, {u"env: prod"_s, u"team: finance"_s});
    key(ActionId::Delete);
    QDialog *dialog = m_fixture->dialog(u"bulkDialog"_s);
    QVERIFY(dialog);
    auto *items = visibleChild<QTreeView>(dialog, u"bulkItems"_s);
    QCOMPARE(items->model()->index(0, 2).data().toString(),
             u"Skipped: Which tokens use it is not known: the list could not be loaded."_s);
    QVERIFY(!visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    auto *consent = visibleChild<QCheckBox>(dialog, u"unknownUseCheck"_s);
    QVERIFY(consent);
    consent->click();
    QCOMPARE(items->model()->index(0, 2).data().toString(),
             u"is deleted; which tokens use it is not known"_s);
    QVERIFY(visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
}

void TestUnknownLists::limitsAreRightOrAbsent()
{
    openWithout(u"POST /v1/log-shipping/tokens/search status=500"_s);
    m_fixture->window->findChild<Shell *>()->showPage("shipping");
    m_fixture->parts.settle();
    const auto limits = m_fixture->parts.workspace.connection(m_fixture->main)->shippingLimits;
    QVERIFY(limits && limits->enabled > 0);
    key(ActionId::New);
    QDialog *dialog = m_fixture->dialog(u"newShippingTokenDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(visibleChild<Label>(dialog, u"limitText"_s)->text(),
             u"%1 of %2 enabled shipping tokens are in use."_s.arg(limits->enabled)
                 .arg(limits->maxAllowed));
}

QTEST_MAIN(TestUnknownLists)
#include "tst_unknown_lists.moc"
