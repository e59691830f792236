// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/sandbox_test.h"

#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

const auto Accounts = u"/v1/account-management/time-based-accounts"_s;
const auto Metrics = u"/v1/account-management/metrics-accounts"_s;
const auto Audit = u"/v1/audit-trail"_s;
const auto Admin = u"dana@acme.io"_s;

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

//! The rules that the sandbox keeps for accounts, and what the audit trail says of it all.
class TestSandboxAccounts : public SandboxTest {
    Q_OBJECT
private slots:
    void familyOfAccounts();
    void detailedAccounts();
    void subAccountLifecycle();
    void accountRefusals_data();
    void accountRefusals();
    void updateReplacesEverything();
    void booleansAsText();
    void mainAccountIsProtected();
    void subAccountCannotManage();
    void deletedAccountTakesItsTokens();

    void metricsAccountDefaults();
    void metricsAccountRefusals();
    void metricsAccountGone();

    void auditTrailGrows();
    void auditTrailPages();
    void auditTrailDates();
    void auditEventTypes();

private:
    [[nodiscard]] static QJsonObject draft()
    {
        return {{u"email"_s, Admin},
                {u"accountName"_s, u"Mobile 2.0_eu-west"_s},
                {u"retentionDays"_s, 5},
                {u"maxDailyGB"_s, 3},
                {u"sharingObjectsAccounts"_s, QJsonArray()}};
    }
    [[nodiscard]] QJsonObject audit(const QJsonObject &query)
    {
        return m_client->post(Audit, query).object();
    }
};

void TestSandboxAccounts::familyOfAccounts()
{
    const QJsonArray types = m_client->column(u"/v1/associated-accounts"_s, u"type"_s);
    QCOMPARE(types.size(), 10);
    QCOMPARE(types.first(), u"OWNER_ACCOUNT"_s);
    QCOMPARE(std::ranges::count(types, QJsonValue(u"SUB_ACCOUNT"_s)), 6);
    for (const QString &type : {u"METRICS_ACCOUNT"_s, u"TRACING_ACCOUNT"_s, u"SECURITY_ACCOUNT"_s})
        QCOMPARE(std::ranges::count(types, QJsonValue(type)), 1);

    const QJsonObject self = m_client->get(u"/v2/whoami"_s).object();
    QCOMPARE(self[u"accountName"_s], u"Production"_s);
    QCOMPARE(self[u"accountId"_s].toInt(), m_sandbox->access().accountId.value());

    const QJsonArray searchable = m_client->column(Accounts, u"searchable"_s);
    QCOMPARE(searchable.size(), 7);
    QCOMPARE(std::ranges::count(searchable, QJsonValue(false)), 2);
}

void TestSandboxAccounts::detailedAccounts()
{
    const QJsonArray rows = m_client->get(Accounts + u"/detailed"_s).array();
    QCOMPARE(rows.size(), 7);
    const QJsonArray enabled = m_client
                                   ->post(u"/v1/log-shipping/tokens/search"_s,
                                          {{u"filter"_s, QJsonObject{{u"enabled"_s, true}}}})
                                   .object()[u"results"_s]
                                   .toArray();
    const QJsonValue token = rows[0][u"account"_s][u"accountToken"_s];
    QVERIFY(
        std::ranges::any_of(enabled, [&](const QJsonValue &t) { return t[u"token"_s] == token; }));

    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"subAccountRelation"_s][u"ownerAccountId"_s].toInt(),
                 m_sandbox->access().accountId.value());
        const QJsonArray days = row[u"dailyUsagesList"_s][u"usage"_s].toArray();
        QCOMPARE(days.size(), 8);
        const auto today = std::chrono::floor<std::chrono::days>(m_clock->now());
        QCOMPARE(days.last()[u"date"_s].toInteger(), TimePoint(today).time_since_epoch().count());
        QVERIFY(days.first()[u"bytes"_s].toInteger() > 0);
    }
    const int id = idOf(u"Web"_s);
    const QJsonObject one = m_client->get(under(Accounts + u"/detailed"_s, id)).object();
    QCOMPARE(one[u"account"_s][u"accountName"_s], u"Web"_s);
    QCOMPARE(m_client->get(under(Accounts + u"/detailed"_s, idOf(u"Production_metrics"_s))).status,
             404);
}

