// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/offline/offline_copy.h"

#include "services/sync/connections/connection_service.h"

#include <algorithm>

namespace tokendeck {

OfflineCopy::OfflineCopy(Workspace &workspace, ConnectionService &connections,
                         Background &background, Clock &clock, QString folder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_clock(clock)
    , m_files(std::move(folder))
    , m_reader(background, m_files,
               [this](const ConnectionId &id, KeptLists lists) { show(id, std::move(lists)); })
{
    connect(&connections, &ConnectionService::lockedChanged, this, [this](bool locked) {
        // What was read before a lock is not shown after it.
        m_reader.stop();
        if (!locked)
            load();
    });
    connect(&workspace, &Workspace::rowsChanged, this,
            [this](const RowsChange &change) { noteRead(change.connection, true); });
    connect(&workspace, &Workspace::statusChanged, this,
            [this](const ConnectionId &id) { noteRead(id, false); });
    connect(&workspace, &Workspace::connectionRemoved, this, &OfflineCopy::forget);
}

OfflineCopy::~OfflineCopy()
{
    m_due.insert(m_underWay.begin(), m_underWay.end());
    // What was read again and stayed the same is of the last reading, too.
    for (const auto &[id, written] : m_written) {
        if (m_workspace.connection(id) && std::ranges::any_of(AllListKinds, [&](ListKind kind) {
                const std::optional<TimePoint> read = m_workspace.status(id, kind).syncedAt;
                return read && *read > written;
            }))
            m_due.insert(id);
    }
    for (const auto &[connection, lists] : takeDue())
        (void)m_files.write(connection, lists);
}

void OfflineCopy::setEnabled(bool enabled)
{
    if (std::exchange(m_enabled, enabled) == enabled)
        return;
    if (enabled) {
        for (const ConnectionInfo &info : m_workspace.connections())
            noteRead(info.connection.id, true);
        return;
    }
    m_reader.stop();
    m_due.clear();
    m_underWay.clear();
    m_written.clear();
    m_timer.reset();
    m_background.run([files = m_files] { files.removeAll(); });
}

void OfflineCopy::load()
{
    if (m_enabled != true)
        return;
    std::set<ConnectionId> named;
    std::deque<Connection> kept;
    for (const ConnectionInfo &info : m_workspace.connections()) {
        if (info.connection.storage == SecretStorage::Embedded)
            continue;
        named.insert(info.connection.id);
        kept.push_back(info.connection);
    }
    m_reader.read(std::move(kept), m_clock.now());
    m_background.run([files = m_files, named = std::move(named)] { files.removeOthers(named); });
}

void OfflineCopy::show(const ConnectionId &id, KeptLists lists)
{
    const auto showOne = [&]<typename Row>(KeptList<Row> &list) {
        if (list.readAt)
            m_workspace.showKept<Row>(id, std::move(list.rows), *list.readAt);
    };
    std::apply([&showOne](auto &...each) { (showOne(each), ...); }, lists.lists);
}

void OfflineCopy::noteRead(const ConnectionId &id, bool differs)
{
    const ConnectionInfo *info = m_workspace.connection(id);
    if (m_enabled != true || !info || info->connection.storage == SecretStorage::Embedded)
        return;
    // What stands there as it was kept is in the file already.
    const bool anyRead = std::ranges::any_of(AllListKinds, [&](ListKind kind) {
        return m_workspace.status(id, kind).syncedAt.has_value();
    });
    const auto written = m_written.find(id);
    const bool isFresh = written != m_written.end() && m_clock.now() - written->second < Renewal;
    if (!anyRead || (!differs && isFresh))
        return;
    m_due.insert(id);
    if (!m_timer)
        m_timer = m_clock.after(Gathering, [this] { write(); });
}

void OfflineCopy::forget(const ConnectionId &id)
{
    m_due.erase(id);
    m_underWay.erase(id);
    m_written.erase(id);
    m_background.run([files = m_files, id = ConnectionId(id)] { files.remove(id); });
}

std::vector<std::pair<Connection, ListShares>> OfflineCopy::takeDue()
{
    m_timer.reset();
    std::vector<std::pair<Connection, ListShares>> due;
    for (const ConnectionId &id : std::exchange(m_due, {})) {
        if (const ConnectionInfo *info = m_workspace.connection(id)) {
            due.emplace_back(info->connection, ListShares::of(m_workspace, id));
            m_written.insert_or_assign(id, m_clock.now());
        }
    }
    return due;
}

void OfflineCopy::write()
{
    for (auto &[connection, lists] : takeDue()) {
        m_underWay.insert(connection.id);
        m_background.run(
            this,
            [files = m_files, of = connection, shares = std::move(lists)]() mutable {
                const bool isWritten = files.write(of, shares).has_value();
                // What only this share kept alive ends here.
                shares = {};
                return isWritten;
            },
            [this, id = connection.id](bool isWritten) {
                m_underWay.extract(id);
                if (!isWritten)
                    m_written.erase(id);
            });
    }
}

} // namespace tokendeck

#include "moc_offline_copy.cpp"
