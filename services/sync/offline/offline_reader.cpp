// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/offline/offline_reader.h"

#include <algorithm>
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
    m_turn = 1;
    readSome();
}

void OfflineReader::stop()
{
    m_reading.reset();
    m_waiting.clear();
}

void OfflineReader::readSome()
{
    m_underWay = std::min(m_turn, m_waiting.size());
    m_turn = std::min(2 * m_turn, MostAtOnce);
    for (size_t i = 0; i < m_underWay; ++i) {
        const Connection connection = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_background.run(
            m_reading.get(),
            [files = m_files, connection, now = m_now] { return files.read(connection, now); },
            [this, id = connection.id](std::optional<KeptLists> lists) {
                // Asked for before the last ones are compared, so that the background never waits
                // for the window.
                if (--m_underWay == 0)
                    readSome();
                if (lists)
                    m_show(id, *std::move(lists));
            });
    }
}

} // namespace tokendeck
