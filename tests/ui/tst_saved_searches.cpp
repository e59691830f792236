// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drain.h"
#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/ui_probe.h"
#include "ui/frame/search/filter_chip.h"
#include "ui/frame/search/search_field.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/label.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace tokendeck;
using namespace tokendeck::test;

//! The filters above a table, and searches that are kept under a name.
class TestSavedSearches : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }

    void aChipFindsAsManyRowsAsItSays();
    void aChipPutsItsWordBesideOthersAndTakesItOut();
    void aSearchIsKeptOpenedAndCounted();
    void aNameThatIsTakenIsRefused();
    void accountsAreCountedToo();
    void aNameThatIsGoneIsMarkedAndNotCounted();
    void whatCannotBeReadOrLooksLikeATokenIsNotKept();
    void aPartOfATokenIsNotKept();

private:
    [[nodiscard]] SearchField *search() const
    {
        return m_fixture->window->findChild<Shell *>()->currentPage()->findChild<SearchField *>();
    }
    [[nodiscard]] FilterChip *chip(const QString &word) const
    {
        return m_fixture->child<FilterChip>(u"quick_"_s + word);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChangesFixture> m_fixture;
    TablePage *m_page = nullptr;
};

void TestSavedSearches::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

void TestSavedSearches::init()
{
    m_fixture = std::make_unique<ChangesFixture>();
    m_page = m_fixture->showPage("shared");
    QVERIFY(m_fixture->settle());
}

void TestSavedSearches::aChipFindsAsManyRowsAsItSays()
{
    int seen = 0;
    for (const auto *word : {"unfiltered", "expiring", "expired", "unused", "never-used"}) {
        FilterChip *found = chip(QLatin1StringView(word));
        if (!found)
            continue;
        ++seen;
        found->click();
        QVERIFY(found->isChecked());
        QVERIFY(m_fixture->settle());
        QCOMPARE(search()->text(), u"is:"_s + QLatin1StringView(word));
        const QString said = u", "_s + QString::number(m_page->proxy().rowCount());
        QTRY_VERIFY2(found->accessibleName().endsWith(said), qPrintable(found->accessibleName()));
        found->click();
        QVERIFY(search()->text().isEmpty());
    }
    QVERIFY(seen >= 2);
}

void TestSavedSearches::aChipPutsItsWordBesideOthersAndTakesItOut()
{
    search()->setText(u"-is:disabled  prod"_s);
    QTRY_VERIFY(chip(u"unfiltered"_s));
    chip(u"unfiltered"_s)->click();
    QCOMPARE(search()->text(), u"-is:disabled  prod is:unfiltered"_s);
    chip(u"unfiltered"_s)->click();
    QCOMPARE(search()->text(), u"-is:disabled prod"_s);
}

void TestSavedSearches::aSearchIsKeptOpenedAndCounted()
{
    search()->setText(u"is:unfiltered"_s);
    QVERIFY(m_fixture->settle());
    const int rows = m_page->proxy().rowCount();
    m_fixture->child<Button>(u"saveViewButton"_s)->click();
    QDialog *dialog = m_fixture->dialog({});
    QVERIFY(dialog);
    visibleChild<QLineEdit>(dialog, u"nameEdit"_s)->setText(u"Soon"_s);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(m_fixture->parts.savedViews.views().size(), 1u);
    QCOMPARE(m_fixture->parts.savedViews.views().front(),
             (SavedView{u"shared"_s, u"Soon"_s, u"is:unfiltered"_s}));
    m_fixture->showPage("filters");
    const QString entry = u"page_view:shared/Soon"_s;
    QTRY_COMPARE(m_fixture->child<QAbstractButton>(entry)->accessibleName(),
                 u"Soon, %1"_s.arg(rows));
    m_fixture->child<QAbstractButton>(entry)->click();
    QCOMPARE(m_fixture->window->findChild<Shell *>()->currentPage(), m_page);
    QCOMPARE(search()->text(), u"is:unfiltered"_s);
}

