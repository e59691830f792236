// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/palette/palette_test.h"

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void PaletteTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
    QAccessible::setActive(true);
}

void PaletteTest::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    m_id = m_fixture->addSample();
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->resize(1400, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
}

void PaletteTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
    QGuiApplication::clipboard()->clear();
    QGuiApplication::clipboard()->clear(QClipboard::Selection);
}

void PaletteTest::openPalette()
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette());
    QVERIFY(QTest::qWaitForWindowActive(palette()));
    QTRY_VERIFY(field()->hasFocus());
    m_fixture->settle();
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 palette());
}

} // namespace tokendeck::test

#include "moc_palette_test.cpp"
