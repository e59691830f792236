// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pace_message.h"

#include "words/base/name_words.h"
#include "words/sync/lane_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct PaceMessageWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::PaceMessage)
};

QString namesOf(const std::vector<ConnectionId> &ids, const Workspace &workspace)
{
    QStringList names;
    for (const ConnectionId &id : ids) {
        if (const ConnectionInfo *info = workspace.connection(id))
            names.append(info->connection.name);
    }
    return quotedNames(names, 3);
}

} // namespace

std::optional<Message> paceMessage(const SyncSummary &summary, const Workspace &workspace,
                                   const std::function<void()> &cancel)
{
    if (summary.hold)
        return Message{.tone = Tone::Accent,
                       .text = waitWords(*summary.hold, namesOf(summary.held, workspace)),
                       .closable = false};
    if (!summary.slow.empty())
        return Message{.tone = Tone::Warning,
                       .text = slowWords(namesOf(summary.slow, workspace)),
                       .actionText = PaceMessageWords::tr("Cancel"),
                       .action = cancel,
                       .closable = false};
    return {};
}

} // namespace tokendeck
