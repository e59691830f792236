// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_keeper.h"
#include "tests/ui/window/window_test.h"
#include "ui/frame/search/search_field.h"
#include "ui/shell/places/place_opener.h"

#include <QFile>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Where a session of the desktop ended, and what is written of it.
class TestSessionKeeper : public WindowTest {
    Q_OBJECT

private slots:
    void goesWhereTheSessionEnded();
    void anotherSessionIsNotThisOne();
    void withoutPagesThereIsNothingToKeep();
    void writesNoToken();

private:
    //! Ends the window and starts it anew as the session \p session, on what was written.
    void startAgain(const QString &session);
    [[nodiscard]] Intent place() const { return *m_window->places().place(); }
};

void TestSessionKeeper::startAgain(const QString &session)
{
    m_window.reset();
    QVERIFY(m_fixture->viewState.load());
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    SessionKeeper keeper(*m_window, m_fixture->workspace, m_fixture->viewState, {});
    keeper.returnTo(session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
}

void TestSessionKeeper::goesWhereTheSessionEnded()
{
    m_fixture->addSample();
    open({1100, 700});
    m_window->places().openLink(u"tokendeck://shared?search=o"_s);
    m_fixture->settle();
    selectRow(1);
    const Intent before = place();
    SessionKeeper(*m_window, m_fixture->workspace, m_fixture->viewState, {}).keep(u"10a1_7"_s);
    // What is done later belongs to no session.
    showPage("accounts");
    startAgain(u"10a1_7"_s);
    QTRY_VERIFY(place() == before);
    QCOMPARE(m_window->size(), QSize(1100, 700));
}

void TestSessionKeeper::anotherSessionIsNotThisOne()
{
    m_fixture->addSample();
    open();
    m_window->places().openLink(u"tokendeck://shared?search=o"_s);
    m_fixture->settle();
    SessionKeeper(*m_window, m_fixture->workspace, m_fixture->viewState, {}).keep(u"10a1_7"_s);
    startAgain(u"10a1_8"_s);
    // The page is remembered in any case.
    QCOMPARE(place().page, u"shared"_s);
    QCOMPARE(place().search, QString());
}

void TestSessionKeeper::withoutPagesThereIsNothingToKeep()
{
    open();
    SessionKeeper(*m_window, m_fixture->workspace, m_fixture->viewState, {}).keep(u"10a1_7"_s);
    QVERIFY(m_fixture->viewState.state(u"session/place"_s).isEmpty());
    QVERIFY(m_fixture->viewState.state(u"session/name"_s).isEmpty());
}

void TestSessionKeeper::writesNoToken()
{
    m_fixture->addSample();
    open();
    m_window->places().openLink(u"tokendeck://shared/1241"_s);
    m_fixture->settle();
    SessionKeeper(*m_window, m_fixture->workspace, m_fixture->viewState, {}).keep(u"10a1_7"_s);
    QFile file(m_fixture->directory.filePath(u"view.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 0);
    const QByteArray place = m_fixture->viewState.state(u"session/place"_s);
    QVERIFY(place.contains("1241"));
    QVERIFY(!place.contains(WindowFixture::TokenCore));
}

QTEST_MAIN(TestSessionKeeper)
#include "tst_session_keeper.moc"
