// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/audit_trail.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/servers/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The audit trails of several accounts as one, page by page, from a real server.
class TestAuditTrail : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsOneAccountInPages();
    void mergesAccountsByTime();
    void waitsForTheSlowAccount();
    void failedAccountLeavesTheOthers();
    void retryBringsWhatFailed();
    void newEventsDoNotComeTwice();
    void stopDropsWhatIsUnderWay();
    void restartBeginsAnew();
    void sameScopeIsNotAskedAgain();
    void lockedAccountsAreLeftOut();

private:
    //! Adds an account with events at these minutes, and a connection to it.
    ConnectionId addAccount(const QByteArray &token, const std::vector<int> &minutes);
    ScriptedReply answer(const ReceivedRequest &request);
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return !m_trail->isLoading(); }, 5000);
    }
    void drain(std::source_location where = std::source_location::current())
    {
        test::drain(requests(*m_http, *m_server, &m_background), where);
    }
    [[nodiscard]] QList<int> minutes() const;

    FakeClock m_clock;
    Background m_background;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<LogzApi> m_api;
    std::unique_ptr<Workspace> m_workspace;
    Credentials m_credentials;
    std::unique_ptr<AccountAccess> m_access;
    std::unique_ptr<AuditTrail> m_trail;
    std::map<QByteArray, std::vector<int>> m_events; //!< by token: minutes of the day
    std::set<QByteArray> m_failing;
    std::set<QByteArray> m_held;
    std::vector<AuditEntry> m_arrived;
    int m_restarts = 0;
};

void TestAuditTrail::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->onAny([this](const ReceivedRequest &request) { return answer(request); });
    m_http = std::make_unique<HttpClient>(m_clock, HttpLimits{.maxTries = 1});
    m_api = std::make_unique<LogzApi>(*m_http, m_background);
    m_workspace = std::make_unique<Workspace>(m_background);
    m_access = std::make_unique<AccountAccess>(*m_workspace, *m_api, m_credentials);
    m_trail = std::make_unique<AuditTrail>(*m_access);
    connect(m_trail.get(), &AuditTrail::eventsArrived, this,
            [this](const std::vector<AuditEntry> &entries) {
                QVERIFY(!entries.empty());
                m_arrived.insert(m_arrived.end(), entries.begin(), entries.end());
            });
    connect(m_trail.get(), &AuditTrail::restarted, this, [this] {
        ++m_restarts;
        m_arrived.clear();
    });
}

void TestAuditTrail::cleanup()
{
    m_trail.reset();
    m_workspace.reset();
    m_api.reset();
    m_http.reset();
    m_server.reset();
    m_credentials.clear();
    m_events.clear();
    m_failing.clear();
    m_held.clear();
    m_arrived.clear();
    m_restarts = 0;
}

ConnectionId TestAuditTrail::addAccount(const QByteArray &token, const std::vector<int> &minutes)
{
    m_events[token] = minutes;
    ConnectionInfo info;
    info.connection.id = ConnectionId(QString::fromLatin1(token));
    info.connection.name = info.connection.accountName = QString::fromLatin1(token);
    info.connection.apiUrl = m_server->url();
    info.connection.accountId = AccountId(int(m_events.size()));
    info.state = ConnectionState::Ready;
    m_workspace->addConnection(info);
    m_credentials.set(info.connection.id, Secret(token.toStdString()));
    return info.connection.id;
}

