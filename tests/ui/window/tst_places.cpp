// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/connection_service.h"
#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/connect/start_page.h"
#include "ui/frame/page.h"
#include "ui/frame/search/search_field.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/help/about_dialog.h"
#include "ui/shell/places/kept_place.h"
#include "ui/shell/places/page_link.h"
#include "ui/shell/places/place_opener.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Links that lead to pages, and the place where a session of the desktop ended.
class TestPlaces : public WindowTest {
    Q_OBJECT

private slots:
    void everyPageHasItsLink();
    void readsWhatALinkCanSay();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void repeatsNoToken();
    void opensPageAndSearch();
    void opensRows();
    void looksForTheAccount();
    void rowThatIsNotThere();
    void rowOfAListThatIsStillToCome();
    void pageWithoutSearch();
    void badLinkGoesNowhere();
    void theNextLinkTakesAwayWhatWasSaid();
    void whatWaitsIsSaidNoMoreOnceItIsThere();
    void waitsForTheLockToEnd();
    void waitsForTheDialogToEnd();
    void waitsForAConnection();
    void sessionComesBack();
    void keepsNoTokenOfASearch();
    void damagedPlaceIsNone();

private:
    void openLink(const QString &link);
    [[nodiscard]] Intent place() const { return *m_window->places().place(); }
};

void TestPlaces::openLink(const QString &link)
{
    m_window->places().openLink(link);
    m_fixture->settle();
}

void TestPlaces::everyPageHasItsLink()
{
    for (const PageSpec &spec : pageSpecs()) {
        const auto link = readPageLink(u"tokendeck://"_s + spec.shownKey());
        QVERIFY2(link, spec.key);
        QVERIFY(*link == PageLink{.page = spec.shownKey()});
    }
}

void TestPlaces::readsWhatALinkCanSay()
{
    QVERIFY(readPageLink(u"tokendeck://shared?search=is%3Aunfiltered%20%C3%BC"_s)
            == (PageLink{.page = u"shared"_s, .search = u"is:unfiltered ü"_s}));
    QVERIFY(readPageLink(u"tokendeck://shared/1242"_s)
            == (PageLink{.page = u"shared"_s, .id = 1242}));
    QVERIFY(readPageLink(u"tokendeck://filters/3?account=88765"_s)
            == (PageLink{.page = u"filters"_s, .id = 3, .account = AccountId(88765)}));
    // As a browser writes it.
    QVERIFY(readPageLink(u"tokendeck://overview/"_s) == PageLink{.page = u"overview"_s});
    QVERIFY(readPageLink(u"TOKENDECK://Overview"_s) == PageLink{.page = u"overview"_s});
}

void TestPlaces::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("why");
    const QString none = u"it is none of Tokendeck’s, such as tokendeck://overview."_s;
    QTest::newRow("scheme") << u"https://overview"_s << none;
    QTest::newRow("no page") << u"tokendeck://"_s << none;
    QTest::newRow("no slashes") << u"tokendeck:overview"_s << none;
    QTest::newRow("user") << u"tokendeck://dana@overview"_s << none;
    QTest::newRow("port") << u"tokendeck://overview:80"_s << none;
    QTest::newRow("fragment") << u"tokendeck://overview#x"_s << none;
    QTest::newRow("broken") << u"tokendeck://over view%"_s << none;
    QTest::newRow("long") << u"tokendeck://shared?search="_s + u"ab cd "_s.repeated(400) << none;
    QTest::newRow("unknown page") << u"tokendeck://delete"_s << u"there is no page “delete”."_s;
    QTest::newRow("no id") << u"tokendeck://shared/first"_s << u"“first” is no id."_s;
    QTest::newRow("two ids") << u"tokendeck://shared/1/2"_s << u"“1/2” is no id."_s;
    QTest::newRow("negative") << u"tokendeck://shared/-1"_s << u"“-1” is no id."_s;
    QTest::newRow("signed") << u"tokendeck://shared/+1"_s << u"“+1” is no id."_s;
    QTest::newRow("large") << u"tokendeck://shared/99999999999"_s << u"“99999999999” is no id."_s;
    QTest::newRow("page without rows")
        << u"tokendeck://overview/1"_s << u"the page “Overview” has no rows with an id."_s;
    QTest::newRow("deed") << u"tokendeck://shared/1?do=delete"_s
                          << u"it says “do”, which no link can."_s;
    QTest::newRow("twice") << u"tokendeck://shared?search=a&search=b"_s
                           << u"it says “search” twice."_s;
    QTest::newRow("account") << u"tokendeck://shared/1?account=x"_s << u"“x” is no account’s id."_s;
    QTest::newRow("account alone")
        << u"tokendeck://shared?account=1"_s << u"it names an account, but no row of it."_s;
    QTest::newRow("row and search") << u"tokendeck://shared/1?search=a"_s
                                    << u"it names a row and a search; it can have one of them."_s;
    QTest::newRow("line break") << u"tokendeck://shared?search=a%0Ab"_s
                                << u"what it searches for cannot be typed into a search."_s;
}

