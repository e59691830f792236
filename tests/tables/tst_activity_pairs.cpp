// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/audit_titles.h"
#include "models/tables/activity/activity_pairs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

namespace {

using Positions = std::vector<std::optional<size_t>>;

//! Seconds of a day on which everything happens.
TimePoint at(std::chrono::seconds seconds)
{
    return TimePoint(1'790'000'000s) + seconds;
}

Activity act(ActivityAction action, const QString &object, std::chrono::seconds when = 100s,
             std::chrono::milliseconds duration = 1s)
{
    return {.time = at(when),
            .connection = ConnectionId(u"a"_s),
            .action = action,
            .object = object,
            .duration = duration};
}

AuditEntry told(const QString &title, std::vector<AuditChange> changes,
                std::chrono::seconds when = 100s)
{
    AuditEvent event;
    event.date = at(when);
    event.title = title;
    event.user = u"Tokendeck"_s;
    event.byApiToken = true;
    event.changes = std::move(changes);
    return {ConnectionId(u"a"_s), event};
}

Positions paired(const std::vector<Activity> &acts, const std::vector<AuditEntry> &events)
{
    std::vector<const Activity *> actPointers;
    for (const Activity &each : acts)
        actPointers.push_back(&each);
    std::vector<const AuditEntry *> eventPointers;
    for (const AuditEntry &each : events)
        eventPointers.push_back(&each);
    return pairedActs(actPointers, eventPointers);
}

std::vector<AuditChange> gone(const QString &name)
{
    return {{u"Token name"_s, name, {}}};
}

std::vector<AuditChange> made(const QString &name)
{
    return {{u"Token name"_s, {}, name}};
}

} // namespace

//! Which events of audit trails tell of what was done here.
class TestActivityPairs : public QObject {
    Q_OBJECT

private slots:
    void onePair_data();
    void onePair();
    void nearestFirst();
    void deedsOfARotation();
    void successorOfAShippingToken();
    void manyOnBothSides();
    void titles_data();
    void titles();
    void objects();
};

void TestActivityPairs::onePair_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<AuditEntry>("entry");
    QTest::addColumn<bool>("expected");
    using enum ActivityAction;
    const Activity deletion = act(DeleteSharedToken, u"Wall"_s);
    const AuditEntry deleted = told(u"Deleted shared token"_s, gone(u"Wall"_s));
    const auto but = [](auto value, auto change) {
        change(value);
        return value;
    };