void TestSandboxAccounts::subAccountLifecycle()
{
    const Answer made = m_client->post(Accounts, draft());
    QCOMPARE(made.status, 200);
    const int id = made.object()[u"accountId"_s].toInt();
    QVERIFY(id > 0);
    const QJsonObject account = m_client->get(under(Accounts, id)).object();
    QCOMPARE(account[u"accountName"_s], u"Mobile 2.0_eu-west"_s);
    QCOMPARE(account[u"retentionDays"_s].toInt(), 5);
    QCOMPARE(account[u"isOwner"_s], false);
    QCOMPARE(account[u"email"_s], Admin);
    // Its token ships from the first moment on.
    const QJsonObject detailed = m_client->get(under(Accounts + u"/detailed"_s, id)).object();
    QCOMPARE(detailed[u"account"_s][u"accountToken"_s], made.object()[u"accountToken"_s]);

    const Answer removed = m_client->remove(under(Accounts, id));
    QCOMPARE(removed.status, 204);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_client->get(under(Accounts, id)).status, 404);
    QCOMPARE(m_client->remove(under(Accounts, id)).status, 404);
}

void TestSandboxAccounts::accountRefusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("message");
    const auto email = u"email"_s;
    const auto name = u"accountName"_s;
    const auto sharing = u"sharingObjectsAccounts"_s;
    QTest::newRow("unknown user") << with(draft(), email, u"nobody@acme.io"_s)
                                  << u"Email must belong to an existing user"_s;
    // Who has left is no user any more.
    QTest::newRow("user who left") << with(draft(), email, u"sam.okafor@acme.io"_s)
                                   << u"Email must belong to an existing user"_s;
    QTest::newRow("no email") << with(draft(), email, QJsonValue())
                              << u"Email must belong to an existing user"_s;
    QTest::newRow("empty name") << with(draft(), name, u"  "_s) << u"Account names"_s;
    QTest::newRow("slash in name") << with(draft(), name, u"a/b"_s) << u"Account names"_s;
    QTest::newRow("line end in name") << with(draft(), name, u"a\n"_s) << u"control characters"_s;
    QTest::newRow("null list") << with(draft(), sharing, QJsonValue()) << u"not be null"_s;
    QTest::newRow("stranger") << with(draft(), sharing, QJsonArray{123}) << u"not found"_s;
    QTest::newRow("no days") << with(draft(), u"retentionDays"_s, 0) << u"retentionDays"_s;
    QTest::newRow("null days") << with(draft(), u"retentionDays"_s, QJsonValue())
                               << u"retentionDays"_s;
    QTest::newRow("flexible, nothing reserved")
        << with(draft(), u"isFlexible"_s, true) << u"reservedDailyGB"_s;
    QJsonObject missing = draft();
    missing.remove(sharing);
    QTest::newRow("no list") << missing << u"sharingObjectsAccounts"_s;
}

void TestSandboxAccounts::accountRefusals()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, message);
    const qsizetype before = m_client->get(Accounts).array().size();
    const Answer answer = m_client->post(Accounts, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QCOMPARE(m_client->get(Accounts).array().size(), before);
}

void TestSandboxAccounts::updateReplacesEverything()
{
    const QString path = under(Accounts, idOf(u"Web"_s));
    QCOMPARE(m_client->get(path).object()[u"searchable"_s], true);
    const int staging = idOf(u"Staging"_s);
    const Answer updated =
        m_client->put(path,
                      {{u"accountName"_s, u"Web 2"_s},
                       {u"sharingObjectsAccounts"_s, QJsonArray{staging}},
                       {u"snapsearchRetentionDays"_s, 3},
                       {u"utilizationSettings"_s,
                        QJsonObject{{u"frequencyMinutes"_s, 5}, {u"utilizationEnabled"_s, true}}}});
    QCOMPARE(updated.status, 204);
    QVERIFY(updated.body.isEmpty());
    const QJsonObject account = m_client->get(path).object();
    QCOMPARE(account[u"accountName"_s], u"Web 2"_s);
    QCOMPARE(account[u"searchable"_s], false); // was left out
    QCOMPARE(account[u"maxDailyGB"_s], QJsonValue());
    QCOMPARE(account[u"snapSearchRetentionDays"_s].toInt(), 3);
    QCOMPARE(account[u"utilizationSettings"_s][u"frequencyMinutes"_s].toInt(), 5);
    QCOMPARE(account[u"sharingObjectsAccounts"_s][0][u"accountName"_s], u"Staging"_s);
    QCOMPARE(m_client->put(path, {{u"accountName"_s, u"Web"_s}}).status, 400);
    QCOMPARE(m_client->put(path, {{u"sharingObjectsAccounts"_s, QJsonArray()}}).status, 400);
}

