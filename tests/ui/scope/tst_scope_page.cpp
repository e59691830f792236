// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_roles.h"
#include "tests/ui/scope/scope_page_test.h"
#include "tests/ui/support/ui_probe.h"
#include "ui/changes/change_controller.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/page_specs.h"
#include "ui/pages/scope_page.h"
#include "ui/scope/scope_export.h"
#include "ui/scope/scope_saving.h"
#include "ui/scope/scope_view.h"
#include "ui/table/token_tree_view.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! The scope map as the admin meets it: drawn, walked through, as a list, saved.
class TestScopePage : public ScopePageTest {
    Q_OBJECT
private slots:
    void drawsWhatTheListsTell();
    void saysTheSelectionInOneSentence_data();
    void saysTheSelectionInOneSentence();
    void everyNodeIsHitWhereItStands();
    void arrowsWalkTheEdges();
    void lettersJump();
    void zoomsAndMoves();
    void lettersAreNeverTooSmall();
    void foldsManyAndUnfoldsWhatIsFound();
    void theListHasTheSameSelectionAndCommands();
    void offersToOpenAndClose();
    void saysWhatItDoesBeforeItIsDone();
    void findsByName();
    void isReadAsAList();
    void saysThatNothingIsKnownYet();
};

void TestScopePage::drawsWhatTheListsTell()
{
    const ScopeMap &map = view()->map();
    QCOMPARE(std::ranges::count(map.nodes, ScopeNodeKind::Token,
                                [](const ScopeNode &node) { return node.key.kind; }),
             3);
    QCOMPARE(map.nodes.size(), size_t(3 + 1 + 6)); // no metrics account
    QCOMPARE(map.edges.size(), size_t(3 + 6));
    QCOMPARE(m_page->countsText(), u"3 API tokens, 7 accounts"_s);
    // Each has its name in it.
    for (int node = 0; node < int(map.nodes.size()); ++node) {
        const QImage picture = view()->grab(view()->rectOf(node).adjusted(3, 3, -3, -3)).toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += picture.pixelColor(x, y).lightness() < 140 ? 1 : 0;
        }
        QVERIFY2(dark > 50, qPrintable(map.nodes[size_t(node)].name));
    }
}

void TestScopePage::saysTheSelectionInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("token") << u"ci-deployer"_s
                           << u"ci-deployer can search Production and 4 of 6 sub accounts"_s;
    QTest::newRow("main") << u"Production"_s
                          << u"3 API tokens can search Production and 4 of 6 sub accounts"_s;
    QTest::newRow("open") << u"Web"_s << u"At least 3 API tokens can search Web"_s;
    QTest::newRow("closed") << u"Security"_s
                            << u"Security is closed to Production: whether API tokens of its own "
                               "can search it is not known"_s;
}

void TestScopePage::saysTheSelectionInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    m_page->focusContent();
    choose(name);
    QCOMPARE(sentence(), said);
    QCOMPARE(m_page->place().selection.rows.size(), size_t(1));
    // Where the header has no room, below the map.
    m_page->resize(744, 560);
    const auto *below = m_page->findChild<Label *>(u"scopeText"_s);
    QCOMPARE(sentence(), QString());
    QCOMPARE(QString(below->text()).remove(QChar(0x2068)).remove(QChar(0x2069)), said);
    m_page->resize(1184, 780);
    QCOMPARE(sentence(), said);
    m_page->act(ActionId::Escape);
    QCOMPARE(sentence(), QString());
    QVERIFY(below->text().startsWith(u"Solid: can search; amber: "_s));
}

void TestScopePage::everyNodeIsHitWhereItStands()
{
    const ScopeMap &map = view()->map();
    for (const double zoom : {1.0, 0.6}) {
        while (view()->lens().zoom > zoom)
            QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
        for (int node = 0; node < int(map.nodes.size()); ++node) {
            const QRect rect = view()->rectOf(node);
            QCOMPARE(view()->nodeAt(rect.center()), node);
            QCOMPARE(view()->nodeAt(rect.topLeft() - QPoint(4, 4)), -1);
            QTest::mouseClick(view(), Qt::LeftButton, {}, rect.center());
            QCOMPARE(view()->current(), node);
        }
    }
    QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rect().bottomRight() - QPoint(5, 5));
    QCOMPARE(view()->current(), -1);
}

