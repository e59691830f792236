// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/silence_store.h"
#include "models/tables/base/table_roles.h"
#include "tests/ui/overview/overview_test.h"
#include "tests/ui/support/ui_probe.h"
#include "ui/frame/search/find_button.h"
#include "ui/main_window.h"
#include "ui/overview/cards/expiry_bar.h"
#include "ui/overview/overview_page.h"
#include "ui/pages/base/list_page.h"
#include "ui/shell/shell.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

using namespace tokendeck;
using namespace tokendeck::test;

//! The overview over the sandbox's sample data: what it says, and that its ways lead where they
//! say.
class TestOverviewPage : public OverviewTest {
    Q_OBJECT

private slots:
    void theGravestStandsFirst();
    void reasonsAreWhole();
    void cardsAreOfOneWidth();
    void aKeyForRowsSaysThatItNeedsOne();
    void aFindingIsMendedByKeysAndGone();
    void aGroupLeadsToExactlyItsRows();
    void theScoreLeadsToWhatItCounts();
    void whatIsNotKnownLeadsToItsRows();
    void aGroupIsAPlanWithNoneChosen();
    void theHeaderFindsAnything();
    void aSilencedFindingLeavesAndComesBack();
    void anAccountsTokenIsCopiedByTyping();
    void aBarOpensItsToken();
    void numbersNarrowToWhatTheyCount();
    void theFocusReturnsToWhereItWas();
    void aFailedRefreshIsSaid();
    void aReadOnlyConnectionSaysWhyNot();

private:
    //! The line of so many filters without a use that they are a group.
    [[nodiscard]] AttentionLine *idleFilters();
    [[nodiscard]] QString titleOf(const AttentionLine *line) const
    {
        return line->findChild<Label *>(u"attentionTitle"_s)->text();
    }
    [[nodiscard]] Button *button(const QString &name) const
    {
        return m_fixture->child<Button>(name);
    }
};

void TestOverviewPage::theGravestStandsFirst()
{
    QVERIFY(lines().size() > 3);
    Severity last = Severity::High;
    for (const AttentionLine *line : lines()) {
        QVERIFY(line->row().gravest().severity >= last);
        last = line->row().gravest().severity;
    }
    QVERIFY(std::ranges::any_of(lines(), [this](const AttentionLine *line) {
        return titleOf(line) == u"Support snapshots has no filter"_s;
    }));
    // Nothing that is drawn or spoken holds a token.
    for (const Label *label : m_shell->currentPage()->findChildren<Label *>())
        QVERIFY(!label->text().contains(QChar(0x2022)));
}

void TestOverviewPage::reasonsAreWhole()
{
    m_shell->resize(960, 600);
    drain();
    int wrapped = 0;
    for (const AttentionLine *line : lines()) {
        const auto *reason = line->findChild<Label *>(u"attentionReason"_s);
        QVERIFY2(reason->height() >= reason->heightForWidth(reason->width()),
                 qPrintable(reason->text()));
        wrapped += reason->height() > 2 * reason->fontMetrics().ascent() ? 1 : 0;
    }
    QVERIFY2(wrapped > 0, "a window as narrow as this has a reason of two lines");
}