void TestSandboxAccounts::booleansAsText()
{
    const QString path = under(Accounts, idOf(u"Finance"_s));
    QJsonObject body = draft();
    body.insert(u"searchable"_s, u"true"_s);
    body.insert(u"accessible"_s, u"false"_s);
    QCOMPARE(m_client->put(path, body).status, 204);
    QCOMPARE(m_client->get(path).object()[u"searchable"_s], true);
    QCOMPARE(m_client->get(path).object()[u"accessible"_s], false);
    QCOMPARE(m_client->put(path, with(body, u"searchable"_s, u"yes"_s)).status, 400);
}

void TestSandboxAccounts::mainAccountIsProtected()
{
    const QString path = under(Accounts, m_sandbox->access().accountId.value());
    QCOMPARE(m_client->remove(path).status, 400);
    QJsonObject body{{u"accountName"_s, u"Production"_s},
                     {u"sharingObjectsAccounts"_s, QJsonArray()},
                     {u"retentionDays"_s, 90}};
    QCOMPARE(m_client->put(path, body).status, 400);
    body[u"retentionDays"_s] = m_client->get(path).object()[u"retentionDays"_s];
    body[u"maxDailyGB"_s] = 1;
    QCOMPARE(m_client->put(path, body).status, 400);
    body.remove(u"maxDailyGB"_s);
    body[u"accountName"_s] = u"Renamed"_s;
    QCOMPARE(m_client->put(path, body).status, 204);
    QCOMPARE(m_client->get(u"/v2/whoami"_s).object()[u"accountName"_s], u"Renamed"_s);
    QVERIFY(m_client->get(path).object()[u"maxDailyGB"_s].isDouble());
}

void TestSandboxAccounts::subAccountCannotManage()
{
    const Answer made = m_client->post(u"/v1/api-tokens/sub-account"_s,
                                       {{u"name"_s, u"sub"_s}, {u"accountId"_s, idOf(u"Web"_s)}});
    SandboxClient sub(m_sandbox->access().url,
                      Secret(made.object()[u"token"_s].toString().toStdString()));
    const QString own = under(Accounts, idOf(u"Web"_s));
    for (const QString &path : {Accounts, Accounts + u"/detailed"_s, own, Metrics})
        QCOMPARE(sub.get(path).status, 403);
    QCOMPARE(sub.post(Accounts, draft()).status, 403);
    QCOMPARE(sub.put(own, draft()).status, 403);
    QCOMPARE(sub.remove(own).status, 403);
}

void TestSandboxAccounts::deletedAccountTakesItsTokens()
{
    const int id = idOf(u"Web"_s);
    const Answer made = m_client->post(u"/v1/api-tokens/sub-account"_s,
                                       {{u"name"_s, u"sub"_s}, {u"accountId"_s, id}});
    SandboxClient sub(m_sandbox->access().url,
                      Secret(made.object()[u"token"_s].toString().toStdString()));
    QCOMPARE(sub.get(u"/v1/shared-tokens"_s).status, 200);
    QCOMPARE(m_client->remove(under(Accounts, id)).status, 204);
    QCOMPARE(sub.get(u"/v1/shared-tokens"_s).status, 401);
}

