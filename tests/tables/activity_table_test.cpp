// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tables/activity_table_test.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck::test {

void ActivityTableTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_background);
    m_workspace->addConnection(connectionInfo(u"a"_s, u"Production"_s));
    m_workspace->addConnection(connectionInfo(u"b"_s, u"Staging"_s, 2));
    m_log = std::make_unique<ActivityLog>(m_folder->filePath(u"activity"_s), m_background);
    // Nothing older is on disk, which the log knows once it has looked.
    m_log->loadMore();
    drain({.jobs = &m_background});
    m_table = std::make_unique<ActivityTable>(*m_log, *m_workspace, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_proxy = std::make_unique<ActivityProxy>(*m_table, m_clock);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table->setScope({m_id});
}

void ActivityTableTest::cleanup()
{
    stopTesters();
    m_proxy.reset();
    m_table.reset();
    m_log.reset();
    m_workspace.reset();
}

Activity ActivityTableTest::activity(std::chrono::minutes ago, const QString &object,
                                     ActivityOutcome outcome) const
{
    return {.time = m_clock.now() - ago,
            .connection = m_id,
            .account = u"Production"_s,
            .actor = u"dana"_s,
            .action = ActivityAction::DeleteSharedToken,
            .object = object,
            .objectId = 7,
            .outcome = outcome,
            .duration = 340ms};
}

AuditEntry ActivityTableTest::audit(std::chrono::minutes ago, const QString &title) const
{
    AuditEvent event;
    event.date = m_clock.now() - ago;
    event.title = title;
    event.user = u"Priya Natarajan"_s;
    return {m_id, event};
}

AuditEntry ActivityTableTest::ownAudit(std::chrono::minutes ago, const QString &title,
                                       const QString &object) const
{
    AuditEntry entry = audit(ago, title);
    entry.event.user = u"Tokendeck"_s;
    entry.event.byApiToken = true;
    entry.event.changes = {{u"Token name"_s, object, {}}};
    return entry;
}

QStringList ActivityTableTest::column(ActivityTable::Column column) const
{
    QStringList texts;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        texts.append(m_proxy->index(row, column).data().toString());
    return texts;
}

void ActivityTableTest::search(const QString &text)
{
    m_proxy->setNarrowing({.search = text});
}

void ActivityTableTest::stopTesters()
{
    m_proxyTester.reset();
    m_tester.reset();
}

} // namespace tokendeck::test

#include "moc_activity_table_test.cpp"