void TestOverviewPage::cardsAreOfOneWidth()
{
    m_fixture->window->resize(960, 600);
    Page *page = m_shell->currentPage();
    page->showMessage({.tone = Tone::Warning, .text = u"Something is to be known."_s});
    drain();
    const auto edges = [page](const QWidget *widget) {
        return std::pair(widget->mapTo(page, QPoint()).x(),
                         widget->mapTo(page, QPoint(widget->width(), 0)).x());
    };
    std::vector<const QWidget *> cards;
    for (const auto *name : {"copyAccountToken", "createSharedToken", "createApiToken"}) {
        const Button *link = button(QString::fromLatin1(name));
        QVERIFY2(link->width() >= link->sizeHint().width(), name);
        cards.push_back(link->parentWidget());
    }
    QCOMPARE(cards[0]->y(), cards[2]->y());
    for (const QWidget *card : cards)
        QVERIFY(std::abs(card->width() - cards.front()->width()) <= 1);
    // The bar above them ends where they do, though they leave room for a scroll bar.
    const auto *bar = visibleChild<MessageBar>(page);
    QVERIFY(page->findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
    QCOMPARE(edges(bar), std::pair(edges(cards[0]).first, edges(cards[2]).second));
}

void TestOverviewPage::aKeyForRowsSaysThatItNeedsOne()
{
    QVERIFY(m_shell->currentPage()->act(ActionId::Delete));
    const auto *bar = visibleChild<MessageBar>(m_shell->currentPage());
    QVERIFY(bar);
    QVERIFY2(bar->text().endsWith(u"works in the lists of accounts, tokens and filters."_s),
             qPrintable(bar->text()));
    QVERIFY(m_shell->currentPage()->act(ActionId::Escape));
}

void TestOverviewPage::aFindingIsMendedByKeysAndGone()
{
    const int before = m_fixture->parts.findings.current()->score({&m_fixture->main, 1}).value;
    m_shell->currentPage()->focusContent();
    auto *first = qobject_cast<Button *>(QApplication::focusWidget());
    QVERIFY(first);
    QCOMPARE(first->text(), u"Edit filters…"_s);
    QTest::keyClick(first, Qt::Key_Space);
    QDialog *editor = m_fixture->dialog(u"filterEditor"_s);
    QVERIFY(editor);
    QTRY_VERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterRows"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_fixture->press(u"actionButton"_s);
    QTRY_VERIFY(!m_fixture->writes().isEmpty());
    QVERIFY(m_fixture->settle());
    lookAtFindings();
    QVERIFY(std::ranges::none_of(lines(), [this](const AttentionLine *line) {
        return titleOf(line) == u"Support snapshots has no filter"_s;
    }));
    QVERIFY(m_fixture->parts.findings.current()->score({&m_fixture->main, 1}).value > before);
}

AttentionLine *TestOverviewPage::idleFilters()
{
    std::vector<Filter> filters = *m_fixture->parts.workspace.rows<Filter>(m_fixture->main);
    const int first = filters.back().id.value() + 1;
    for (int i = 0; i <= MostApart; ++i)
        filters.push_back({FilterId(first + i), u"idle"_s, QString::number(i), {}});
    m_fixture->parts.workspace.replaceRows<Filter>(m_fixture->main, filters,
                                                   m_fixture->parts.clock.now());
    m_fixture->parts.settle();
    lookAtFindings();
    const std::vector<AttentionLine *> all = lines();
    const auto group =
        std::ranges::find_if(all, [](const AttentionLine *line) { return line->row().isGroup(); });
    return group == all.end() ? nullptr : *group;
}

void TestOverviewPage::aGroupLeadsToExactlyItsRows()
{
    AttentionLine *group = idleFilters();
    QVERIFY(group);
    const AttentionRow row = group->row();
    group->findChild<Button *>(u"attentionMenu"_s)->click();
    auto *menu = m_fixture->window->findChild<QMenu *>(u"attentionMenuEntries"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    menu->actions().front()->trigger();
    menu->close();
    auto *page = qobject_cast<ListPage *>(m_shell->currentPage());
    QVERIFY(page);
    QCOMPARE(page->place().search, std::optional(u"finding:idle-filter"_s));
    auto *view = page->findChild<QAbstractItemView *>();
    QTRY_COMPARE(size_t(view->model()->rowCount()), row.objects.size());
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        const QModelIndex index = view->model()->index(i, 0);
        const AttentionObject object{ConnectionId(index.data(ConnectionRole).toString()),
                                     ListKind::Filters, index.data(IdRole).toInt()};
        QCOMPARE(std::ranges::count(row.objects, object), 1);
    }
}

void TestOverviewPage::theScoreLeadsToWhatItCounts()
{
    const EstateFindings &findings = *m_fixture->parts.findings.current();
    const Score score = findings.score({&m_fixture->main, 1});
    QVERIFY(score.tally.standing.low > 0);
    button(u"score%1"_s.arg(int(Severity::Low)))->click();
    drain();
    QVERIFY(m_fixture->child<Label>(u"attentionScored"_s)->isVisible());
    std::set<ObjectRef> tokens;
    for (const AttentionLine *line : lines()) {
        for (const Finding &finding : line->row().findings) {
            QCOMPARE(finding.severity, Severity::Low);
            std::vector<ObjectRef> all = finding.related;
            all.push_back(finding.object);
            for (const ObjectRef &object : all)
                if (findings.of(object).counted == Severity::Low)
                    tokens.insert(object);
        }
    }
    // A group shows one of its findings alone.
    if (std::ranges::none_of(lines(),
                             [](const AttentionLine *line) { return line->row().isGroup(); }))
        QCOMPARE(int(tokens.size()), score.tally.standing.low);
    button(u"attentionAll"_s)->click();
    drain();
    QVERIFY(!m_fixture->child<Label>(u"attentionScored"_s));
}

void TestOverviewPage::whatIsNotKnownLeadsToItsRows()
{
    std::vector<SharedToken> tokens =
        *m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
    QVERIFY(tokens.size() > 2);
    for (size_t i = 0; i < 2; ++i)
        tokens[i].fault = MaybeFault(RowFault{.jsonPath = u"$[0].name"_s, .hasId = true});
    m_fixture->parts.workspace.replaceRows<SharedToken>(m_fixture->main, tokens,
                                                        m_fixture->parts.clock.now());
    m_fixture->parts.settle();
    lookAtFindings();
    Button *leftOut = button(u"scoreLeftOut%1"_s.arg(int(ListKind::SharedTokens)));
    QVERIFY(leftOut);
    // Others may have a finding that nobody can tell.
    const int count = m_fixture->parts.findings.current()
                          ->score({&m_fixture->main, 1})
                          .tally.leftOut[size_t(ListKind::SharedTokens)];
    QVERIFY(count >= 2);
    QCOMPARE(leftOut->text(), u"%1 shared tokens not known"_s.arg(count));
    leftOut->click();
    auto *page = qobject_cast<ListPage *>(m_shell->currentPage());
    QVERIFY(page);
    QCOMPARE(page->place().search, std::optional(u"finding:unknown"_s));
    QTRY_COMPARE(page->findChild<QAbstractItemView *>()->model()->rowCount(), count);
}

void TestOverviewPage::aGroupIsAPlanWithNoneChosen()
{
    AttentionLine *group = idleFilters();
    QVERIFY(group);
    const QString title = titleOf(group);
    const auto count = int(group->row().objects.size());
    group->findChild<Button *>(u"attentionFirst"_s)->click();
    QDialog *dialog = m_fixture->dialog(u"bulkDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), title);
    QCOMPARE(visibleChild<Button>(dialog, u"chooseAllButton"_s)->text(),
             u"Choose all %1"_s.arg(count));
    QVERIFY(!visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    visibleChild<Button>(dialog, u"cancelButton"_s)->click();
    QCOMPARE(m_fixture->writes(), QStringList());
}

void TestOverviewPage::theHeaderFindsAnything()
{
    auto *finder = m_fixture->child<FindButton>(u"findButton"_s);
    QVERIFY(finder && finder->text().startsWith(u"Search everything"_s));
    finder->setFocus();
    QTest::keyClick(finder, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->dialog(u"palette"_s));
    m_fixture->dialog(u"palette"_s)->close();
}

void TestOverviewPage::aSilencedFindingLeavesAndComesBack()
{
    const QString title = titleOf(lines().front());
    const int score = m_fixture->parts.findings.current()->score({&m_fixture->main, 1}).value;
    lines().front()->findChild<Button *>(u"attentionMenu"_s)->click();
    auto *menu = m_fixture->window->findChild<QMenu *>(u"attentionMenuEntries"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions())
        if (action->text().remove(u'&').startsWith(u"Silence this finding"_s))
            action->trigger();
    menu->close();
    QDialog *dialog = m_fixture->dialog(u"silenceDialog"_s);
    QVERIFY(dialog);
    // Without a reason nothing is silenced.
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(m_fixture->parts.silences.silences().empty());
    // Nor for one that a file may not hold.
    auto *reason = visibleChild<QLineEdit>(dialog, u"reasonEdit"_s);
    reason->setText(u"for 7d1f0c6e-52a4-4b0e-9d57-3c8a1f64be20"_s);
    QVERIFY(visibleChild<Label>(dialog, u"reasonError"_s));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_fixture->parts.silences.silences().empty());
    const auto tokens = m_fixture->parts.workspace.rows<ShippingToken>(m_fixture->main);
    reason->setText(QString::fromUtf8(tokens->front().token.exposedText().first(8)));
    QVERIFY(visibleChild<Label>(dialog, u"reasonError"_s));
    reason->setText(u"Agreed with the partners"_s);
    QVERIFY(!visibleChild<Label>(dialog, u"reasonError"_s));
    m_fixture->press(u"actionButton"_s);
    QCOMPARE(m_fixture->parts.silences.silences().size(), 1u);
    lookAtFindings();
    QVERIFY(titleOf(lines().front()) != title);
    const Score silenced = m_fixture->parts.findings.current()->score({&m_fixture->main, 1});
    QCOMPARE(silenced.withSilenced, std::optional(score));
    QVERIFY(m_fixture->child<Label>(u"scoreSilenced"_s)->text().endsWith(u"with 1 silenced"_s));
    button(u"attentionSilenced"_s)->click();
    drain();
    QCOMPARE(lines().size(), 1u);
    QCOMPARE(titleOf(lines().front()), title);
    lines().front()->findChild<Button *>(u"attentionFirst"_s)->click();
    QVERIFY(m_fixture->parts.silences.silences().empty());
}

void TestOverviewPage::anAccountsTokenIsCopiedByTyping()
{
    button(u"copyAccountToken"_s)->click();
    QDialog *dialog = m_fixture->dialog(u"accountPicker"_s);
    QVERIFY(dialog);
    auto *search = visibleChild<QLineEdit>(dialog, u"accountSearch"_s);
    QTest::keyClicks(search, u"stagx"_s);
    QVERIFY(visibleChild<MessageBar>(dialog));
    QTest::keyClick(search, Qt::Key_Backspace);
    QVERIFY(!visibleChild<MessageBar>(dialog));
    QTest::keyClick(search, Qt::Key_Return);
    const Account *staging = m_fixture->named<Account>(u"Staging"_s);
    QVERIFY(staging);
    QVERIFY(m_fixture->parts.clipboardPort->text().toUtf8()
            == staging->token.exposedText().toByteArray());
}

void TestOverviewPage::aBarOpensItsToken()
{
    auto *bar = m_shell->currentPage()->findChild<ExpiryBar *>();
    QVERIFY(bar && bar->isVisible());
    const QString name = bar->text();
    QTest::keyClick(bar, Qt::Key_Space);
    auto *page = qobject_cast<ListPage *>(m_shell->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->selection().rows.size(), 1u);
    const SharedToken *token = m_fixture->named<SharedToken>(name);
    QVERIFY(token);
    QCOMPARE(page->selection().rows.front().id, token->id.value());
}

void TestOverviewPage::numbersNarrowToWhatTheyCount()
{
    const auto numberOf = [this](const QString &name) {
        const Button *choice = button(name);
        return choice ? choice->text().section(u' ', -1).toInt() : 0;
    };
    int parts = 0;
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low})
        parts += numberOf(u"attention%1"_s.arg(int(severity)));
    QCOMPARE(parts, numberOf(u"attentionAll"_s));
    for (const Severity severity : {Severity::High, Severity::Medium, Severity::Low}) {
        Button *choice = button(u"attention%1"_s.arg(int(severity)));
        if (!choice)
            continue;
        choice->click();
        drain();
        size_t objects = 0;
        for (const AttentionLine *line : lines()) {
            QCOMPARE(line->row().gravest().severity, severity);
            objects += line->row().objects.size();
        }
        QVERIFY2(choice->text().endsWith(u' ' + QString::number(objects)),
                 qPrintable(choice->text()));
    }
}

