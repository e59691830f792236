// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/lane_words.h"

#include "models/store/connection_lookup.h"
#include "services/sync/access/credentials.h"
#include "words/base/date_words.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct LaneWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::LaneWords)
};

} // namespace

QString waitWords(const LaneWatch::Hold &hold, const QString &whom)
{
    const QString until = secondText(localTime(hold.until).time());
    return LaneWords::tr("Logz.io asks to wait %1 before the next request for %2: until %3.")
        .arg(durationText(hold.wait), whom, until);
}

QString slowWords(const QString &whom)
{
    return LaneWords::tr("Logz.io answers very slowly for %1.").arg(whom);
}

QString laneWords(const LaneWatch &lanes, const QString &lane, const QString &whom)
{
    if (const auto hold = lanes.hold(lane))
        return waitWords(*hold, whom);
    return lanes.isSlow(lane) ? slowWords(whom) : QString();
}

QString laneWords(const LaneWatch &lanes, const Workspace &workspace, const ConnectionId &id)
{
    const ConnectionInfo *info = workspace.connection(id);
    if (!info)
        return {};
    const Connection &connection = info->connection;
    return laneWords(lanes, Credentials::laneOf(connection.apiUrl, connection.accountId),
                     quotedName(shownConnectionName(workspace, connection)));
}

QString laneWords(const LaneWatch &lanes, const Workspace &workspace,
                  const std::set<ConnectionId> &ids)
{
    for (const ConnectionInfo &info : workspace.connections()) {
        const QString words = ids.contains(info.connection.id)
            ? laneWords(lanes, workspace, info.connection.id)
            : QString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString clockWords(std::chrono::seconds ahead, const QString &whom)
{
    const QString difference =
        durationText(std::chrono::round<std::chrono::minutes>(std::chrono::abs(ahead)));
    const QString happened = ahead.count() > 0
        ? LaneWords::tr(
            "The clock of this computer is %1 behind that of Logz.io, as an answer for %2 "
            "shows.")
        : LaneWords::tr(
            "The clock of this computer is %1 ahead of that of Logz.io, as an answer for "
            "%2 shows.");
    return happened.arg(difference, whom) + u' '
        + LaneWords::tr(
               "Ages and expiry times are shown wrong by as much: set the computer’s clock.");
}

} // namespace tokendeck
