// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/report/deletions.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace tokendeck;

namespace {

const TimePoint Noon{1'795'600'800s};
const SnapshotKey Home{u"api-eu.logz.io:443"_s, AccountId(1001)};
const ConnectionId Here(u"here"_s);

TokenLine goneLine(qint32 id, const QString &name, TimePoint seen = Noon - 24h,
                   TimePoint missed = Noon)
{
    return {.object = {.backend = Home.backend,
                       .account = Home.account,
                       .list = ListKind::SharedTokens,
                       .id = id},
            .via = Home.account,
            .name = name,
            .gone = LineEnd{.seen = seen, .missed = missed}};
}

Activity activity(ActivityAction action, qint32 id, TimePoint time = Noon - 2h)
{
    return {.time = time,
            .connection = Here,
            .actor = u"ana"_s,
            .action = action,
            .objectId = id,
            .outcome = ActivityOutcome::Done};
}

AuditEvent deletion(const QString &name, TimePoint date = Noon - 3h)
{
    return {.date = date,
            .title = u"Deleted shared token"_s,
            .user = u"Dana Ó"_s,
            .changes = {{u"Token name"_s, name, {}}}};
}

TrailPart partOf(const TokenLine &line, std::vector<AuditEvent> events)
{
    TrailPart part = trailParts(std::vector{line}).front();
    part.events = std::move(events);
    return part;
}

QString tellerOf(const TokenLine &line)
{
    return line.gone->deletion ? line.gone->deletion->by.name : u"not known"_s;
}

//! Who deleted the token of \p line, by \p events of its part of the trail.
QString teller(const TokenLine &line, std::vector<AuditEvent> events)
{
    std::vector lines{line};
    const std::vector parts{partOf(line, std::move(events))};
    tellDeletions(lines, parts);
    return tellerOf(lines[0]);
}

QString teller(const TokenLine &line, const std::vector<Activity> &activities)
{
    std::vector lines{line};
    tellDeletions(lines, activities, {{Here, Home}}, {});
    return tellerOf(lines[0]);
}

} // namespace

//! Who deleted tokens, by what was done here and by audit trails.
class DeletionsTest final : public QObject {
    Q_OBJECT

private slots:
    void whatWasDoneHereIsToldById()
    {
        const TokenLine line = goneLine(7, u"Wall"_s);
        using enum ActivityAction;
        QCOMPARE(teller(line, {activity(DeleteSharedToken, 7)}), u"ana"_s);
        // A rotation that has left the old token tells nothing of its end, but what was made.
        Activity rotated = activity(RotateSharedToken, 7, Noon - 4h);
        rotated.successorId = 9;
        QCOMPARE(teller(line, {rotated}), u"not known"_s);
        std::vector lines{line};
        tellDeletions(lines, std::vector{activity(DeleteSharedToken, 7), rotated}, {{Here, Home}},
                      {});
        QCOMPARE(lines[0].gone->deletion->at, activity(DeleteSharedToken, 7).time);
        QCOMPARE(lines[0].gone->successor, std::optional(9));
        rotated.endedOld = true;
        QCOMPARE(teller(line, {rotated}), u"ana"_s);
        QCOMPARE(teller(line, std::vector<Activity>()), u"not known"_s);
        QCOMPARE(teller(line, {activity(DeleteSharedToken, 8)}), u"not known"_s);
        QCOMPARE(teller(line, {activity(EditSharedToken, 7)}), u"not known"_s);
        // An id of another list, of another account, or of another time.
        QCOMPARE(teller(line, {activity(DeleteShippingToken, 7)}), u"not known"_s);
        QCOMPARE(teller(line, {activity(DeleteSharedToken, 7, Noon - 48h)}), u"not known"_s);
        Activity elsewhere = activity(DeleteSharedToken, 7);
        elsewhere.connection = ConnectionId(u"there"_s);
        QCOMPARE(teller(line, {elsewhere}), u"not known"_s);
        for (const auto outcome :
             {ActivityOutcome::Failed, ActivityOutcome::Unknown, ActivityOutcome::Dropped}) {
            Activity failed = activity(DeleteSharedToken, 7);
            failed.outcome = outcome;
            QCOMPARE(teller(line, {failed}), u"not known"_s);
        }
    }

