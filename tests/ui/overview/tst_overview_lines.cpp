// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/silence_store.h"
#include "tests/ui/overview/overview_test.h"
#include "ui/overview/cards/expiry_bar.h"
#include "ui/pages/base/list_page.h"
#include "ui/shell/places/place_opener.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The lines of what needs attention: where they lead, and where the keyboard is after it.
class TestOverviewLines : public OverviewTest {
    Q_OBJECT

private slots:
    void aRefusedConnectionGetsATokenByKeys();
    void manyRefusedConnectionsAreEachReached();
    void aNoticeOfAConnectionOpensTheEntryOfItsToken();
    void theNextLineHasTheKeyboardAfterADialog();
    void theMenuKeyOpensTheMenuOfALine();
    void whatIsSilencedSaysSinceWhenAndWhy();
    void aGroupIsSilencedByItsKind();
    void whatElseIsFoundIsReached();
    void aGroupOfSilencedFindingsIsHeardAgainAsAWhole();
    void aSilenceIsOverForGoodWhenItsFactHasChanged();
    void aSilencedKindIsSeenAndEndedWhileNothingOfItStands();
    void withoutATokenThePickerSaysWhy();
    void tokensOfOneNameAreToldApartInTheChart();
    void whatHasTheFocusIsInSight();

private:
    [[nodiscard]] QMenu *openedMenu(const QString &name) const;
    void silence(AttentionLine *line, const QString &entry, const QString &reason);
    void makeGroup();
};

QMenu *TestOverviewLines::openedMenu(const QString &name) const
{
    for (auto *menu : m_fixture->window->findChildren<QMenu *>(name))
        if (menu->isVisible())
            return menu;
    return nullptr;
}

void TestOverviewLines::silence(AttentionLine *line, const QString &entry, const QString &reason)
{
    line->findChild<Button *>(u"attentionMenu"_s)->click();
    QMenu *menu = openedMenu(u"attentionMenuEntries"_s);
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text().remove(u'&').startsWith(entry))
            action->trigger();
    menu->close();
    QDialog *dialog = m_fixture->dialog(u"silenceDialog"_s);
    QVERIFY(dialog);
    visibleChild<QLineEdit>(dialog, u"reasonEdit"_s)->setText(reason);
    m_fixture->press(u"actionButton"_s);
    lookAtFindings();
}

void TestOverviewLines::aRefusedConnectionGetsATokenByKeys()
{
    const ConnectionId id = addRefused(1);
    m_shell->showFamilies({});
    lookAtFindings();
    AttentionLine *line = lineOf(u"Logz.io refused the token of the connection Refused 1"_s);
    QVERIFY(line);
    QVERIFY(textOf(line, u"attentionReason"_s).startsWith(u"Connection · Refused 1"_s));
    Button *first = firstOf(line);
    QCOMPARE(first->text(), u"Enter a new token…"_s);
    // No list has it: no entry leads to a row.
    line->findChild<Button *>(u"attentionMenu"_s)->click();
    QMenu *menu = openedMenu(u"attentionMenuEntries"_s);
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        QVERIFY2(!action->text().remove(u'&').startsWith(u"Show"_s), qPrintable(action->text()));
    menu->close();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QDialog *dialog = m_fixture->dialog(u"tokenDialog"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"Refused 1"_s), qPrintable(dialog->windowTitle()));
    dialog->close();
    m_fixture->parts.updateConnection(
        id, [](ConnectionInfo &info) { info.state = ConnectionState::Ready; });
    lookAtFindings();
    QVERIFY(!lineOf(u"Logz.io refused the token of the connection Refused 1"_s));
}

void TestOverviewLines::manyRefusedConnectionsAreEachReached()
{
    for (int i = 1; i <= MostApart + 1; ++i)
        addRefused(i);
    m_shell->showFamilies({});
    lookAtFindings();
    AttentionLine *group =
        lineOf(u"%1 connections have a token that was refused"_s.arg(MostApart + 1));
    QVERIFY(group);
    QCOMPARE(firstOf(group)->text(), u"Enter a new token…"_s);
    firstOf(group)->setFocus();
    QTest::keyClick(firstOf(group), Qt::Key_Space);
    QMenu *menu = openedMenu(u"attentionConnections"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), MostApart + 1);
    const QString name = menu->actions().at(2)->text().remove(u'&').section(u" ("_s, 0, 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QDialog *dialog = m_fixture->dialog(u"tokenDialog"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(name), qPrintable(dialog->windowTitle()));
    dialog->close();
}

