// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/snapshots/snapshots.h"

#include "models/domain/outcome.h"
#include "models/domain/region.h"
#include "services/reports/snapshots/snapshot_source.h"

#include <QDateTime>

#include <algorithm>

namespace tokendeck {
namespace {

QDate localDayOf(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
}

} // namespace

struct Snapshots::Result {
    SnapshotKey key;
    ConnectionId connection; //!< whose snapshot was written
    QDate day; //!< of it; not valid where none was written
    std::optional<Sightings> sightings;
    std::vector<FileProblem> problems;
};

//! A snapshot that is to be taken.
struct Snapshots::Task {
    Result result;
    Connection connection;
    QDate day;
    SnapshotSource source;
    std::optional<Snapshot> before = {};
    bool isThere = false; //!< the day's has been taken
};

Snapshots::Snapshots(const Workspace &workspace, Background &background, Clock &clock,
                     SnapshotFiles files, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_clock(clock)
    , m_files(std::move(files))
{
    connect(&workspace, &Workspace::statusChanged, this, &Snapshots::consider);
}

SnapshotKey Snapshots::keyOf(const Connection &connection)
{
    return {.backend = backendOf(connection.apiUrl), .account = connection.accountId};
}

void Snapshots::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) == enabled || !enabled)
        return;
    for (const ConnectionInfo &info : m_workspace.connections())
        consider(info.connection.id);
}

void Snapshots::open()
{
    m_background.run(
        this,
        [files = m_files] {
            std::vector<Result> results;
            for (const SnapshotKey &key : files.accounts()) {
                Result result{.key = key};
                if (std::optional<Snapshot> newest = files.newest(key, result.problems))
                    result.sightings = std::move(newest->sightings);
                results.push_back(std::move(result));
            }
            return results;
        },
        [this](const std::vector<Result> &results) {
            for (const Result &result : results)
                finish(result);
        });
}

void Snapshots::consider(const ConnectionId &id)
{
    const ConnectionInfo *info = m_enabled ? m_workspace.connection(id) : nullptr;
    if (!info || info->connection.storage == SecretStorage::Embedded)
        return;
    const QDate today = localDayOf(m_clock.now());
    const auto last = m_days.find(keyOf(info->connection));
    const bool isTaken = last != m_days.end() && last->second == today;
    if (!isTaken && isComplete(id, today))
        take(*info, today);
}

bool Snapshots::isComplete(const ConnectionId &id, const QDate &day) const
{
    return std::ranges::all_of(AllListKinds, [&](ListKind kind) {
        const ListStatus status = m_workspace.status(id, kind);
        if (status.refreshing)
            return false;
        return isDenied(status)
            || (!status.problem && status.syncedAt && localDayOf(*status.syncedAt) == day);
    });
}

void Snapshots::take(const ConnectionInfo &info, const QDate &day)
{
    m_days.insert_or_assign(keyOf(info.connection), day);
    auto task =
        std::make_shared<Task>(Task{.result = {.key = keyOf(info.connection)},
                                    .connection = info.connection,
                                    .day = day,
                                    .source = snapshotSource(m_workspace, info, m_clock.now())});
    // First of all whether it is there: then nobody is asked for a key.
    m_background.run(
        this,
        [files = m_files, task] {
            Result &result = task->result;
            task->before = files.newest(result.key, result.problems);
            // Without one that was damaged, which is away now.
            const std::vector<QDate> days = files.days(result.key);
            if (!task->before || std::ranges::find(days, task->day) == days.end())
                return task;
            result.sightings = std::move(task->before->sightings);
            task->isThere = true;
            // Lists end here, as that takes its time.
            task->source = {};
            task->before.reset();
            return task;
        },
        [this](const std::shared_ptr<Task> &looked) {
            if (looked->isThere)
                finish(looked->result);
            else
                askKey(looked);
        });
}

void Snapshots::askKey(const std::shared_ptr<Task> &task)
{
    const bool isWanted = m_askKey && task->connection.storage == SecretStorage::Keychain
        && m_key.isEmpty() && m_keyDay != task->day;
    if (!isWanted && m_waiting.empty())
        return write(task);
    m_waiting.push_back(task);
    if (m_waiting.size() > 1)
        return;
    m_keyDay = task->day;
    m_askKey(this, [this](FingerprintKey key) { keyCame(std::move(key)); });
}

void Snapshots::keyCame(FingerprintKey key)
{
    // Forgotten meanwhile, it stays so.
    if (m_keyDay.isValid())
        m_key = std::move(key);
    for (const std::shared_ptr<Task> &task : std::exchange(m_waiting, {}))
        write(task);
}

void Snapshots::forgetKey()
{
    m_key = {};
    m_keyDay = {};
}

void Snapshots::write(const std::shared_ptr<Task> &task)
{
    // The account may have gone meanwhile, and its snapshots with it.
    if (!m_enabled || !m_workspace.connection(task->connection.id)) {
        m_days.erase(task->result.key);
        return;
    }
    m_background.run(
        this,
        [files = m_files, task, key = m_key] {
            Result &result = task->result;
            Snapshot snapshot =
                snapshotFrom(std::move(task->source), task->before ? &*task->before : nullptr, key);
            task->before.reset();
            if (const FileOutcome<void> written = files.write(snapshot, task->day); !written) {
                result.problems.push_back(written.error());
                return task;
            }
            result.connection = task->connection.id;
            result.day = task->day;
            result.sightings = std::move(snapshot.sightings);
            return task;
        },
        [this](const std::shared_ptr<Task> &written) { finish(written->result); });
}

void Snapshots::finish(const Result &result)
{
    for (const FileProblem &problem : result.problems)
        emit problemOccurred(asProblem(problem));
    if (result.sightings) {
        m_firstSeen = std::make_shared<const FirstSeenIndex>(
            m_firstSeen->with(result.key, *result.sightings));
        emit firstSeenChanged();
    }
    if (result.day.isValid())
        emit taken(result.connection, result.day);
}

void Snapshots::remove(const Connection &connection)
{
    const SnapshotKey key = keyOf(connection);
    m_background.run([files = m_files, key] { files.remove(key); });
    m_firstSeen = std::make_shared<const FirstSeenIndex>(m_firstSeen->without(key));
    emit firstSeenChanged();
}

} // namespace tokendeck

#include "moc_snapshots.cpp"
