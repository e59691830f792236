// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/change_follower.h"

#include "models/domain/names/display_name.h"
#include "models/store/row_lookup.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/runs/command_runner.h"
#include "ui/base/action_keys.h"
#include "ui/base/token_copier.h"
#include "ui/changes/command_dialog.h"
#include "words/base/name_words.h"
#include "words/lists/kind_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/sync/change_words.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

template <typename T> const T *changeOf(const Command &command)
{
    return std::get_if<T>(&command.change);
}

//! Whether \p change gives its object another name.
bool givesName(const Change &change)
{
    const auto *edit = std::get_if<EditSharedToken>(&change);
    return std::holds_alternative<RenameShippingToken>(change) || (edit && edit->change.name);
}

//! The row that \p command has made; its id is 0 where it has made none.
RowRef madeBy(const Command &command, const CommandReport &report)
{
    return {report.createdIn.value_or(command.connection), report.createdId.value_or(0)};
}

} // namespace

ChangeFollower::ChangeFollower(const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_deps(dependencies)
{
    connect(&m_deps.workspace, &Workspace::rowUndeleted, this, [this](const UndeletedRow &row) {
        emit messageReady(
            {.tone = Tone::Warning,
             .text = tr("Logz.io answered that %1 %2 was deleted, and still shows it.")
                         .arg(kindWord(row.kind),
                              row.kind == ListKind::Filters ? isolated(row.name)
                                                            : quotedName(row.name))});
    });
}

ChangeFollower::~ChangeFollower() = default;

void ChangeFollower::runLater(const Command &command)
{
    CommandRun *waiting = m_deps.commands.runLater(command);
    m_waiting.push_back({waiting, m_deps.clock.elapsed() + CommandRunner::UndoTime});
    follow(waiting);
    tick();
}

void ChangeFollower::run(const Command &command)
{
    follow(m_deps.commands.run(command));
}

void ChangeFollower::follow(CommandRun *run, CommandDialog *dialog)
{
    const QPointer<CommandDialog> shown(dialog);
    // Whether a rotation's new token has reached the clipboard.
    const auto copied = std::make_shared<bool>(false);
    connect(run, &CommandRun::created, this, [this, run, copied] {
        if (isRotation(run->command().change))
            *copied = m_deps.copier.copy(listOf(run->command().change),
                                         madeBy(run->command(), run->report()))
                == CopyEnd::Copied;
    });
    connect(run, &CommandRun::changed, this, [this, run] {
        if (run->report().state != CommandState::Running || !forget(run))
            return;
        if (m_waiting.empty())
            emit messageReady({.tone = Tone::Accent,
                               .text = tr("Deleting %1…").arg(changeObject(run->command().change)),
                               .closable = false});
        else
            sayWaiting();
    });
    connect(run, &CommandRun::finished, this, [this, run, shown, copied] {
        forget(run);
        const bool done = run->report().state == CommandState::Done;
        // What did not end well is said in the dialog that asked for it, as long as it is there.
        if (done || !shown || !shown->saysEnd())
            say(run->command(), run->report(), *copied);
    });
}

void ChangeFollower::announce(const Command &command, const CommandReport &report)
{
    say(command, report, false);
}

void ChangeFollower::say(const Command &command, const CommandReport &report, bool copied)
{
    if (report.state == CommandState::Dropped) {
        if (m_waiting.empty())
            emit messageReady(
                {.tone = Tone::Accent,
                 .text = tr("Nothing was deleted: %1 stays.").arg(changeObject(command.change))});
        else
            sayWaiting();
        return;
    }
    Message message = changeMessage(command, report, shownAccountName(m_deps.workspace, command));
    if (report.createdId && isRotation(command.change))
        message.text += u' '
            + (copied ? tr("The new token was copied.")
                      : tr("The new token could not be copied: copy it from the list."));
    offerAfter(message, command, report);
    if (report.createdId)
        emit selectRequested({listOf(command.change), {madeBy(command, report)}});
    else if (report.state == CommandState::Done && givesName(command.change))
        // By its new name it may stand elsewhere.
        emit selectRequested(
            {listOf(command.change), {{command.connection, *objectId(command.change)}}});
    // A delete that still waits keeps its Undo.
    if (!m_waiting.empty() && report.state == CommandState::Done && isDelete(command.change))
        sayWaiting();
    else
        emit messageReady(message);
}

void ChangeFollower::offerAfter(Message &message, const Command &command,
                                const CommandReport &report)
{
    if (report.state != CommandState::Done) {
        if (report.problem && !report.problem->shape.isEmpty() && !report.rest) {
            message.actionText = remedyText(Remedy::CopyShape);
            message.action = [this, shape = report.problem->shape] {
                m_deps.clipboard.copyText(shape);
            };
            return;
        }
        const bool maySucceed = report.state == CommandState::Failed
            || (report.state == CommandState::Unknown && isRepeatable(command.change));
        const bool again = report.rest.has_value()
            || (report.problem && maySucceed
                && problemWords(*report.problem, {}).remedy == Remedy::TryAgain);
        if (!again)
            return;
        message.actionText = tr("Try again");
        message.action = [this, next = report.rest.value_or(command)] {
            run(next);
        };
        return;
    }
    if (report.createdId && makesToken(command.change)) {
        message.actionText = tr("Copy token");
        message.action = [this, kind = listOf(command.change), made = madeBy(command, report)] {
            if (m_deps.copier.copy(kind, made) == CopyEnd::Copied)
                emit messageReady({.tone = Tone::Good, .text = tr("The token was copied.")});
        };
    } else if (const auto *rotation = changeOf<RotateShippingToken>(command)) {
        const auto *old =
            findRow<ShippingToken>(m_deps.workspace, command.connection, rotation->id.value());
        if (!old || !old->enabled)
            return;
        message.text += u' ' + tr("%1 stays enabled.").arg(quotedName(rotation->name));
        message.actionText = tr("Disable the old token");
        message.action = [this, connection = command.connection, id = rotation->id] {
            emit disableRequested({connection, id.value()});
        };
    }
}

std::optional<Message> ChangeFollower::standingMessage()
{
    if (m_waiting.empty() || !m_waiting.back().run)
        return {};
    const Command &last = m_waiting.back().run->command();
    QString text = waitingText(last, shownAccountName(m_deps.workspace, last));
    if (m_waiting.size() > 1)
        text += u' ' + tr("%n other deletes wait, too.", nullptr, int(m_waiting.size()) - 1);
    return Message{.tone = Tone::Accent,
                   .text = text,
                   .actionText = tr("Undo"),
                   .action = [this] { undo(); },
                   .actionHint = undoHint(),
                   .closable = false};
}

//! The keys of Undo, where it has some, and how long it can be done.
QString ChangeFollower::undoHint() const
{
    const QString keys = actionKeys(m_deps.preferences).shown(ActionId::Undo);
    const QString left = tr("%1 s").arg(secondsLeft());
    return keys.isEmpty() ? left : u"%1 · %2"_s.arg(keys, left);
}

void ChangeFollower::sayWaiting()
{
    if (const std::optional<Message> message = standingMessage())
        emit messageReady(*message);
}

void ChangeFollower::tick()
{
    using namespace std::chrono_literals;
    m_tick.reset();
    if (m_waiting.empty())
        return;
    sayWaiting();
    m_tick = m_deps.clock.after(1s, [this] { tick(); });
}

bool ChangeFollower::forget(const CommandRun *run)
{
    return std::erase_if(m_waiting, [run](const Waiting &each) { return each.run == run; }) > 0;
}

//! Until the latest delete is sent, rounded up.
int ChangeFollower::secondsLeft() const
{
    const auto left = m_waiting.back().until - m_deps.clock.elapsed();
    return std::max(0, int(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

bool ChangeFollower::undo()
{
    return !m_waiting.empty() && m_deps.commands.undo(m_waiting.back().run);
}

} // namespace tokendeck

#include "moc_change_follower.cpp"