void TestScopePage::arrowsWalkTheEdges()
{
    m_page->focusContent();
    QVERIFY(view()->hasFocus());
    const QList<std::pair<Qt::Key, QString>> path{
        {Qt::Key_Down, u"ci-deployer"_s}, {Qt::Key_Down, u"terraform"_s},
        {Qt::Key_Right, u"Production"_s}, {Qt::Key_Right, u"Data platform"_s},
        {Qt::Key_Down, u"Partners"_s},    {Qt::Key_Left, u"Production"_s},
        {Qt::Key_Left, u"ci-deployer"_s}, {Qt::Key_Up, u"ci-deployer"_s},
    };
    for (const auto &[key, name] : path) {
        QTest::keyClick(view(), key);
        QCOMPARE(current(), name);
    }
    // One stop of the Tab key.
    QTest::keyClick(view(), Qt::Key_Tab);
    QVERIFY(!view()->hasFocus());
}

void TestScopePage::lettersJump()
{
    m_page->focusContent();
    QTest::keyClick(view(), Qt::Key_T);
    QCOMPARE(current(), u"terraform"_s);
    QTest::keyClick(view(), Qt::Key_T);
    QCOMPARE(current(), u"Tokendeck"_s);
    QTest::keyClick(view(), Qt::Key_S);
    const QString first = current();
    QTest::keyClick(view(), Qt::Key_S);
    QCOMPARE(QSet({first, current()}), QSet({u"Staging"_s, u"Security"_s}));
}

void TestScopePage::zoomsAndMoves()
{
    m_page->focusContent();
    const double fitting = view()->lens().zoom;
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view()->lens().zoom, fitting * ScopeZoomStep);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->lens().zoom, 1.0);

    // The wheel enlarges what is below it.
    const QPointF place(400, 200);
    const QPointF before = view()->lens().toMap(place);
    QWheelEvent wheel(place, view()->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view(), &wheel);
    QCOMPARE(view()->lens().zoom, ScopeZoomStep);
    QVERIFY((view()->lens().toMap(place) - before).manhattanLength() < 0.001);

    const QPointF origin = view()->lens().origin;
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view()->lens().origin.x() < origin.x());
    QCOMPARE(current(), QString());

    const QPointF dragged = view()->lens().origin;
    QTest::mousePress(view(), Qt::LeftButton, {}, {500, 400});
    QTest::mouseMove(view(), {540, 430});
    QTest::mouseMove(view(), {560, 450});
    QTest::mouseRelease(view(), Qt::LeftButton, {}, {560, 450});
    QCOMPARE(view()->lens().origin - dragged, QPointF(60, 50));

    QTest::keyClick(view(), Qt::Key_Home);
    const QRectF whole(view()->lens().origin,
                       view()->grid().size(view()->map()) * view()->lens().zoom);
    QVERIFY(QRectF(view()->rect()).adjusted(-1, -1, 1, 1).contains(whole));
}

//! Where there is no room for letters there are none: a picture of one node at each zoom.
void TestScopePage::lettersAreNeverTooSmall()
{
    const ScopeMap &map = view()->map();
    for (int percent = 100; percent >= 10; percent -= 10) {
        while (view()->lens().zoom * 100 > percent)
            QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
        view()->setCurrentKey({});
        const QRect rect = view()->rectOf(0).intersected(view()->rect()).adjusted(3, 0, -3, 0);
        if (rect.height() < 3)
            continue;
        const QImage picture = view()->grab(rect).toImage();
        int top = picture.height();
        int bottom = -1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).lightness() > 140)
                    continue;
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
        // "ci-deployer" is 11 pixels from its ascenders to its descender, or it is not there.
        QVERIFY2(bottom < 0 || bottom - top >= 9,
                 qPrintable(u"%1 % shows letters of %2 px"_s.arg(percent).arg(bottom - top)));
    }
    QCOMPARE(map.nodes.front().name, u"ci-deployer"_s);
}

