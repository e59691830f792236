// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scope/scope_page_test.h"

#include "ui/pages/page_specs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void ScopePageTest::init()
{
    m_parts = std::make_unique<WindowFixture>();
    m_main = m_parts->addSample();
    const auto spec = std::ranges::find_if(
        pageSpecs(), [](const PageSpec &each) { return each.shownKey() == u"scope"_s; });
    QVERIFY(spec != pageSpecs().end());
    m_page = std::make_unique<ScopePage>(m_parts->dependencies(), *spec);
    m_page->resize(1184, 780);
    m_page->setScope({m_main});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->focusContent();
    settle();
}

void ScopePageTest::cleanup()
{
    m_page.reset();
    m_parts.reset();
}

} // namespace tokendeck::test

#include "moc_scope_page_test.cpp"