void TestOverviewPage::theFocusReturnsToWhereItWas()
{
    Button *left = button(u"attentionAll"_s);
    QVERIFY(left);
    left->setFocus();
    m_shell->showPage("shared");
    m_shell->currentPage()->focusContent();
    QVERIFY(m_fixture->settle());
    QVERIFY(!left->hasFocus());
    QVERIFY(m_shell->goBack());
    QTRY_VERIFY(left->hasFocus());
}

void TestOverviewPage::aFailedRefreshIsSaid()
{
    const auto bars = [this] {
        QStringList texts;
        for (const auto *bar : m_shell->currentPage()->findChildren<MessageBar *>())
            if (bar->isVisible())
                texts.append(QString(bar->text()).remove(QChar(0x2068)).remove(QChar(0x2069)));
        return texts;
    };
    // Its sub accounts are not connected here, which is said below all else.
    const QStringList before = bars();
    QCOMPARE(before.size(), 1);
    QVERIFY2(before.front().contains(u"are not connected"_s), qPrintable(before.front()));
    m_fixture->parts.failList(m_fixture->main, ListKind::SharedTokens,
                              {.kind = ProblemKind::TimedOut});
    m_fixture->parts.settle();
    const QString name = m_fixture->parts.workspace.connection(m_fixture->main)->connection.name;
    QCOMPARE(bars().size(), 2);
    QVERIFY2(bars().front().startsWith(
                 u"The shared tokens of %1 could not be read again: what is said of "
                 "1 account is from "_s.arg(name)),
             qPrintable(bars().front()));
    Button *again = button(u"messageAction"_s);
    QVERIFY(again);
    QCOMPARE(again->text(), u"Try again"_s);
    again->click();
    QVERIFY(m_fixture->settle());
    QCOMPARE(bars(), before);
}

void TestOverviewPage::aReadOnlyConnectionSaysWhyNot()
{
    QCOMPARE(lines().front()->findChild<Button *>(u"attentionFirst"_s)->text(), u"Edit filters…"_s);
    m_fixture->parts.updateConnection(
        m_fixture->main, [](ConnectionInfo &info) { info.connection.marks.readOnly = true; });
    m_fixture->parts.settle();
    drain();
    QCOMPARE(lines().front()->findChild<Button *>(u"attentionFirst"_s)->text(), u"Show"_s);
    const auto labels = lines().front()->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const Label *label) { return label->text().contains(u"is read-only."_s); }));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
