// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/findings_board.h"
#include "tests/support/drain.h"
#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/overview/cards/attention_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <memory>
#include <vector>

namespace tokendeck::test {

//! The Overview of the sandbox, its findings made.
class OverviewTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup() { m_fixture.reset(); }

protected:
    //! Waits until the findings are those of the lists as they are.
    void lookAtFindings();
    //! Adds a connection whose token was refused, and which has no lists.
    ConnectionId addRefused(int number);
    //! What needs attention, as it stands from top to bottom.
    [[nodiscard]] std::vector<AttentionLine *> lines() const;
    [[nodiscard]] AttentionLine *lineOf(const QString &title) const;
    //! Without the marks of its direction.
    [[nodiscard]] static QString textOf(const AttentionLine *line, const QString &name)
    {
        return line->findChild<Label *>(name)->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    [[nodiscard]] static Button *firstOf(const AttentionLine *line)
    {
        return line->findChild<Button *>(QStringLiteral("attentionFirst"));
    }

    std::unique_ptr<ChangesFixture> m_fixture;
    Shell *m_shell = nullptr;
};

} // namespace tokendeck::test