void TestScopePage::foldsManyAndUnfoldsWhatIsFound()
{
    std::vector<Account> accounts = *m_parts->workspace.rows<Account>(m_main);
    for (int i = 0; i < 80; ++i) {
        Account more{.id = AccountId(70000 + i),
                     .name = u"Team %1"_s.arg(i, 2, 10, QChar(u'0')),
                     .type = AccountType::Sub};
        more.ownerId = AccountId(88765);
        more.searchable = true;
        accounts.push_back(more);
    }
    m_parts->workspace.replaceRows<Account>(m_main, accounts, m_parts->clock.now());
    settle();
    QVERIFY(view()->map().isGrouped);
    const size_t folded = view()->map().nodes.size();
    QVERIFY(folded < 10);

    auto *search = m_page->findChild<SearchField *>();
    QTest::keyClicks(search, u"team 42"_s);
    QCOMPARE(current(), u"Team 42"_s);
    QCOMPARE(view()->map().nodes.size(), folded + 84);
    QVERIFY(view()->rect().contains(view()->rectOf(view()->current())));

    // The group above it folds again, by the keyboard.
    const auto group = std::ranges::find_if(view()->map().nodes, [](const ScopeNode &node) {
        return node.key.kind == ScopeNodeKind::AccountGroup && node.isUnfolded;
    });
    view()->setCurrentKey(group->key);
    QVERIFY(sentence().startsWith(u"84 open accounts of Production"_s));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(view()->map().nodes.size(), folded);
    QVERIFY(view()->current() >= 0);
}

void TestScopePage::theListHasTheSameSelectionAndCommands()
{
    choose(u"Security"_s);
    QTest::mouseClick(m_page->findChild<Button *>(u"scopeAsList"_s), Qt::LeftButton);
    auto *list = m_page->findChild<TokenTreeView *>();
    QVERIFY(list->isVisible() && !view()->isVisible());
    const auto selectedRow = [list] {
        const QModelIndexList rows = list->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.front().data(PlainNameRole).toString();
    };
    QCOMPARE(selectedRow(), u"Security"_s);
    QVERIFY(visibleChild<Button>(m_page.get(), u"change%1"_s.arg(int(RowAction::OpenToSearch))));
    // All of it is open: 1 account, 3 tokens, 6 accounts below.
    QVERIFY(list->isExpanded(list->model()->index(0, 0)));
    QCOMPARE(list->model()->rowCount(list->model()->index(0, 0)), 9);

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(selectedRow() != u"Security"_s);
    QCOMPARE(selectedRow(), current());
    const QSignalSpy went(m_page.get(), &Page::goRequested);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(went.count(), 1);
    const auto intent = went.front().front().value<Intent>();
    QCOMPARE(intent.selection.kind, ListKind::Accounts);

    // It is remembered.
    QVERIFY(!m_parts->viewState.state(u"scope/list"_s).isEmpty());
    QTest::mouseClick(m_page->findChild<Button *>(u"scopeAsList"_s), Qt::LeftButton);
    QVERIFY(view()->isVisible());
}

void TestScopePage::offersToOpenAndClose()
{
    const auto button = [this](RowAction action) {
        return visibleChild<Button>(m_page.get(), u"change%1"_s.arg(int(action)));
    };
    choose(u"Security"_s);
    QVERIFY(button(RowAction::OpenToSearch));
    QVERIFY(!button(RowAction::CloseToSearch));
    const QSignalSpy asked(m_page.get(), &Page::changeRequested);
    QTest::mouseClick(button(RowAction::OpenToSearch), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().at(0).value<RowAction>(), RowAction::OpenToSearch);
    const Selection expected{ListKind::Accounts, {{m_main, 90003}}};
    QCOMPARE(asked.front().at(1).value<Selection>(), expected);

    choose(u"Web"_s);
    QVERIFY(button(RowAction::CloseToSearch));
    choose(u"Production"_s);
    QVERIFY(!button(RowAction::OpenToSearch) && !button(RowAction::CloseToSearch));
    choose(u"terraform"_s);
    QVERIFY(!button(RowAction::OpenToSearch) && !button(RowAction::CloseToSearch));

    // By a refused connection nothing is changed, and the button says why.
    m_parts->updateConnection(
        m_main, [](ConnectionInfo &info) { info.state = ConnectionState::TokenRefused; });
    settle();
    choose(u"Security"_s);
    QVERIFY(!button(RowAction::OpenToSearch)->isEnabled());
    QVERIFY(!button(RowAction::OpenToSearch)->toolTip().isEmpty());
}

