// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/activity_page_test.h"

#include "tests/support/drain.h"
#include "ui/pages/page_specs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck::test {

const PageSpec &activitySpec()
{
    return *std::ranges::find_if(
        pageSpecs(), [](const PageSpec &spec) { return spec.key == std::string_view("activity"); });
}

void ActivityPageTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->onAny([this](const ReceivedRequest &request) { return answer(request); });
    m_parts = std::make_unique<WindowFixture>();
}

void ActivityPageTest::cleanup()
{
    m_page.reset();
    m_parts.reset();
    m_server.reset();
    m_events.clear();
    m_failing.clear();
    m_further = {};
}

ConnectionId ActivityPageTest::addAccount(const QString &name, int events)
{
    const QByteArray token = tokenOf(name);
    m_events[token] = events;
    ConnectionInfo info;
    info.connection.id = ConnectionId(name);
    info.connection.name = info.connection.accountName = name;
    info.connection.apiUrl = m_server->url();
    info.connection.accountId = AccountId(int(m_events.size()));
    info.state = ConnectionState::Ready;
    m_parts->workspace.addConnection(info);
    m_parts->credentials.set(info.connection.id, Secret(token.toStdString()));
    return info.connection.id;
}

QByteArray ActivityPageTest::tokenOf(const QString &name)
{
    return name.toLatin1() + "-" + WindowFixture::TokenCore;
}

ScriptedReply ActivityPageTest::answer(const ReceivedRequest &request)
{
    const QByteArray token = request.header("x-api-token");
    if (request.path != "/v1/audit-trail" || !m_events.contains(token))
        return {.status = 404};
    if (m_failing.contains(token))
        return m_failing[token];
    const QJsonObject query = QJsonDocument::fromJson(request.body).object();
    const int from = query[u"from"_s].toInt();
    const int to = std::min(from + query[u"size"_s].toInt(), m_events[token]);
    const qint64 now = m_parts->clock.now().time_since_epoch().count();
    QJsonArray results;
    for (int i = from; i < to; ++i)
        results.append(
            QJsonObject{{u"date"_s, double(now - (i + 1) * 60'000)},
                        {u"auditEventTypeTitle"_s, u"Event %1"_s.arg(i + 1)},
                        {u"auditEventUser"_s, QJsonObject{{u"fullName"_s, u"Priya Natarajan"_s}}}});
    if (to == m_events[token]) {
        for (const QJsonValue &event : m_further)
            results.append(event);
    }
    const QJsonObject page{{u"total"_s, m_events[token] + m_further.size()},
                           {u"results"_s, results}};
    return {.body = QJsonDocument(page).toJson()};
}

void ActivityPageTest::log(std::chrono::minutes ago, const QString &object, ActivityOutcome outcome)
{
    m_parts->activities.append({.time = m_parts->clock.now() - ago,
                                .connection = ConnectionId(u"Production"_s),
                                .account = u"Production"_s,
                                .actor = u"dana"_s,
                                .action = ActivityAction::DeleteSharedToken,
                                .object = object,
                                .objectId = 7,
                                .outcome = outcome,
                                .duration = 340ms});
}

void ActivityPageTest::open(std::vector<ConnectionId> scope)
{
    m_page = std::make_unique<ActivityPage>(m_parts->dependencies(), activitySpec());
    m_page->setScope(scope);
    m_page->resize(1100, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    settle();
}

void ActivityPageTest::settle(std::source_location where) const
{
    drain(requests(m_parts->http, *m_server, &m_parts->background), where);
}

void ActivityPageTest::select(int row)
{
    view()->selectionModel()->setCurrentIndex(view()->model()->index(row, 0),
                                              QItemSelectionModel::ClearAndSelect
                                                  | QItemSelectionModel::Rows);
    settle();
}

QString ActivityPageTest::selected() const
{
    const QModelIndexList selection = view()->selectionModel()->selectedRows();
    return selection.isEmpty() ? QString() : cell(selection.front().row(), ActivityTable::What);
}

QString ActivityPageTest::said() const
{
    const auto *bar = visibleChild<MessageBar>(m_page.get());
    return bar ? bar->text() : QString();
}

QString ActivityPageTest::emptyTitle() const
{
    const auto *title = visibleChild<Label>(m_page.get(), u"emptyTitle"_s);
    return title ? title->text() : QString();
}

} // namespace tokendeck::test

#include "moc_activity_page_test.cpp"
