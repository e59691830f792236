// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/overview/overview_test.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void OverviewTest::init()
{
    m_fixture = std::make_unique<ChangesFixture>();
    m_shell = m_fixture->window->findChild<Shell *>();
    m_shell->showPage("overview");
    QVERIFY(m_fixture->settle());
    lookAtFindings();
}

void OverviewTest::lookAtFindings()
{
    FindingsBoard &board = m_fixture->parts.findings;
    QTRY_VERIFY([&] {
        m_fixture->parts.clock.advance(FindingsBoard::Gathering);
        return board.isCurrent();
    }());
    m_fixture->parts.settle();
    drain();
}

ConnectionId OverviewTest::addRefused(int number)
{
    ConnectionInfo info;
    info.connection.id = ConnectionId::create();
    info.connection.name = u"Refused %1"_s.arg(number);
    info.connection.apiUrl = QUrl(u"https://api-eu.logz.io"_s);
    info.connection.accountId = AccountId(70'000 + number);
    info.connection.accountName = info.connection.name;
    info.state = ConnectionState::TokenRefused;
    m_fixture->parts.workspace.addConnection(info);
    return info.connection.id;
}

std::vector<AttentionLine *> OverviewTest::lines() const
{
    std::vector<AttentionLine *> shown;
    for (auto *line : m_shell->currentPage()->findChildren<AttentionLine *>())
        if (line->isVisible())
            shown.push_back(line);
    std::ranges::sort(shown, {}, [](const AttentionLine *line) { return line->y(); });
    return shown;
}

AttentionLine *OverviewTest::lineOf(const QString &title) const
{
    const std::vector<AttentionLine *> all = lines();
    const auto found = std::ranges::find_if(
        all, [&](const AttentionLine *line) { return textOf(line, u"attentionTitle"_s) == title; });
    return found == all.end() ? nullptr : *found;
}

} // namespace tokendeck::test

#include "moc_overview_test.cpp"
