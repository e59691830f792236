// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tables/table_test.h"

using namespace Qt::StringLiterals;

namespace tokendeck::test {

void TableTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_background = std::make_unique<Background>();
    m_workspace = std::make_unique<Workspace>(*m_background);
    m_workspace->addConnection(connectionInfo(u"production"_s, u"Production"_s));
    m_workspace->addConnection(connectionInfo(u"staging"_s, u"Staging"_s, 2));
    m_table = std::make_unique<SharedTokenTable>(*m_workspace, *m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_table->setScope({Production, Staging});
}

void TableTest::cleanup()
{
    m_tester.reset();
    m_table.reset();
    m_workspace.reset();
    m_background.reset();
    m_clock.reset();
}

SharedToken TableTest::token(int id, const QString &name)
{
    return {.id = SharedTokenId(id), .name = name, .token = Secret("canary0123456789wxyz")};
}

QString TableTest::text(int row, int column) const
{
    return m_table->index(row, column).data().toString();
}

QVariant TableTest::cell(int row, int column, int role) const
{
    return m_table->index(row, column).data(role);
}

QList<qint32> TableTest::ids() const
{
    QList<qint32> all;
    for (int row = 0; row < m_table->rowCount(); ++row)
        all << m_table->idAt(row);
    return all;
}

} // namespace tokendeck::test

#include "moc_table_test.cpp"