    QTest::newRow("the same") << deletion << deleted << true;
    QTest::newRow("of another name")
        << deletion << told(u"Deleted shared token"_s, gone(u"wall"_s)) << false;
    QTest::newRow("without a name") << deletion << told(u"Deleted shared token"_s, {}) << false;
    QTest::newRow("another deed") << deletion << told(u"Created shared token"_s, made(u"Wall"_s))
                                  << false;
    QTest::newRow("no word for the deed")
        << deletion << told(u"Shared token is gone"_s, gone(u"Wall"_s)) << true;
    QTest::newRow("another list") << deletion
                                  << told(u"Deleted data shipping token"_s, gone(u"Wall"_s))
                                  << false;
    QTest::newRow("no word for the list")
        << deletion << told(u"Deleted"_s, gone(u"Wall"_s)) << true;
    QTest::newRow("by a person") << deletion << but(deleted, [](AuditEntry &entry) {
        entry.event.byApiToken = false;
    }) << false;
    QTest::newRow("in another account") << deletion << but(deleted, [](AuditEntry &entry) {
        entry.connection = ConnectionId(u"b"_s);
    }) << false;
    QTest::newRow("not understood") << deletion << but(deleted, [](AuditEntry &entry) {
        entry.event.fault = MaybeFault({.jsonPath = u"$"_s});
    }) << false;
    QTest::newRow("a minute before")
        << deletion << but(deleted, [](AuditEntry &entry) { entry.event.date = at(40s); }) << true;
    QTest::newRow("longer before")
        << deletion << but(deleted, [](AuditEntry &entry) { entry.event.date = at(40s) - 1ms; })
        << false;
    QTest::newRow("a minute behind its end")
        << deletion << but(deleted, [](AuditEntry &entry) { entry.event.date = at(161s); }) << true;
    QTest::newRow("longer behind")
        << deletion << but(deleted, [](AuditEntry &entry) { entry.event.date = at(161s) + 1ms; })
        << false;
    for (const auto &[name, outcome, expected] :
         {std::tuple("failed", ActivityOutcome::Failed, false),
          std::tuple("taken back", ActivityOutcome::Dropped, false),
          std::tuple("without an answer", ActivityOutcome::Unknown, true)}) {
        Activity other = deletion;
        other.outcome = outcome;
        QTest::newRow(name) << other << deleted << expected;
    }
    QTest::newRow("a copy") << act(CopyToken, u"Wall"_s) << deleted << false;
    QTest::newRow("a connection") << act(RemoveConnection, u"Wall"_s)
                                  << told(u"Removed"_s, gone(u"Wall"_s)) << false;
    QTest::newRow("renamed") << act(EditSharedToken, u"Wall"_s)
                             << told(u"Updated shared token"_s,
                                     {{u"Token name"_s, u"Wall"_s, u"Lobby"_s}})
                             << true;
    QTest::newRow("enabled") << act(EnableShippingToken, u"edge"_s)
                             << told(u"Updated data shipping token"_s,
                                     {{u"Token name"_s, u"edge"_s, u"edge"_s}})
                             << true;
    QTest::newRow("a filter") << act(CreateFilter, u"env:prod"_s)
                              << told(u"Created shared token filter"_s,
                                      {{u"Filter"_s, {}, u"env: prod"_s}})
                              << true;
    QTest::newRow("a filter is no token")
        << act(CreateSharedToken, u"env: prod"_s)
        << told(u"Created shared token filter"_s, {{u"Filter"_s, {}, u"env: prod"_s}}) << false;
    QTest::newRow("an API token") << act(CreateApiToken, u"ci"_s)
                                  << told(u"User created a token"_s, made(u"ci"_s)) << true;
    QTest::newRow("a replaced filter")
        << act(ReplaceFilter, u"env:prod"_s)
        << told(u"Deleted shared token filter"_s, {{u"Filter"_s, u"env: prod"_s, {}}}) << true;
}

void TestActivityPairs::onePair()
{
    QFETCH(Activity, activity);
    QFETCH(AuditEntry, entry);
    QFETCH(bool, expected);
    QCOMPARE(paired({activity}, {entry}).front().has_value(), expected);
}

void TestActivityPairs::nearestFirst()
{
    using enum ActivityAction;
    const std::vector acts{act(RenameShippingToken, u"edge"_s, 100s),
                           act(DisableShippingToken, u"edge"_s, 120s)};
    const auto updated = [](std::chrono::seconds when) {
        return told(u"Updated data shipping token"_s, {{u"Token name"_s, u"edge"_s, u"edge"_s}},
                    when);
    };
    QCOMPARE(paired(acts, {updated(121s), updated(101s)}), (Positions{1, 0}));
    // One event tells of one act: the nearer one.
    QCOMPARE(paired(acts, {updated(118s)}), (Positions{1}));
    // An act has no second event, which somebody else may have caused.
    QCOMPARE(paired({acts.front()}, {updated(130s), updated(102s)}), (Positions{{}, 0}));
    // Within the act's own time the one near its end.
    QCOMPARE(
        paired({act(RenameShippingToken, u"edge"_s, 100s, 30s)}, {updated(101s), updated(129s)}),
        (Positions{{}, 0}));
}