void TestOverviewLines::aNoticeOfAConnectionOpensTheEntryOfItsToken()
{
    const ConnectionId id = addRefused(1);
    lookAtFindings();
    m_shell->showPage("shared");
    for (const Finding &finding : m_fixture->parts.findings.current()->findings)
        if (finding.connection == id)
            m_fixture->window->places().showFinding(findingId(finding));
    QCOMPARE(m_fixture->window->places().place()->page, u"overview"_s);
    QVERIFY(m_fixture->dialog(u"tokenDialog"_s));
    m_fixture->dialog(u"tokenDialog"_s)->close();
}

void TestOverviewLines::theNextLineHasTheKeyboardAfterADialog()
{
    // One of an object that has no other, which would keep its line and the keyboard.
    const std::vector<AttentionLine *> before = lines();
    const auto only = std::ranges::find_if(before, [](const AttentionLine *line) {
        return !line->row().isGroup() && line->row().findings.size() == 1;
    });
    QVERIFY(only != before.end() && only + 1 != before.end());
    const auto place = size_t(only - before.begin());
    const QString next = textOf(*(only + 1), u"attentionTitle"_s);
    firstOf(*only)->setFocus();
    silence(*only, u"Silence this finding"_s, u"agreed"_s);
    QCOMPARE(textOf(lines().at(place), u"attentionTitle"_s), next);
    QTRY_COMPARE(QApplication::focusWidget(), firstOf(lines().at(place)));
    // Where none is left, the numbers above are.
    m_fixture->child<Button>(u"attentionSilenced"_s)->click();
    drain();
    QCOMPARE(lines().size(), size_t(1));
    firstOf(lines().front())->setFocus();
    QTest::keyClick(firstOf(lines().front()), Qt::Key_Space);
    lookAtFindings();
    QVERIFY(lines().empty());
    QCOMPARE(QApplication::focusWidget(), m_fixture->child<Button>(u"attentionAll"_s));
}

void TestOverviewLines::theMenuKeyOpensTheMenuOfALine()
{
    Button *first = firstOf(lines().front());
    first->setFocus();
    const auto ask = [first](QContextMenuEvent::Reason reason) {
        const QPoint at = first->rect().center();
        QContextMenuEvent event(reason, at, first->mapToGlobal(at));
        QApplication::sendEvent(first, &event);
    };
    for (const auto reason : {QContextMenuEvent::Keyboard, QContextMenuEvent::Mouse}) {
        ask(reason);
        QMenu *menu = openedMenu(u"attentionMenuEntries"_s);
        QVERIFY(menu);
        menu->close();
        drain();
    }
}

void TestOverviewLines::whatIsSilencedSaysSinceWhenAndWhy()
{
    silence(lines().front(), u"Silence this finding"_s, u"a wall display"_s);
    m_fixture->child<Button>(u"attentionSilenced"_s)->click();
    drain();
    QCOMPARE(lines().size(), size_t(1));
    const QString reason = textOf(lines().front(), u"attentionReason"_s);
    QVERIFY2(reason.contains(u"Silenced on "_s), qPrintable(reason));
    QVERIFY2(reason.endsWith(u"“a wall display”"_s), qPrintable(reason));
}

//! Idle filters, more than stand apart.
void TestOverviewLines::makeGroup()
{
    std::vector<Filter> filters = *m_fixture->parts.workspace.rows<Filter>(m_fixture->main);
    const int first = filters.back().id.value() + 1;
    for (int i = 0; i <= MostApart; ++i)
        filters.push_back({FilterId(first + i), u"idle"_s, QString::number(i), {}});
    m_fixture->parts.workspace.replaceRows<Filter>(m_fixture->main, filters,
                                                   m_fixture->parts.clock.now());
    m_fixture->parts.settle();
    lookAtFindings();
}

