// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/frame/page_header.h"
#include "ui/pages/scope_page.h"
#include "ui/scope/scope_view.h"
#include "ui/widgets/text/label.h"

#include <QTest>

namespace tokendeck::test {

//! The page of the scope map over the sample data.
class ScopePageTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    [[nodiscard]] ScopeView *view() const { return m_page->findChild<ScopeView *>(); }
    [[nodiscard]] QString current() const
    {
        return view()->current() < 0 ? QString()
                                     : view()->map().nodes[size_t(view()->current())].name;
    }
    void choose(const QString &name)
    {
        const ScopeMap &map = view()->map();
        const auto found = std::ranges::find(map.nodes, name, &ScopeNode::name);
        QVERIFY(found != map.nodes.end());
        view()->setCurrentKey(found->key);
    }
    [[nodiscard]] QString sentence() const
    {
        QString text;
        for (const Label *label : m_page->header()->findChildren<Label *>())
            text = label->text();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    void settle()
    {
        m_parts->settle();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<WindowFixture> m_parts;
    std::unique_ptr<ScopePage> m_page;
    ConnectionId m_main;
};

} // namespace tokendeck::test