    void theTrailIsToldByName()
    {
        const TokenLine line = goneLine(7, u"Wall"_s);
        std::vector lines{line};
        tellDeletions(lines, std::vector{partOf(line, {deletion(u"Wall"_s)})});
        QVERIFY(lines[0].gone->deletion == std::optional(LineDeletion{Noon - 3h, {u"Dana Ó"_s}}));
        // What was told before stays.
        tellDeletions(lines, std::vector{partOf(line, {deletion(u"Wall"_s, Noon - 1h)})});
        QCOMPARE(lines[0].gone->deletion->at, Noon - 3h);

        QCOMPARE(teller(line, std::vector<AuditEvent>()), u"not known"_s);
        QCOMPARE(teller(line, {deletion(u"Other"_s)}), u"not known"_s);
        QCOMPARE(teller(line, {deletion(u"Wall"_s, Noon - 48h)}), u"not known"_s);
        QCOMPARE(teller(goneLine(7, {}), std::vector<Activity>()), u"not known"_s);
        AuditEvent failed = deletion(u"Wall"_s);
        failed.title = u"Failed to get a shared token deleted"_s;
        QCOMPARE(teller(line, {failed}), u"not known"_s);
        AuditEvent filter = deletion(u"Wall"_s);
        filter.title = u"Deleted shared token filter"_s;
        QCOMPARE(teller(line, {filter}), u"not known"_s);
        // The successor of a rotation has its name.
        AuditEvent made = deletion(u"Wall"_s, Noon - 4h);
        made.title = u"Created shared token"_s;
        QCOMPARE(teller(line, {deletion(u"Wall"_s), made}), u"Dana Ó"_s);
        // A clock goes after, and another one before.
        QCOMPARE(teller(line, {deletion(u"Wall"_s, Noon + 2min)}), u"Dana Ó"_s);
        QCOMPARE(teller(line, {deletion(u"Wall"_s, Noon - 24h - 2min)}), u"Dana Ó"_s);
    }

    void tellsWhatHasActed()
    {
        std::vector lines{goneLine(7, u"Wall"_s)};
        AuditEvent event = deletion(u"Wall"_s);
        event.user = u"ci-bot"_s;
        event.byApiToken = true;
        const auto byTrail = [&] {
            std::vector told = lines;
            tellDeletions(told, std::vector{partOf(lines[0], {event})});
            return told[0].gone->deletion->by;
        };
        QCOMPARE(byTrail(), (Actor{u"ci-bot"_s, ActorKind::ApiToken}));
        event.user.clear();
        QCOMPARE(byTrail(), (Actor{{}, ActorKind::ApiToken}));
        event = deletion(u"Wall"_s);
        event.userDeleted = true;
        QCOMPARE(byTrail(), (Actor{u"Dana Ó"_s, ActorKind::FormerPerson}));
    }

    //! As on the page of what was done: whom the entry names, else who works here, else the
    //! trail's.
    void whoActedHereIsNamedAsItIsThere()
    {
        Activity act = activity(ActivityAction::DeleteSharedToken, 7);
        const auto byEntry = [&act](const QString &user) {
            std::vector lines{goneLine(7, u"Wall"_s)};
            tellDeletions(lines, std::vector{act}, {{Here, Home}}, user);
            return lines;
        };
        QCOMPARE(byEntry(u"root"_s)[0].gone->deletion->by,
                 (Actor{u"ana"_s, ActorKind::ComputerUser}));
        act.actor.clear();
        QCOMPARE(byEntry(u"root"_s)[0].gone->deletion->by,
                 (Actor{u"root"_s, ActorKind::ComputerUser}));
        std::vector lines = byEntry({});
        std::vector<TrailPart> parts = trailParts(lines);
        QCOMPARE(parts.size(), size_t(1));
        parts[0].events = {deletion(u"Wall"_s)};
        tellDeletions(lines, parts);
        QVERIFY(lines[0].gone->deletion == std::optional(LineDeletion{act.time, {u"Dana Ó"_s}}));
        QVERIFY(trailParts(lines).empty());
    }

