// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/finder_board.h"
#include "models/insight/carried_token.h"
#include "models/store/known_token.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/pages/page_specs.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/pinned_tokens.h"
#include "ui/palette/unknown_token.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! Ctrl+K, by real keys over the whole window.
class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void opensAndCloses();
    void copiesByEnter();
    void showsByCtrlEnter();
    void showsWhatIsNotInScope();
    void walksByKeys();
    void asksTwiceForWhatIsOfNoUse_data();
    void asksTwiceForWhatIsOfNoUse();
    void runsActions();
    void doesNotRunGraveActionsByChance();
    void showsPagesAndConnections();
    void copiesTheTokenOfAnAccount();
    void findsByTheEndOfAToken();
    void enterWaitsForItsText();
    void enterForgetsAnOlderText();
    void keepsTheOrderWhileListsChange();
    void showsWhatIsPinnedAndWasCopied();
    void leavesCompositionAlone();
    void namesAPastedToken_data();
    void namesAPastedToken();
    void saysWhatAnUnknownTokenLooksLike();
    void answersForEverySearchField();
    void keepsNoPartOfAToken();
    void isReadAloud();
    void closesAtLock();

private:
    void openPalette();
    [[nodiscard]] Palette *palette() const { return m_window->findChild<Palette *>(); }
    [[nodiscard]] PaletteField *field() const { return palette()->findChild<PaletteField *>(); }
    [[nodiscard]] QAbstractItemModel *model() const
    {
        return palette()->findChild<QListView *>(u"paletteList"_s)->model();
    }
    [[nodiscard]] int current() const
    {
        return palette()
            ->findChild<QListView *>(u"paletteList"_s)
            ->selectionModel()
            ->currentIndex()
            .row();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < model()->rowCount(); ++row)
            found.append(model()->index(row, 0).data().toString());
        return found;
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString said() const
    {
        const auto *label = visibleChild<Label>(palette(), u"paletteSaid"_s);
        return label ? label->text() : QString();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field(), text);
        m_fixture->settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(field(), key, modifiers);
        m_fixture->settle();
    }
    [[nodiscard]] bool isClosed()
    {
        m_fixture->settle();
        return !palette();
    }
    [[nodiscard]] QString tokenOf(int id) const
    {
        for (const SharedToken &token : *m_fixture->workspace.rows<SharedToken>(m_id)) {
            if (token.id == SharedTokenId(id))
                return QString::fromUtf8(token.token.exposedText());
        }
        return {};
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_theme;
    ConnectionId m_id;
};

void TestPalette::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
    QAccessible::setActive(true);
}

void TestPalette::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_id = m_fixture->addSample();
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->resize(1400, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
}

void TestPalette::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    QGuiApplication::clipboard()->clear();
    QGuiApplication::clipboard()->clear(QClipboard::Selection);
}

void TestPalette::openPalette()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette());
    QVERIFY(QTest::qWaitForWindowActive(palette()));
    QTRY_VERIFY(field()->hasFocus());
    m_fixture->settle();
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 palette());
}

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

void TestPalette::walksByKeys()
{
    openPalette();
    type(u"host"_s);
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

void TestPalette::doesNotRunGraveActionsByChance()
{
    openPalette();
    QInputMethodEvent sign;
    sign.setCommitString(u"›"_s);
    QApplication::sendEvent(field(), &sign);
    type(u"selection"_s);
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

namespace {

enum class Way { Keys, Insert, Menu, MiddleButton, Drop, InputMethod, Typing };

//! Puts \p text into \p field as the system would.
void put(QLineEdit *field, const QString &text, Way way)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    switch (way) {
    case Way::Keys:
        clipboard->setText(text);
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        break;
    case Way::Insert:
        clipboard->setText(text);
        QTest::keyClick(field, Qt::Key_Insert, Qt::ShiftModifier);
        break;
    case Way::Menu: {
        clipboard->setText(text);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, field->rect().center(),
                                field->mapToGlobal(field->rect().center()));
        QApplication::sendEvent(field, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QLineEdit::tr("&Paste")))
                action->trigger();
        }
        menu->close();
        break;
    }
    case Way::MiddleButton:
        clipboard->setText(text, QClipboard::Selection);
        QTest::mouseClick(field, Qt::MiddleButton);
        break;
    case Way::Drop: {
        QMimeData data;
        data.setText(text);
        QDragEnterEvent enter(QPoint(20, 10), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(field, &enter);
        QDropEvent drop(QPointF(20, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
        break;
    }
    case Way::InputMethod: {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
        break;
    }
    case Way::Typing:
        QTest::keyClicks(field, text);
        break;
    }
    clipboard->clear();
    clipboard->clear(QClipboard::Selection);
}

} // namespace

void TestPalette::namesAPastedToken_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("text");
    QTest::newRow("keys") << int(Way::Keys) << u"%1"_s;
    QTest::newRow("insert") << int(Way::Insert) << u" %1\n"_s;
    QTest::newRow("menu") << int(Way::Menu) << u"%1"_s;
    QTest::newRow("middle button") << int(Way::MiddleButton) << u"%1"_s;
    QTest::newRow("drop") << int(Way::Drop) << u"%1"_s;
    QTest::newRow("input method") << int(Way::InputMethod) << u"%1"_s;
    QTest::newRow("typing") << int(Way::Typing) << u"%1"_s;
    QTest::newRow("link") << int(Way::Keys)
                          << u"https://app-eu.logz.io/?embed=true&shareToken=%1#/dashboard/x"_s;
    QTest::newRow("snippet") << int(Way::Keys)
                             << u"curl -H 'X-API-TOKEN: %1' https://api.logz.io"_s;
}