void TestPlaces::saysWhatIsWrong()
{
    QFETCH(const QString, link);
    QFETCH(const QString, why);
    const auto read = readPageLink(link);
    QVERIFY(!read);
    QString plain = read.error();
    // Around names, so that they turn nothing round.
    plain.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(plain, u"The link was not followed: "_s + why);
}

void TestPlaces::repeatsNoToken()
{
    const QString token = u"6c36aa11-0f1d-4b70-9c11-44e07d87f00f"_s;
    for (const QString &link :
         {u"tokendeck://"_s + token, u"tokendeck://shared/"_s + token,
          u"tokendeck://shared?search="_s + token, u"tokendeck://shared?"_s + token + u"=1"_s,
          u"tokendeck://shared?search="_s + QString(token).replace(u"-"_s, u"%2D"_s)}) {
        const auto read = readPageLink(link);
        QVERIFY2(!read, qPrintable(link));
        QVERIFY(!read.error().contains(token.first(8)));
        QVERIFY(read.error().contains(u"never a token"_s));
    }
}

void TestPlaces::opensPageAndSearch()
{
    m_fixture->addSample();
    open();
    openLink(u"tokendeck://filters"_s);
    QCOMPARE(place().page, u"filters"_s);
    openLink(u"tokendeck://shared?search=board%20status"_s);
    QCOMPARE(place().page, u"shared"_s);
    QCOMPARE(place().search, u"board status"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    // Without one the search stays.
    openLink(u"tokendeck://shared"_s);
    QCOMPARE(place().search, u"board status"_s);
    QVERIFY2(!barText().contains(u"link"_s), qPrintable(barText()));
}

void TestPlaces::opensRows()
{
    const ConnectionId id = m_fixture->addSample();
    open();
    openLink(u"tokendeck://shared?search=board%20status"_s);
    openLink(u"tokendeck://shared/1242"_s);
    QCOMPARE(place().page, u"shared"_s);
    QCOMPARE(place().selection.rows, (std::vector<RowRef>{{id, 1242}}));
    // What hid it gave way.
    QCOMPARE(place().search, QString());
}

void TestPlaces::looksForTheAccount()
{
    const ConnectionId first = m_fixture->addSample();
    const ConnectionId second = m_fixture->addSample(u"Acme Test"_s, u"https://api-us.logz.io"_s);
    m_fixture->updateConnection(
        second, [](ConnectionInfo &info) { info.connection.accountId = AccountId(99001); });
    open();
    openLink(u"tokendeck://shared/1242"_s);
    QCOMPARE(place().selection.rows, (std::vector<RowRef>{{first, 1242}}));
    openLink(u"tokendeck://shared/1242?account=99001"_s);
    QCOMPARE(place().selection.rows, (std::vector<RowRef>{{second, 1242}}));
    // Now that one is shown.
    openLink(u"tokendeck://shared/1243"_s);
    QCOMPARE(place().selection.rows, (std::vector<RowRef>{{second, 1243}}));
    openLink(u"tokendeck://shared/1242?account=4711"_s);
    QCOMPARE(barText(), u"The link leads to the account 4711, which is not connected."_s);
}

void TestPlaces::rowThatIsNotThere()
{
    m_fixture->addSample();
    open();
    openLink(u"tokendeck://shared/77"_s);
    QCOMPARE(place().page, u"shared"_s);
    QCOMPARE(barText(), u"The link leads to the shared token 77, which is not there."_s);
}

void TestPlaces::rowOfAListThatIsStillToCome()
{
    const ConnectionId sample = m_fixture->addSample();
    const auto rows = m_fixture->workspace.rows<SharedToken>(sample);
    const ConnectionId id = ConnectionId::create();
    ConnectionInfo info = *m_fixture->workspace.connection(sample);
    info.connection.id = id;
    info.connection.accountId = AccountId(99001);
    m_fixture->workspace.addConnection(info);
    open();
    openLink(u"tokendeck://shared/1242?account=99001"_s);
    QVERIFY2(!barText().contains(u"link"_s), qPrintable(barText()));
    m_fixture->workspace.replaceRows(id, *rows, m_fixture->clock.now());
    m_fixture->settle();
    QTRY_COMPARE(place().selection.rows, (std::vector<RowRef>{{id, 1242}}));
}

void TestPlaces::pageWithoutSearch()
{
    m_fixture->addSample();
    open();
    openLink(u"tokendeck://overview?search=a"_s);
    QCOMPARE(place().page, u"overview"_s);
    QVERIFY2(barText().contains(u"cannot be searched"_s), qPrintable(barText()));
}

void TestPlaces::badLinkGoesNowhere()
{
    m_fixture->addSample();
    open();
    showPage("filters");
    openLink(u"tokendeck://shared/1242?do=delete"_s);
    QCOMPARE(place().page, u"filters"_s);
    QVERIFY(barText().startsWith(u"The link was not followed:"_s));
}

void TestPlaces::theNextLinkTakesAwayWhatWasSaid()
{
    m_fixture->addSample();
    open();
    showPage("filters");
    openLink(u"tokendeck://nowhere"_s);
    QVERIFY(barText().startsWith(u"The link was not followed:"_s));
    openLink(u"tokendeck://filters"_s);
    QCOMPARE(barText(), QString());
    // It stands in another page than the one that the next link leads to.
    openLink(u"tokendeck://filters/77"_s);
    QVERIFY2(barText().contains(u"which is not there"_s), qPrintable(barText()));
    openLink(u"tokendeck://shared"_s);
    showPage("filters");
    QCOMPARE(barText(), QString());
    // Behind a lock nothing was said yet.
    m_fixture->connections.unlock();
    m_fixture->connections.lock();
    m_fixture->settle();
    openLink(u"tokendeck://nowhere"_s);
    openLink(u"tokendeck://filters"_s);
    m_fixture->connections.unlock();
    m_fixture->settle();
    QTRY_COMPARE(place().page, u"filters"_s);
    QVERIFY2(!barText().contains(u"link"_s), qPrintable(barText()));
}

void TestPlaces::whatWaitsIsSaidNoMoreOnceItIsThere()
{
    open();
    const auto said = [this] {
        const auto *start = visibleChild<StartPage>(m_window.get());
        const auto *bar = start ? visibleChild<MessageBar>(start) : nullptr;
        return bar ? bar->text() : QString();
    };
    openLink(u"tokendeck://nowhere"_s);
    QVERIFY(said().startsWith(u"The link was not followed:"_s));
    openLink(u"tokendeck://shared"_s);
    QCOMPARE(said(), u"The link is followed as soon as an account is connected."_s);
    const ConnectionId id = m_fixture->addSample();
    m_fixture->settle();
    QTRY_VERIFY(m_window->places().place());
    QTRY_COMPARE(place().page, u"shared"_s);
    m_fixture->workspace.removeConnection(id);
    m_fixture->settle();
    QVERIFY(visibleChild<StartPage>(m_window.get()));
    QCOMPARE(said(), QString());
}

void TestPlaces::waitsForTheLockToEnd()
{
    m_fixture->addSample();
    open();
    showPage("filters");
    m_fixture->connections.unlock();
    m_fixture->connections.lock();
    m_fixture->settle();
    openLink(u"tokendeck://overview"_s);
    openLink(u"tokendeck://shared"_s);
    QCOMPARE(place().page, u"filters"_s);
    m_fixture->connections.unlock();
    m_fixture->settle();
    QTRY_COMPARE(place().page, u"shared"_s);
}

void TestPlaces::waitsForTheDialogToEnd()
{
    m_fixture->addSample();
    open();
    showPage("filters");
    m_window->actions().action(ActionId::About)->trigger();
    const QPointer<AboutDialog> about = m_window->findChild<AboutDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(about));
    openLink(u"tokendeck://shared"_s);
    QCOMPARE(place().page, u"filters"_s);
    about->close();
    QTRY_COMPARE(place().page, u"shared"_s);
}

