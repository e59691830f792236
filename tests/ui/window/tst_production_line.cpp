// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/base/table_roles.h"
#include "tests/ui/window/window_test.h"
#include "ui/scope/scope_view.h"
#include "ui/shell/shell.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The line under the header tells of the connections whose rows can be acted on.
class TestProductionLine : public WindowTest {
    Q_OBJECT

private slots:
    void tellsOfTheSelection();
    void staysWhereNothingSelectedIsMarked();
    void accountsTellOfTheSelectionToo();
    void theScopeMapTellsOfTheSelectionToo();

private:
    void openBoth();
    //! Selects one row of each of \p connections, and nothing else.
    void select(const std::vector<ConnectionId> &connections);
    [[nodiscard]] QString line() const
    {
        const auto *label = visibleChild<QLabel>(m_window.get(), u"scopeLineText"_s);
        return label ? label->text() : QString();
    }

    ConnectionId m_production;
    ConnectionId m_other;
};

void TestProductionLine::openBoth()
{
    m_production = m_fixture->addSample(u"Acme EU"_s);
    m_other = m_fixture->addSample(u"Acme US"_s, u"https://api.logz.io"_s);
    m_fixture->updateConnection(
        m_production, [](ConnectionInfo &info) { info.connection.marks.production = true; });
    open();
    m_window->findChild<Shell *>()->showFamilies({});
    m_fixture->settle();
}

void TestProductionLine::select(const std::vector<ConnectionId> &connections)
{
    QItemSelectionModel *selection = table()->selectionModel();
    selection->clearSelection();
    for (const ConnectionId &id : connections) {
        const QModelIndexList rows = table()->model()->match(
            table()->model()->index(0, 0), ConnectionRole, id.value(), 1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        selection->setCurrentIndex(rows.front(),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_fixture->settle();
}

void TestProductionLine::tellsOfTheSelection()
{
    openBoth();
    showPage("shared");
    m_fixture->settle();
    table()->selectionModel()->clearSelection();
    m_fixture->settle();
    // Nothing is selected: all that is shown may be.
    QCOMPARE(line(), u"The connection “Acme EU” is marked as production."_s);
    m_fixture->updateConnection(
        m_other, [](ConnectionInfo &info) { info.connection.marks.readOnly = true; });
    m_fixture->settle();
    select({m_other});
    QCOMPARE(line(), u"The connection “Acme US” is read-only."_s);
    select({m_production});
    QCOMPARE(line(), u"The connection “Acme EU” is marked as production."_s);
    select({m_production, m_other});
    QVERIFY(line().contains(u"production"_s) && line().contains(u"read-only"_s));
}

void TestProductionLine::staysWhereNothingSelectedIsMarked()
{
    openBoth();
    showPage("filters");
    m_fixture->settle();
    select({m_production});
    const auto *place = visibleChild<QWidget>(m_window.get(), u"scopeLine"_s);
    QVERIFY(place);
    const int height = place->height();
    const int top = table()->mapTo(m_window.get(), QPoint()).y();
    select({m_other});
    QCOMPARE(
        line(),
        u"What is selected belongs to a connection that is neither production nor read-only."_s);
    // The rows stand where they stood.
    QCOMPARE(place->height(), height);
    QCOMPARE(table()->mapTo(m_window.get(), QPoint()).y(), top);
    // Without any mark there is no line.
    m_fixture->updateConnection(m_production,
                                [](ConnectionInfo &info) { info.connection.marks = {}; });
    m_fixture->settle();
    QCOMPARE(line(), QString());
}

void TestProductionLine::accountsTellOfTheSelectionToo()
{
    openBoth();
    showPage("accounts");
    m_fixture->settle();
    select({m_other});
    QCOMPARE(
        line(),
        u"What is selected belongs to a connection that is neither production nor read-only."_s);
    select({m_production});
    QCOMPARE(line(), u"The connection “Acme EU” is marked as production."_s);
}

void TestProductionLine::theScopeMapTellsOfTheSelectionToo()
{
    openBoth();
    showPage("scope");
    m_fixture->settle();
    auto *map = m_window->findChild<ScopeView *>();
    const auto choose = [this, map](const std::function<bool(const ScopeNode &)> &isIt) {
        const auto found = std::ranges::find_if(map->map().nodes, isIt);
        QVERIFY(found != map->map().nodes.end());
        map->setCurrentKey(found->key);
        m_fixture->settle();
    };
    choose([this](const ScopeNode &node) {
        return node.account && node.account->connection == m_other && node.name == u"Partners"_s;
    });
    QCOMPARE(
        line(),
        u"What is selected belongs to a connection that is neither production nor read-only."_s);
    choose([this](const ScopeNode &node) {
        return node.token && node.token->connection == m_production;
    });
    QCOMPARE(line(), u"The connection “Acme EU” is marked as production."_s);
}

QTEST_MAIN(TestProductionLine)
#include "tst_production_line.moc"
