// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/main_window.h"

#include <QAbstractItemView>

namespace tokendeck::test {

//! A test of the window over everything real below it but the clock, the clipboard and the
//! keychain.
class WindowTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void open(QSize size = {1400, 820});
    void showPage(std::string_view key);
    //! One of ListPageKeys, from 1.
    void showPage(int number) { showPage(test::ListPageKeys[size_t(number) - 1]); }
    [[nodiscard]] QAbstractItemView *table() const
    {
        return visibleChild<QAbstractItemView>(m_window.get(), QStringLiteral("table"));
    }
    [[nodiscard]] QString barText() const;
    void selectRow(int row);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tokendeck::test
