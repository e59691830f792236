// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/base/actions.h"

namespace tokendeck::test {

//! A test of changes in the window, from the key to the backend's data and back to the message bar.
class ChangesTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    void key(ActionId command) { m_fixture->window->actions().action(command)->trigger(); }

    std::unique_ptr<ChangesFixture> m_fixture;
};

} // namespace tokendeck::test