void TestPlaces::waitsForAConnection()
{
    open();
    openLink(u"tokendeck://shared"_s);
    QVERIFY(!m_window->places().place());
    m_fixture->addSample();
    m_fixture->settle();
    QTRY_VERIFY(m_window->places().place());
    QTRY_COMPARE(place().page, u"shared"_s);
}

void TestPlaces::sessionComesBack()
{
    const ConnectionId id = m_fixture->addSample();
    open();
    openLink(u"tokendeck://shared?search=o"_s);
    selectRow(2);
    const Intent before = place();
    QCOMPARE(before.selection.rows.size(), size_t(1));
    const QByteArray kept = keptPlace(before, m_fixture->workspace);
    showPage("accounts");

    // Before the window is there, as at a start.
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->places().returnTo(*placeOf(kept));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(place() == before);
    QCOMPARE(place().selection.rows.front().connection, id);
    m_fixture->settle();
}

void TestPlaces::keepsNoTokenOfASearch()
{
    const QString token = u"6c36aa11-0f1d-4b70-9c11-44e07d87f00f"_s;
    m_fixture->addSample();
    const QString part = QString::fromLatin1(WindowFixture::TokenCore).first(8);
    for (const QString &text : {token, part}) {
        const QByteArray kept =
            keptPlace({.page = u"shared"_s, .search = u"name "_s + text}, m_fixture->workspace);
        QVERIFY(!kept.contains(text.first(8).toUtf8()));
        QVERIFY(!placeOf(kept)->search);
    }
}

void TestPlaces::damagedPlaceIsNone()
{
    for (const char *bytes : {"", "[]", "{", R"({"page":"nowhere"})", R"({"page":7})"})
        QVERIFY2(!placeOf(bytes), bytes);
    const auto place =
        placeOf(R"({"page":"shared","search":7,"rows":[1,{"id":3},{"connection":"c","id":4}]})");
    QVERIFY(place && !place->search);
    QCOMPARE(place->selection.rows, (std::vector<RowRef>{{ConnectionId(u"c"_s), 4}}));
    // Of a page without rows none are taken.
    QVERIFY(
        placeOf(R"({"page":"scope","rows":[{"connection":"c","id":4}]})")->selection.rows.empty());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