void TestOverviewLines::aGroupIsSilencedByItsKind()
{
    makeGroup();
    const auto isIdle = [](const AttentionLine *line) {
        return line->row().gravest().kind == FindingKind::IdleFilter;
    };
    const std::vector<AttentionLine *> before = lines();
    const auto group = std::ranges::find_if(before, isIdle);
    QVERIFY(group != before.end());
    QVERIFY((*group)->row().isGroup());
    silence(*group, u"Silence such findings"_s, u"kept"_s);
    QCOMPARE(m_fixture->parts.silences.silences().size(), size_t(1));
    const std::vector<AttentionLine *> after = lines();
    QVERIFY(std::ranges::none_of(after, isIdle));
}

void TestOverviewLines::whatElseIsFoundIsReached()
{
    const std::vector<AttentionLine *> all = lines();
    const auto several = std::ranges::find_if(
        all, [](const AttentionLine *line) { return line->row().findings.size() > 1; });
    QVERIFY(several != all.end());
    const Finding second = (*several)->row().findings[1];
    (*several)->findChild<Button *>(u"attentionMenu"_s)->click();
    QMenu *menu = openedMenu(u"attentionMenuEntries"_s);
    QVERIFY(menu);
    const QList<QAction *> entries = menu->actions();
    const auto further =
        std::ranges::find_if(entries, [](const QAction *action) { return action->menu(); });
    QVERIFY(further != entries.end());
    QAction *silence = nullptr;
    for (QAction *action : (*further)->menu()->actions())
        if (action->text().remove(u'&').startsWith(u"Silence this finding"_s))
            silence = action;
    QVERIFY(silence);
    silence->trigger();
    menu->close();
    QDialog *dialog = m_fixture->dialog(u"silenceDialog"_s);
    QVERIFY(dialog);
    visibleChild<QLineEdit>(dialog, u"reasonEdit"_s)->setText(u"agreed"_s);
    m_fixture->press(u"actionButton"_s);
    const std::vector<Silence> &kept = m_fixture->parts.silences.silences();
    QCOMPARE(kept.size(), size_t(1));
    QVERIFY(covers(kept.front(), second, m_fixture->parts.clock.now()));
}

void TestOverviewLines::aGroupOfSilencedFindingsIsHeardAgainAsAWhole()
{
    makeGroup();
    std::vector<Silence> silences;
    for (const Finding &finding : m_fixture->parts.findings.current()->findings)
        if (finding.kind == FindingKind::IdleFilter)
            silences.push_back(silenceOf(finding, u"kept"_s, m_fixture->parts.clock.now()));
    QVERIFY(std::ssize(silences) > MostApart);
    QVERIFY(m_fixture->parts.silences.add(silences));
    lookAtFindings();
    m_fixture->child<Button>(u"attentionSilenced"_s)->click();
    drain();
    QCOMPARE(lines().size(), size_t(1));
    QVERIFY(lines().front()->row().isGroup());
    firstOf(lines().front())->click();
    QVERIFY(m_fixture->parts.silences.silences().empty());
}

void TestOverviewLines::aSilenceIsOverForGoodWhenItsFactHasChanged()
{
    const QString title = u"Support snapshots has no filter"_s;
    silence(lineOf(title), u"Silence this finding"_s, u"agreed"_s);
    QVERIFY(!lineOf(title));
    const std::vector<SharedToken> before =
        *m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
    std::vector<SharedToken> filtered = before;
    std::ranges::find(filtered, u"Support snapshots"_s, &SharedToken::name)->filters = {
        m_fixture->parts.workspace.rows<Filter>(m_fixture->main)->front().id};
    for (const auto &rows : {filtered, before}) {
        m_fixture->parts.workspace.replaceRows<SharedToken>(m_fixture->main, rows,
                                                            m_fixture->parts.clock.now());
        m_fixture->parts.settle();
        lookAtFindings();
    }
    QVERIFY(m_fixture->parts.silences.silences().empty());
    QVERIFY(lineOf(title));
}

