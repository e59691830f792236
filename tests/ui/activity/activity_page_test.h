// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_table.h"
#include "tests/support/servers/scripted_server.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/activity/activity_page.h"
#include "ui/table/token_table_view.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace tokendeck::test {

//! The page's line in the table of pages.
[[nodiscard]] const PageSpec &activitySpec();

//! A test of the page over real services and a server that plays audit trails. Each function has
//! new ones.
class ActivityPageTest : public WidgetTest {
    Q_OBJECT

protected slots:
    void init();
    void cleanup();

protected:
    //! A connection that is ready, with \p events in its audit trail.
    ConnectionId addAccount(const QString &name, int events);
    //! The API token of the account \p name.
    [[nodiscard]] static QByteArray tokenOf(const QString &name);
    //! dana deleted the shared token \p object in Production, which has the id 7.
    void log(std::chrono::minutes ago, const QString &object,
             ActivityOutcome outcome = ActivityOutcome::Done);
    //! Shows a new page, and waits until it has read.
    void open(std::vector<ConnectionId> scope);
    void settle(std::source_location where = std::source_location::current()) const;
    void select(int row);

    //! How often an audit trail was asked for.
    [[nodiscard]] int asked() const { return m_server->count("POST", "/v1/audit-trail"); }
    [[nodiscard]] TokenTableView *view() const { return m_page->findChild<TokenTableView *>(); }
    [[nodiscard]] int rows() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, ActivityTable::Column column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    //! What happened in the first selected row.
    [[nodiscard]] QString selected() const;
    //! The text of the message bar.
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString emptyTitle() const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WindowFixture> m_parts;
    std::unique_ptr<ActivityPage> m_page;
    QJsonArray m_further; //!< events of every account, behind those that addAccount() gave it
    std::map<QByteArray, ScriptedReply> m_failing; //!< by token: what is said instead of events

private:
    [[nodiscard]] ScriptedReply answer(const ReceivedRequest &request);

    std::map<QByteArray, int> m_events; //!< by token: events, one in each of the last minutes
};

} // namespace tokendeck::test
