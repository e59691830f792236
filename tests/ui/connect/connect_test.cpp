// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/connect/connect_test.h"

#include "ui/shell/shell.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void ConnectTest::init()
{
    m_backend = std::make_unique<PlayedBackend>(2);
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->connections.unlock();
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ConnectTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    m_backend.reset();
}

void ConnectTest::useBackend()
{
    auto *region = child<QComboBox>(u"regionCombo"_s);
    region->setCurrentIndex(region->count() - 1);
    child<QLineEdit>(u"customUrl"_s)->setText(m_backend->url().toString());
}

void ConnectTest::enter(const QByteArray &token)
{
    auto *edit = child<QLineEdit>(u"tokenEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, QString::fromLatin1(token));
}

void ConnectTest::connectMain()
{
    useBackend();
    enter(mainToken());
    pause();
    QTRY_VERIFY(child<QCheckBox>(u"subAccountsCheck"_s));
    child<QCheckBox>(u"subAccountsCheck"_s)->setChecked(false);
    child<QLineEdit>(u"nameEdit"_s)->setText(u"  Acme "_s);
    child<Button>(u"connectButton"_s)->click();
    QTRY_VERIFY(visibleChild<Shell>(m_window.get()));
    QCOMPARE(m_fixture->workspace.connections().size(), 1u);
    QCOMPARE(m_fixture->workspace.connections().front().connection.name, u"Acme"_s);
}

void ConnectTest::connectFamily()
{
    useBackend();
    enter(mainToken());
    QTest::keyClick(child<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(child<Button>(u"closeSubAccounts"_s));
    QTest::keyClick(child<Button>(u"closeSubAccounts"_s), Qt::Key_Return);
    QVERIFY(visibleChild<Shell>(m_window.get()));
}

} // namespace tokendeck::test

#include "moc_connect_test.cpp"