void TestPalette::namesAPastedToken()
{
    QFETCH(int, way);
    QFETCH(QString, text);
    openPalette();
    put(field(), text.arg(tokenOf(1241)), Way(way));
    m_fixture->settle();
    QVERIFY(field()->showsDots());
    QVERIFY(!field()->isUndoAvailable());
    QCOMPARE(field()->text().count(QChar(0x2022)), field()->text().size());
    QCOMPARE(titles(), QStringList{u"Board status wall"_s});
    for (const QString &part :
         {u"Shared token"_s, u"Production"_s, u"Acme Production"_s, u"Europe"_s})
        QVERIFY2(spoken(0).contains(part), qPrintable(spoken(0)));
    QCOMPARE(current(), 0);
    // The dots give way to what is typed.
    QTest::keyClicks(field(), u"ci"_s);
    m_fixture->settle();
    QCOMPARE(field()->text(), u"ci"_s);
    QCOMPARE(titles().front(), u"ci-deployer"_s);
}

void TestPalette::saysWhatAnUnknownTokenLooksLike()
{
    openPalette();
    put(field(), u"9f2c6a10-7d4e-4b1f-8a33-0c5e7b9d1234"_s, Way::Keys);
    m_fixture->settle();
    QVERIFY(field()->showsDots());
    const auto text = [this] {
        return visibleChild<Label>(palette(), u"unknownTokenText"_s)->text();
    };
    QVERIFY(text().contains(u"an API token or a shared token"_s));
    QVERIFY(text().contains(u"Europe"_s));
    QVERIFY(visibleChild<Button>(palette(), u"askRegionsButton"_s));
    QCOMPARE(m_fixture->http.inFlight(), 0);
    // By chance nothing is sent.
    press(Qt::Key_Return);
    QCOMPARE(m_fixture->http.inFlight(), 0);
    put(field(), u"abcdefghijklmnopqrstuvwxyzABCDEF"_s, Way::Keys);
    QVERIFY(text().contains(u"logs, metrics or traces"_s));
    // What is no token is what is searched for.
    put(field(), u"Board status"_s, Way::Keys);
    m_fixture->settle();
    QCOMPARE(field()->text(), u"Board status"_s);
    QCOMPARE(titles().front(), u"Board status wall"_s);
    QVERIFY(!visibleChild<Label>(palette(), u"unknownTokenText"_s));
}

void TestPalette::answersForEverySearchField()
{
    int searches = 0;
    for (size_t page = 0; page < pageSpecs().size(); ++page) {
        m_window->actions().page(page)->trigger();
        m_fixture->settle();
        auto *search = visibleChild<Shell>(m_window.get())->currentPage()->header()->search();
        if (!search)
            continue;
        ++searches;
        search->setFocus();
        QTest::keyClicks(search, u"ho"_s);
        put(search, tokenOf(1242), Way::Keys);
        QVERIFY(palette());
        m_fixture->settle();
        QCOMPARE(search->text(), u"ho"_s);
        QVERIFY(field()->showsDots());
        QCOMPARE(titles(), QStringList{u"Support snapshots"_s});
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(isClosed());
        search->clear();
    }
    QVERIFY(searches >= 6);
}

void TestPalette::keepsNoPartOfAToken()
{
    const QString token = tokenOf(1244);
    openPalette();
    const auto holdsPart = [&](const QString &text) {
        for (qsizetype at = 0; at + 5 <= token.size(); ++at) {
            // The made-up tokens have a word in them that is also said.
            const QStringView part = QStringView(token).sliced(at, 5);
            if (part != u"token" && text.contains(part))
                return true;
        }
        return false;
    };
    put(field(), token, Way::Keys);
    m_fixture->settle();
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!holdsPart(QGuiApplication::clipboard()->text(QClipboard::Selection)));
    for (const QString &text : test::accessibleTexts(palette()))
        QVERIFY(!holdsPart(text));
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(field(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!holdsPart(field()->text()));
    }
    press(Qt::Key_P, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(isClosed());
    m_window->close();
    m_window.reset();
    QVERIFY(m_fixture->viewState.save().has_value());
    QDir directory(m_fixture->directory.path());
    for (const QFileInfo &info : directory.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!holdsPart(QString::fromUtf8(file.readAll())));
    }
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

void TestPalette::closesAtLock()
{
    openPalette();
    put(field(), tokenOf(1244), Way::Keys);
    m_fixture->connections.unlock();
    m_fixture->connections.lock();
    QVERIFY(isClosed());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
