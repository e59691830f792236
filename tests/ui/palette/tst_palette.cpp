// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/palette/palette_test.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! Ctrl+K, by real keys over the whole window.
class TestPalette : public test::PaletteTest {
    Q_OBJECT

private slots:
    void opensAndCloses();
    void copiesByEnter();
    void showsByCtrlEnter();
    void showsWhatIsNotInScope();
    void hasOneSizeWhileItIsAsked();
    void walksByKeys();
    void asksTwiceForWhatIsOfNoUse_data();
    void asksTwiceForWhatIsOfNoUse();
    void runsActions();
    void findsWhatCanBeMade();
    void makesWhatItFinds();
    void tellsWhyNothingCanBeMade();
    void doesNotRunGraveActionsByChance();
    void showsPagesAndConnections();
    void copiesTheTokenOfAnAccount();
    void findsByTheEndOfAToken();
    void enterWaitsForItsText();
    void enterForgetsAnOlderText();
    void keepsTheOrderWhileListsChange();
    void showsWhatIsPinnedAndWasCopied();
    void leavesCompositionAlone();
    void isReadAloud();
};

void TestPalette::opensAndCloses()
{
    openPalette();
    QVERIFY(palette()->isModal());
    QCOMPARE(current(), -1);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(isClosed());
    // Also where a search has the keyboard, which keeps its text.
    m_window->findChild<Shell *>()->showPage("shared");
    m_fixture->settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<SearchField *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"ab"_s);
    QTest::keyClick(search, Qt::Key_Home);
    openPalette();
    QCOMPARE(search->text(), u"ab"_s);
    QTest::keyClick(field(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isClosed());
}

void TestPalette::copiesByEnter()
{
    openPalette();
    type(u"Northw"_s);
    QCOMPARE(titles(), (QStringList{u"Partner – Northwind"_s, u"tenant: northwind"_s}));
    QCOMPARE(current(), 0);
    QCOMPARE(visibleChild<Label>(palette(), u"paletteCount"_s)->text().left(5), u"2 of "_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QCOMPARE(m_fixture->clipboardPort->text(), tokenOf(1243));
    QCOMPARE(m_fixture->activities.entries().front().object, u"Partner – Northwind"_s);
}

void TestPalette::showsByCtrlEnter()
{
    openPalette();
    type(u"ci-dep"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isClosed());
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    const Page *page = visibleChild<Shell>(m_window.get())->currentPage();
    QCOMPARE(page->place().selection.kind, ListKind::ApiTokens);
    QCOMPARE(page->place().selection.rows, (std::vector<RowRef>{{m_id, 701}}));
}

void TestPalette::showsWhatIsNotInScope()
{
    const ConnectionId other = m_fixture->addSample(u"Elsewhere"_s, u"https://api.logz.io"_s);
    auto *shell = visibleChild<Shell>(m_window.get());
    shell->showFamilies({m_id});
    m_fixture->settle();
    openPalette();
    type(u"Northw"_s);
    QCOMPARE(titles().count(u"Partner – Northwind"_s), 2);
    QVERIFY(spoken(1).contains(u"Elsewhere"_s) && spoken(1).contains(u"US"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isClosed());
    QCOMPARE(shell->shownFamilies(), std::vector<ConnectionId>{other});
    QCOMPARE(shell->currentPage()->place().selection.rows, (std::vector<RowRef>{{other, 1243}}));
}

void TestPalette::hasOneSizeWhileItIsAsked()
{
    openPalette();
    const int before = palette()->height();
    type(u"host"_s);
    QTRY_VERIFY(palette()->height() > before);
    const int asked = palette()->height();
    type(u" nothing"_s);
    QCOMPARE(model()->rowCount(), 0);
    QCOMPARE(palette()->height(), asked);
    field()->clear();
    QTRY_COMPARE(palette()->height(), before);
}

void TestPalette::walksByKeys()
{
    openPalette();
    const int before = palette()->height();
    type(u"host"_s);
    QTRY_VERIFY(palette()->height() > before);
    const int last = model()->rowCount() - 1;
    QVERIFY(last >= 12);
    QCOMPARE(current(), 0);
    press(Qt::Key_Up);
    QCOMPARE(current(), 0);
    press(Qt::Key_Down);
    QCOMPARE(current(), 1);
    press(Qt::Key_PageDown);
    QVERIFY(current() > 4 && current() < last);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), 1);
    press(Qt::Key_End);
    QCOMPARE(current(), last);
    press(Qt::Key_Down);
    QCOMPARE(current(), last);
    press(Qt::Key_Home);
    QCOMPARE(current(), 0);
    QCOMPARE(field()->text(), u"host"_s);
}

void TestPalette::asksTwiceForWhatIsOfNoUse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << u"Old wall"_s << u"“Old wallboard” has expired"_s;
    QTest::newRow("disabled") << u"host-3"_s << u"“host-3” is disabled"_s;
    QTest::newRow("refused") << u"terraform"_s << u"“terraform” was refused"_s;
}