void TestActivityPairs::deedsOfARotation()
{
    const std::vector acts{act(ActivityAction::RotateSharedToken, u"Wall"_s, 100s, 4s)};
    const std::vector events{told(u"Deleted shared token"_s, gone(u"Wall"_s), 104s),
                             told(u"Created shared token"_s, made(u"Wall"_s), 101s),
                             told(u"Updated shared token"_s, made(u"Wall"_s), 102s),
                             told(u"Deleted shared token"_s, gone(u"Wall"_s), 140s)};
    QCOMPARE(paired(acts, events), (Positions{0, 0, {}, {}}));
}

void TestActivityPairs::successorOfAShippingToken()
{
    const std::vector acts{act(ActivityAction::RotateShippingToken, u"edge"_s)};
    QCOMPARE(paired(acts, {told(u"Created data shipping token"_s, made(u"edge (2)"_s))}),
             (Positions{0}));
    QCOMPARE(paired(acts, {told(u"Created data shipping token"_s, made(u"web"_s))}),
             (Positions{{}}));
}

void TestActivityPairs::manyOnBothSides()
{
    std::vector<Activity> acts;
    std::vector<AuditEntry> events;
    for (int i = 0; i < 500; ++i) {
        acts.push_back(act(ActivityAction::DeleteSharedToken, u"Wall %1"_s.arg(i % 7),
                           std::chrono::seconds(i * 100)));
        events.push_back(told(u"Deleted shared token"_s, gone(u"Wall %1"_s.arg(i % 7)),
                              std::chrono::seconds(i * 100 + 2)));
    }
    const Positions positions = paired(acts, events);
    for (size_t i = 0; i < positions.size(); ++i)
        QCOMPARE(positions[i], std::optional(i));
}

void TestActivityPairs::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<ActivityKind>("kind");
    QTest::addColumn<std::optional<ListKind>>("list");
    using List = std::optional<ListKind>;
    const auto row = [](const QString &title, ActivityKind kind, List list) {
        QTest::newRow(qPrintable(title)) << title << kind << list;
    };
    row(u"Created shared token"_s, ActivityKind::Created, ListKind::SharedTokens);
    row(u"Updated data shipping token"_s, ActivityKind::Changed, ListKind::ShippingTokens);
    row(u"Deleted shared token filter"_s, ActivityKind::Deleted, ListKind::Filters);
    row(u"User created a token"_s, ActivityKind::Created, ListKind::ApiTokens);
    row(u"USER DELETED A TOKEN"_s, ActivityKind::Deleted, ListKind::ApiTokens);
    row(u"Admin updated a sub account"_s, ActivityKind::Changed, ListKind::Accounts);
    row(u"Changed password"_s, ActivityKind::Changed, {});
    row(u"Login"_s, ActivityKind::Other, {});
    row(u"Undeleted dashboards"_s, ActivityKind::Other, {});
    row(QString(), ActivityKind::Other, {});
}

void TestActivityPairs::titles()
{
    QFETCH(QString, title);
    QTEST(kindOfTitle(title), "kind");
    QTEST(listOfTitle(title), "list");
}

void TestActivityPairs::objects()
{
    QCOMPARE(
        objectOf(
            told(u"x"_s, {{u"Enabled"_s, {}, u"true"_s}, {u"Token name"_s, {}, u"edge"_s}}).event),
        u"edge"_s);
    QCOMPARE(objectOf(told(u"x"_s, {{u"Filter"_s, u"env: prod"_s, {}}}).event), u"env: prod"_s);
    QCOMPARE(objectOf(told(u"x"_s, {{u"Filters"_s, u"a"_s, u"b"_s}}).event), QString());
    QVERIFY(isSameObject(u"env:prod"_s, u"env: prod"_s, ListKind::Filters));
    QVERIFY(!isSameObject(u"env:prod"_s, u"env: prod"_s, ListKind::SharedTokens));
}

QTEST_GUILESS_MAIN(TestActivityPairs)
#include "tst_activity_pairs.moc"
