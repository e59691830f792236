// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"

#include "ui/base/actions.h"
#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void WindowTest::initTestCase()
{
    WidgetTest::initTestCase();
    QAccessible::setActive(true);
}

void WindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void WindowTest::open(QSize size)
{
    m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_fixture->settle();
}

void WindowTest::showPage(std::string_view key)
{
    m_window->actions().page(test::pagePosition(key))->trigger();
    m_fixture->settle();
}

QString WindowTest::barText() const
{
    const auto *bar = visibleChild<MessageBar>(m_window.get(), u"messageBar"_s);
    return bar ? bar->text() : QString();
}

void WindowTest::selectRow(int row)
{
    // The view's own way would look at the keys that are held.
    table()->selectionModel()->setCurrentIndex(table()->model()->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
    m_fixture->settle();
}

} // namespace tokendeck::test

#include "moc_window_test.cpp"