void TestPalette::asksTwiceForWhatIsOfNoUse()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    m_fixture->workspace.setApiTokenEntries(
        m_id,
        {{ApiTokenId(702),
          {.name = u"terraform"_s, .check = ApiTokenCheck{.time = m_fixture->clock.now()}}}});
    openPalette();
    type(text);
    press(Qt::Key_Return);
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QVERIFY2(said().startsWith(reason), qPrintable(said()));
    QVERIFY(field()->accessibleDescription().startsWith(reason));
    // The second Enter is for what was warned of alone.
    press(Qt::Key_Space);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QVERIFY(!m_fixture->clipboardPort->text().isEmpty());
}

void TestPalette::runsActions()
{
    openPalette();
    type(u">"_s);
    QCOMPARE(current(), -1);
    QVERIFY(titles().contains(u"Keyboard shortcuts"_s));
    QVERIFY(!titles().contains(u"Accounts"_s) && !titles().contains(u"Find anything"_s));
    const QStringList actions = titles();
    QCOMPARE(QSet(actions.begin(), actions.end()).size(), actions.size());
    type(u"keyb"_s);
    QCOMPARE(titles(), QStringList{u"Keyboard shortcuts"_s});
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QTRY_VERIFY(visibleChild<QDialog>(m_window.get(), u"shortcutsDialog"_s));
}

void TestPalette::findsWhatCanBeMade()
{
    const QStringList all{u"New filter"_s, u"New API token"_s, u"New shared token"_s,
                          u"New shipping token"_s};
    openPalette();
    type(u"new shared token"_s);
    QCOMPARE(titles(), QStringList{u"New shared token"_s});
    QCOMPARE(current(), 0);
    for (const QString &text : {u"create"_s, u">new"_s, u">"_s}) {
        field()->clear();
        type(text);
        for (const QString &title : all)
            QCOMPARE(titles().count(title), 1);
        QVERIFY(!titles().contains(u"Make something new in the page"_s));
    }
}

void TestPalette::makesWhatItFinds()
{
    for (const auto &[text, page, dialog] :
         {std::tuple{u"new shared"_s, u"shared"_s, u"newSharedTokenDialog"_s},
          std::tuple{u"create filter"_s, u"filters"_s, u"newFilterDialog"_s},
          std::tuple{u"new ship"_s, u"shipping"_s, u"newShippingTokenDialog"_s},
          std::tuple{u"new api"_s, u"api"_s, u"newApiTokenDialog"_s}}) {
        auto *shell = visibleChild<Shell>(m_window.get());
        shell->showPage("overview");
        m_fixture->settle();
        openPalette();
        type(text);
        press(Qt::Key_Return);
        QVERIFY(isClosed());
        QCOMPARE(shell->currentPage()->place().page, page);
        auto *opened = visibleChild<QDialog>(m_window.get(), dialog);
        QVERIFY2(opened, qPrintable(dialog));
        opened->reject();
        m_fixture->settle();
    }
}

void TestPalette::tellsWhyNothingCanBeMade()
{
    m_fixture->updateConnection(
        m_id, [](ConnectionInfo &info) { info.connection.marks.readOnly = true; });
    openPalette();
    type(u"new shared"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QVERIFY(!QApplication::activeModalWidget());
    Page *page = visibleChild<Shell>(m_window.get())->currentPage();
    QCOMPARE(page->place().page, u"shared"_s);
    const auto labels = page->findChildren<Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const Label *label) {
        return label->isVisible() && label->text().contains(u"read-only"_s);
    }));
}

void TestPalette::doesNotRunGraveActionsByChance()
{
    openPalette();
    QInputMethodEvent sign;
    sign.setCommitString(u"›"_s);
    QApplication::sendEvent(field(), &sign);
    type(u"the selection"_s);
    QCOMPARE(titles(), QStringList{u"Delete the selection"_s});
    QCOMPARE(current(), -1);
    press(Qt::Key_Return);
    QVERIFY(palette());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u">dele"_s);
    QCOMPARE(titles().front(), u"Delete the selection"_s);
    QCOMPARE(current(), 0);
}