void TestScopePage::saysWhatItDoesBeforeItIsDone()
{
    ChangeController changes(m_parts->dependencies(), m_page.get());
    const auto asked = [&](RowAction action, qint32 account) {
        changes.begin(action, {ListKind::Accounts, {{m_main, account}}});
        auto *dialog = visibleChild<QDialog>(m_page.get(), u"confirmSearchDialog"_s);
        if (!dialog)
            return QString();
        const QString text = dialog->windowTitle() + u'\n' + dialog->accessibleDescription();
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return QString(text).remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    const QString open = asked(RowAction::OpenToSearch, 90003);
    QVERIFY2(open.contains(u"3 API tokens of Production can search it then: “ci-deployer”, "
                           "“terraform” and “Tokendeck”."_s),
             qPrintable(open));
    const QString close = asked(RowAction::CloseToSearch, 90002);
    QVERIFY2(close.contains(u"3 API tokens of Production can no longer search it"_s),
             qPrintable(close));
    QVERIFY(m_parts->activities.entries().empty());
}

void TestScopePage::findsByName()
{
    auto *search = m_page->findChild<SearchField *>();
    QTest::keyClicks(search, u"par"_s);
    QCOMPARE(current(), u"Partners"_s);
    QTest::keyClicks(search, u"zz"_s);
    QCOMPARE(sentence(), u"No name has “parzz”"_s);
    search->clear();
    QTest::keyClicks(search, u"o"_s);
    const QString first = current();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(current() != first);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(view()->hasFocus());
}

void TestScopePage::isReadAsAList()
{
    choose(u"Security"_s);
    m_page->focusContent();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Scope map"_s);
    QCOMPARE(list->childCount(), int(view()->map().nodes.size()));
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *item = list->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QVERIFY(!item->text(QAccessible::Name).isEmpty());
        QVERIFY(!item->text(QAccessible::Description).isEmpty());
        QCOMPARE(bool(item->state().selected), i == view()->current());
        QCOMPARE(item->rect().size(), view()->rectOf(i).size());
    }
    QAccessibleInterface *focused = list->focusChild();
    QVERIFY(focused && focused->state().focused);
    QVERIFY(focused->text(QAccessible::Name).contains(u"closed to search"_s));

    // A screen reader can choose, too.
    QAccessibleInterface *first = list->child(0);
    first->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view()->current(), 0);
    for (const QString &text : accessibleTexts(m_page.get()))
        QVERIFY(!text.contains(QLatin1StringView(WindowFixture::TokenCore).first(5)));

    // What is gone is no longer read.
    m_parts->workspace.replaceRows<ApiToken>(m_main, std::vector<ApiToken>(), m_parts->clock.now());
    settle();
    QCOMPARE(list->childCount(), int(view()->map().nodes.size()));
}

void TestScopePage::saysThatNothingIsKnownYet()
{
    ConnectionInfo info;
    info.connection = {.id = ConnectionId::create(),
                       .name = u"Fresh"_s,
                       .apiUrl = QUrl(u"https://api.logz.io"_s),
                       .accountId = AccountId(5),
                       .accountName = u"Fresh"_s};
    info.state = ConnectionState::Ready;
    m_parts->workspace.addConnection(info);
    m_page->setScope({info.connection.id});
    settle();
    QVERIFY(!view()->isVisible());
    QVERIFY(!m_page->findChild<Button *>(u"scopeSave"_s)->isEnabled());
    m_page->setScope({m_main});
    settle();
    QVERIFY(view()->isVisible());
}

QTEST_MAIN(TestScopePage)
#include "tst_scope_page.moc"