void TestOverviewLines::aSilencedKindIsSeenAndEndedWhileNothingOfItStands()
{
    SilenceStore &store = m_fixture->parts.silences;
    silence(lines().front(), u"Silence such findings"_s, u"a test account"_s);
    QCOMPARE(store.silences().size(), size_t(1));
    // One line of several that it covers does not end it unseen.
    m_fixture->child<Button>(u"attentionSilenced"_s)->click();
    QVERIFY(!lines().empty());
    QCOMPARE(firstOf(lines().front())->text(), u"End for all such"_s);
    QVERIFY(textOf(lines().front(), u"attentionReason"_s).contains(u"All such of the account"_s));
    firstOf(lines().front())->click();
    lookAtFindings();
    QVERIFY(store.silences().empty());

    Silence idle = silenceOfKind(m_fixture->parts.findings.current()->findings.front(),
                                 u"never here"_s, m_fixture->parts.clock.now());
    idle.kind = FindingKind::ClosedAccount;
    QVERIFY(store.add(idle));
    lookAtFindings();
    auto *chosen = m_fixture->child<Button>(u"attentionSilenced"_s);
    QVERIFY(chosen && chosen->text().endsWith(u" 1"_s));
    chosen->click();
    QVERIFY(lines().empty());
    auto *end = m_fixture->child<Button>(u"endKindSilence"_s);
    QVERIFY(end);
    QVERIFY2(end->accessibleName().contains(u"none now"_s), qPrintable(end->accessibleName()));
    end->click();
    lookAtFindings();
    QVERIFY(store.silences().empty());
    QVERIFY(!m_fixture->child<Button>(u"endKindSilence"_s));
}

void TestOverviewLines::withoutATokenThePickerSaysWhy()
{
    for (const ConnectionInfo &info : m_fixture->parts.workspace.connections())
        m_fixture->parts.workspace.replaceRows<Account>(info.connection.id, {},
                                                        m_fixture->parts.clock.now());
    m_fixture->parts.settle();
    m_fixture->child<Button>(u"copyAccountToken"_s)->click();
    QDialog *dialog = m_fixture->dialog(u"accountPicker"_s);
    QVERIFY(dialog);
    QVERIFY(!visibleChild<Button>(dialog, u"actionButton"_s)->isEnabled());
    const auto *said = visibleChild<Label>(dialog, u"messageText"_s);
    QVERIFY(said && said->text().startsWith(u"No account"_s));
}

void TestOverviewLines::tokensOfOneNameAreToldApartInTheChart()
{
    std::vector<SharedToken> tokens =
        *m_fixture->parts.workspace.rows<SharedToken>(m_fixture->main);
    const auto soon = std::ranges::max_element(tokens, {}, [this](const SharedToken &token) {
        const auto &end = token.expiresAt.moment();
        const TimePoint now = m_fixture->parts.clock.now();
        return end && *end > now ? -(*end - now).count() : std::numeric_limits<qint64>::min();
    });
    SharedToken twin = *soon;
    twin.id = SharedTokenId(tokens.back().id.value() + 1);
    tokens.push_back(twin);
    m_fixture->parts.workspace.replaceRows<SharedToken>(m_fixture->main, tokens,
                                                        m_fixture->parts.clock.now());
    m_fixture->parts.settle();
    lookAtFindings();
    QStringList bars;
    for (const auto *bar : m_shell->currentPage()->findChildren<ExpiryBar *>())
        if (bar->isVisible() && bar->text().contains(twin.name))
            bars.append(bar->text().section(u" · "_s, -1));
    QCOMPARE(bars.size(), 2);
    QVERIFY(bars.contains(u"ID %1"_s.arg(twin.id.value())));
    QCOMPARE(bars.removeDuplicates(), 0);
}

void TestOverviewLines::whatHasTheFocusIsInSight()
{
    m_fixture->window->resize(960, 600);
    drain();
    auto *scroll = m_shell->currentPage()->findChild<QScrollArea *>();
    QVERIFY(scroll && scroll->verticalScrollBar()->maximum() > 0);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    m_shell->currentPage()->focusContent();
    drain();
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && scroll->isAncestorOf(focused));
    const QRect place(focused->mapTo(scroll->viewport(), QPoint()), focused->size());
    QVERIFY(scroll->viewport()->rect().contains(place));
}

QTEST_MAIN(TestOverviewLines)
#include "tst_overview_lines.moc"