void TestSandboxAccounts::metricsAccountDefaults()
{
    const Answer made = m_client->post(Metrics, {{u"email"_s, Admin}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object()[u"accountName"_s], u"Production_metrics"_s);
    QCOMPARE(made.object()[u"planUts"_s].toInt(), 100);
    const QString path = under(Metrics, made.id());
    const Answer updated =
        m_client->put(path, {{u"accountName"_s, u"Fleet"_s}, {u"planUts"_s, 250}});
    QCOMPARE(updated.status, 200);
    QCOMPARE(m_client->get(path).object()[u"accountName"_s], u"Fleet"_s);
    QCOMPARE(m_client->get(path).object()[u"planUts"_s].toInt(), 250);
}

void TestSandboxAccounts::metricsAccountRefusals()
{
    const Answer stranger = m_client->post(Metrics, {{u"email"_s, u"nobody@acme.io"_s}});
    QCOMPARE(stranger.status, 400);
    QCOMPARE(stranger.message(), u"There is no registered user for the passed email"_s);
    QCOMPARE(m_client->post(Metrics, {{u"email"_s, Admin}, {u"planUts"_s, 99}}).status, 400);
    QCOMPARE(m_client->post(Metrics, {{u"email"_s, Admin}, {u"accountName"_s, u"a*b"_s}}).status,
             400);
    const int id = idOf(u"Production_metrics"_s);
    const Answer repeated =
        m_client->put(under(Metrics, id), {{u"accountName"_s, u"Production_metrics"_s}});
    QCOMPARE(repeated.status, 400);
    QCOMPARE(m_client->put(under(Metrics, id), {{u"planUts"_s, 99}}).status, 400);
}

void TestSandboxAccounts::metricsAccountGone()
{
    const QString path = under(Metrics, idOf(u"Production_metrics"_s));
    const Answer removed = m_client->remove(path);
    QCOMPARE(removed.status, 200);
    QVERIFY(removed.body.isEmpty());
    QCOMPARE(m_client->get(path).status, 404);
    QCOMPARE(m_client->put(path, {{u"planUts"_s, 200}}).status, 404);
    QCOMPARE(m_client->remove(path).status, 204);
    QCOMPARE(m_client->get(under(Metrics, idOf(u"Web"_s))).status, 404);
}

void TestSandboxAccounts::auditTrailGrows()
{
    const qint64 before = audit({})[u"total"_s].toInteger();
    QVERIFY(before > 10);
    const Answer made = m_client->post(u"/v1/shared-tokens/filters"_s,
                                       {{u"field"_s, u"env"_s}, {u"value"_s, u"qa"_s}});
    m_clock->advance(std::chrono::seconds(1));
    m_client->remove(under(u"/v1/shared-tokens/filters"_s, made.id()));

    const QJsonObject after = audit({{u"sortDescending"_s, true}, {u"size"_s, 2}});
    QCOMPARE(after[u"total"_s].toInteger(), before + 2);
    const QJsonValue last = after[u"results"_s][0];
    QCOMPARE(last[u"auditEventTypeTitle"_s], u"Deleted shared token filter"_s);
    QCOMPARE(last[u"auditEventUser"_s][u"userToken"_s], true);
    QCOMPARE(last[u"auditEventUser"_s][u"fullName"_s], u"Tokendeck"_s);
    QCOMPARE(last[u"extraDataList"_s][0][u"oldValue"_s], u"env: qa"_s);
    QCOMPARE(after[u"results"_s][1][u"auditEventTypeTitle"_s], u"Created shared token filter"_s);
    // Reading and what is refused leave no trace.
    QCOMPARE(m_client->get(u"/v1/shared-tokens"_s).status, 200);
    m_client->post(u"/v1/shared-tokens/filters"_s, {{u"field"_s, u""_s}});
    QCOMPARE(audit({})[u"total"_s].toInteger(), before + 2);
}

void TestSandboxAccounts::auditTrailPages()
{
    const QJsonObject all = audit({});
    QCOMPARE(all[u"pageSize"_s].toInt(), 500);
    const QJsonObject page = audit({{u"size"_s, 3}, {u"from"_s, 2}});
    QCOMPARE(page[u"results"_s].toArray().size(), 3);
    QCOMPARE(page[u"results"_s][0], all[u"results"_s][2]);
    QCOMPARE(page[u"total"_s], all[u"total"_s]);
    QCOMPARE(m_client->post(Audit, {{u"size"_s, 501}}).status, 400);
    QCOMPARE(m_client->post(Audit, {{u"size"_s, -1}}).status, 400);
    QCOMPARE(audit({{u"size"_s, 0}})[u"results"_s].toArray().size(), 0);
}

void TestSandboxAccounts::auditTrailDates()
{
    const qint64 now = m_clock->now().time_since_epoch().count();
    const qint64 week = std::chrono::milliseconds(std::chrono::days(7)).count();
    const QJsonArray rows =
        audit({{u"fromDate"_s, now - week}, {u"toDate"_s, now}})[u"results"_s].toArray();
    QVERIFY(!rows.isEmpty());
    qint64 last = now - week;
    for (const QJsonValue &row : rows) {
        const qint64 date = row[u"date"_s].toInteger();
        QVERIFY(date >= last && date <= now); // oldest first unless told otherwise
        last = date;
    }
    QVERIFY(audit({{u"fromDate"_s, now + 1}})[u"results"_s].toArray().isEmpty());
}

void TestSandboxAccounts::auditEventTypes()
{
    const QJsonArray types =
        m_client->post(Audit + u"/event-types"_s).object()[u"eventTypes"_s].toArray();
    QVERIFY(types.contains(u"Failed login"_s));
    QCOMPARE(std::ranges::count(types, QJsonValue(u"Login"_s)), 1);
    const QJsonObject logins =
        audit({{u"auditEventType"_s, u"Login"_s}, {u"includeFiltersData"_s, true}});
    for (const QJsonValue &row : logins[u"results"_s].toArray())
        QCOMPARE(row[u"auditEventTypeTitle"_s], u"Login"_s);
    QCOMPARE(logins[u"auditEventTypesList"_s].toArray().size(), types.size());
    QVERIFY(logins[u"auditEventUsersList"_s].toArray().size() > 3);
}

QTEST_GUILESS_MAIN(TestSandboxAccounts)
#include "tst_sandbox_accounts.moc"
