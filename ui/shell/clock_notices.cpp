// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/clock_notices.h"

#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "services/sync/access/credentials.h"
#include "services/sync/refresh/lane_watch.h"
#include "words/base/name_words.h"
#include "words/sync/lane_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

ClockNotices::ClockNotices(const LaneWatch &lanes, const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_lanes(lanes)
    , m_workspace(workspace)
{
    connect(&m_lanes, &LaneWatch::clockDiffers, this, &ClockNotices::compare);
    connect(&m_workspace, &Workspace::connectionAdded, this, &ClockNotices::compare);
}

void ClockNotices::compare()
{
    for (const ConnectionInfo &info : m_workspace.connections()) {
        const Connection &connection = info.connection;
        const auto ahead =
            m_lanes.clockAhead(Credentials::laneOf(connection.apiUrl, connection.accountId));
        const QString backend = connection.apiUrl.toString();
        if (ahead && m_told.insert(backend).second)
            emit messageReady(
                {.tone = Tone::Warning,
                 .text =
                     clockWords(*ahead, quotedName(shownConnectionName(m_workspace, connection))),
                 .notice = u"clock "_s + backend});
    }
}

} // namespace tokendeck

#include "moc_clock_notices.cpp"