ScriptedReply TestAuditTrail::answer(const ReceivedRequest &request)
{
    const QByteArray token = request.header("x-api-token");
    if (request.path != "/v1/audit-trail" || !m_events.contains(token))
        return {.status = 404};
    if (m_failing.contains(token))
        return {.status = 500, .body = R"({"message": "down"})"};
    const QJsonObject query = QJsonDocument::fromJson(request.body).object();
    std::vector<int> minutes = m_events[token];
    std::ranges::sort(minutes, std::ranges::greater());
    const auto from = std::min(size_t(query[u"from"_s].toInt()), minutes.size());
    const auto to = std::min(from + size_t(query[u"size"_s].toInt()), minutes.size());
    QJsonArray results;
    const qint64 midnight = 1'795'000'000'000;
    for (size_t i = from; i < to; ++i)
        results.append(QJsonObject{{u"date"_s, double(midnight + qint64(minutes[i]) * 60'000)},
                                   {u"auditEventTypeTitle"_s, QString::number(minutes[i])}});
    const QJsonObject page{{u"total"_s, int(minutes.size())}, {u"results"_s, results}};
    return {.body = QJsonDocument(page).toJson(), .held = m_held.contains(token)};
}

QList<int> TestAuditTrail::minutes() const
{
    QList<int> found;
    for (const AuditEntry &entry : m_arrived)
        found.append(entry.event.title.toInt());
    return found;
}

void TestAuditTrail::readsOneAccountInPages()
{
    std::vector<int> all(250);
    std::iota(all.begin(), all.end(), 0);
    m_trail->setScope({addAccount("token-a", all)});
    QVERIFY(settle());
    QCOMPARE(int(m_arrived.size()), AuditTrail::PageSize);
    QCOMPARE(minutes().first(), 249);
    QVERIFY(m_trail->canLoadMore());
    QCOMPARE(m_trail->completeSince(), std::optional(m_arrived.back().event.date));
    m_trail->loadMore();
    QVERIFY(settle());
    m_trail->loadMore();
    QVERIFY(settle());
    QVERIFY(!m_trail->canLoadMore());
    QList<int> expected(all.rbegin(), all.rend());
    QCOMPARE(minutes(), expected);
    QCOMPARE(m_server->count("POST", "/v1/audit-trail"), 3);
}

void TestAuditTrail::mergesAccountsByTime()
{
    const ConnectionId a = addAccount("token-a", {10, 30, 50});
    const ConnectionId b = addAccount("token-b", {20, 40});
    m_trail->setScope({a, b});
    QVERIFY(settle());
    QCOMPARE(minutes(), (QList<int>{50, 40, 30, 20, 10}));
    QCOMPARE(m_arrived[0].connection, a);
    QCOMPARE(m_arrived[1].connection, b);
    QVERIFY(!m_trail->canLoadMore());
}

void TestAuditTrail::waitsForTheSlowAccount()
{
    const ConnectionId a = addAccount("token-a", {10, 30});
    const ConnectionId b = addAccount("token-b", {20});
    m_held.insert("token-b");
    m_trail->setScope({a, b});
    drain();
    QCOMPARE(m_server->heldCount(), 1);
    // What the other one may have to say belongs between.
    QVERIFY(m_arrived.empty());
    QVERIFY(m_trail->isLoading());
    m_server->releaseAll();
    QVERIFY(settle());
    QCOMPARE(minutes(), (QList<int>{30, 20, 10}));
}

void TestAuditTrail::failedAccountLeavesTheOthers()
{
    const ConnectionId a = addAccount("token-a", {10, 30});
    const ConnectionId b = addAccount("token-b", {20});
    m_failing.insert("token-b");
    m_trail->setScope({a, b});
    QVERIFY(settle());
    QCOMPARE(minutes(), (QList<int>{30, 10}));
    QCOMPARE(m_trail->problems().size(), size_t(1));
    QCOMPARE(m_trail->problems().front().first, b);
    QCOMPARE(m_trail->problems().front().second.kind, ProblemKind::ServerFailed);
}

void TestAuditTrail::retryBringsWhatFailed()
{
    const ConnectionId a = addAccount("token-a", {10, 30});
    const ConnectionId b = addAccount("token-b", {20});
    m_failing.insert("token-b");
    m_trail->setScope({a, b});
    QVERIFY(settle());
    m_failing.clear();
    m_trail->retry();
    QVERIFY(m_trail->problems().empty());
    QVERIFY(settle());
    QCOMPARE(minutes(), (QList<int>{30, 10, 20}));
    // All is known since the oldest, whatever came last.
    QCOMPARE(m_trail->completeSince(), std::optional(m_arrived[1].event.date));
}

void TestAuditTrail::newEventsDoNotComeTwice()
{
    std::vector<int> all(150);
    std::iota(all.begin(), all.end(), 0);
    m_trail->setScope({addAccount("token-a", all)});
    QVERIFY(settle());
    // Written meanwhile, they move every page.
    for (int i = 0; i < 20; ++i)
        m_events["token-a"].push_back(1000 + i);
    m_trail->loadMore();
    QVERIFY(settle());
    QList<int> expected(all.rbegin(), all.rend());
    QCOMPARE(minutes(), expected);
}

void TestAuditTrail::stopDropsWhatIsUnderWay()
{
    m_held.insert("token-a");
    m_trail->setScope({addAccount("token-a", {10})});
    QTRY_COMPARE(m_server->heldCount(), 1);
    m_trail->stop();
    QVERIFY(!m_trail->isLoading());
    m_server->releaseAll();
    drain();
    QVERIFY(m_arrived.empty());
}

void TestAuditTrail::restartBeginsAnew()
{
    m_trail->setScope({addAccount("token-a", {10, 20})});
    QVERIFY(settle());
    QCOMPARE(m_restarts, 1);
    m_events["token-a"].push_back(30);
    m_trail->restart();
    QCOMPARE(m_restarts, 2);
    QVERIFY(settle());
    QCOMPARE(minutes(), (QList<int>{30, 20, 10}));
}

void TestAuditTrail::sameScopeIsNotAskedAgain()
{
    const ConnectionId a = addAccount("token-a", {10});
    m_trail->setScope({a});
    QVERIFY(settle());
    m_trail->setScope({a});
    QVERIFY(!m_trail->isLoading());
    QCOMPARE(m_server->count("POST", "/v1/audit-trail"), 1);
}

void TestAuditTrail::lockedAccountsAreLeftOut()
{
    const ConnectionId a = addAccount("token-a", {10});
    const ConnectionId b = addAccount("token-b", {20});
    m_credentials.remove(b);
    m_trail->setScope({a, b});
    QVERIFY(settle());
    QCOMPARE(minutes(), QList<int>{10});
    QVERIFY(m_trail->problems().empty());
    QCOMPARE(m_server->count("POST", "/v1/audit-trail"), 1);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audit_trail.moc"
