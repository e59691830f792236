// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_proxy.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/tables/table_rows.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <memory>

namespace tokendeck::test {

//! A test of the list of what happened, over a workspace with two connections, the first of which
//! is in scope, and a log with nothing older on disk. The table and its proxy are put to the test
//! all the while. Each function has new ones, but for the clock.
class ActivityTableTest : public QObject {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    //! dana deleted the shared token \p object here, which has the id 7.
    [[nodiscard]] Activity activity(std::chrono::minutes ago, const QString &object,
                                    ActivityOutcome outcome = ActivityOutcome::Done) const;
    //! What the trail says of a person.
    [[nodiscard]] AuditEntry audit(std::chrono::minutes ago, const QString &title) const;
    //! As the backend notes what this application does with its token.
    [[nodiscard]] AuditEntry ownAudit(std::chrono::minutes ago, const QString &title,
                                      const QString &object) const;
    //! The texts of \p column, as the proxy shows them.
    [[nodiscard]] QStringList column(ActivityTable::Column column) const;
    void search(const QString &text);
    //! For many rows: the testers look at every one of them at every change.
    void stopTesters();

    FakeClock m_clock;
    Background m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<ActivityTable> m_table;
    std::unique_ptr<ActivityProxy> m_proxy; //!< by time, the newest first
    ConnectionId m_id{QStringLiteral("a")};

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_proxyTester;
};

} // namespace tokendeck::test
