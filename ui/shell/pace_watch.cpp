// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pace_watch.h"

#include "models/store/connection_lookup.h"
#include "services/sync/runs/command_runner.h"
#include "words/base/name_words.h"
#include "words/sync/lane_words.h"

namespace tokendeck {

namespace {

QString namesOf(const std::vector<ConnectionId> &ids, const Workspace &workspace)
{
    QStringList names;
    for (const ConnectionId &id : ids) {
        if (const ConnectionInfo *info = workspace.connection(id))
            names.append(shownConnectionName(workspace, info->connection));
    }
    return quotedNames(names, 3);
}

} // namespace

PaceWatch::PaceWatch(const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_deps(dependencies)
{
}

void PaceWatch::take(const SyncSummary &summary)
{
    std::optional<Message> message = messageOf(summary);
    const auto textOf = [](const std::optional<Message> &each) {
        return each ? each->text : QString();
    };
    if (textOf(message) == textOf(m_message))
        return;
    m_message = std::move(message);
    emit changed();
}

std::optional<Message> PaceWatch::messageOf(const SyncSummary &summary)
{
    if (summary.hold)
        return Message{.tone = Tone::Accent,
                       .text = waitWords(*summary.hold, namesOf(summary.held, m_deps.workspace)),
                       .closable = false};
    if (!summary.slow.empty())
        return Message{.tone = Tone::Warning,
                       .text = slowWords(namesOf(summary.slow, m_deps.workspace)),
                       .actionText = tr("Cancel"),
                       .action = [this, slow = summary.slow] { stop(slow); },
                       .closable = false};
    return {};
}

void PaceWatch::stop(const std::vector<ConnectionId> &slow)
{
    for (const ConnectionId &id : slow) {
        m_deps.commands.cancelRunning(id);
        m_deps.sync.stop(id);
    }
}

} // namespace tokendeck

#include "moc_pace_watch.cpp"
