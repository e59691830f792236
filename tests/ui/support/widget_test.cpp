// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/widget_test.h"

#include "tests/ui/support/accessible_tree.h"
#include "ui/theme/theme.h"

namespace tokendeck::test {

WidgetTest::WidgetTest() = default;
WidgetTest::~WidgetTest() = default;

void WidgetTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
    watchAccessibility();
}

} // namespace tokendeck::test

#include "moc_widget_test.cpp"