void TestPalette::showsPagesAndConnections()
{
    const ConnectionId other = m_fixture->addSample(u"Elsewhere"_s, u"https://api.logz.io"_s);
    auto *shell = visibleChild<Shell>(m_window.get());
    openPalette();
    type(u"filters"_s);
    QCOMPARE(titles().front(), u"Filters"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QTRY_COMPARE(shell->currentPage()->place().selection.kind, ListKind::Filters);
    openPalette();
    type(u"elsew"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QCOMPARE(shell->shownFamilies(), std::vector<ConnectionId>{other});
}

void TestPalette::copiesTheTokenOfAnAccount()
{
    openPalette();
    type(u"Data plat"_s);
    QCOMPARE(titles().front(), u"Data platform"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QVERIFY(m_fixture->clipboardPort->text().startsWith(u"acc0"_s));
    // One without a token is shown.
    Account bare;
    bare.id = AccountId(99001);
    bare.name = u"Bare"_s;
    m_fixture->workspace.upsertRow<Account>(m_id, bare);
    m_fixture->settle();
    m_fixture->clock.advance(FinderBoard::Gathering);
    openPalette();
    type(u"99001"_s);
    QCOMPARE(titles().front(), u"Bare"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    QCOMPARE(visibleChild<Shell>(m_window.get())->currentPage()->place().selection.rows,
             (std::vector<RowRef>{{m_id, 99001}}));
}

void TestPalette::findsByTheEndOfAToken()
{
    openPalette();
    type(u"9f24"_s);
    QCOMPARE(titles().front(), u"Customer – Contoso"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"9F24"_s);
    QVERIFY(!titles().contains(u"Customer – Contoso"_s));
}

void TestPalette::enterWaitsForItsText()
{
    // The first time, the names are still to be read.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), u"Northw"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(palette());
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QVERIFY(isClosed());
    QCOMPARE(m_fixture->clipboardPort->text(), tokenOf(1243));
}

void TestPalette::enterForgetsAnOlderText()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field(), u"Northw"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Backspace);
    m_fixture->settle();
    QVERIFY(palette());
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QCOMPARE(titles().front(), u"Partner – Northwind"_s);
}

void TestPalette::keepsTheOrderWhileListsChange()
{
    openPalette();
    type(u"host-1"_s);
    const QStringList before = titles();
    QVERIFY(before.size() >= 4);
    m_fixture->workspace.removeRow<ShippingToken>(m_id, ShippingTokenId(4002)); // "host-1"
    ShippingToken fresh = m_fixture->workspace.rows<ShippingToken>(m_id)->back();
    fresh.id = ShippingTokenId(3000);
    fresh.name = u"host-1"_s;
    m_fixture->workspace.upsertRow<ShippingToken>(m_id, fresh);
    m_fixture->settle();
    m_fixture->clock.advance(FinderBoard::Gathering);
    m_fixture->settle();
    QCOMPARE(titles().size(), before.size());
    QCOMPARE(titles().sliced(1), before.sliced(1));
    QCOMPARE(current(), 0);
    QVERIFY(!model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(spoken(0).contains(u"No longer there"_s));
    press(Qt::Key_Return);
    QVERIFY(palette());
    QVERIFY(said().contains(u"no longer there"_s));
    // What is typed next is asked of what there is now.
    press(Qt::Key_Backspace);
    type(u"1"_s);
    QCOMPARE(titles().front(), u"host-1"_s);
    QVERIFY(model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
}

void TestPalette::showsWhatIsPinnedAndWasCopied()
{
    openPalette();
    QCOMPARE(titles(), QStringList());
    type(u"qa dash"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(spoken(0).contains(u"pinned"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"sre"_s);
    press(Qt::Key_Return);
    QVERIFY(isClosed());
    openPalette();
    QCOMPARE(titles(), (QStringList{u"QA dashboards"_s, u"SRE on-call"_s}));
    QCOMPARE(current(), -1);
    press(Qt::Key_Return);
    QVERIFY(palette());
    press(Qt::Key_Down);
    press(Qt::Key_P, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(isClosed());
    openPalette();
    QCOMPARE(titles(), QStringList{u"SRE on-call"_s});
    // Only tokens, and no token's text in the file.
    type(u"tenant:con"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(said().contains(u"Tokens alone"_s));
    const QString file = m_fixture->directory.filePath(u"view.json"_s);
    QCOMPARE(QFile::permissions(file)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    ViewStateStore again(file);
    QVERIFY(again.load().has_value());
    QVERIFY(PinnedTokens(again).all().empty());
}

void TestPalette::leavesCompositionAlone()
{
    openPalette();
    type(u"host"_s);
    QInputMethodEvent composing(u"n"_s, {});
    QApplication::sendEvent(field(), &composing);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_End})
        QTest::keyClick(field(), key);
    m_fixture->settle();
    QVERIFY(palette());
    QCOMPARE(current(), 0);
    QVERIFY(m_fixture->clipboardPort->text().isEmpty());
    QInputMethodEvent ended;
    ended.setCommitString(u"-1"_s);
    QApplication::sendEvent(field(), &ended);
    QVERIFY(field()->text().contains(u"-1"_s));
    press(Qt::Key_Down);
    QCOMPARE(current(), 1);
}

void TestPalette::isReadAloud()
{
    openPalette();
    QCOMPARE(test::accessibleNameOf(field()), u"Find anything"_s);
    type(u"Northw"_s);
    QCOMPARE(field()->accessibleDescription(), spoken(0));
    QVERIFY(spoken(0).startsWith(u"Partner – Northwind, Shared token"_s));
    QVERIFY(spoken(0).endsWith(u"Enter: Copy"_s));
    press(Qt::Key_Down);
    QVERIFY(field()->accessibleDescription().startsWith(u"tenant: northwind, Filter"_s));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
