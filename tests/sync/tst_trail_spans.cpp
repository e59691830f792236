// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/trail_spans.h"
#include "tests/support/drain.h"
#include "tests/support/fake_clock.h"
#include "tests/support/servers/scripted_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

const TimePoint Midnight{1'795'000'000s};

} // namespace

//! Times of audit trails, each whole or not at all, from a real server.
class TestTrailSpans : public QObject {
    Q_OBJECT

private slots:
    void readsATimeInPages();
    void eachSpanHasItsPlace();
    void whatFailsIsNotTold();
    void tooMuchIsNotTold();
    void nobodyIsAskedWithoutAToken();
    void answersWhenItsPatienceIsOver();
    void aContextThatIsGoneIsNotTold();

private:
    ConnectionId addAccount(const QByteArray &token, int events,
                            ConnectionState state = ConnectionState::Ready);
    ScriptedReply answer(const ReceivedRequest &request);
    void read(const std::vector<TrailSpan> &spans)
    {
        m_told.reset();
        m_spans.read(spans, this, [this](TrailSpans::Events told) { m_told = std::move(told); });
        QVERIFY(!m_told);
    }
    void drain(std::source_location where = std::source_location::current())
    {
        test::drain(requests(m_http, m_server, &m_background), where);
    }
    [[nodiscard]] static TrailSpan dayOf(const ConnectionId &id)
    {
        return {.connection = id, .from = Midnight, .to = Midnight + 24h};
    }

    FakeClock m_clock;
    Background m_background;
    ScriptedServer m_server;
    HttpClient m_http{m_clock, HttpLimits{.maxTries = 1}};
    LogzApi m_api{m_http, m_background};
    Workspace m_workspace{m_background};
    Credentials m_credentials;
    AccountAccess m_access{m_workspace, m_api, m_credentials};
    TrailSpans m_spans{m_access, m_clock};
    std::map<QByteArray, int> m_events; //!< by token: one each second from midnight on
    std::set<QByteArray> m_held;
    std::optional<TrailSpans::Events> m_told;

public:
    TestTrailSpans()
    {
        m_server.onAny([this](const ReceivedRequest &request) { return answer(request); });
    }
};

ConnectionId TestTrailSpans::addAccount(const QByteArray &token, int events, ConnectionState state)
{
    m_events[token] = events;
    ConnectionInfo info;
    info.connection.id = ConnectionId(QString::fromLatin1(token));
    info.connection.apiUrl = m_server.url();
    info.connection.accountId = AccountId(int(m_events.size()));
    info.state = state;
    m_workspace.addConnection(info);
    if (state == ConnectionState::Ready)
        m_credentials.set(info.connection.id, Secret(token.toStdString()));
    return info.connection.id;
}

ScriptedReply TestTrailSpans::answer(const ReceivedRequest &request)
{
    const QByteArray token = request.header("x-api-token");
    const auto events = m_events.find(token);
    if (request.path != "/v1/audit-trail" || events == m_events.end() || events->second < 0)
        return {.status = 403, .body = R"({"message": "no"})"};
    const QJsonObject query = QJsonDocument::fromJson(request.body).object();
    const auto isWithin = [&query](qint64 date) {
        return double(date) >= query[u"fromDate"_s].toDouble()
            && double(date) <= query[u"toDate"_s].toDouble();
    };
    QJsonArray all;
    for (int at = events->second; at-- > 0;) {
        const qint64 date = (Midnight + std::chrono::seconds(at)).time_since_epoch().count();
        if (isWithin(date))
            all.append(QJsonObject{{u"date"_s, double(date)},
                                   {u"auditEventTypeTitle"_s, QString::number(at)}});
    }
    QJsonArray results;
    const int from = query[u"from"_s].toInt();
    for (int at = from; at < std::min(from + query[u"size"_s].toInt(), int(all.size())); ++at)
        results.append(all[at]);
    const QJsonObject page{{u"total"_s, all.size()}, {u"results"_s, results}};
    return {.body = QJsonDocument(page).toJson(), .held = m_held.contains(token)};
}

void TestTrailSpans::readsATimeInPages()
{
    const ConnectionId id = addAccount("pages", 1200);
    read({{.connection = id, .from = Midnight + 100s, .to = Midnight + 1150s}});
    drain();
    QVERIFY(m_told && m_told->size() == 1 && m_told->front());
    const std::vector<AuditEvent> &events = *m_told->front();
    QCOMPARE(events.size(), size_t(1051));
    QCOMPARE(events.front().title, u"1150"_s);
    QCOMPARE(events.back().date, Midnight + 100s);
    QCOMPARE(m_server.count("POST", "/v1/audit-trail"), 3);
}

void TestTrailSpans::eachSpanHasItsPlace()
{
    const ConnectionId many = addAccount("many", 700);
    const ConnectionId few = addAccount("few", 2);
    read({dayOf(many), dayOf(few), {.connection = many, .from = Midnight, .to = Midnight}});
    drain();
    QVERIFY(m_told && m_told->size() == 3);
    QCOMPARE((*m_told)[0]->size(), size_t(700));
    QCOMPARE((*m_told)[1]->size(), size_t(2));
    QCOMPARE((*m_told)[2]->size(), size_t(1));
}

void TestTrailSpans::whatFailsIsNotTold()
{
    const ConnectionId fails = addAccount("fails", -1);
    const ConnectionId works = addAccount("works", 0);
    read({dayOf(fails), dayOf(works)});
    drain();
    QVERIFY(m_told && !(*m_told)[0] && (*m_told)[1] && (*m_told)[1]->empty());
}

void TestTrailSpans::tooMuchIsNotTold()
{
    const ConnectionId id = addAccount("much", TrailSpans::PageSize * TrailSpans::MostPages + 1);
    read({dayOf(id)});
    drain();
    QVERIFY(m_told && !m_told->front());
}

void TestTrailSpans::nobodyIsAskedWithoutAToken()
{
    const int before = m_server.count("POST", "/v1/audit-trail");
    read({dayOf(addAccount("locked", 5, ConnectionState::Locked)), dayOf(ConnectionId(u"no"_s))});
    drain();
    QVERIFY(m_told && m_told->size() == 2 && !(*m_told)[0] && !(*m_told)[1]);
    read({});
    drain();
    QVERIFY(m_told && m_told->empty());
    QCOMPARE(m_server.count("POST", "/v1/audit-trail"), before);
}

void TestTrailSpans::answersWhenItsPatienceIsOver()
{
    const ConnectionId slow = addAccount("slow", 5);
    const ConnectionId fast = addAccount("fast", 5);
    m_held.insert("slow");
    read({dayOf(slow), dayOf(fast)});
    drain();
    QVERIFY(!m_told);
    m_clock.advance(TrailSpans::Patience);
    QVERIFY(m_told && !(*m_told)[0] && (*m_told)[1]);
    m_told.reset();
    m_server.releaseAll();
    drain();
    QVERIFY(!m_told);
}

void TestTrailSpans::aContextThatIsGoneIsNotTold()
{
    const ConnectionId id = addAccount("gone", 5);
    bool wasTold = false;
    auto context = std::make_unique<QObject>();
    m_spans.read({dayOf(id)}, context.get(),
                 [&wasTold](const TrailSpans::Events &) { wasTold = true; });
    context.reset();
    drain();
    QVERIFY(!wasTold);
}

QTEST_GUILESS_MAIN(TestTrailSpans)
#include "tst_trail_spans.moc"