void TestSavedSearches::aNameThatIsTakenIsRefused()
{
    SavedViews &views = m_fixture->parts.savedViews;
    const SavedView first{u"shared"_s, u"Web ones"_s, u"account:web"_s};
    QVERIFY(views.save(first));
    QVERIFY(views.save({u"filters"_s, u"Soon"_s, u"is:idle"_s}));
    search()->setText(u"wall"_s);
    m_fixture->child<Button>(u"saveViewButton"_s)->click();
    QDialog *dialog = m_fixture->dialog({});
    QVERIFY(dialog);
    auto *name = visibleChild<QLineEdit>(dialog, u"nameEdit"_s);
    name->setText(u" Web ones"_s);
    QVERIFY(!visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    const auto *error = visibleChild<Label>(dialog, u"nameError"_s);
    QVERIFY(error);
    QCOMPARE(error->text(), u"There is a view of this name."_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(*views.find(u"shared"_s, u"Web ones"_s), first);
    // So is one that differs in case alone.
    name->setText(u"WEB ones"_s);
    QCOMPARE(error->text(), u"There is a view of this name."_s);
    // Another page's name is free.
    name->setText(u"Soon"_s);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(views.views().size(), 3U);
    // The same where one is renamed; its own name is no other's.
    QVERIFY(m_fixture->settle());
    auto *entry = m_fixture->child<QAbstractButton>(u"page_view:shared/Soon"_s);
    QVERIFY(entry);
    emit entry->customContextMenuRequested({2, 2});
    auto *shown = m_fixture->window->findChild<QMenu *>(u"viewMenu"_s);
    QVERIFY(shown);
    shown->actions().front()->trigger();
    shown->close();
    dialog = m_fixture->dialog({});
    QVERIFY(dialog);
    auto *rename = visibleChild<Button>(dialog, u"actionButton"_s);
    QVERIFY(rename->isEnabled());
    name = visibleChild<QLineEdit>(dialog, u"nameEdit"_s);
    name->setText(u"Web ones"_s);
    QVERIFY(!rename->isEnabled());
    name->setText(u"soon"_s);
    QVERIFY(rename->isEnabled());
    name->setText(u"Walls"_s);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(*views.find(u"shared"_s, u"Web ones"_s), first);
    QVERIFY(views.find(u"shared"_s, u"Walls"_s));
}

void TestSavedSearches::accountsAreCountedToo()
{
    m_fixture->window->findChild<Shell *>()->showPage("accounts");
    QVERIFY(m_fixture->settle());
    QVERIFY(!chip(u"production"_s));
    m_fixture->parts.updateConnection(
        m_fixture->main, [](ConnectionInfo &info) { info.connection.marks.production = true; });
    QVERIFY(m_fixture->settle());
    FilterChip *production = chip(u"production"_s);
    QVERIFY(production);
    production->click();
    QVERIFY(m_fixture->settle());
    QCOMPARE(search()->text(), u"is:production"_s);
    auto *page = m_fixture->window->findChild<Shell *>()->currentPage();
    const qsizetype accounts =
        qsizetype(m_fixture->parts.workspace.rows<Account>(m_fixture->main)->size());
    QCOMPARE(page->countOf(u"is:production"_s), std::optional(int(accounts)));
    QCOMPARE(page->countOf(u"-is:production"_s), std::nullopt);
    page->setCounted({u"-is:production"_s, u"is:expired"_s});
    QVERIFY(m_fixture->settle());
    QCOMPARE(page->countOf(u"-is:production"_s), std::optional(0));
    // Accounts never expire: what cannot be asked is not counted.
    QCOMPARE(page->countOf(u"is:expired"_s), std::nullopt);
}

void TestSavedSearches::aNameThatIsGoneIsMarkedAndNotCounted()
{
    const QString gone = u"account:=Wob"_s;
    const QString own = u"account:=Production"_s;
    m_page->setCounted({gone, own});
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_page->countOf(gone), std::nullopt);
    QCOMPARE(m_page->countOf(own), std::optional(m_page->proxy().totalCount()));
    search()->setText(gone);
    QVERIFY(m_fixture->settle());
    QCOMPARE(m_page->proxy().rowCount(), 0);
    QVERIFY(search()->query().isFaulty());
    QVERIFY(!m_fixture->child<Button>(u"saveViewButton"_s)->isEnabled());
    // It is marked as soon as its name is gone, and no longer once it is there.
    search()->setText(own);
    QVERIFY(!search()->query().isFaulty());
    const auto rename = [this](const QString &name) {
        m_fixture->parts.updateConnection(
            m_fixture->main, [&name](ConnectionInfo &info) { info.connection.accountName = name; });
        std::vector<Account> accounts = *m_fixture->parts.workspace.rows<Account>(m_fixture->main);
        for (Account &account : accounts) {
            if (account.type == AccountType::Main)
                account.name = name;
        }
        m_fixture->parts.workspace.replaceRows<Account>(m_fixture->main, std::move(accounts),
                                                        m_fixture->parts.clock.now());
        QVERIFY(m_fixture->settle());
    };
    rename(u"Live"_s);
    QVERIFY(search()->query().isFaulty());
    rename(u"Production"_s);
    QVERIFY(!search()->query().isFaulty());
}

void TestSavedSearches::whatCannotBeReadOrLooksLikeATokenIsNotKept()
{
    QVERIFY(!m_fixture->child<Button>(u"saveViewButton"_s));
    for (const QString &text :
         {u"expires:<soon "_s, u"\"open"_s, u"6c36edf51-cf93883aa35-5bc6ce6-7bcfe60d87"_s}) {
        search()->setText(text);
        QVERIFY2(!m_fixture->child<Button>(u"saveViewButton"_s)->isEnabled(), qPrintable(text));
    }
    search()->setText(u"wall"_s);
    QVERIFY(m_fixture->child<Button>(u"saveViewButton"_s)->isEnabled());
}

void TestSavedSearches::aPartOfATokenIsNotKept()
{
    const auto tokens = m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main);
    const QString part = QString::fromUtf8(tokens->front().token.exposedText().first(13));
    search()->setText(u"wall "_s + part);
    const auto *save = m_fixture->child<Button>(u"saveViewButton"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty() && !save->toolTip().contains(part.first(5)));
    // Nor as its name, when it is saved and when it is renamed.
    search()->setText(u"wall"_s);
    m_fixture->child<Button>(u"saveViewButton"_s)->click();
    QDialog *dialog = m_fixture->dialog({});
    QVERIFY(dialog);
    auto *name = visibleChild<QLineEdit>(dialog, u"nameEdit"_s);
    name->setText(part);
    QVERIFY(!visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    const auto *error = visibleChild<Label>(dialog, u"nameError"_s);
    QVERIFY(error && !error->text().contains(part.first(5)));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_fixture->parts.savedViews.views().empty());
    name->setText(u"Soon"_s);
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(m_fixture->parts.savedViews.views().size(), 1u);
}

QTEST_MAIN(TestSavedSearches)
#include "tst_saved_searches.moc"