    void whatMayBeAnotherTokenIsNotTold()
    {
        const TokenLine line = goneLine(7, u"Wall"_s);
        // Which of both it was nobody knows.
        QCOMPARE(teller(line, {deletion(u"Wall"_s), deletion(u"Wall"_s, Noon - 1h)}),
                 u"not known"_s);
        AuditEvent renamed = deletion(u"Wall"_s);
        renamed.title = u"Updated shared token"_s;
        renamed.changes = {{u"Token name"_s, u"Wall"_s, u"Floor"_s}};
        QCOMPARE(teller(line, {deletion(u"Wall"_s), renamed}), u"not known"_s);
        renamed.changes = {{u"Token name"_s, u"Floor"_s, u"Wall"_s}};
        QCOMPARE(teller(line, {deletion(u"Wall"_s), renamed}), u"not known"_s);
        AuditEvent strange = deletion(u"Else"_s);
        strange.fault = MaybeFault(RowFault());
        QCOMPARE(teller(line, {deletion(u"Wall"_s), strange}), u"not known"_s);

        std::vector twins{line, goneLine(8, u"Wall"_s)};
        tellDeletions(twins, std::vector{partOf(line, {deletion(u"Wall"_s)})});
        QVERIFY(!twins[0].gone->deletion && !twins[1].gone->deletion);
        // At another time it was another one.
        std::vector both{line, goneLine(8, u"Wall"_s, Noon, Noon + 24h)};
        tellDeletions(both,
                      std::vector{partOf(both[0], {deletion(u"Wall"_s)}),
                                  partOf(both[1], {deletion(u"Wall"_s, Noon + 5h)})});
        QVERIFY(both[0].gone->deletion && both[1].gone->deletion);
        QCOMPARE(both[1].gone->deletion->at, Noon + 5h);
    }

    void asksForEachTimeOnce()
    {
        std::vector lines{goneLine(7, u"Wall"_s), goneLine(8, u"Floor"_s),
                          goneLine(9, u"Roof"_s, Noon, Noon + 24h), goneLine(10, {})};
        lines.push_back(goneLine(11, u"Told"_s, Noon + 24h, Noon + 48h));
        lines.back().gone->deletion = LineDeletion{};
        TokenLine there = goneLine(12, u"There"_s);
        there.gone.reset();
        lines.push_back(there);
        const std::vector<TrailPart> parts = trailParts(lines);
        QCOMPARE(parts.size(), size_t(2));
        QVERIFY(parts[0].account == Home);
        QCOMPARE(parts[0].from, Noon - 5min);
        QCOMPARE(parts[0].to, Noon + 24h + 5min);
        QCOMPARE(parts[1].from, Noon - 24h - 5min);
    }

    void findsWhatAnEarlierReportHas()
    {
        TokenLine left = goneLine(7, u"Wall"_s);
        left.gone.reset();
        TokenLine stays = goneLine(8, u"Floor"_s);
        stays.gone.reset();
        const ReportList list{.backend = Home.backend,
                              .account = Home.account,
                              .list = ListKind::SharedTokens,
                              .knowledge = ListKnowledge::Current,
                              .readAt = Noon - 24h};
        Report earlier{.lists = {list}, .lines = {left, stays}};
        Report later{.lists = {list}, .lines = {stays}};
        later.lists[0].readAt = Noon;
        const std::vector<TokenLine> missing = missingLines(earlier, later);
        QCOMPARE(missing.size(), size_t(1));
        QCOMPARE(missing[0].object.id, 7);
        QVERIFY(missing[0].gone == std::optional(LineEnd{.seen = Noon - 24h, .missed = Noon}));
        // A snapshot has told it, or the list was not read.
        later.lines.push_back(goneLine(7, u"Wall"_s));
        QVERIFY(missingLines(earlier, later).empty());
        later.lines.pop_back();
        later.lists[0].knowledge = ListKnowledge::Unread;
        QVERIFY(missingLines(earlier, later).empty());
    }
};

QTEST_GUILESS_MAIN(DeletionsTest)
#include "tst_deletions.moc"
