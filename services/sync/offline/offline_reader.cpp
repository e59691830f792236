// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/offline/offline_reader.h"

#include <utility>

namespace tokendeck {

OfflineReader::OfflineReader(Background &background, OfflineFiles files, Show show)
    : m_background(background)
    , m_files(std::move(files))
    , m_show(std::move(show))
{
}

void OfflineReader::read(std::deque<Connection> connections, TimePoint now)
{
    m_reading = std::make_unique<QObject>();
    m_waiting = std::move(connections);
    m_now = now;
    next();
}

void OfflineReader::stop()
{
    m_reading.reset();
    m_waiting.clear();
}

void OfflineReader::next()
{
    if (m_waiting.empty())
        return;
    const Connection connection = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_background.run(
        m_reading.get(),
        [files = m_files, connection, now = m_now] { return files.read(connection, now); },
        [this, id = connection.id](std::optional<KeptLists> lists) {
            // Asked for before these are compared, so that the background never waits for the
            // window.
            next();
            if (lists)
                m_show(id, *std::move(lists));
        });
}

} // namespace tokendeck
