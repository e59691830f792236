// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/overview/overview_test.h"
#include "ui/overview/cards/attention_card.h"
#include "ui/pages/base/list_page.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What a finding leads to: exactly the rows that it counts.
class TestOverviewReach : public OverviewTest {
    Q_OBJECT

private slots:
    void aLimitLeadsToTheTokensThatItCounts();
    void withoutALimitTheAccountsTokensAreShown();
    void aTokenOfTwoConnectionsIsReachedFromEach();
    void aPartOfOneConnectionStaysOfIt();
};

void TestOverviewReach::aLimitLeadsToTheTokensThatItCounts()
{
    Workspace &workspace = m_fixture->parts.workspace;
    std::vector<RowRef> enabled;
    for (const auto all = workspace.rows<ShippingToken>(m_fixture->main);
         const ShippingToken &token : *all)
        if (token.enabled)
            enabled.push_back({m_fixture->main, token.id.value()});
    QVERIFY(enabled.size() > 1
            && enabled.size() < workspace.rows<ShippingToken>(m_fixture->main)->size());
    m_fixture->parts.updateConnection(m_fixture->main, [&](ConnectionInfo &info) {
        info.shippingLimits = {.maxAllowed = int(enabled.size()) + 1,
                               .enabled = int(enabled.size())};
    });
    m_fixture->parts.settle();
    lookAtFindings();
    const std::vector<AttentionLine *> all = lines();
    const auto line = std::ranges::find_if(all, [](const AttentionLine *each) {
        return each->row().gravest().kind == FindingKind::LimitNearlyReached;
    });
    QVERIFY(line != all.end());
    auto *show = (*line)->findChild<Button *>(u"attentionFirst"_s);
    QCOMPARE(show->text(), u"Show"_s);
    show->click();
    QVERIFY(m_fixture->settle());
    const auto *page = qobject_cast<ListPage *>(m_shell->currentPage());
    QTRY_COMPARE(page->selection().rows.size(), enabled.size());
    QCOMPARE(page->selection().kind, ListKind::ShippingTokens);
    for (const RowRef &row : page->selection().rows)
        QVERIFY(std::ranges::count(enabled, row));
}

void TestOverviewReach::withoutALimitTheAccountsTokensAreShown()
{
    Workspace &workspace = m_fixture->parts.workspace;
    std::vector<ShippingToken> rows = *workspace.rows<ShippingToken>(m_fixture->main);
    for (ShippingToken &token : rows)
        token.enabled = token.id == rows.front().id;
    const RowRef only{m_fixture->main, rows.front().id.value()};
    workspace.replaceRows(m_fixture->main, std::move(rows), m_fixture->parts.clock.now());
    m_fixture->parts.updateConnection(m_fixture->main, [](ConnectionInfo &info) {
        info.shippingLimits.reset();
        info.shippingLimitsFailed = true;
    });
    m_fixture->parts.settle();
    lookAtFindings();
    QString warnings;
    for (const auto *bar : m_shell->currentPage()->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            warnings += bar->text();
    }
    QVERIFY2(warnings.contains(u"limits of shipping tokens"_s), qPrintable(warnings));
    const std::vector<AttentionLine *> all = lines();
    const auto line = std::ranges::find_if(all, [](const AttentionLine *each) {
        return each->row().gravest().kind == FindingKind::SingleShippingToken;
    });
    QVERIFY(line != all.end());
    QVERIFY(textOf(*line, u"attentionReason"_s).endsWith(u"is not known."_s));
    QCOMPARE(firstOf(*line)->text(), u"Show"_s);
    firstOf(*line)->click();
    QVERIFY(m_fixture->settle());
    const auto *page = qobject_cast<ListPage *>(m_shell->currentPage());
    QTRY_COMPARE(page->selection().rows, std::vector{only});
    QCOMPARE(page->selection().kind, ListKind::ShippingTokens);
}

void TestOverviewReach::aTokenOfTwoConnectionsIsReachedFromEach()
{
    Workspace &workspace = m_fixture->parts.workspace;
    const TimePoint now = m_fixture->parts.clock.now();
    const ConnectionId other = addRefused(1);
    m_fixture->parts.updateConnection(
        other, [](ConnectionInfo &info) { info.state = ConnectionState::Ready; });
    SharedToken same = *m_fixture->named<SharedToken>(u"Support snapshots"_s);
    same.id = SharedTokenId(1);
    same.name = u"Copied"_s;
    same.filters = {FilterId(1)};
    workspace.replaceRows<Filter>(other, {{FilterId(1), u"env"_s, u"prod"_s, {}}}, now);
    workspace.replaceRows<SharedToken>(other, {same}, now);
    workspace.replaceRows<ShippingToken>(other, {}, now);
    workspace.replaceRows<ApiToken>(other, {}, now);
    m_fixture->parts.settle();
    const auto listed = [this] {
        return std::ranges::count_if(lines(), [](const AttentionLine *line) {
            return std::ranges::any_of(line->row().findings, [](const Finding &finding) {
                return finding.kind == FindingKind::SameSecret;
            });
        });
    };
    m_shell->showFamilies({});
    lookAtFindings();
    QCOMPARE(listed(), 1);
    m_shell->showFamilies({m_fixture->main});
    lookAtFindings();
    QCOMPARE(listed(), 1);
    m_shell->showFamilies({other});
    lookAtFindings();
    QCOMPARE(listed(), 1);
    QVERIFY(m_fixture->child<Button>(u"attention0"_s)->text().endsWith(u" 1"_s));
    QCOMPARE(m_fixture->child<Button>(u"score0"_s)->text(), u"1 high"_s);
    m_fixture->child<Button>(u"score0"_s)->click();
    drain();
    QCOMPARE(lines().size(), size_t(1));
    const QString reason = textOf(lines().front(), u"attentionReason"_s);
    QVERIFY2(reason.contains(u"Who has the one has the other, in "_s), qPrintable(reason));
    // Both are shown, and what they are of.
    firstOf(lines().front())->click();
    auto *page = qobject_cast<TablePage *>(m_shell->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->selection().rows.size(), size_t(2));
    QVERIFY(std::ranges::count(m_shell->scope(), m_fixture->main));
    QVERIFY(std::ranges::count(m_shell->scope(), other));
}

void TestOverviewReach::aPartOfOneConnectionStaysOfIt()
{
    auto *card = m_shell->currentPage()->findChild<AttentionCard *>();
    const auto *said = card->findChild<Label *>(u"attentionScored"_s);
    auto *high = card->findChild<Button *>(u"attention%1"_s.arg(int(Severity::High)));
    QVERIFY(said->isHidden());
    const AttentionChoice ofOne{.scope = {m_fixture->main}};
    card->choose(ofOne);
    QVERIFY(said->text().contains(u"alone"_s) && !said->isHidden());
    const QString count = high->text();
    high->click();
    QCOMPARE(high->text(), count);
    QVERIFY(high->isChecked() && !said->isHidden());
    card->choose(ofOne);
    QVERIFY(!high->isChecked() && !said->isHidden());
    // Chosen once more it gives way to all.
    card->choose(ofOne);
    QVERIFY(said->isHidden());
}

QTEST_MAIN(TestOverviewReach)
#include "tst_overview_reach.moc"
