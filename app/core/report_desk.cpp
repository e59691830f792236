// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/report_desk.h"

#include "models/base/user_name.h"
#include "models/board/estate_snapshot.h"
#include "models/domain/region.h"
#include "models/store/activity_log.h"
#include "services/reports/formats/report_file.h"
#include "services/reports/report/report_lists.h"
#include "services/reports/report/snapshot_report.h"
#include "services/reports/snapshots/snapshot_source.h"
#include "services/reports/snapshots/snapshots.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <set>

namespace tokendeck {

namespace {

//! Times of audit trails that are asked for one report; each is one request or more.
constexpr size_t MostParts = 100;

//! What a report is made of, as it stood when it was asked for.
struct Source {
    TimePoint now;
    SharedReport earlier; //!< that it is compared with; may be null
    LinesInput lines;
    ReportScore score;
    std::vector<ReportList> lists;
    std::vector<SnapshotSource> accounts; //!< of which there are snapshots, or may be
};

//! What is gone since the last snapshot of each account, and what was gone by then.
void addGone(Report &report, std::vector<SnapshotSource> accounts, const SnapshotFiles &files)
{
    for (SnapshotSource &account : accounts) {
        // A damaged one is told when snapshots are opened, and costs no report.
        std::vector<FileProblem> problems;
        const SnapshotKey key{account.head.backend, account.head.account};
        const std::optional<Snapshot> newest = files.newest(key, problems);
        if (!newest)
            continue;
        const Snapshot now = snapshotFrom(std::move(account), &*newest);
        std::ranges::move(goneLines(now), std::back_inserter(report.lines));
    }
}

//! Says who deleted what is gone, where that was done here.
void tellByActivities(Report &report, const QString &folder, const AccountKeys &accounts)
{
    const bool hasGone = std::ranges::any_of(
        report.lines, [](const TokenLine &line) { return line.gone.has_value(); });
    if (hasGone)
        tellDeletions(report.lines, readActivities(folder), accounts, userName());
}

std::shared_ptr<Report> reportFrom(Source source, const ReportDesk::Files &files,
                                   const AccountKeys &accounts)
{
    Report report{.madeAt = source.now,
                  .keyId = source.lines.key.id(),
                  .score = source.score,
                  .lists = std::move(source.lists),
                  .lines = tokenLines(source.lines)};
    addGone(report, std::move(source.accounts), files.snapshots);
    if (source.earlier)
        std::ranges::move(missingLines(*source.earlier, report), std::back_inserter(report.lines));
    tellByActivities(report, files.activities, accounts);
    return std::make_shared<Report>(ordered(std::move(report)));
}

//! The last snapshot of \p key of \p day or before; nothing where there is none.
ReportOutcome<std::optional<Snapshot>> lastOf(const SnapshotFiles &files, const SnapshotKey &key,
                                              const QDate &day)
{
    for (const QDate &each : std::views::reverse(files.days(key))) {
        if (each > day)
            continue;
        FileOutcome<std::optional<Snapshot>> snapshot = files.read(key, each);
        if (!snapshot)
            return reportFailure({.problem = asProblem(snapshot.error())});
        // The file is there, and was not read.
        if (!*snapshot)
            return reportFailure({.kind = ReportProblem::Kind::NewerVersion});
        return *std::move(snapshot);
    }
    return std::nullopt;
}

ReportOutcome<std::shared_ptr<Report>> reportOfDay(const ReportDesk::Files &files,
                                                   const std::vector<SnapshotKey> &keys,
                                                   const QDate &day, const AccountKeys &accounts)
{
    std::vector<Snapshot> snapshots;
    for (const SnapshotKey &key : keys) {
        ReportOutcome<std::optional<Snapshot>> snapshot = lastOf(files.snapshots, key, day);
        if (!snapshot)
            return reportFailure(snapshot.error());
        if (*snapshot)
            snapshots.push_back(*std::move(*snapshot));
    }
    if (snapshots.empty())
        return reportFailure({.kind = ReportProblem::Kind::NoSnapshot});
    const auto report = std::make_shared<Report>(reportOf(snapshots));
    tellByActivities(*report, files.activities, accounts);
    return report;
}

ReportOutcome<SharedReport> reportOfFile(const QString &path)
{
    ReportOutcome<Report> report = readReportFile(path);
    if (!report)
        return reportFailure(report.error());
    return std::make_shared<const Report>(*std::move(report));
}

} // namespace

ReportDesk::ReportDesk(const AccountAccess &access, const FindingsBoard &findings,
                       SecretVault &vault, Background &background, Clock &clock, Files files,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(access.workspace())
    , m_findings(findings)
    , m_background(background)
    , m_clock(clock)
    , m_files(std::move(files))
    , m_trails(access, clock)
    , m_keys(vault, FingerprintKey::newText)
{
}

void ReportDesk::makeReport(const std::vector<ConnectionId> &scope, QObject *context,
                            std::function<void(SharedReport)> done)
{
    makeReportSince(nullptr, scope, context, std::move(done));
}

void ReportDesk::makeReportSince(SharedReport earlier, const std::vector<ConnectionId> &scope,
                                 QObject *context, std::function<void(SharedReport)> done)
{
    findKey(context,
            [this, earlier = std::move(earlier), scope, context,
             done = std::move(done)](FingerprintKey key) mutable {
                makeWith(std::move(key), std::move(earlier), scope, context, std::move(done));
            });
}

void ReportDesk::findKey(QObject *context, std::function<void(FingerprintKey)> done)
{
    // Of this object's, which asks on where the key is to be made.
    const auto answer = [guard = QPointer(context), done = std::move(done)](Outcome<Secret> key) {
        if (guard)
            done(FingerprintKey(key ? *std::move(key) : Secret()));
    };
    if (m_keyUse == KeyUse::Make)
        m_keys.get(this, answer);
    else
        m_keys.find(this, answer);
}

void ReportDesk::makeWith(FingerprintKey key, SharedReport earlier,
                          const std::vector<ConnectionId> &scope, QObject *context,
                          std::function<void(SharedReport)> done)
{
    // Those of the rows as they are now, and not of the ones before.
    if (!m_findings.isCurrent()) {
        connect(
            &m_findings, &FindingsBoard::settled, context,
            [this, key = std::move(key), earlier = std::move(earlier), scope, context,
             done = std::move(done)]() mutable {
                makeWith(std::move(key), std::move(earlier), scope, context, std::move(done));
            },
            Qt::SingleShotConnection);
        return;
    }
    Source source{.now = m_clock.now(),
                  .earlier = std::move(earlier),
                  .lines = {.view = estateSnapshot(m_workspace),
                            .findings = m_findings.current(),
                            .firstSeen = m_firstSeen,
                            .key = std::move(key)},
                  .score = reportScore(m_findings.current()->score(scope)),
                  .lists = reportLists(m_workspace, scope)};
    std::erase_if(source.lines.view.connections, [&scope](const ConnectionView &view) {
        return std::ranges::find(scope, view.connection.id) == scope.end();
    });
    std::set<SnapshotKey> seen;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = m_workspace.connection(id);
        if (info && seen.insert(Snapshots::keyOf(info->connection)).second)
            source.accounts.push_back(snapshotSource(m_workspace, *info, source.now));
    }
    m_background.run(
        context,
        [source = std::move(source), files = m_files, accounts = accountKeys()]() mutable {
            return reportFrom(std::move(source), files, accounts);
        },
        [this, scope, context, done = std::move(done)](const std::shared_ptr<Report> &report) {
            tellByTrails(report, scope, context, done);
        });
}

void ReportDesk::tellByTrails(const std::shared_ptr<Report> &report,
                              const std::vector<ConnectionId> &scope, QObject *context,
                              std::function<void(SharedReport)> done)
{
    std::vector<TrailPart> parts;
    std::vector<TrailSpan> spans;
    for (TrailPart &part : trailParts(report->lines)) {
        const auto asked = std::ranges::find_if(scope, [&](const ConnectionId &id) {
            const ConnectionInfo *info = m_workspace.connection(id);
            return info && Snapshots::keyOf(info->connection) == part.account;
        });
        if (asked == scope.end())
            continue;
        spans.push_back({.connection = *asked, .from = part.from, .to = part.to});
        parts.push_back(std::move(part));
        if (parts.size() == MostParts)
            break;
    }
    if (spans.empty()) {
        done(report);
        return;
    }
    m_trails.read(std::move(spans), context,
                  [report, parts = std::move(parts),
                   done = std::move(done)](TrailSpans::Events events) mutable {
                      std::vector<TrailPart> told;
                      for (size_t at = 0; at < parts.size(); ++at) {
                          if (!events[at])
                              continue;
                          parts[at].events = *std::move(events[at]);
                          told.push_back(std::move(parts[at]));
                      }
                      tellDeletions(report->lines, told);
                      *report = ordered(std::move(*report));
                      done(report);
                  });
}

AccountKeys ReportDesk::accountKeys() const
{
    AccountKeys keys;
    for (const ConnectionInfo &info : m_workspace.connections())
        keys.emplace(info.connection.id, Snapshots::keyOf(info.connection));
    return keys;
}

std::vector<SnapshotKey> ReportDesk::accountsOf(const std::vector<ConnectionId> &scope) const
{
    std::set<SnapshotKey> keys;
    for (const ConnectionId &id : scope) {
        if (const ConnectionInfo *info = m_workspace.connection(id))
            keys.insert(Snapshots::keyOf(info->connection));
    }
    return {keys.begin(), keys.end()};
}

void ReportDesk::findDays(const std::vector<ConnectionId> &scope, QObject *context,
                          std::function<void(std::vector<QDate>)> done)
{
    m_background.run(
        context,
        [files = m_files.snapshots, keys = accountsOf(scope)] {
            std::set<QDate, std::greater<>> days;
            for (const SnapshotKey &key : keys) {
                const std::vector<QDate> of = files.days(key);
                days.insert(of.begin(), of.end());
            }
            return std::vector<QDate>(days.begin(), days.end());
        },
        [done = std::move(done)](std::vector<QDate> days) { done(std::move(days)); });
}

void ReportDesk::readDay(const std::vector<ConnectionId> &scope, const QDate &day, QObject *context,
                         std::function<void(ReportOutcome<SharedReport>)> done)
{
    m_background.run(
        context,
        [files = m_files, keys = accountsOf(scope), day, accounts = accountKeys()] {
            return reportOfDay(files, keys, day, accounts);
        },
        [this, scope, context,
         done = std::move(done)](const ReportOutcome<std::shared_ptr<Report>> &report) {
            if (report)
                tellByTrails(*report, scope, context, done);
            else
                done(reportFailure(report.error()));
        });
}

void ReportDesk::readFile(const QString &path, QObject *context,
                          std::function<void(ReportOutcome<SharedReport>)> done)
{
    m_background.run(
        context, [path] { return reportOfFile(path); },
        [done = std::move(done)](ReportOutcome<SharedReport> report) { done(std::move(report)); });
}

} // namespace tokendeck

#include "moc_report_desk.cpp"
